from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import (
    DAY,
    FIRST,
    FRIDAY,
    FRIDAY_AND_SATURDAY,
    LAST,
    days,
    days_of,
    plain,
    shipped,
    span,
    weekends,
)
from tests.vectors.cases import section
from twaim_desk import paths
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.profile import Ceiling
from twaim_desk.domain.promise import (
    Effect,
    Terms,
    changed_promise,
    least_ceiling,
    not_before,
    promise_on,
)
from twaim_desk.domain.statutory import calendar_of
from twaim_desk.domain.workdays import (
    Holiday,
    WorkCalendar,
    first_working_day_from,
    working_day_after,
)
from twaim_desk.errors import RefusedInputError
from twaim_desk.form_files import read_forms
from twaim_desk.services.before_office import association_of, promise_for, terms_of
from twaim_desk.texts import calendar as texts

TWO_WEEKS = Terms(max_working_days=None, min_calendar_days=14)
FIFTEEN = Terms(max_working_days=15)
STATUTORY = calendar_of(shipped().blocks, FRIDAY_AND_SATURDAY, shipped().table, "a1b2")
FRIDAY_ONLY = calendar_of(shipped().blocks, FRIDAY, shipped().table)

numbers = st.integers(1, 30)
ceilings = st.none() | numbers
floors = st.none() | st.integers(1, 60)
terms = st.builds(Terms, ceilings, floors)
offsets = st.sets(st.integers(1, 60), max_size=20)


def shipped_forms() -> Forms:
    return read_forms(paths.shipped("forms"))


def off(start: date, numbers_of_days: set[int]) -> list[date]:
    return [start + at * DAY for at in numbers_of_days]


# The policies' own words


def test_fifteen_working_days_of_policy_000() -> None:
    """000 ت-6: «بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب»."""
    forms = shipped_forms()
    policy = forms.policies["000"]
    assert (policy.reply.max_working_days, policy.reply.min_calendar_days) == (15, None)
    assert policy.reply.clause == "ت-6"
    for profile in forms.profiles.values():
        if profile.policy != "000":
            continue
        ours = association_of(profile, policy, shipped())
        for start in span(date(2026, 1, 1), date(2026, 12, 31)):
            promise = promise_for(ours, start)
            assert promise.reply_by is not None
            assert promise.not_before is None
            counted = [day for day in promise.days if day.counted]
            assert len(counted) == 15
            assert counted[-1].date == promise.days[-1].date == promise.reply_by
            assert start not in {day.date for day in promise.days}
            assert ours.calendar.is_working(promise.reply_by)


def test_two_weeks_are_a_least_length_not_a_ceiling() -> None:
    """002-004: «خلال مدة لا تقل عن أسبوعين» sets no last day, so none is promised."""
    forms = shipped_forms()
    two_weeks = {name for name, policy in forms.policies.items() if policy.reply.min_calendar_days}
    assert two_weeks == {"002", "003", "004"}
    for profile in forms.profiles.values():
        if profile.policy not in two_weeks:
            continue
        policy = forms.policies[profile.policy]
        assert policy.reply.max_working_days is None
        assert terms_of(replace(profile, ceiling=None), policy) == TWO_WEEKS
        alone = association_of(replace(profile, ceiling=None), policy, shipped())
        promise = promise_for(alone, date(2026, 3, 1))
        assert promise.not_before == date(2026, 3, 15)
        assert promise.reply_by is None
        assert promise.days == ()
        by_board = replace(profile, ceiling=Ceiling(15, "الأولى", date(2026, 1, 1)))
        promise = promise_for(association_of(by_board, policy, shipped()), date(2026, 3, 1))
        assert promise.not_before == date(2026, 3, 15)
        assert promise.reply_by == date(2026, 3, 24)


def test_a_policy_without_a_period_gives_no_date() -> None:
    """001 names no period."""
    forms = shipped_forms()
    policy = forms.policies["001"]
    assert (policy.reply.max_working_days, policy.reply.min_calendar_days) == (None, None)
    profile = next(one for one in forms.profiles.values() if one.policy == "001")
    ours = association_of(replace(profile, ceiling=None), policy, shipped())
    promise = promise_for(ours, date(2026, 3, 1))
    assert (promise.reply_by, promise.not_before, promise.days) == (None, None, ())


# Vectors


