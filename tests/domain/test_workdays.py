from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import (
    DAY,
    FRIDAY,
    FRIDAY_AND_SATURDAY,
    days,
    days_of,
    plain,
    shipped,
    span,
    weekend_named,
    weekends,
)
from tests.vectors.cases import section
from twaim_desk.domain.workdays import (
    MOST_DAYS,
    Holiday,
    WorkCalendar,
    days_between,
    first_working_day_from,
    last_working_day_until,
    working_day_after,
)
from twaim_desk.domain.written_dates import weekday_of
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import calendar as texts

SUNDAY = date(2026, 3, 1)
FROM_SUNDAY = (6, 0, 1, 2, 3, 4, 5)  # the numbers of the weekdays
EID = Holiday("إجازة عيد الفطر", estimated=True)

numbers = st.integers(1, 60)
some_holidays = st.sets(st.integers(0, 90), max_size=25)


def off(start: date, offsets: set[int]) -> list[date]:
    """Holidays so many days after a start."""
    return [start + at * DAY for at in offsets]


def oracle(start: date, number: int, calendar: WorkCalendar) -> date:
    """By the words of the rule: list the days after the start, keep the working ones, take one."""
    after = span(start + DAY, start + 3 * number * DAY + 120 * DAY)
    working = [
        day
        for day in after
        if FROM_SUNDAY[(day - SUNDAY).days % 7] not in calendar.weekend
        and day not in set(calendar.holidays)
    ]
    return working[number - 1]


def beyond(calendar: WorkCalendar, start: date, number: int) -> RefusedInputError:
    with pytest.raises(RefusedInputError) as caught:
        working_day_after(start, number, calendar)
    return caught.value


@pytest.mark.parametrize(
    ("name", "weekend"), [("due_dates", ("fri", "sat")), ("due_dates_friday_only", ("fri",))]
)
def test_vectors(name: str, weekend: tuple[str, ...]) -> None:
    rows = section(name)
    assert len(rows) >= 30
    assert {tuple(row["weekend"]) for row in rows} == {weekend}
    assert [row["id"] for row in rows if due_of(row) != row["due"]] == []


def due_of(row: dict[str, Any]) -> str:
    calendar = plain(weekend_named(row["weekend"]), days_of(row["holidays"]))
    return str(working_day_after(date.fromisoformat(row["start"]), row["n"], calendar))


def test_vectors_say_of_each_due_date_what_it_is() -> None:
    table = shipped().table
    for row in section("due_dates"):
        calendar = plain(weekend_named(row["weekend"]), days_of(row["holidays"]))
        start, due = days_of([row["start"], row["due"]])
        assert calendar.is_working(start) == row["start_is_working"]
        assert (due - start).days == row["calendar_days"]
        assert weekday_of(due) == row["due_weekday"]
        assert str(table.from_gregorian(due)) == row["due_hijri"]


@given(start=days, number=numbers, weekend=weekends, offsets=some_holidays)
def test_the_day_is_the_one_of_the_oracle(
    start: date, number: int, weekend: frozenset[int], offsets: set[int]
) -> None:
    calendar = plain(weekend, off(start, offsets))
    assert working_day_after(start, number, calendar) == oracle(start, number, calendar)


@given(start=days, number=numbers, weekend=weekends, offsets=some_holidays)
def test_the_start_never_counts(
    start: date, number: int, weekend: frozenset[int], offsets: set[int]
) -> None:
    """Whether it is itself a working day, a rest day or a holiday changes nothing."""
    without = plain(weekend, off(start, offsets - {0}))
    with_it = plain(weekend, off(start, offsets | {0}))
    due = working_day_after(start, number, without)
    assert due == working_day_after(start, number, with_it)
    assert due > start
    assert without.is_working(due)


@given(start=days, number=numbers)
def test_thursday_friday_and_saturday_have_the_same_day(start: date, number: int) -> None:
    thursday = start + (3 - start.weekday()) * DAY
    due = {working_day_after(thursday + at * DAY, number, plain()) for at in range(3)}
    assert len(due) == 1


@given(start=days)
def test_fifteen_days_without_holidays_are_three_weeks(start: date) -> None:
    length = (working_day_after(start, 15, plain()) - start).days
    assert length == {4: 20, 5: 19}.get(start.weekday(), 21)


@given(start=days, number=numbers, weekend=weekends, offsets=some_holidays)
def test_a_later_start_never_ends_earlier(
    start: date, number: int, weekend: frozenset[int], offsets: set[int]
) -> None:
    calendar = plain(weekend, off(start, offsets))
    ends = [working_day_after(start + at * DAY, number, calendar) for at in range(10)]
    assert ends == sorted(ends)


@given(start=days, number=numbers, weekend=weekends, offsets=some_holidays)
def test_one_day_more_ends_later(
    start: date, number: int, weekend: frozenset[int], offsets: set[int]
) -> None:
    calendar = plain(weekend, off(start, offsets))
    end = working_day_after(start, number, calendar)
    assert working_day_after(start, number + 1, calendar) > end
    assert working_day_after(end, 1, calendar) == working_day_after(start, number + 1, calendar)


@given(start=days, number=numbers, offsets=some_holidays, another=st.integers(0, 90))
def test_another_holiday_never_makes_it_earlier(
    start: date, number: int, offsets: set[int], another: int
) -> None:
    before = working_day_after(start, number, plain(holidays=off(start, offsets)))
    after = working_day_after(start, number, plain(holidays=off(start, offsets | {another})))
    assert after >= before
    if start + another * DAY > before:
        assert after == before


# The days on the way


