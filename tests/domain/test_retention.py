"""Which backups stay: 14 days, 8 weeks, 12 months, and always the newest."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.clock import RIYADH
from twaim_desk.domain.retention import DAYS, MONTHS, WEEKS, kept

BEGAN = datetime(2026, 1, 1, 16, tzinfo=RIYADH)
moments = st.builds(
    lambda days, minutes: BEGAN + timedelta(days=days, minutes=minutes),
    st.integers(0, 800),
    st.integers(0, 400),
)
some = st.sets(moments, max_size=120)


def daily(days: int) -> list[datetime]:
    """One backup a day."""
    return [BEGAN + timedelta(days=day) for day in range(days)]


def sunday_of(moment: datetime) -> datetime:
    """The Sunday of its week, by walking back."""
    while moment.strftime("%w") != "0":
        moment -= timedelta(days=1)
    return moment


@given(some)
def test_what_stays_was_there_and_the_newest_stays(made: set[datetime]) -> None:
    stay = kept(made)
    assert stay <= made
    assert len(stay) <= DAYS + WEEKS + MONTHS
    assert not made or max(made) in stay


@given(some)
def test_thinning_out_again_takes_nothing_more(made: set[datetime]) -> None:
    assert kept(kept(made)) == kept(made)


@given(some)
def test_thinning_out_every_time_is_thinning_out_once(made: set[datetime]) -> None:
    stay: set[datetime] = set()
    for moment in sorted(made):
        stay = kept({*stay, moment})
    assert stay == kept(made)


@given(some, some)
def test_more_old_ones_never_push_a_newer_one_of_its_day_out(
    made: set[datetime], more: set[datetime]
) -> None:
    last_days = sorted({one.date() for one in made | more})[-DAYS:]
    for day in last_days:
        newest = max(one for one in made | more if one.date() == day)
        assert newest in kept(made | more)


@given(some)
def test_each_of_the_last_weeks_and_months_has_its_newest(made: set[datetime]) -> None:
    stay = kept(made)
    for period, most in ((lambda one: sunday_of(one).date(), WEEKS),
                         (lambda one: (one.year, one.month), MONTHS)):  # fmt: skip
        for which in sorted({period(one) for one in made})[-most:]:
            assert max(one for one in made if period(one) == which) in stay


def test_an_office_that_is_open_every_day_keeps_a_year() -> None:
    made = daily(730)
    stay = sorted(kept(made))
    assert stay[-DAYS:] == made[-DAYS:]
    assert (made[-1] - stay[0]).days > 330
    assert len(stay) < DAYS + WEEKS + MONTHS


def test_an_office_that_was_closed_for_long_loses_nothing() -> None:
    made = daily(10)
    after = made[-1] + timedelta(days=300)
    assert kept([*made, after]) == {*made, after}


def test_only_the_last_of_a_day_stays() -> None:
    made = [BEGAN + timedelta(minutes=minute) for minute in range(5)]
    assert kept(made) == {made[-1]}
    assert kept([]) == set()
