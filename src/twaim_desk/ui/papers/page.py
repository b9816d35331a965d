"""One paper to be printed and handed over, then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.services.papers import issue_one
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.widgets.basics import Page

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class PaperPage(Page):
    """Opens with a `ToPrint`; when nothing is left to do with the paper, the window goes on."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit = visit
        self.kept: ToPrint = visit.kept
        desk, paper_id = visit.inside.desk, self.kept.paper_id
        title = texts.PAPER_TITLES[self.kept.kind]
        kind = self.kept.kind
        self.print = PrintView(visit, title, kind, lambda: issue_one(desk, paper_id))
        self.print.finished.connect(self.back)
        self.down.addWidget(self.print, 1)
        self.setFocusProxy(self.print)

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        self.print.leave()

    def back(self) -> bool:
        """On to where the paper was asked for."""
        self._visit.go_to(self.kept.then_place, self.kept.then_kept)
        return True
