"""Acts on a request that take two people, wait for the person, or make it another's work."""

from datetime import date, timedelta

import pytest

from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db import interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services import assigning, pausing
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.open_request import RequestCard, open_request
from twaim_desk.services.request_acts import Second, Told, act, extend, reopen
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError
from twaim_desk.services.steps import StepError

REASON = "بطلب صاحب الطلب"
SECOND = Second("supervisor", PASSWORD)


def complete_one(desk: Desk) -> str:
    uuid = held(desk)
    completed(desk, uuid)
    return uuid


def told(desk: Desk, uuid: str) -> Told:
    return Told(open_request(desk, uuid).seen, REASON)


def promise_of(desk: Desk, uuid: str) -> Promise:
    with desk.reading() as session:
        request = interviews.by_uuid(session, uuid)
        assert request is not None
        return session.get_one(Promise, request.id)


def working_day(desk: Desk, after: date) -> date:
    with desk.reading() as session:
        calendar = office_forms(session).association.calendar
    day = after + timedelta(days=1)
    while not calendar.is_working(day):
        day += timedelta(days=1)
    return day


def test_extending_leaves_the_first_promise_in_sight(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    first = promise_of(desk, uuid)
    assert first.effective is not None
    until = working_day(desk, first.effective)
    with pytest.raises(SecondPersonError):
        extend(desk, uuid, until, told(desk, uuid), Second("supervisor", "no"))
    with pytest.raises(StepError):
        extend(desk, uuid, first.effective, told(desk, uuid), SECOND)
    extend(desk, uuid, until, told(desk, uuid), SECOND)
    card = open_request(desk, uuid)
    assert (card.first_reply_by, card.reply_by) == (first.printed, first.effective)
    assert card.extended == until
    moved = next(line for line in card.story if line.kind == "promise")
    assert (moved.values["after"], moved.reason, moved.second is None) == (until, REASON, False)


def test_reopened_by_two_the_promise_runs_on(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    act(desk, uuid, Step.WITHDRAW, told(desk, uuid))
    card = open_request(desk, uuid)
    assert (card.state, card.acts) == (State.WITHDRAWN, (Step.REOPEN,))
    reopen(desk, uuid, told(desk, uuid), SECOND)
    assert open_request(desk, uuid).state is State.COMPLETE


def test_what_someone_else_did_meanwhile_is_said(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    seen = told(desk, uuid)
    act(at_desk("supervisor"), uuid, Step.WITHDRAW, seen)
    with pytest.raises(StepError, match="changed"):
        act(desk, uuid, Step.WITHDRAW, seen)


def test_without_the_policy_nothing_waits(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    uuid = complete_one(desk)
    assert Step.PAUSE not in open_request(desk, uuid).acts
    with pytest.raises(StepError, match="policy"):
        pausing.pause(desk, uuid, told(desk, uuid))


def test_a_pause_moves_the_promise_by_its_working_days(
    at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pausing, "may_pause", lambda _: True)
    desk = at_desk("supervisor")
    uuid = complete_one(desk)
    before = promise_of(desk, uuid)
    pausing.pause(desk, uuid, told(desk, uuid))
    assert open_request(desk, uuid).waits
    with pytest.raises(StepError):
        pausing.pause(desk, uuid, told(desk, uuid))
    later = today_of(desk) + timedelta(days=7)
    monkeypatch.setattr(pausing, "today_of", lambda _: later)
    pausing.go_on(desk, uuid, told(desk, uuid))
    after = promise_of(desk, uuid)
    assert before.effective is not None
    assert after.effective is not None
    assert after.printed == before.printed
    assert after.effective - before.effective == timedelta(days=7)
    assert after.paused_days == 5
    assert not open_request(desk, uuid).waits


def request_of(desk: Desk, uuid: str) -> Request:
    with desk.reading() as session:
        request = interviews.by_uuid(session, uuid)
        assert request is not None
        return request


def test_work_is_given_covered_and_handed_over(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = complete_one(desk)
    with pytest.raises(NotAllowedError):
        assigning.assign(desk, uuid, supervisor.user_id, REASON)
    assigning.assign(supervisor, uuid, supervisor.user_id, REASON)
    assert "assigned" in {line.kind for line in open_request(supervisor, uuid).story}
    with pytest.raises(ExpectedError):
        assigning.assign(supervisor, uuid, supervisor.user_id, REASON)
    today = today_of(desk)
    assigning.note_absence(supervisor, supervisor.user_id, desk.user_id, today, today)
    with pytest.raises(ExpectedError):
        assigning.assign(supervisor, complete_one(desk), supervisor.user_id, REASON)
    his = next(one for one in assigning.officers(supervisor) if one.id == supervisor.user_id)
    [cover] = [one.name for one in assigning.officers(supervisor) if one.id == desk.user_id]
    assert (his.absent_until, his.cover) == (today, cover)
    count = assigning.hand_over(supervisor, supervisor.user_id, desk.user_id, REASON)
    assert count == his.open
    assert request_of(desk, uuid).officer_id == desk.user_id


def test_acts_follow_role_and_state(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    shown: dict[str, RequestCard] = {}
    for role in ("desk", "supervisor", "secretary", "researcher"):
        shown[role] = open_request(at_desk(role), uuid)
    assert "assign" in shown["supervisor"].acts
    assert "assign" not in shown["desk"].acts
    assert Step.WITHDRAW in shown["desk"].acts
    assert Step.WITHDRAW not in shown["secretary"].acts
    assert shown["researcher"].acts == (Step.TO_COMMITTEE,)
    with desk.reading() as session:
        last = rows.last_event(session, request_of(desk, uuid).id)
    assert last is not None
    assert shown["desk"].seen == last.id
