"""What can be done about a complaint or a suggestion, and what each act asks for."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.grievance import (
    BOARD,
    Grievance,
    Settling,
    acts_on,
    block_for,
    first_answers,
)
from twaim_desk.domain.matters import Kind, Verdict, answer_day, days_left
from twaim_desk.domain.service import Choice
from twaim_desk.services.before_office import association

CALENDAR = association("twaim").calendar
DAYS = st.dates(date(2026, 1, 1), date(2027, 6, 1))
SESSIONS = st.sampled_from(((), (Choice("7", "جلسة"),)))
GRIEVANCES = st.builds(
    Grievance,
    kind=st.sampled_from((Kind.COMPLAINT, Kind.SUGGESTION)),
    is_open=st.booleans(),
    body=st.sampled_from((None, "follow_up", BOARD)),
    verdict=st.none() | st.sampled_from(Verdict),
    attempted=st.booleans(),
    named=st.booleans(),
    agreed=st.sampled_from((None, "phone")),
    alone=st.booleans(),
    sessions=SESSIONS,
    bodies=st.sampled_from(((), (Choice(BOARD, "المجلس"),))),
)


def asked(act: Settling, one: Grievance) -> set[str]:
    """The questions of an act."""
    return {ask.id for ask in block_for(act, one).asks}


@given(GRIEVANCES)
def test_nothing_is_told_before_it_is_decided(one: Grievance) -> None:
    acts = acts_on(one)
    assert (Settling.TELL in acts) == (one.is_open and one.verdict is not None)
    upheld = one.verdict in {Verdict.WHOLLY, Verdict.PARTLY}
    assert (Settling.CARRY_OUT in acts) == upheld
    assert one.is_open or set(acts) <= {Settling.CARRY_OUT}


@given(GRIEVANCES)
def test_only_complaints_are_settled_amicably_and_rise(one: Grievance) -> None:
    complains = one.is_open and one.kind is Kind.COMPLAINT
    assert (Settling.ATTEMPT in acts_on(one)) == complains
    assert (Settling.ESCALATE in acts_on(one)) == (complains and bool(one.bodies))
    assert ("without" in asked(Settling.ESCALATE, one)) == (not one.attempted)


@given(GRIEVANCES)
def test_a_decision_names_its_session_or_resolution_where_there_is_a_body(one: Grievance) -> None:
    names = asked(Settling.DECIDE, one)
    assert ("session" in names) == (one.body == "follow_up")
    assert ("evidence" in names) == (one.body == BOARD)


@given(GRIEVANCES)
def test_what_is_known_is_among_what_is_asked(one: Grievance) -> None:
    for act in Settling:
        known = first_answers(act, one, "1/10/2026")
        choices = {ask.id: {each.id for each in ask.choices} for ask in block_for(act, one).asks}
        assert set(known) <= set(choices)
        assert all(value in choices[name] for name, value in known.items() if choices[name])


@given(DAYS, st.integers(1, 30))
def test_the_days_that_are_left_are_those_until_the_answer(received: date, allowed: int) -> None:
    day = answer_day(received, allowed, CALENDAR)
    assert day is not None
    assert days_left(day, received, CALENDAR) == allowed
    assert days_left(day, day, CALENDAR) == days_left(day, day + timedelta(1), CALENDAR) == 0


def test_without_a_period_or_a_calendar_there_is_no_day() -> None:
    assert answer_day(date(2026, 10, 1), None, CALENDAR) is None
    assert answer_day(CALENDAR.last, 5, CALENDAR) is None
