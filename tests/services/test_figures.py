"""The figures on screen are those of the report, and each bar leads to the requests it counted."""

from datetime import date

import pytest
from sqlalchemy import func, select

from tests.services import offices
from tests.services.offices import OpenDesk
from tests.services.test_work_list import all_of
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.month import Month
from twaim_desk.domain.periods import Calendar, Length, Period, period_of
from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import Counted, Days, Filters
from twaim_desk.services.before_office import association
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.figures import figures, standing
from twaim_desk.services.month import overview
from twaim_desk.services.month_reading import FutureMonthError, StoppedError

TODAY = offices.clock().date()
TABLE = association("twaim").forms.table
MONTHS = [Month(2026, 3), Month(2026, 8), Month(2026, 9), Month(2026, 10)]
SAME = ("received", "due", "due_on_time", "visits", "turned_away", "accepted", "rejected",
        "deferred", "complaints")  # fmt: skip


@pytest.mark.parametrize("month", MONTHS, ids=str)
def test_a_month_is_as_its_report_says(reader: Desk, month: Month) -> None:
    period = Period(Calendar.GREGORIAN, Length.MONTH, month.year, month.number)
    told = overview(reader, month).figures
    shown = figures(reader, period)
    assert {name: shown.counts[name] for name in SAME} == {
        name: getattr(told, name) for name in SAME
    }
    assert shown.kept == told.kept


@pytest.mark.parametrize("calendar", Calendar)
def test_a_year_is_its_quarters_and_a_quarter_its_months(reader: Desk, calendar: Calendar) -> None:
    year = period_of(TODAY, Length.YEAR, calendar, TABLE)
    for length in (Length.MONTH, Length.QUARTER):
        each = Period(calendar, length, year.year, 1)
        parts = [each.later(at) for at in range(12 // length.months)]
        begun = [one for one in parts if one.first_day(TABLE) <= TODAY]
        counts = [figures(reader, one).counts for one in begun]
        whole = figures(reader, year).counts
        assert {name: sum(one[name] for one in counts) for name in whole} == whole


@pytest.mark.parametrize("calendar", Calendar)
def test_each_bar_of_a_period_leads_to_what_it_counted(reader: Desk, calendar: Calendar) -> None:
    shown = figures(reader, period_of(TODAY, Length.YEAR, calendar, TABLE).later(-1))
    assert sum(one.kept.due for one in shown.months) == shown.counts["due"] > 0
    for one in shown.months:
        lists = [
            all_of(reader, Filters(days=Days(of, one.first, one.last)))
            for of in (Counted.KEPT, Counted.LATE)
        ]
        assert [len(each) for each in lists] == [
            one.kept.on_time, one.kept.due - one.kept.on_time,
        ]  # fmt: skip
    received = Days(Counted.RECEIVED, shown.first, shown.last)
    assert len(all_of(reader, Filters(days=received))) == shown.counts["received"]
    assert [one.count for one in shown.services] == [
        len(all_of(reader, Filters(service=one.service, days=received))) for one in shown.services
    ]
    assert sum(one.count for one in shown.services) <= shown.counts["received"]


def test_each_bar_of_what_is_open_leads_to_what_it_counted(reader: Desk) -> None:
    now = standing(reader)
    for part, of in ((now.due, Counted.DUE), (now.ages, Counted.OPEN)):
        assert [len(all_of(reader, one.filters(of))) for one in part] == [one.count for one in part]
    with reader.store.reading() as session:
        awaited = select(func.count()).where(Request.answer_due.is_not(None))
        waiting = [one for one in State if one.waits_for_answer or one is State.INCOMPLETE]
        still = select(func.count()).where(Request.state.in_(waiting))
        assert sum(one.count for one in now.due) == session.scalar(awaited)
        assert sum(one.count for one in now.ages) == session.scalar(still)


def test_the_days_of_a_bar_and_other_filters_narrow_together(reader: Desk) -> None:
    period = period_of(TODAY, Length.YEAR, Calendar.GREGORIAN, TABLE)
    days = Days(Counted.LATE, period.first_day(TABLE), TODAY)
    late = all_of(reader, Filters(days=days))
    one = late[0]
    assert [line.uuid for line in all_of(reader, Filters(days=days, text=one.number))] == [one.uuid]
    by_state = all_of(reader, Filters(days=days, state=one.state))
    assert {line.uuid for line in by_state} == {
        line.uuid for line in late if line.state == one.state
    }
    kept = Days(Counted.KEPT, days.first, days.last)
    assert all_of(reader, Filters(days=kept, text=one.number)) == []


def test_what_has_not_begun_is_refused_and_a_reading_is_given_up(reader: Desk) -> None:
    with pytest.raises(FutureMonthError):
        figures(reader, period_of(date(2027, 3, 1), Length.MONTH, Calendar.HIJRI, TABLE))
    with pytest.raises(StoppedError):
        figures(
            reader, period_of(TODAY, Length.YEAR, Calendar.HIJRI, TABLE), lambda _done, _of: False
        )


def test_the_desk_has_no_figures(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    with pytest.raises(NotAllowedError):
        standing(desk)
    with pytest.raises(NotAllowedError):
        figures(desk, Period(Calendar.GREGORIAN, Length.MONTH, 2026, 9))
