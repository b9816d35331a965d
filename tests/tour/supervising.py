"""The supervisor: a holiday that moves promises, the month's report, the lists on paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.tour.hands import answer, choose, come_in, go_home, pick, see_paper, tab_to
from tests.tour.month import report_of_month
from twaim_desk.texts import holidays as texts
from twaim_desk.texts import office_visits, places, today
from twaim_desk.texts import request_list as listed
from twaim_desk.texts.request import STATES
from twaim_desk.ui.holidays.page import HolidaysPage
from twaim_desk.ui.requests.list_page import RequestListPage

if TYPE_CHECKING:
    from tests.tour.play import Tour

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def supervise(tour: "Tour") -> None:
    """A day as the supervisor spends it."""
    come_in(tour, "supervisor")
    tour.picture("start-supervisor")
    _add_holiday(tour)
    _before_holiday(tour)
    report_of_month(tour)
    go_home(tour)
    _put_right(tour)
    choose(tour, places.OTHERS)
    tour.glance("others")
    choose(tour, places.MORNING_LIST)
    see_paper(tour, "morning_list", "morning-list")
    go_home(tour)
    _narrow_list(tour)


def _add_holiday(tour: "Tour") -> None:
    tab_to(tour, places.MANAGE)
    tour.keys.press(Key.Key_Space)
    tour.wait(lambda: tour.desk.place == "manage")
    tour.glance("manage")
    choose(tour, places.HOLIDAYS)
    tour.wait(lambda: _page(tour).list.count() > 0)
    tour.glance("holidays")
    choose(tour, texts.ADD)
    answer(tour, texts.NAME, "إجازة طارئة")
    answer(tour, texts.FIRST, "25/11/2026")
    answer(tour, texts.LAST, "26/11/2026")
    tour.glance("holiday-form")
    answer(tour, texts.SOURCE, "إعلان الجهة المشرفة")
    tour.wait(lambda: tour.shows(texts.AFFECTED.format(count="").strip()))
    tour.glance("holiday-effect")
    tour.keys.press(Key.Key_Return, CTRL)
    tour.wait(lambda: tour.shows(texts.SAVED) and tour.shows(texts.REMOVE))
    tour.glance("holiday-saved")
    go_home(tour)


def _before_holiday(tour: "Tour") -> None:
    tour.picture("start-after-holiday")
    choose(tour, today.LINES["preceding"])
    tour.wait(lambda: tour.shows(texts.PRECEDING_KEYS))
    tour.picture("preceding")
    go_home(tour)


def _put_right(tour: "Tour") -> None:
    """What a visit to an office found wanting and nobody put right yet."""
    choose(tour, today.LINES["findings_late"])
    tour.wait(lambda: tour.desk.place == "office_visits")
    pick(tour, office_visits.LIST, office_visits.LATE_OF.split("{", maxsplit=1)[0])
    tour.glance("office-visits")
    tour.keys.press(Key.Key_Return)
    pick(tour, office_visits.FINDINGS_LIST, office_visits.LATE)
    tour.keys.press(Key.Key_Return)
    answer(tour, office_visits.DONE, "خُصّص موظف للاتصالات")
    tour.glance("office-visit")
    tour.wait(lambda: tour.shows(office_visits.DONE_KEPT))
    go_home(tour)


def _narrow_list(tour: "Tour") -> None:
    """From a line of the day's work to its list, narrowed further by keys, opened, printed."""
    choose(tour, today.LINES["two_days"])
    tour.wait(lambda: tour.desk.place == "requests" and _list(tour).model.rowCount() > 0)
    tour.glance("requests-two-days")
    tab_to(tour, listed.STATE)
    while _list(tour).filters.state.currentText() != STATES["with_committee"]:
        tour.keys.press(Key.Key_Down)
    tour.wait(lambda: _list(tour).model.rowCount() > 0)
    tour.glance("requests-narrowed")
    tour.keys.press(Key.Key_F9)
    see_paper(tour, "request_list", "request-list")


def _page(tour: "Tour") -> HolidaysPage:
    page = tour.desk.shell.pages.currentWidget()
    if not isinstance(page, HolidaysPage):
        raise TypeError("the holidays are not on screen")
    return page


def _list(tour: "Tour") -> RequestListPage:
    page = tour.desk.shell.pages.currentWidget()
    if not isinstance(page, RequestListPage):
        raise TypeError("the list of requests is not on screen")
    return page
