"""The papers of a round, previewed and printed; then back to the round."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from twaim_desk.services.papers import Issued
from twaim_desk.services.survey_papers import (
    REPORT,
    SHEET,
    issue_survey_report,
    issue_survey_sheet,
)
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.widgets.basics import Page

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


@dataclass(frozen=True, slots=True)
class BlankPaper:
    """The questionnaire of a round, in letters of this size."""

    round_id: int
    large: bool = False


class SurveyPaperPage(Page):
    """`visit.kept` is a `BlankPaper`, or the number of the round whose report is printed."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit, self.kept = visit, visit.kept
        kind = SHEET if isinstance(self.kept, BlankPaper) else REPORT
        self.print = PrintView(visit, texts.PAPER_TITLES[kind], kind, self._issue)
        self.print.finished.connect(self.back)
        self.down.addWidget(self.print, 1)
        self.setFocusProxy(self.print)

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        self.print.leave()

    def back(self) -> bool:
        """To the round."""
        blank = isinstance(self.kept, BlankPaper)
        self._visit.go_to("survey", self.kept.round_id if blank else self.kept)
        return True

    def _issue(self) -> Issued:
        desk = self._visit.inside.desk
        if isinstance(self.kept, BlankPaper):
            return issue_survey_sheet(desk, self.kept.round_id, large=self.kept.large)
        return issue_survey_report(desk, int(self.kept))
