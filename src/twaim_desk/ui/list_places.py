"""The places of the work lists and of their papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import places as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def morning_list(visit: Visit) -> QWidget:
    """The list for managers, to be printed."""
    from twaim_desk.ui.requests.paper_page import ListPaperPage

    return ListPaperPage(visit, morning=True)


def request_list_paper(visit: Visit) -> QWidget:
    """The list of requests as it was narrowed, to be printed."""
    from twaim_desk.ui.requests.paper_page import ListPaperPage

    return ListPaperPage(visit, morning=False)


def health(visit: Visit) -> QWidget:
    """What keeps the office, and what puts it in danger."""
    from twaim_desk.ui.health.page import HealthPage

    return HealthPage(visit)


HEALTH = Place(
    "health",
    texts.HEALTH,
    "stethoscope",
    health,
    texts.HEALTH_ABOUT,
    action="office.health",
    rail=False,
    under="manage",
)
LIST_PLACES = (
    Place(
        "morning_list",
        texts.MORNING_LIST,
        "",
        morning_list,
        texts.MORNING_LIST_ABOUT,
        action="requests.print",
        rail=False,
    ),
    Place(
        "request_list_paper",
        texts.REQUEST_LIST_PAPER,
        "",
        request_list_paper,
        action="requests.print",
        rail=False,
        under="requests",
    ),
)
