"""The places from which the office is watched over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import management, office_visits
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _visits(visit: Visit) -> QWidget:
    """Supervisory visits."""
    from twaim_desk.ui.oversight.visits_page import OfficeVisitsPage

    return OfficeVisitsPage(visit)


def _visit(visit: Visit) -> QWidget:
    """One of them."""
    from twaim_desk.ui.oversight.visit_page import OfficeVisitPage

    return OfficeVisitPage(visit)


def _management(visit: Visit) -> QWidget:
    """How complaints and enquiries stand, and who looked."""
    from twaim_desk.ui.oversight.management_page import ManagementPage

    return ManagementPage(visit)


def _liaison(visit: Visit) -> QWidget:
    """What each liaison officer holds."""
    from twaim_desk.ui.oversight.liaison_page import LiaisonReportPage

    return LiaisonReportPage(visit)


OVERSIGHT = (
    Place(
        "office_visits",
        office_visits.PLACE,
        "",
        _visits,
        office_visits.ABOUT,
        action="office.visit",
        rail=False,
    ),
    Place("office_visit", office_visits.ONE, "", _visit, action="office.visit", rail=False,
          under=""),
    Place(
        "management",
        management.PLACE,
        "",
        _management,
        management.ABOUT,
        action="matters.figures",
        rail=False,
    ),
    Place("liaison_report", management.REPORT, "", _liaison, management.REPORT_ABOUT,
          action="matters.figures", rail=False, under="management"),
)  # fmt: skip
