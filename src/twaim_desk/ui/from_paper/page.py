"""The emergency booklet: its numbers, a paper that is taken in, the second person's check."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.booklet import BookletLine, NumberState, booklet, reserve, void_unused
from twaim_desk.services.from_paper import Sheet, begin, check, employees
from twaim_desk.services.intake import Registered
from twaim_desk.texts import from_paper as texts
from twaim_desk.ui.from_paper.sheet_form import SheetForm
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_OF_STATE = {NumberState.FREE: ("enter",), NumberState.BEGUN: ("go_on", "confirm")}
_OF_BOOKLET = ("reserve", "void", "print")
_AT_ONCE = 20  # as many papers as one prepares for a day without power
_ROWS = {
    "enter": texts.ENTER,
    "go_on": texts.GO_ON,
    "confirm": texts.CONFIRM,
    "reserve": texts.RESERVE,
    "void": texts.VOID,
    "print": texts.PRINT,
    "register": texts.REGISTER,
}


class FromPaperPage(Page):
    """What can be done is said beside the number with the focus, each on a number key."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, theme = visit, visit.around.theme
        self._acts: tuple[str, ...] = ()
        self.list = PickedList(texts.LIST)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.list.digit.connect(self._press)
        self.list.opened.connect(lambda _: self._press(1))
        self.rows: Rows | None = None
        self.form = SheetForm(visit.around)
        self.form.given.connect(self._begin)
        self.form.hide()
        self.void = ReasonLine(theme, texts.VOID_REASON, texts.VOID_ACCEPTS, texts.DO_VOID)
        self.void.given.connect(self._void)
        self.void.hide()
        self.second = SecondPersonLine(theme, visit.inside.desk.roles, "request.from_paper")
        self.second.confirmed.connect(self._confirm)
        self.second.left.connect(self.list.setFocus)
        self.note = label("", "strong", wrap=True)
        self.frame, self._inside = card(theme, spacing=10)
        for widget in (self.form, self.void, self.second, self.note):
            self._inside.addWidget(widget)
        self._inside.addStretch()
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addWidget(self.list, 2)
        across.addWidget(self.frame, 3)
        self.down.addWidget(label(texts.PLACE, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        self.down.addLayout(across, 1)
        self.setFocusProxy(self.list)
        self._load()
        desk = visit.inside.desk
        visit.worker.read(self, lambda: employees(desk), self.form.offer)

    def back(self) -> bool:
        """From what is being typed back to the numbers."""
        if self.second.back():
            return True
        if self.form.isHidden() and self.void.isHidden():
            return False
        self._close()
        return True

    def _load(self) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.save(self, tried(lambda: booklet(desk)), self._show)

    def _show(self, answer: list[BookletLine] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        row = max(0, self.list.currentRow())
        self.list.fill([(self._parts(one), one) for one in answer], texts.NONE)
        self.list.setCurrentRow(min(row, len(answer) - 1))
        self._show_current()

    def _parts(self, one: BookletLine) -> list[str]:
        around = self._visit.around
        day = texts.RESERVED_ON.format(day=day_said(around, one.reserved_on))
        if one.taken_on is not None:
            day = texts.TAKEN_ON_DAY.format(day=day_said(around, one.taken_on))
        return [one.number, texts.STATES[one.state], day]

    def _show_current(self) -> None:
        """The rows that fit the number with the focus, and those of the whole booklet."""
        one = self.list.current()
        acts = _OF_STATE.get(one.state, ()) if isinstance(one, BookletLine) else ()
        if "booklet.reserve" in self._visit.inside.actions:
            acts = (*acts, *_OF_BOOKLET)
        acts = (*acts, "register")
        if self.rows is not None:
            self._inside.removeWidget(self.rows)
            self.rows.hide()
            self.rows.deleteLater()
            self.rows = None
        self._acts = acts
        if acts:
            self.rows = Rows(self._visit.around.theme, [Row(*_ROWS[name]) for name in acts])
            self.rows.chosen.connect(self._choose)
            self._inside.insertWidget(0, self.rows)

    def _press(self, digit: int) -> None:
        if 1 <= digit <= len(self._acts):
            self._choose(digit - 1)

    def _choose(self, at: int) -> None:
        self._close()
        self._say("")
        acts: dict[str, Callable[[], None]] = {
            "enter": self._enter,
            "go_on": self._go_on,
            "confirm": self.second.ask,
            "reserve": self._reserve,
            "void": self._ask_to_void,
            "print": lambda: self._visit.go_to("booklet_paper"),
            "register": lambda: self._visit.go_to("void_register"),
        }
        acts[self._acts[at]]()

    def _enter(self) -> None:
        if isinstance(one := self.list.current(), BookletLine):
            self.form.ask(one.number)

    def _go_on(self) -> None:
        if isinstance(one := self.list.current(), BookletLine) and one.uuid is not None:
            self._visit.go_to("interview", one.uuid)

    def _ask_to_void(self) -> None:
        self.void.clear()
        self.void.show()
        self.void.setFocus()

    def _begin(self, sheet: Sheet) -> None:
        job = tried(partial(begin, self._visit.inside.desk, sheet))
        self._visit.worker.save(self, job, self._begun)

    def _begun(self, answer: str | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
        else:
            self._visit.go_to("interview", answer)

    def _reserve(self) -> None:
        job = tried(partial(reserve, self._visit.inside.desk, _AT_ONCE))
        self._visit.worker.save(self, job, self._reserved)

    def _reserved(self, answer: tuple[str, ...] | ExpectedError) -> None:
        if not isinstance(answer, ExpectedError):
            first, last = left_to_right(answer[0]), left_to_right(answer[-1])
            self._say(texts.RESERVED.format(first=first, last=last))
            self._load()
        else:
            self._say(answer.user_message)

    def _void(self, reason: str) -> None:
        job = tried(partial(void_unused, self._visit.inside.desk, reason))
        self._visit.worker.save(self, job, self._voided)

    def _voided(self, answer: tuple[str, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._close()
        self._say(texts.VOIDED.format(count=self._written(len(answer))))
        self._load()

    def _confirm(self, name: str, password: str) -> None:
        if isinstance(one := self.list.current(), BookletLine) and one.uuid is not None:
            job = tried(partial(check, self._visit.inside.desk, one.uuid, name, password))
            self._visit.worker.save(self, job, self._registered)

    def _registered(self, answer: Registered | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.second.refuse(answer.user_message)
            return
        self.second.done()
        said = texts.REGISTERED_INCOMPLETE if answer.missing else texts.REGISTERED
        number, count = left_to_right(answer.number), self._written(len(answer.missing))
        self._say(said.format(number=number, count=count))
        self.list.setFocus()
        self._load()

    def _written(self, count: int) -> str:
        return written(count, self._visit.around.association.profile.digits)

    def _close(self) -> None:
        self.form.put_away()
        self.void.hide()
        self.list.setFocus()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
