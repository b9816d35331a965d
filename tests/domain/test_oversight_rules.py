"""The rules by which an office is watched over, and people are contacted before they ask."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import shipped
from twaim_desk.domain.ahead import a_year_before, is_quiet
from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.kept_answers import problems_in, read_kept
from twaim_desk.domain.liaison_report import figures_of
from twaim_desk.domain.management import is_long_ago
from twaim_desk.domain.office_visits import FINDING_ASKS, is_late
from twaim_desk.domain.rights import is_allowed, known_shortcomings
from twaim_desk.domain.typed_answers import Reading
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import rights as rights_texts

TABLE = shipped().table
TODAY = date(2026, 10, 2)
READING = Reading(TABLE, 1436, TODAY)
ages = st.lists(st.integers(0, 60), max_size=12)
days = st.dates(date(2016, 1, 1), date(2060, 1, 1))


@given(ages, ages, st.none() | st.integers(1, 30))
def test_every_matter_of_an_officer_is_counted_once(
    held: list[int], answered: list[int], allowed: int | None
) -> None:
    found = figures_of("أ", held, answered, allowed)
    assert found.held == len(held)
    assert found.in_time + found.too_late == len(answered)
    assert found.late <= found.held
    assert (found.mean_days is None) is (not answered)
    if allowed is None:
        assert (found.late, found.too_late) == (0, 0)
    else:
        assert found.late == len([age for age in held if age > allowed])


@given(days)
def test_the_season_a_year_ago_is_the_same_month_of_the_hijri_calendar(day: date) -> None:
    now, before = TABLE.from_gregorian(day), TABLE.from_gregorian(a_year_before(day, TABLE))
    assert (before.year, before.month) == (now.year - 1, now.month)
    assert now.day - before.day in {0, 1}  # of a month that was a day shorter, its last day


def test_where_the_table_ends_a_year_is_counted_in_days() -> None:
    first = TABLE.to_gregorian(TABLE.from_gregorian(date(2016, 1, 1))._replace(year=1436))
    earlier = first - timedelta(days=200)
    assert a_year_before(earlier, TABLE) == earlier - timedelta(days=354)


@given(days, st.none() | days, days)
def test_what_is_put_right_is_never_late(due: date, done: date | None, today: date) -> None:
    assert is_late(due, done, today) is (done is None and today > due)


@pytest.mark.parametrize(
    ("until", "ended", "allowed"),
    [
        (None, None, True),
        (TODAY, None, True),
        (TODAY - timedelta(days=1), None, False),
        (None, TODAY, False),
    ],
)
def test_a_work_is_used_until_its_last_day(
    until: date | None, ended: date | None, allowed: bool
) -> None:
    assert is_allowed(until, ended, TODAY) is allowed


def test_what_is_on_record_as_late_is_known() -> None:
    day = TODAY - timedelta(days=3)
    assert known_shortcomings(day, day, [], TODAY) == ()
    assert known_shortcomings(None, None, [], TODAY) == ()
    assert known_shortcomings(day, None, [day], TODAY) == (
        rights_texts.KNOWN_LATE,
        rights_texts.KNOWN_DELIVERY,
    )


def test_who_was_reached_is_left_alone_for_a_month_and_the_management_looks_weekly() -> None:
    assert not is_quiet(None, TODAY)
    assert is_quiet(TODAY - timedelta(days=29), TODAY)
    assert not is_quiet(TODAY - timedelta(days=30), TODAY)
    assert is_long_ago(None, TODAY)
    assert is_long_ago(TODAY - timedelta(days=7), TODAY)
    assert not is_long_ago(TODAY - timedelta(days=6), TODAY)


def test_a_form_with_days_says_what_is_wrong_and_keeps_the_rest() -> None:
    problems = problems_in(FINDING_ASKS, {"text": "", "due_on": "40/1/2026"}, READING)
    assert set(problems) == {"text", "due_on"}
    kept = read_kept(FINDING_ASKS, {"text": " لوحة  قديمة ", "due_on": "١/١١/٢٠٢٦"}, READING)
    assert (kept.text("text"), kept.day("due_on")) == ("لوحة قديمة", date(2026, 11, 1))
    free = (Ask("until", AskKind.DATE, "إلى", required=False),)
    assert read_kept(free, {}, READING).day("until") is None
    with pytest.raises(RefusedInputError):
        read_kept(FINDING_ASKS, {"text": "نص"}, READING)