@pytest.mark.parametrize("row", section("two_weeks"), ids=lambda row: row["id"])
def test_vectors_of_two_weeks(row: dict[str, Any]) -> None:
    start = date.fromisoformat(row["start"])
    calendar = plain(holidays=days_of(row["holidays"]))
    promise = promise_on(start, Terms(15, 14), calendar)
    assert promise.not_before is not None
    assert str(promise.not_before) == row["not_before"]
    from_then = first_working_day_from(promise.not_before, calendar)
    assert str(from_then) == row["first_working_day_from_then"]
    assert str(promise.reply_by) == row["due_15_working_days"]


@pytest.mark.parametrize("row", section("promise_changes"), ids=lambda row: row["id"])
def test_vectors_of_changed_promises(row: dict[str, Any]) -> None:
    start, days_promised = date.fromisoformat(row["start"]), row["n"]
    before = plain(holidays=days_of(row["old_holidays"]))
    after = plain(holidays=days_of(row["new_holidays"]))
    printed = promise_on(start, Terms(days_promised), before).reply_by
    assert printed is not None
    assert str(printed) == row["printed_due"]
    change = changed_promise(printed, start, days_promised, after)
    assert str(change.recomputed) == row["recomputed_due"]
    assert str(change.effective) == row["effective_deadline"]
    assert change.effect == row["effect"]


# The promise


@given(start=days, terms=terms)
def test_a_promise_has_what_its_terms_say_and_no_more(start: date, terms: Terms) -> None:
    promise = promise_on(start, terms, STATUTORY)
    assert promise.complete_on == start
    assert promise.calendar_version == "a1b2"
    assert promise.not_before == not_before(start, terms)
    assert (promise.not_before is None) == (terms.min_calendar_days is None)
    if terms.min_calendar_days is not None:
        assert promise.not_before == start + timedelta(days=terms.min_calendar_days)
    if terms.max_working_days is None:
        assert (promise.reply_by, promise.days, promise.estimated) == (None, (), False)
    else:
        assert promise.reply_by == working_day_after(start, terms.max_working_days, STATUTORY)
        assert promise.days[0].date == start + DAY
        assert promise.days[-1].date == promise.reply_by
        assert sum(day.counted for day in promise.days) == terms.max_working_days


def test_without_terms_there_is_no_date_and_there_are_no_days() -> None:
    promise = promise_on(date(2026, 3, 1), Terms(None), STATUTORY)
    assert (promise.reply_by, promise.not_before, promise.days) == (None, None, ())
    assert not promise.estimated


@given(start=days, number=numbers)
def test_it_is_estimated_exactly_when_a_day_of_an_estimated_holiday_lies_in_it(
    start: date, number: int
) -> None:
    promise = promise_on(start, Terms(number), STATUTORY)
    assert promise.reply_by is not None
    on_the_way = set(span(start + DAY, promise.reply_by))
    estimated = {day for block in shipped().blocks if block.estimated for day in block.dates()}
    assert promise.estimated == bool(on_the_way & estimated)


@pytest.mark.parametrize(
    ("start", "estimated"),
    [
        (date(2026, 3, 18), False),  # into Fitr 1447, announced
        (date(2026, 5, 25), True),  # the day before Adha 1447, not yet announced
        (date(2026, 5, 28), True),  # one day of it is left, a Friday
        (date(2026, 5, 29), False),  # its last day is the start, which does not count
        (date(2026, 9, 22), False),  # the National Day is fixed
        (date(2027, 5, 14), True),
    ],
)
def test_estimated_days_at_the_edges(start: date, estimated: bool) -> None:
    assert promise_on(start, Terms(1), STATUTORY).estimated == estimated


def test_an_estimated_holiday_on_the_weekend_counts_too() -> None:
    """Were it announced for another day, a working day would be lost."""
    friday = date(2026, 3, 6)
    calendar = WorkCalendar(FRIDAY_AND_SATURDAY, {friday: Holiday("عيد", estimated=True)})
    assert promise_on(friday - DAY, Terms(1), calendar).estimated


@pytest.mark.parametrize("start", [date.max, date.max - 13 * DAY])
def test_two_weeks_at_the_end_of_all_dates_are_refused(start: date) -> None:
    with pytest.raises(RefusedInputError) as caught:
        promise_on(start, TWO_WEEKS, plain())
    assert caught.value.reason == "beyond_calendar"
    assert caught.value.user_message == texts.BEYOND_CALENDAR
    assert promise_on(date.max - 14 * DAY, TWO_WEEKS, plain()).not_before == date.max


