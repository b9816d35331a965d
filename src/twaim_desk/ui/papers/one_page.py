"""One paper that is previewed and printed, and the way back to where it was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twaim_desk.services.papers import Issued
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.widgets.basics import Page

if TYPE_CHECKING:
    from twaim_desk.services.desk import Desk
    from twaim_desk.ui.visit import Visit


class OnePaperPage(Page):
    """Prints what `issue` gives, on a whole sheet; then back to the place `then`.

    That place begins with what this one was given.
    """

    def __init__(self, visit: Visit, kind: str, issue: Callable[[Desk], Issued], then: str) -> None:
        super().__init__(visit.around.theme)
        self._visit, self._then = visit, then
        self.kept: object = visit.kept
        desk = visit.inside.desk
        title = texts.PAPER_TITLES[kind]
        self.print = PrintView(visit, title, kind, lambda: issue(desk))
        self.print.finished.connect(self.back)
        self.down.addWidget(self.print, 1)
        self.setFocusProxy(self.print)

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        self.print.leave()

    def back(self) -> bool:
        """To the page on which it was asked for."""
        self._visit.go_to(self._then, self.kept)
        return True
