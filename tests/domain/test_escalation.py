"""Whom an unanswered request has risen to, and which days of the reply a filter means."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.escalation import Level, last_risen, level_of, rising
from twaim_desk.domain.work_list import Due, days_of
from twaim_desk.domain.workdays import Holiday, WorkCalendar, days_between

FEAST = {date(2026, 3, day): Holiday("عيد الفطر") for day in range(19, 24)}
CALENDAR = WorkCalendar(frozenset({4, 5}), FEAST)
SUNDAY = date(2026, 3, 1)
days = st.dates(date(2026, 1, 1), date(2026, 12, 1))
ORDER = [Level.CALM, Level.OFFICER, Level.SUPERVISOR, Level.MANAGEMENT, Level.LATE]


def working_days_left(today: date, reply_by: date) -> int:
    return sum(one.counted for one in days_between(today, reply_by, CALENDAR))


@given(today=days, ahead=st.integers(-10, 40))
def test_it_rises_five_and_two_working_days_before_and_on_the_day(today: date, ahead: int) -> None:
    reply_by = today + timedelta(days=ahead)
    level = level_of(reply_by, today, CALENDAR)
    if reply_by < today:
        assert level is Level.LATE
        return
    left = working_days_left(today, reply_by)
    bounds = ((0, Level.MANAGEMENT), (2, Level.SUPERVISOR), (5, Level.OFFICER))
    assert level is next((one for most, one in bounds if left <= most), Level.CALM)


@given(today=days, ahead=st.integers(-10, 40))
def test_it_never_falls_back_while_days_pass(today: date, ahead: int) -> None:
    reply_by = today + timedelta(days=ahead)
    now, tomorrow = (
        level_of(reply_by, day, CALENDAR) for day in (today, today + timedelta(days=1))
    )
    assert ORDER.index(tomorrow) >= ORDER.index(now)


@pytest.mark.parametrize(
    ("reply_by", "today", "level"),
    [
        (date(2026, 3, 8), SUNDAY, Level.OFFICER),  # five working days
        (date(2026, 3, 9), SUNDAY, Level.CALM),
        (date(2026, 3, 3), SUNDAY, Level.SUPERVISOR),
        (SUNDAY, SUNDAY, Level.MANAGEMENT),
        (date(2026, 3, 6), date(2026, 3, 5), Level.MANAGEMENT),  # a Friday is due on Thursday
        (date(2026, 3, 24), date(2026, 3, 18), Level.SUPERVISOR),  # the feast does not count
        (date(2026, 2, 28), SUNDAY, Level.LATE),
    ],
)
def test_cases(reply_by: date, today: date, level: Level) -> None:
    assert level_of(reply_by, today, CALENDAR) is level


@given(today=days, level=st.sampled_from([Level.OFFICER, Level.SUPERVISOR, Level.MANAGEMENT]))
def test_what_rises_on_a_working_day_had_not_risen_before(today: date, level: Level) -> None:
    span = rising(level, today, CALENDAR)
    assert (span is not None) is CALENDAR.is_working(today)
    if span is not None:
        first, last = span
        assert level_of(first, today, CALENDAR) is level
        assert level_of(last, today, CALENDAR) is level
        before = level_of(first, today - timedelta(days=1), CALENDAR)
        assert ORDER.index(before) < ORDER.index(level)
        assert last == last_risen(level, today, CALENDAR)


@given(today=days, ahead=st.integers(-40, 40))
def test_filters_agree_with_the_levels(today: date, ahead: int) -> None:
    reply_by = today + timedelta(days=ahead)
    level = level_of(reply_by, today, CALENDAR)
    within = {
        due: is_within(reply_by, days_of(due, today, CALENDAR)) for due in Due if due != "none"
    }
    assert within[Due.OVERDUE] is (level is Level.LATE)
    assert within[Due.TODAY] is (level is Level.MANAGEMENT)
    assert within[Due.TWO_DAYS] is (level in {Level.MANAGEMENT, Level.SUPERVISOR})
    assert within[Due.FIVE_DAYS] is (level not in {Level.LATE, Level.CALM})
    last = days_of(Due.WEEK, today, CALENDAR)[1]
    assert last is not None
    assert last.weekday() == 5
    assert 0 <= (last - today).days < 7


def is_within(day: date, span: tuple[date | None, date | None]) -> bool:
    first, last = span
    return (first is None or day >= first) and (last is None or day <= last)
