"""What waits for this supervisor: each with its reason, granted or refused with his own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from twaim_desk.errors import ExpectedError
from twaim_desk.services.exceptions import WaitingApproval, decide, waiting_approvals
from twaim_desk.texts import exceptions as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class ApprovalsPage(Page):
    """The list at the beginning; beside it the one with the focus, and what is decided."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit, theme = visit, visit.around.theme
        self.list = PickedList(texts.LIST)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.pairs = Pairs(theme)
        self.sentences = label("", "strong", wrap=True)
        self.reason = ReasonLine(theme, texts.DECISION_REASON, texts.DECISION_ACCEPTS)
        self.list.opened.connect(lambda _: self.reason.setFocus())
        self.rows = Rows(theme, [Row(*texts.GRANT), Row(*texts.REFUSE)])
        self.rows.chosen.connect(self._decide)
        self.reason.given.connect(lambda _: self.rows.setFocus())
        self.frame, inside = card(theme, spacing=12)
        for widget in (self.sentences, self.pairs, self.reason, self.rows):
            inside.addWidget(widget)
        inside.addStretch()
        self.frame.hide()
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addWidget(self.list, 2)
        across.addWidget(self.frame, 3)
        self.down.addWidget(label(texts.APPROVALS, "title"))
        self.down.addWidget(self.note)
        self.down.addLayout(across, 1)
        self.setFocusProxy(self.list)
        self._load()

    def back(self) -> bool:
        """From the decision back to the list."""
        if self.list.hasFocus() or not self.list.count():
            return False
        self.list.setFocus()
        return True

    def _load(self) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.save(self, tried(lambda: waiting_approvals(desk)), self._show)

    def _show(self, answer: list[WaitingApproval] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        if not answer:
            self._say(texts.NO_APPROVALS)
        around = self._visit.around
        self.list.fill([((one.label, day_said(around, one.asked_at)), one) for one in answer])
        self.list.setVisible(bool(answer))
        self._show_current()

    def _show_current(self) -> None:
        one = self.list.current()
        self.frame.setVisible(isinstance(one, WaitingApproval))
        if not isinstance(one, WaitingApproval):
            return
        self.sentences.setText("\n".join(one.sentences))
        self.pairs.show_pairs(
            [
                (texts.FOR_WHOM, one.label),
                (texts.SERVICE, one.service or ""),
                (texts.ASKED_BY, one.asked_by),
                (texts.ASKED_ON, day_said(self._visit.around, one.asked_at)),
                (texts.ASKED_REASON, one.reason),
            ]
        )
        for widget in (self.reason, self.rows):
            widget.setVisible(not one.mine)
        self.reason.clear()
        if one.mine:
            self._say(texts.OWN)

    def _decide(self, at: int) -> None:
        one, reason = self.list.current(), self.reason.text()
        if isinstance(one, WaitingApproval) and reason is not None:
            granted = at == 0
            job = partial(decide, self._visit.inside.desk, one.id, granted=granted, reason=reason)
            said = texts.GRANTED if granted else texts.REFUSED
            self._visit.worker.save(self, tried(job), lambda answer: self._decided(answer, said))

    def _decided(self, answer: ExpectedError | None, said: str) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say(said)
        self.list.setFocus()
        self._load()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
