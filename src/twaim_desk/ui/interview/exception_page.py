"""An exception: what is let pass and why, confirmed by a supervisor now or when he is back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from twaim_desk.domain.asks import Missing
from twaim_desk.errors import ExpectedError
from twaim_desk.services.exceptions import ask_approval, excuse, may_pass
from twaim_desk.texts import exceptions as texts
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TickedList(QListWidget):
    """Lines that Space ticks; Enter goes on to what stands below."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks or unticks, Enter goes on."""
        if Qt.Key(event.key()) in _ENTER:
            self.focusNextChild()
            return
        item = self.currentItem()
        if Qt.Key(event.key()) == Qt.Key.Key_Space and item is not None:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)


class ExceptionPage(Page):
    """`visit.kept` is the interview; it goes on from here, or is kept for later."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, theme = visit, visit.around.theme
        self._missing: tuple[Missing, ...] = ()
        self.list = TickedList()
        self.list.setAccessibleName(texts.WHAT)
        self.list.setWordWrap(True)
        self.list.setFixedHeight(theme.pixels(150))
        self.reason = ReasonLine(theme, texts.REASON, texts.REASON_ACCEPTS)
        self.rows = Rows(theme, [Row(*texts.NOW), Row(*texts.LATER)])
        self.rows.chosen.connect(self._choose)
        self.reason.given.connect(lambda _: self.rows.setFocus())
        self.second = SecondPersonLine(theme, visit.inside.desk.roles, "request.exception")
        self.second.confirmed.connect(self._confirm)
        self.second.left.connect(self._ask_again)
        self.problem = label("", "problem", wrap=True)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        self.down.addWidget(self.list)
        self.down.addWidget(label(texts.KEYS, "caption", wrap=True))
        for widget in (self.reason, self.rows, self.second, self.problem):
            self.down.addWidget(widget)
        self.down.addStretch()
        self.setFocusProxy(self.list)
        desk, uuid = visit.inside.desk, self.kept
        visit.worker.save(self, tried(lambda: may_pass(desk, uuid)), self._show)

    @property
    def kept(self) -> str:
        """The interview whose exception it is."""
        return str(self._visit.kept)

    def back(self) -> bool:
        """From the second person back to the page, from the page back to the interview."""
        if not self.second.back():
            self._visit.go_to("interview", self.kept)
        return True

    def chosen(self) -> list[str]:
        """The fields of the lines that are ticked."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return [
            one.field
            for one, item in zip(self._missing, items, strict=True)
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _show(self, answer: tuple[Missing, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._missing = answer
        for one in answer:
            item = QListWidgetItem(one.message)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            only = len(answer) == 1
            item.setCheckState(Qt.CheckState.Checked if only else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not answer:
            self._say(texts.NOTHING)

    def _choose(self, at: int) -> None:
        self._say("")
        if not self.chosen():
            self._say(texts.NOTHING_CHOSEN)
            self.list.setFocus()
        elif (reason := self.reason.text()) is not None:
            if at == 0:
                self.rows.hide()
                self.second.ask()
            else:
                job = partial(
                    ask_approval, self._visit.inside.desk, self.kept, self.chosen(), reason
                )
                self._visit.worker.save(self, tried(job), self._asked)

    def _ask_again(self) -> None:
        self.rows.show()
        self.rows.setFocus()

    def _confirm(self, name: str, password: str) -> None:
        reason = self.reason.text()
        if reason is None:
            return
        desk = self._visit.inside.desk
        job = partial(excuse, desk, self.kept, self.chosen(), reason, name, password)
        self._visit.worker.save(self, tried(job), self._excused)

    def _excused(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self.second.refuse(answer.user_message)
            return
        self.second.done()
        self._visit.go_to("interview", self.kept)

    def _asked(self, answer: int | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
        else:
            self._visit.go_to("suspended")

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