@given(start=days, number=numbers, weekend=weekends, offsets=some_holidays)
def test_the_days_on_the_way_are_numbered_and_explained(
    start: date, number: int, weekend: frozenset[int], offsets: set[int]
) -> None:
    calendar = plain(weekend, off(start, offsets))
    end = working_day_after(start, number, calendar)
    way = days_between(start, end, calendar)
    assert [day.date for day in way] == span(start + DAY, end)
    assert [day.number for day in way if day.counted] == list(range(1, number + 1))
    assert way[-1].number == number
    for day in way:
        assert day.counted == (day.reason is None) == calendar.is_working(day.date)


def test_reasons_name_the_holiday_before_the_weekly_rest() -> None:
    friday = date(2026, 3, 20)
    calendar = WorkCalendar(FRIDAY_AND_SATURDAY, {friday: EID, friday + 2 * DAY: EID})
    way = days_between(friday - DAY, friday + 3 * DAY, calendar)
    both = texts.AND.format(first=EID.name, second=texts.WEEKLY_REST)
    assert [day.reason for day in way] == [both, texts.WEEKLY_REST, EID.name, None]
    assert [day.number for day in way] == [None, None, None, 1]


def test_a_holiday_is_certain_unless_it_is_said_not_to_be() -> None:
    assert not Holiday("إجازة").estimated


def test_there_are_no_days_between_a_day_and_itself() -> None:
    today = date(2026, 3, 1)
    assert days_between(today, today, plain()) == ()
    assert days_between(today, today - DAY, plain()) == ()
    assert len(days_between(date.max - 7 * DAY, date.max, plain())) == 7


# What is refused


@pytest.mark.parametrize("number", [0, -1, 367, 10**9])
def test_a_number_of_days_out_of_range_is_refused(number: int) -> None:
    refused = beyond(plain(), date(2026, 3, 1), number)
    assert refused.reason == "days_out_of_range"
    assert refused.user_message == texts.DAYS_OUT_OF_RANGE


def test_the_longest_number_of_days_is_accepted() -> None:
    start = date(2026, 3, 1)
    assert MOST_DAYS == 366  # as the sentence says
    assert working_day_after(start, MOST_DAYS, plain()) == oracle(start, MOST_DAYS, plain())


@pytest.mark.parametrize("weekend", [set(range(7)), set(range(8))])
def test_a_week_without_a_working_day_is_refused(weekend: set[int]) -> None:
    with pytest.raises(RefusedInputError) as caught:
        WorkCalendar(frozenset(weekend), {})
    assert caught.value.user_message == texts.NO_WORKING_DAY


@given(left=st.integers(0, 40), number=numbers)
def test_the_end_of_all_dates_is_refused(left: int, number: int) -> None:
    """Never an OverflowError: the day is there, or the calendar ends before it."""
    start = date.max - left * DAY
    working = sum(plain().is_working(day) for day in span(start, date.max)[1:])
    if number <= working:
        assert working_day_after(start, number, plain()) <= date.max
    else:
        refused = beyond(plain(), start, number)
        assert refused.reason == "beyond_calendar"
        assert refused.user_message == texts.BEYOND_CALENDAR


def test_the_last_day_of_the_calendar_can_still_be_counted() -> None:
    last = date(2026, 3, 31)  # Tuesday
    calendar = WorkCalendar(FRIDAY, {}, first=date(2026, 3, 1), last=last)
    assert working_day_after(date(2026, 3, 29), 2, calendar) == last
    assert beyond(calendar, date(2026, 3, 29), 3).reason == "beyond_calendar"
    assert beyond(calendar, last, 1).reason == "beyond_calendar"
    assert working_day_after(calendar.first, 1, calendar) == date(2026, 3, 2)
    assert first_working_day_from(last, calendar) == last
    assert last_working_day_until(calendar.first, calendar) == calendar.first


@pytest.mark.parametrize("start", [date(2026, 2, 28), date(2026, 4, 1), date.min, date.max])
def test_a_start_outside_the_calendar_is_refused(start: date) -> None:
    calendar = WorkCalendar(FRIDAY, {}, first=date(2026, 3, 1), last=date(2026, 3, 31))
    assert not calendar.covers(start)
    assert beyond(calendar, start, 1).reason == "beyond_calendar"
    for nearest in (first_working_day_from, last_working_day_until):
        with pytest.raises(RefusedInputError):
            nearest(start, calendar)


def test_holidays_without_end_are_refused() -> None:
    first, last = date(2026, 3, 1), date(2026, 3, 31)
    calendar = WorkCalendar(FRIDAY, dict.fromkeys(span(first, last), EID), first, last)
    assert beyond(calendar, first, 1).reason == "beyond_calendar"
    for nearest in (first_working_day_from, last_working_day_until):
        with pytest.raises(RefusedInputError) as caught:
            nearest(date(2026, 3, 10), calendar)
        assert caught.value.reason == "beyond_calendar"


# The nearest working day


@given(day=days, weekend=weekends, offsets=some_holidays)
def test_the_first_working_day_from_a_day(
    day: date, weekend: frozenset[int], offsets: set[int]
) -> None:
    calendar = plain(weekend, off(day, offsets))
    assert first_working_day_from(day, calendar) == next(working(day, 1, calendar))


@given(day=days, weekend=weekends, offsets=some_holidays)
def test_the_last_working_day_until_a_day(
    day: date, weekend: frozenset[int], offsets: set[int]
) -> None:
    calendar = plain(weekend, [day - at * DAY for at in offsets])
    assert last_working_day_until(day, calendar) == next(working(day, -1, calendar))


def working(day: date, step: int, calendar: WorkCalendar) -> Iterator[date]:
    """The working days from a day on, one way or the other."""
    while True:
        if day.weekday() not in calendar.weekend and day not in calendar.holidays:
            yield day
        day += timedelta(days=step)
