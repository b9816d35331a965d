"""How long something is kept: the day on which its time is over, and what is over today."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.schedule import KeepingRule, Kind

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def rule(years: int = 0, months: int = 0, *, for_ever: bool = False) -> KeepingRule:
    return KeepingRule(
        kind=Kind.VISIT,
        title="زيارة",
        ground="سند",
        counted_from="من يومها",
        years=years,
        months=months,
        for_ever=for_ever,
    )


@pytest.mark.parametrize(
    ("begun", "years", "months", "ends"),
    [
        (date(2024, 2, 29), 1, 0, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, 0, date(2028, 2, 29)),
        (date(2026, 8, 31), 0, 6, date(2027, 2, 28)),
        (date(2026, 12, 1), 0, 1, date(2027, 1, 1)),
        (date(2026, 11, 22), 10, 11, date(2037, 10, 22)),
    ],
)
def test_it_ends_on_the_same_day_of_a_later_month(
    begun: date, years: int, months: int, ends: date
) -> None:
    assert rule(years, months).ends_on(begun) == ends


@given(DAYS, DAYS, st.integers(0, 20), st.integers(0, 11))
def test_what_is_over_today_has_ended(begun: date, today: date, years: int, months: int) -> None:
    kept = rule(years, months)
    until, ends = kept.begun_by(today), kept.ends_on(begun)
    assert until is not None
    assert ends is not None
    if begun <= until:
        assert ends <= today
    # The last days of a month end together where the later one is shorter.
    assert (begun <= until) or ends > today - timedelta(days=3)


def test_what_is_kept_for_ever_never_ends() -> None:
    kept = rule(for_ever=True)
    assert kept.ends_on(date(1950, 1, 1)) is None
    assert kept.begun_by(date(2061, 1, 1)) is None


def test_a_time_beyond_the_calendar_does_not_end_either() -> None:
    assert rule(100).ends_on(date(9950, 1, 1)) is None
    assert rule(100).begun_by(date(50, 1, 1)) is None
