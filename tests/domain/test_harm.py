"""On which grounds a file on harm may be closed, and what stands against it."""

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.harm import (
    Finding,
    Ground,
    HarmAct,
    HarmStanding,
    Vote,
    acts_in,
    block_in,
    caused_by_us,
    grounds_of,
    owes,
)

MEMBERS = st.frozensets(st.integers(1, 6), min_size=1)


@st.composite
def votes(draw: st.DrawFn) -> Vote:
    """Minutes on which some of those who sat have given their word."""
    office = draw(MEMBERS)
    sat = frozenset(one for one in office if draw(st.booleans()))
    said = {one: draw(st.sampled_from((True, False, None))) for one in sorted(sat)}
    return Vote(
        draw(st.sampled_from(Finding)),
        sat,
        len(office),
        frozenset(one for one, word in said.items() if word is True),
        frozenset(one for one, word in said.items() if word is False),
    )


STANDINGS = st.builds(
    HarmStanding,
    is_open=st.booleans(),
    vote=st.none() | votes(),
    ruled=st.booleans(),
    negotiated=st.booleans(),
    settled=st.none() | st.integers(0, 500),
    paid=st.none() | st.integers(0, 500),
)


@given(STANDINGS)
def test_a_file_is_closed_on_a_ground_and_with_nothing_owed(one: HarmStanding) -> None:
    can_close = HarmAct.CLOSE in acts_in(one)
    assert can_close == (one.is_open and bool(grounds_of(one)) and not owes(one))
    if can_close:
        names = {choice.id for choice in block_in(HarmAct.CLOSE, one, ()).asks[0].choices}
        assert names == set(grounds_of(one))


@given(votes())
def test_minutes_are_approved_when_all_have_spoken_and_most_of_the_committee_agree(
    vote: Vote,
) -> None:
    assert vote.is_approved == (
        vote.approved | vote.declined == vote.sat and 2 * len(vote.approved) > vote.in_office
    )
    grounds = grounds_of(HarmStanding(is_open=True, vote=vote))
    proved = vote.is_approved and vote.finding is not Finding.UNPROVEN
    assert (Ground.MINUTES in grounds) == proved


@given(STANDINGS)
def test_who_caused_it_and_pays_nothing_says_why(one: HarmStanding) -> None:
    asked = {ask.id for ask in block_in(HarmAct.CLOSE, one, ()).asks}
    assert ("reason" in asked) == (caused_by_us(one) and not one.is_paid)


@given(STANDINGS)
def test_nothing_is_settled_before_it_was_negotiated(one: HarmStanding) -> None:
    acts = acts_in(one)
    assert (HarmAct.SETTLE in acts) == (one.is_open and one.negotiated)
    assert (HarmAct.PAY in acts) == (one.is_open and owes(one))
    assert one.is_open or acts == [HarmAct.REOPEN]
