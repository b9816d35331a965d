"""Someone at the desk asks for his own data to be destroyed or corrected: one screen."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.errors import ExpectedError
from twaim_desk.services.keeping.rights import ask
from twaim_desk.texts import retention as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class TakeRightPage(Page):
    """`visit.kept` is the number of the person; what he asks, then his words."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.kept = visit, int(visit.kept)
        self._wants, theme = "", visit.around.theme
        self.rows = Rows(theme, [Row(*words) for words in texts.TAKE.values()])
        self.rows.chosen.connect(self._choose)
        self.line = ReasonLine(theme, texts.TAKE_TEXT, texts.TAKE_ACCEPTS, texts.TAKE_ACT)
        self.line.given.connect(self._take)
        self.line.hide()
        self.said = label("", "strong", wrap=True)
        self.said.hide()
        for one in (label(texts.TAKE_TITLE, "title"), self.said, self.rows, self.line):
            self.down.addWidget(one)
        self.down.addStretch()
        self.setFocusProxy(self.rows)

    def back(self) -> bool:
        """From his words to what he asks, from there to his file."""
        if self.line.isHidden():
            self._visit.go_to("person", self.kept)
        else:
            self.line.hide()
            self.rows.show()
            self.rows.setFocus()
        return True

    def _choose(self, at: int) -> None:
        self._wants = list(texts.TAKE)[at]
        self.rows.hide()
        self.line.clear()
        self.line.show()
        self.line.setFocus()

    def _take(self, text: str) -> None:
        job = partial(ask, self._visit.inside.desk, self.kept, self._wants, text)
        self._visit.worker.save(self, tried(job), self._taken)

    def _taken(self, answer: date | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.line.say(answer.user_message)
            return
        self.said.setText(texts.TAKEN.format(day=day_said(self._visit.around, answer)))
        self.said.show()
        self.back()
