"""What people ask of their own data: which is to be answered first, and the answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from twaim_desk.errors import ExpectedError
from twaim_desk.services.keeping.rights import RightLine, grant, refuse, rights
from twaim_desk.texts import retention as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_OPEN = "open"


class RightsPage(Page):
    """The list at the beginning; beside it the one with the focus, and how it is answered."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, theme = visit, visit.around.theme
        self.which = Choices(theme, texts.WHICH_RIGHTS, list(texts.RIGHTS_SHOWN.items()))
        self.which.put(_OPEN)
        self.list = PickedList(texts.RIGHTS)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.which.chosen.connect(lambda _: self._load(""))
        self.which.entered.connect(self.list.setFocus)
        self.note = label("", "soft", wrap=True)
        self.pairs = Pairs(theme)
        self.reason = ReasonLine(theme, texts.ANSWER_TEXT, texts.ANSWER_ACCEPTS)
        self.rows = Rows(theme, [Row(*texts.GRANT), Row(*texts.DENY)])
        self.list.opened.connect(lambda _: self.reason.setFocus())
        self.reason.given.connect(lambda _: self.rows.setFocus())
        self.rows.chosen.connect(self._answer)
        self.frame, inside = card(theme, spacing=12)
        for widget in (self.pairs, self.reason, self.rows):
            inside.addWidget(widget)
        inside.addStretch()
        self.frame.hide()
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addWidget(self.list, 2)
        across.addWidget(self.frame, 3)
        for one in (label(texts.RIGHTS, "title"), self.which, self.note):
            self.down.addWidget(one)
        self.down.addLayout(across, 1)
        self.setFocusProxy(self.list)
        self._load("")

    def back(self) -> bool:
        """From the answer to the list, from there to the kinds."""
        if self.reason.edit.hasFocus() or self.rows.hasFocus():
            self.list.setFocus()
        else:
            self._visit.go_to("retention")
        return True

    def _load(self, said: str) -> None:
        only_open, desk = self.which.value() == _OPEN, self._visit.inside.desk
        job = partial(rights, desk, only_open=only_open)
        self._visit.worker.save(self, tried(job), partial(self._show, said))

    def _show(self, said: str, answer: tuple[RightLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            return
        self.note.setText(said)
        self.note.setVisible(bool(said))
        self.list.fill([(self._parts(one), one) for one in answer], texts.NO_RIGHTS)
        self._show_current()

    def _parts(self, one: RightLine) -> list[str]:
        stands = texts.ANSWERED[one.outcome] if one.outcome else self._due(one)
        return [one.label, texts.WANTS[one.wants], stands]

    def _due(self, one: RightLine) -> str:
        return texts.ANSWER_BY.format(day=day_said(self._visit.around, one.due_on))

    def _show_current(self) -> None:
        one = self.list.current()
        self.frame.setVisible(isinstance(one, RightLine))
        if not isinstance(one, RightLine):
            return
        around = self._visit.around
        pairs = [
            (texts.ASKED_ON, day_said(around, one.asked_on)),
            (texts.SAID, one.text),
            (texts.ANSWER_SAID, one.answer),
        ]
        self.pairs.show_pairs([(name, value) for name, value in pairs if value])
        for widget in (self.reason, self.rows):
            widget.setVisible(one.outcome is None)
        self.reason.clear()

    def _answer(self, at: int) -> None:
        one, said = self.list.current(), self.reason.text()
        if isinstance(one, RightLine) and said is not None:
            act = grant if at == 0 else refuse
            job = partial(act, self._visit.inside.desk, one.id, said)
            self._visit.worker.save(self, tried(job), self._answered)

    def _answered(self, answer: str | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.reason.say(answer.user_message)
            return
        self.list.setFocus()
        self._load(texts.RIGHT_DONE.format(answer=answer))
