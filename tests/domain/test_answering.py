"""Telling a decision as rules: which way next, who hears it, what counts."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.answering import (
    MOST_FAILURES,
    TRUSTED,
    Attempt,
    Capacity,
    Deputy,
    Hears,
    Result,
    hears,
    is_failure,
    is_late,
    is_over,
    is_told,
    next_way,
    open_ways,
    parse_hour,
    results_of,
    ways_of,
)
from twaim_desk.domain.channels import Channel
from twaim_desk.errors import RefusedInputError

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 22)
CHANNELS = [one for one in Channel if one.can_answer]
WAYS = st.builds(
    lambda channel, second, trusted: ways_of(channel, second, trusted=trusted),
    st.sampled_from(CHANNELS),
    st.one_of(st.none(), st.sampled_from(CHANNELS)),
    st.booleans(),
)
AGENT = Deputy("سعد الحربي", False, Capacity.AGENT, TODAY)


def tried(way: str, *results: Result) -> list[Attempt]:
    return [Attempt(way, one, AT) for one in results]


@st.composite
def tries(draw: st.DrawFn) -> tuple[tuple[str, ...], list[Attempt]]:
    """Ways, and tries that were each made on a way that was open."""
    ways, made = draw(WAYS), list[Attempt]()
    for _ in range(draw(st.integers(0, 15))):
        way = draw(st.sampled_from(open_ways(ways, made)))
        made += tried(way, draw(st.sampled_from(results_of(way))))
    return ways, made


@given(tries())
def test_ways_open_in_their_order_and_never_close(
    told: tuple[tuple[str, ...], list[Attempt]],
) -> None:
    ways, made = told
    before: set[str] = set()
    for count in range(len(made) + 1):
        opened = open_ways(ways, made[:count])
        assert before <= set(opened)
        agreed = [way for way in opened if way in ways]
        assert [way for way in ways if way in agreed] == list(agreed)
        assert next_way(ways, made[:count]) in opened
        before = set(opened)


@given(tries())
def test_a_way_opens_only_after_three_failures_or_a_wrong_number(
    told: tuple[tuple[str, ...], list[Attempt]],
) -> None:
    ways, made = told
    opened = [way for way in open_ways(ways, made) if way in ways]
    for way in ways[: len(opened) - 1]:
        if way == Channel.VISIT or opened[-1] == Channel.VISIT:
            continue
        failures = [one.result for one in made if one.way == way and is_failure(one.result)]
        assert len(failures) >= MOST_FAILURES or Result.WRONG_NUMBER in failures


@given(WAYS, st.integers(0, 20))
def test_what_was_sent_is_neither_told_nor_failed(ways: tuple[str, ...], times: int) -> None:
    made = tried(ways[0], *[Result.SENT] * times)
    assert open_ways(ways, made) == open_ways(ways, ())
    assert not is_told(Result.SENT)


def test_a_letter_is_always_the_last_way() -> None:
    assert ways_of("phone", "email", trusted=True) == ("phone", "email", TRUSTED, "letter")
    assert ways_of("letter", None, trusted=True) == ("letter", TRUSTED)
    assert ways_of("phone", "phone", trusted=False) == ("phone", "letter")


def test_three_calls_in_vain_open_the_second_way_and_a_wrong_number_at_once() -> None:
    ways = ways_of("phone", "email", trusted=False)
    assert next_way(ways, tried("phone", *[Result.NO_ANSWER] * 2)) == "phone"
    assert next_way(ways, tried("phone", *[Result.NO_ANSWER] * 3)) == "email"
    wrong = tried("phone", Result.WRONG_NUMBER)
    assert open_ways(ways, wrong) == ("phone", "email", "visit")


def test_whoever_stands_at_the_desk_is_told_there() -> None:
    assert "visit" in open_ways(ways_of("letter", None, trusted=False), ())


@pytest.mark.parametrize("way", [*CHANNELS, TRUSTED])
def test_every_way_can_succeed_and_fail(way: str) -> None:
    assert any(is_told(one) for one in results_of(way))
    assert any(is_failure(one) for one in results_of(way))


def test_a_power_of_attorney_holds_on_its_last_day_and_not_after() -> None:
    assert hears(AGENT, TODAY) is Hears.DEPUTY
    assert hears(AGENT, TODAY + timedelta(1)) is Hears.PERSON
    assert is_over(AGENT, TODAY + timedelta(1))
    assert hears(None, TODAY) is Hears.PERSON


@given(st.sampled_from(Hears), st.one_of(st.none(), st.dates()), st.dates())
def test_only_an_agent_who_awaited_the_reply_can_be_over(
    reply_to: Hears, expires: date | None, day: date
) -> None:
    agent = Deputy("سعد", False, Capacity.AGENT, expires, reply_to)
    if is_over(agent, day):
        assert reply_to is not Hears.PERSON
        assert hears(agent, day) is Hears.PERSON
    else:
        assert hears(agent, day) is reply_to
    for capacity in (Capacity.GUARDIAN, Capacity.TRUSTEE):
        other = Deputy("سعد", False, capacity, expires)
        assert (hears(other, day), is_over(other, day)) == (Hears.DEPUTY, False)


@given(st.one_of(st.none(), st.dates()), st.dates())
def test_late_is_after_the_day_that_was_promised(reply_by: date | None, day: date) -> None:
    assert is_late(reply_by, day) == (reply_by is not None and day > reply_by)


@given(st.times())
def test_an_hour_is_read_as_it_is_typed(hour: time) -> None:
    plain = hour.replace(second=0, microsecond=0)
    assert parse_hour(f" {hour.hour}:{hour.minute:02}") == plain
    arabic = f"{hour.hour}.{hour.minute:02}".translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert parse_hour(arabic) == plain


@given(st.one_of(st.text(), st.sampled_from(["24:00", "9:60", "9", "٩٣٠", "1:2:3", "x" * 10_000])))
def test_what_is_no_hour_is_refused_in_words(text: str) -> None:
    with suppress(RefusedInputError):
        assert parse_hour(text).second == 0