def test_a_promise_beyond_the_known_holidays_is_refused() -> None:
    with pytest.raises(RefusedInputError):
        promise_on(STATUTORY.last, FIFTEEN, STATUTORY)
    with pytest.raises(RefusedInputError):
        promise_on(STATUTORY.first - DAY, FIFTEEN, STATUTORY)


# A changed calendar


@given(start=days, number=numbers, before=offsets, after=offsets)
def test_the_effective_day_is_never_later_than_the_printed_one(
    start: date, number: int, before: set[int], after: set[int]
) -> None:
    printed = working_day_after(start, number, plain(holidays=off(start, before)))
    calendar = plain(holidays=off(start, after))
    change = changed_promise(printed, start, number, calendar)
    assert change.printed == printed
    assert change.recomputed == working_day_after(start, number, calendar)
    assert change.effective == min(printed, change.recomputed)
    assert change.effective <= printed
    assert change.work_due <= change.effective
    assert calendar.is_working(change.work_due)
    between = span(change.work_due + DAY, change.effective)
    assert not any(calendar.is_working(day) for day in between)
    if printed == change.recomputed:
        assert change.effect is Effect.UNCHANGED
    elif change.recomputed > printed:
        assert change.effect is Effect.PRINTED_STANDS
    else:
        assert change.effect is Effect.LIMIT_IS_EARLIER


@given(start=days, number=numbers, holidays=offsets)
def test_the_same_calendar_changes_nothing(start: date, number: int, holidays: set[int]) -> None:
    calendar = plain(holidays=off(start, holidays))
    printed = working_day_after(start, number, calendar)
    change = changed_promise(printed, start, number, calendar)
    assert change.effect is Effect.UNCHANGED
    assert change.effective == change.work_due == printed


def test_a_holiday_on_the_printed_day_makes_the_work_due_before_it() -> None:
    start, printed = date(2026, 11, 1), date(2026, 11, 22)  # both Sunday
    assert working_day_after(start, 15, plain()) == printed
    change = changed_promise(printed, start, 15, plain(holidays=[printed]))
    assert change.recomputed == date(2026, 11, 23)
    assert change.effective == printed
    assert change.effect is Effect.PRINTED_STANDS
    assert change.work_due == date(2026, 11, 19)  # Thursday


def test_a_holiday_taken_back_makes_the_limit_earlier() -> None:
    start, off_day = date(2026, 11, 1), date(2026, 11, 10)
    printed = working_day_after(start, 15, plain(holidays=[off_day]))
    change = changed_promise(printed, start, 15, plain())
    assert change.effect is Effect.LIMIT_IS_EARLIER
    assert change.effective == change.work_due == date(2026, 11, 22)


# The board's ceiling


@pytest.mark.parametrize(("weekend", "least"), [(FRIDAY_AND_SATURDAY, 11), (FRIDAY, 13)])
def test_the_least_ceiling_of_two_weeks(weekend: frozenset[int], least: int) -> None:
    assert least_ceiling(14, weekend) == least


@pytest.mark.parametrize("calendar", [STATUTORY, FRIDAY_ONLY], ids=["fri and sat", "fri"])
def test_the_least_ceiling_never_ends_before_the_least_length(calendar: WorkCalendar) -> None:
    terms = Terms(least_ceiling(14, calendar.weekend), 14)
    assert terms.max_working_days is not None
    for start in span(FIRST, LAST):
        reply_by = working_day_after(start, terms.max_working_days, calendar)
        earliest = not_before(start, terms)
        assert earliest is not None
        assert reply_by >= earliest


@given(length=st.integers(1, 100), weekend=weekends)
def test_one_day_less_than_the_least_ceiling_can_end_too_early(
    length: int, weekend: frozenset[int]
) -> None:
    least = least_ceiling(length, weekend)
    week = span(date(2026, 3, 1), date(2026, 3, 7))
    calendar = plain(weekend)

    def shortest(number: int) -> int:
        return min((working_day_after(start, number, calendar) - start).days for start in week)

    assert shortest(least) >= length
    assert least == 1 or shortest(least - 1) < length


@given(start=days)
def test_from_two_weeks_to_fifteen_working_days_there_are_always_four_days(start: date) -> None:
    """The narrowest window over all starts: never empty."""
    promise = promise_on(start, Terms(15, 14), STATUTORY)
    assert promise.reply_by is not None
    assert promise.not_before is not None
    assert (promise.reply_by - promise.not_before).days >= 4
