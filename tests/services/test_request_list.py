"""The list of requests: what it says agrees with itself, and names are for who may see them."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.domain.request import State
from twaim_desk.domain.workdays import working_day_after
from twaim_desk.services.before_office import association
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.request_list import Line, Wanted, list_requests

CALENDAR_CHANGED = date(2026, 3, 14)  # when the sample's last feast became a day shorter
ANSWERED = {State.TOLD, State.DELIVERED, State.CLOSED}


@pytest.fixture(scope="module")
def lines(reader: Desk) -> list[Line]:
    return list(list_requests(reader, Wanted()))


def test_every_request_is_there_once(lines: list[Line]) -> None:
    assert len(lines) == len({line.number for line in lines}) == offices.REQUESTS


def test_states_and_dates_agree(lines: list[Line]) -> None:
    for line in lines:
        assert line.state in set(State), line.number
        assert line.received_on <= offices.UNTIL
        assert (line.complete_on is None) is (line.state == State.INCOMPLETE)
        assert (line.answered_on is not None) is (line.state in ANSWERED), line.number
        if line.complete_on is not None:
            assert line.received_on <= line.complete_on <= offices.UNTIL
        if line.answered_on is not None and line.complete_on is not None:
            assert line.complete_on <= line.answered_on <= offices.UNTIL
    assert len({line.state for line in lines}) > 5


def test_the_promise_is_the_fifteenth_working_day_of_policy_000(lines: list[Line]) -> None:
    calendar = association("twaim").calendar
    moved = 0
    for line in lines:
        promised = line.complete_on and working_day_after(line.complete_on, 15, calendar)
        if line.reply_by_printed and line.reply_by_recomputed:
            assert line.reply_by == min(line.reply_by_printed, line.reply_by_recomputed)
        if line.reply_by_printed == line.reply_by_recomputed == promised:
            continue
        moved += 1
        assert line.complete_on is not None
        assert line.complete_on < CALENDAR_CHANGED, line.number
    assert moved < len(lines) / 10


def test_days_and_state_narrow_the_list(reader: Desk, lines: list[Line]) -> None:
    first, last = offices.UNTIL - timedelta(days=200), offices.UNTIL - timedelta(days=50)
    for state in (None, *State):
        wanted = Wanted(first, last, state)
        expected = [
            line
            for line in lines
            if first <= line.received_on <= last and state in {None, line.state}
        ]
        assert list(list_requests(reader, wanted)) == expected
    assert not list_requests(reader, Wanted(state="no such state"))
    assert not list_requests(reader, Wanted(first=last, last=first))


def test_the_line_in_the_trail_has_the_count(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    for wanted in (Wanted(), Wanted(state="complete"), Wanted(state="no such state", names=True)):
        shown = len(list_requests(desk, wanted))
        with desk.store.reading() as session:
            line = session.scalars(select(Audit).order_by(Audit.sequence.desc())).first()
        assert line is not None
        assert line.detail == str(shown)


def test_names_are_for_who_may_see_them_and_are_noted_first(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    assert all(line.name is None for line in list_requests(supervisor, Wanted()))
    assert offices.trail_of(supervisor)[-1][0] == "requests.list"
    assert all(line.name for line in list_requests(supervisor, Wanted(names=True)))
    assert offices.trail_of(supervisor)[-1][0] == "requests.names"
    for role in set(offices.ROLES) - {"supervisor"}:
        with pytest.raises(NotAllowedError):
            list_requests(at_desk(role), Wanted(names=True))
        assert offices.trail_of(supervisor)[-1] == ("requests.names", "denied", role)
