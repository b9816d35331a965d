"""Whole interviews, played by keys: what is asked is answered by what has the focus."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.tour.keys import NOTHING_HELD
from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.interview.papers import PaperState, fault_of
from twaim_desk.ui.interview.course import Course
from twaim_desk.ui.interview.page import InterviewPage
from twaim_desk.ui.interview.papers_view import PaperList

if TYPE_CHECKING:
    from tests.tour.play import Tour

Key = Qt.Key
MOST_STEPS = 120
TYPED = {
    "person.born": "١٢/٦/١٣٨٥", "person.first": "نورة", "person.father": "عبدالله",
    "person.grandfather": "صالح", "person.family": "المطيري", "person.phone": "0551234567",
    "person.district": "التويم", "q.iban": "SA0380000000608010167519", "q.family_size": "٤",
    "q.monthly_income": "1200", "q.obligations": "300", "q.bill_amount": "450",
    "q.account_number": "3001234567", "q.yearly_rent": "9000", "q.arrears_amount": "1500",
    "q.patient_name": "نورة", "q.city": "الرياض", "q.cost": "800", "members": "0",
    "service.reason": "حاجة أخرى",
}  # fmt: skip
CHOSEN = {
    "person.gender": "2", "person.category": "1", "service": "1", "q.in_area": "1",
    "q.has_minors": "2", "q.housing": "2", "channel": "1", "sign.method": "2", "sign.consent": "1",
    "person.changed": "2",
}  # fmt: skip
UNTIL, SINCE = "01012030", "01112026"


class Interview:
    """An interview on the page of the tour, walked key by key."""

    def __init__(
        self,
        tour: "Tour",
        absent: frozenset[str] = frozenset(),
        chosen: Mapping[str, str] | None = None,
        name: str = "interview",
    ) -> None:
        self.tour, self.absent, self.name = tour, absent, name
        self._chosen = {**CHOSEN, **(chosen or {})}
        self._pictured: set[str] = set()

    @property
    def page(self) -> InterviewPage:
        """The page as it stands."""
        page = self.tour.desk.shell.pages.currentWidget()
        assert isinstance(page, InterviewPage)
        return page

    @property
    def course(self) -> Course:
        """Where the interview stands."""
        assert self.page.course is not None
        return self.page.course

    def begin(self, typed: str, purpose: str = "1") -> None:
        """F2, what was typed, Enter, and why he has come."""
        tour = self.tour
        tour.keys.press(Key.Key_F2)
        tour.wait(lambda: tour.desk.place == "interview")
        tour.keys.write(typed)
        tour.keys.press(Key.Key_Return)
        tour.wait(lambda: tour.shows("غرض الزيارة"))
        tour.picture("purpose")
        tour.keys.write(purpose)
        tour.wait(lambda: self.page.course is not None)

    def walk(self, until: str = "") -> None:
        """Answer block after block until this one stands on the screen, or the end is reached."""
        for _ in range(MOST_STEPS):
            if self.page.block_view is None or self.course.here[1].id == until:
                return
            block = self.course.here[1].id
            if block not in self._pictured:
                self._pictured.add(block)
                self.tour.picture(f"{self.name}-{block.replace('.', '-')}")
            self._answer_one()
        self.tour.problems.append(f"the interview stays at {self.course.here[1].id}")

    def _answer_one(self) -> None:
        keys, focused = self.tour.keys, self._focused()
        if isinstance(focused, PaperList):
            self._paper()
            return
        ask = self._ask_of(focused)
        if ask is None:
            keys.press(Key.Key_Return)
        elif ask.kind is AskKind.TICK:
            keys.press(Key.Key_Space)
            self._sign_if_asked(ask)
            keys.press(Key.Key_Return, self._held(ask))
        elif ask.kind in {AskKind.CHOICE, AskKind.YES_NO}:
            self._choose(ask)
        else:
            if ask.id in TYPED and not self._text_of(focused):
                keys.write(TYPED[ask.id])
            keys.press(Key.Key_Return)

    def _choose(self, ask: Ask) -> None:
        keys = self.tour.keys
        if ask.required:
            other = "2" if ask.kind is AskKind.YES_NO else "1"
            keys.write("1" if ask.id.startswith("condition.") else self._chosen.get(ask.id, other))
        if ask.halts or not ask.required:
            keys.press(Key.Key_Return)

    def _paper(self) -> None:
        """The paper with the cursor: its original seen and returned, its data compared."""
        keys, page = self.tour.keys, self.page
        row = page.view.rows[page.view.list.currentRow()]  # type: ignore[attr-defined]
        if row.key in self.absent:
            keys.write("2")
            keys.press(Key.Key_Return)
            return
        today = self.course.interview.rules.today
        if row.state is PaperState.ON_FILE and fault_of(row, today) is None:
            keys.press(Key.Key_Return)
            return
        keys.write("4")
        if row.document.matches and not row.matched:
            keys.press(Key.Key_Space)
        keys.press(Key.Key_Return)
        while not isinstance(self._focused(), PaperList) and page.block_view is page.view:
            focused = self._focused()
            if isinstance(focused, QLineEdit) and not focused.text():
                keys.write(UNTIL if row.document.expires else SINCE)
            keys.press(Key.Key_Return)
            if self.course.here[1].id != "papers":
                return

    def _held(self, ask: Ask) -> Qt.KeyboardModifier:
        """Ctrl with Enter, where all that comes after it in the block may be left out."""
        asks = self.course.here[1].asks
        rest = asks[asks.index(ask) + 1 :]
        leaves = bool(rest) and not any(one.required for one in rest)
        return Qt.KeyboardModifier.ControlModifier if leaves else NOTHING_HELD

    def _sign_if_asked(self, ask: Ask) -> None:
        """A pad is the one thing that no key can do: the pen draws on it."""
        if ask.id == "sign.read" and self.course.interview.text("sign.method") == "pad":
            self.tour.draw(self.page.view.pad.sheet)  # type: ignore[attr-defined]

    def _focused(self) -> QWidget | None:
        focused: QWidget | None = self.tour.desk.shell.focusWidget()
        return focused

    def _ask_of(self, focused: QWidget | None) -> Ask | None:
        name = "" if focused is None else focused.accessibleName()
        return next((ask for ask in self.course.here[1].asks if ask.label == name), None)

    def _text_of(self, focused: QWidget | None) -> str:
        return focused.text() if isinstance(focused, QLineEdit) else ""
