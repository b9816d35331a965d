"""Steps of a request: what is not in the table cannot happen, and of two the second is told."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db import interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import RULES, Step
from twaim_desk.services.desk import Desk
from twaim_desk.services.steps import Given, StepError, take_step

REASON = "بحسب ما دار في الجلسة"


def complete_one(desk: Desk) -> str:
    """A request that has just become complete."""
    uuid = held(desk)
    completed(desk, uuid)
    return uuid


def step_of(desk: Desk, uuid: str, step: Step, seen: int | None = None) -> Request:
    second = 1 if RULES[step].second else None
    with desk.saving() as session:
        return take_step(desk, session, uuid, step, Given(seen, REASON, second))


def state_of(desk: Desk, uuid: str) -> State:
    with desk.reading() as session:
        return State(session.scalars(select(Request.state).where(Request.uuid == uuid)).one())


def last_seen(desk: Desk, uuid: str) -> int:
    with desk.reading() as session:
        request = interviews.by_uuid(session, uuid)
        assert request is not None
        last = rows.last_event(session, request.id)
        assert last is not None
        return last.id


def test_a_request_goes_its_way_and_each_step_is_an_event(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    way = (Step.TO_COMMITTEE, Step.DEFER, Step.TO_COMMITTEE, Step.ACCEPT, Step.TELL, Step.DELIVER)
    for step in way:
        step_of(desk, uuid, step)
    with desk.reading() as session:
        request = interviews.by_uuid(session, uuid)
        assert request is not None
        events = rows.events_of(session, request.id)[-len(way) :]
        assert [one.step for one in events] == list(way)
        assert request.state == State.DELIVERED
        assert request.answered_on == offices.clock().date()


@pytest.mark.parametrize("step", [Step.ACCEPT, Step.TELL, Step.DELIVER, Step.REOPEN, Step.RETURN])
def test_what_is_not_in_the_table_cannot_happen(at_desk: OpenDesk, step: Step) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    seen = last_seen(desk, uuid)
    with pytest.raises(StepError):
        step_of(desk, uuid, step)
    assert (state_of(desk, uuid), last_seen(desk, uuid)) == (State.COMPLETE, seen)


def test_a_rejected_request_delivers_nothing(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    for step in (Step.TO_COMMITTEE, Step.REJECT, Step.TELL):
        step_of(desk, uuid, step)
    with pytest.raises(StepError):
        step_of(desk, uuid, Step.DELIVER)


def test_of_two_who_decide_the_second_is_told(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    seen = last_seen(desk, uuid)
    step_of(desk, uuid, Step.TO_COMMITTEE, seen)
    with pytest.raises(StepError) as caught:
        step_of(desk, uuid, Step.STUDY, seen)
    assert "changed" in str(caught.value)
    assert state_of(desk, uuid) is State.WITH_COMMITTEE


def test_a_clock_set_back_takes_no_step(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    earlier = replace(desk, clock=lambda: offices.clock() - timedelta(hours=1))
    with pytest.raises(StepError):
        step_of(earlier, uuid, Step.TO_COMMITTEE)


def test_reopening_leaves_the_first_promise(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    for step in (Step.TO_COMMITTEE, Step.REJECT, Step.TELL, Step.CLOSE, Step.REOPEN):
        step_of(desk, uuid, step)
    with desk.reading() as session:
        request = interviews.by_uuid(session, uuid)
        assert request is not None
        assert (request.state, request.answered_on) == (State.COMPLETE, None)
