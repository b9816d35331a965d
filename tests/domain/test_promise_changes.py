"""What a changed calendar does to promises that were printed by another one."""

from datetime import date
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import DAY, days, plain, weekends
from twaim_desk.domain import promise_changes
from twaim_desk.domain.promise import Effect, changed_promise
from twaim_desk.domain.promise_changes import Counting, recount_by
from twaim_desk.domain.workdays import working_day_after

numbers = st.integers(1, 30)
offsets = st.sets(st.integers(1, 60), max_size=20)


def off(start: date, numbers_of_days: set[int]) -> list[date]:
    return [start + at * DAY for at in numbers_of_days]


@given(start=days, number=numbers, before=offsets, more=offsets, weekend=weekends)
def test_a_holiday_more_never_makes_a_date_later_than_printed_nor_the_work_due_later(
    start: date, number: int, before: set[int], more: set[int], weekend: frozenset[int]
) -> None:
    known = plain(weekend, off(start, before))
    longer = plain(weekend, off(start, before | more))
    printed = working_day_after(start, number, known)
    was = recount_by(known)(Counting(start, number), printed)
    now = recount_by(longer)(Counting(start, number), printed)
    assert now.recomputed >= was.recomputed
    assert now.effective == was.effective == printed
    assert now.work_due <= was.work_due
    assert longer.is_working(now.work_due)


@given(start=days, number=numbers, before=offsets, fewer=offsets, weekend=weekends)
def test_a_holiday_less_never_makes_a_date_later(
    start: date, number: int, before: set[int], fewer: set[int], weekend: frozenset[int]
) -> None:
    printed = working_day_after(start, number, plain(weekend, off(start, before)))
    shorter = plain(weekend, off(start, before - fewer))
    now = recount_by(shorter)(Counting(start, number), printed)
    assert now.recomputed <= printed
    assert now.effective == now.recomputed == now.work_due


@given(start=days, number=numbers, first=offsets, then=offsets)
def test_what_holds_is_the_calendar_of_the_end_not_the_way_to_it(
    start: date, number: int, first: set[int], then: set[int]
) -> None:
    printed = working_day_after(start, number, plain())
    counting = Counting(start, number)
    recount_by(plain(holidays=off(start, first)))(counting, printed)
    end = recount_by(plain(holidays=off(start, then)))(counting, printed)
    assert end == changed_promise(printed, start, number, plain(holidays=off(start, then)))


@given(start=days, number=numbers, holidays=offsets)
def test_the_work_is_due_before_the_printed_day_exactly_when_that_day_is_lost(
    start: date, number: int, holidays: set[int]
) -> None:
    printed = working_day_after(start, number, plain())
    calendar = plain(holidays=off(start, holidays))
    change = recount_by(calendar)(Counting(start, number), printed)
    assert (change.work_due < printed) is (not calendar.is_working(printed))
    assert change.effect is not Effect.LIMIT_IS_EARLIER


def test_what_requests_have_in_common_is_counted_once() -> None:
    start, printed = date(2026, 11, 1), date(2026, 11, 22)
    with patch.object(promise_changes, "changed_promise", wraps=changed_promise) as counted:
        recount = recount_by(plain())
        for _ in range(3):
            assert recount(Counting(start, 15), printed).effective == printed
        recount(Counting(start, 10), printed)
    assert counted.call_count == 2


@given(start=days, number=numbers, waited=st.integers(0, 20), weekend=weekends)
def test_a_promise_that_waited_is_later_by_the_days_it_waited(
    start: date, number: int, waited: int, weekend: frozenset[int]
) -> None:
    calendar = plain(weekend, [])
    printed = working_day_after(start, number, calendar)
    change = recount_by(calendar)(Counting(start, number, waited), printed)
    assert change.effective == working_day_after(start, number + waited, calendar)
