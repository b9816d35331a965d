from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.clock import RIYADH
from twaim_desk.vault.delays import seconds_to_wait

NOON = datetime(2026, 11, 22, 12, tzinfo=RIYADH)
WHOLE = [30, 60, 120, 240, 480, 900, 900]


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


@pytest.mark.parametrize("failures", range(5))
def test_the_first_failures_cost_nothing(failures: int) -> None:
    assert seconds_to_wait(failures, NOON, NOON) == 0


@pytest.mark.parametrize(("failures", "whole"), list(enumerate(WHOLE, start=5)))
def test_then_the_wait_doubles_up_to_a_quarter_of_an_hour(failures: int, whole: int) -> None:
    assert seconds_to_wait(failures, NOON, NOON) == whole
    assert seconds_to_wait(failures, NOON, after(0.2)) == whole
    assert seconds_to_wait(failures, NOON, after(whole - 0.2)) == 1
    assert seconds_to_wait(failures, NOON, after(whole)) == 0
    assert seconds_to_wait(failures, NOON, after(whole + 86400)) == 0


def test_who_never_failed_waits_for_nothing() -> None:
    assert seconds_to_wait(9, None, NOON) == 0


def test_an_hour_allows_fifteen_guesses_at_most() -> None:
    guesses, now = 0, 0
    while now < 3600:
        guesses += 1
        now += seconds_to_wait(guesses, after(now), after(now))
    assert guesses == 12


@given(st.integers(0, 10**9), st.integers(-(10**8), 10**8))
def test_no_wait_is_longer_than_a_quarter_of_an_hour(failures: int, seconds: int) -> None:
    assert 0 <= seconds_to_wait(failures, NOON, after(seconds)) <= 900


@given(st.integers(5, 50), st.integers(0, 10**8))
def test_a_clock_set_back_locks_nobody_out(failures: int, back: int) -> None:
    """Whatever the clock says, twice the longest wait is enough."""
    now = after(-back)
    waited = [seconds_to_wait(failures, NOON, now + timedelta(seconds=s)) for s in (0, 900, 1800)]
    assert 0 in waited
