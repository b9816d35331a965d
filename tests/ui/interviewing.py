"""An interview in the real window, by keys: what is asked is answered where the cursor is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.seeing import type_into
from tests.ui.work import Walk, at_window
from twaim_desk.db import interviews as rows
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.asks import Answer, AskKind
from twaim_desk.services.desk import Desk
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.course import Course
from twaim_desk.ui.interview.field import Field
from twaim_desk.ui.interview.page import InterviewPage
from twaim_desk.ui.interview.papers_view import PapersView
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.tokens import Theme

ENTER, ESCAPE, TAB, SPACE = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space,
)  # fmt: skip
NUMBER = "1000000008"  # of someone whom the office does not know
TYPED = {
    "person.identity": NUMBER, "person.born": "١٢/٦/١٣٨٥", "person.first": "نورة",
    "person.father": "عبدالله", "person.grandfather": "صالح", "person.family": "المطيري",
    "person.phone": "0551234567", "person.district": "التويم",
    "q.iban": "SA0380000000608010167519", "q.family_size": "٤", "q.monthly_income": "1200",
    "members": "0",
    "person.identity_reason": "كما في البطاقة",
}  # fmt: skip
CHOSEN = {
    "person.gender": "2", "person.category": "1", "service": "1", "q.in_area": "1",
    "q.has_minors": "2", "q.housing": "2", "channel": "1", "sign.method": "1",
    "sign.consent": "1", "person.changed": "1",
}  # fmt: skip
UNTIL, SINCE = "01012030", "01112026"
MOST_STEPS = 120


class Sitting(Walk):
    """The employee at the keys, with a person before him."""

    absent: frozenset[str] = frozenset()

    @property
    def interview(self) -> InterviewPage:
        """The page of the interview as it stands; another look makes another one."""
        page = self.page
        assert isinstance(page, InterviewPage)
        return page

    @property
    def course(self) -> Course:
        """Where the interview stands."""
        assert self.interview.course is not None
        return self.interview.course

    @property
    def block(self) -> str:
        """The block on the screen; none where something else stands there."""
        return "" if self.interview.block_view is None else self.course.here[1].id

    @property
    def desk(self) -> Desk:
        """The desk that the window works on."""
        assert self.window.entrance is not None
        return self.window.entrance.desk

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Keys that are no letters, wherever the cursor is."""
        for key in keys:
            focused = self.focused()
            self.window.shell.activateWindow()  # only a window in front hears F-keys and Esc
            QTest.keyClick(focused, key, held or Qt.KeyboardModifier.NoModifier)
            QApplication.processEvents()

    def on(self) -> None:
        """Ctrl+Enter."""
        self.press(ENTER, held=Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Letters, each to what has the focus then."""
        for letter in text:
            type_into(self.focused(), letter)
            QApplication.processEvents()

    def wipe(self) -> None:
        """Take away what stands in the field with the cursor."""
        QTest.keySequence(self.focused(), "Ctrl+A")
        self.press(Qt.Key.Key_Backspace)

    def open(self, uuid: str) -> None:
        """Take up an interview, as a list does."""
        self.window.go_to("interview", uuid)
        self.wait(lambda: self.interview.course is not None)
        QApplication.processEvents()

    def begin(self, typed: str = NUMBER, purpose: str = "1") -> None:
        """F2, what was typed, Enter, and why he has come."""
        self.press(Qt.Key.Key_F2)
        self.type(typed)
        self.press(ENTER)
        self.sees(texts.PURPOSE)
        self.type(purpose)
        self.wait(lambda: self.interview.course is not None)
        QApplication.processEvents()

    def walk(self, until: str = "", look: Callable[[], None] = lambda: None) -> list[str]:
        """Answer block after block until this one stands on the screen, or none does.

        Returns the blocks; `look` is called on each as it comes.
        """
        seen: list[str] = []
        for _ in range(MOST_STEPS):
            self.focused()  # a block that is on its way takes the keys first
            if self.block in {"", until}:
                return seen
            if self.block not in seen:
                seen.append(self.block)
                look()
            self.answer_one()
        raise AssertionError(f"the interview stays at {self.block}")

    def repeat(self, act: Callable[[], None], until: Callable[[], bool]) -> None:
        """Do it again and again until something is so."""
        for _ in range(MOST_STEPS):
            if until():
                return
            act()
        raise AssertionError(f"done in vain at {self.block}")

    @property
    def fields(self) -> dict[str, Field]:
        """The fields on the screen."""
        view = self.interview.block_view
        assert isinstance(view, BlockView)
        return view.form.fields

    def field(self, name: str) -> Field:
        """A field on the screen."""
        return self.fields[name]

    def at(self) -> str:
        """The question with the cursor; none where the cursor is elsewhere."""
        focused = self.focused()
        view = self.interview.block_view
        fields = view.form.fields if isinstance(view, BlockView) else {}
        if isinstance(view, PapersView):
            fields = view.card.fields
        return next((name for name, one in fields.items() if one.isAncestorOf(focused)), "")

    def answer_one(self) -> None:
        """Answer what has the cursor, as a new person with all her papers would."""
        name, view = self.at(), self.interview.block_view
        if isinstance(view, PapersView):
            self._paper(view, name)
        elif not name:
            self.press(ENTER)
        else:
            self._answer(self.field(name))

    def stored(self) -> dict[str, Answer]:
        """The answers as the store has them, once everything was saved."""
        uuid = self.course.uuid
        self.settle()
        with self.desk.reading() as session:
            request = rows.by_uuid(session, uuid)
            assert request is not None
            return dict(request.answers)

    def request(self) -> Request:
        """The row of this interview."""
        with self.desk.reading() as session:
            request = rows.by_uuid(session, self.course.uuid)
            assert request is not None
            return request

    def settle(self) -> None:
        """Wait until everything that was given to be saved is saved and told."""
        done: list[object] = []
        self.interview.worker.save(self.window.shell, lambda: None, done.append)
        self.wait(lambda: bool(done))

    def _answer(self, field: Field) -> None:
        ask = field.ask
        if ask.kind is AskKind.TICK:
            if field.value() is not True:
                self.press(SPACE)
            self.press(ENTER)
        elif ask.kind in {AskKind.CHOICE, AskKind.YES_NO}:
            if ask.required:
                self.type(CHOSEN.get(ask.id, "2" if ask.kind is AskKind.YES_NO else "1"))
            if ask.halts or not ask.required:
                self.press(ENTER)
        else:
            if ask.id in TYPED and field.value() is None:
                self.type(TYPED[ask.id])
            self.press(ENTER)

    def _paper(self, view: PapersView, name: str) -> None:
        """The paper with the cursor: its original seen and returned, its data compared."""
        if name:
            row, focused = view.rows[view.list.currentRow()], self.focused()
            if isinstance(focused, QLineEdit) and not focused.text():
                self.type(UNTIL if row.document.expires else SINCE)
            self.press(ENTER)
            return
        row = view.rows[view.list.currentRow()]
        if row.key in self.absent:
            self.type("2")
        else:
            self.type("4")
            if row.document.matches and not row.matched:
                self.press(SPACE)
        self.press(ENTER)


@contextmanager
def sitting(
    app: QApplication, qtbot: QtBot, folder: Path, theme: Theme | None = None
) -> Iterator[Sitting]:
    """A receptionist who came in."""
    with at_window(app, qtbot, folder, "desk", theme) as walk:
        yield Sitting(walk.window, qtbot)
