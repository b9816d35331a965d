"""The places of the holidays: their page, and the list of what must be answered before one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import places as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _holidays(visit: Visit) -> QWidget:
    from twaim_desk.ui.holidays.page import HolidaysPage

    return HolidaysPage(visit)


def _preceding(visit: Visit) -> QWidget:
    from twaim_desk.ui.start.preceding_page import PrecedingPage

    return PrecedingPage(visit)


HOLIDAY_PLACES = (
    Place(
        "holidays",
        texts.HOLIDAYS,
        "calendar-days",
        _holidays,
        texts.HOLIDAYS_ABOUT,
        action="holiday.list",
        rail=False,
        under="manage",
    ),
    Place(
        "preceding",
        texts.PRECEDING,
        "",
        _preceding,
        action="holiday.requests",
        rail=False,
        under="",
    ),
)
