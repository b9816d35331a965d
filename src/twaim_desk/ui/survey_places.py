"""The places of satisfaction: its rounds, their sheets and papers, what is improved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import surveys as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _surveys(visit: Visit) -> QWidget:
    from twaim_desk.ui.surveys.list_page import SurveysPage

    return SurveysPage(visit)


def _survey(visit: Visit) -> QWidget:
    from twaim_desk.ui.surveys.page import SurveyPage

    return SurveyPage(visit)


def _sheets(visit: Visit) -> QWidget:
    from twaim_desk.ui.surveys.sheets_page import SheetsPage

    return SheetsPage(visit)


def _paper(visit: Visit) -> QWidget:
    from twaim_desk.ui.surveys.paper_page import SurveyPaperPage

    return SurveyPaperPage(visit)


def _improvements(visit: Visit) -> QWidget:
    from twaim_desk.ui.surveys.improvements_page import ImprovementsPage

    return ImprovementsPage(visit)


def _beneath(
    name: str, title: str, build: Callable[[Visit], QWidget], action: str = "survey.read"
) -> Place:
    """A place that the page of the rounds leads to."""
    return Place(name, title, "", build, action=action, rail=False, under="surveys")


SURVEYS = (
    Place("surveys", texts.PLACE, "", _surveys, texts.ABOUT, action="survey.read", rail=False),
    _beneath("survey", texts.ROUND, _survey),
    _beneath("survey_sheets", texts.SHEETS, _sheets, "survey.enter"),
    _beneath("survey_blank", texts.BLANK, _paper, "paper.print"),
    _beneath("survey_report", texts.REPORT, _paper, "survey.manage"),
    _beneath("improvements", texts.IMPROVEMENTS, _improvements),
)
