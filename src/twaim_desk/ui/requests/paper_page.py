"""A list of requests that is previewed and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.work_list import Filters
from twaim_desk.services.list_papers import issue_morning_list, issue_request_list
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.widgets.basics import Page

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class ListPaperPage(Page):
    """The morning list, or the list as `visit.kept` narrows it; then back to where it came from."""

    def __init__(self, visit: Visit, *, morning: bool) -> None:
        super().__init__(visit.around.theme)
        self._visit, self._place = visit, "start" if morning else "requests"
        self.kept = visit.kept if isinstance(visit.kept, Filters) else Filters()
        desk, kind = visit.inside.desk, "morning_list" if morning else "request_list"
        issue = issue_morning_list if morning else lambda desk: issue_request_list(desk, self.kept)
        self.print = PrintView(visit, texts.PAPER_TITLES[kind], kind, lambda: issue(desk))
        self.print.finished.connect(self.back)
        self.down.addWidget(self.print, 1)
        self.setFocusProxy(self.print)

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        self.print.leave()

    def back(self) -> bool:
        """To the list as it was narrowed, or to the first page."""
        self._visit.go_to(self._place, self.kept)
        return True
