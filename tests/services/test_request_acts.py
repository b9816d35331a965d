"""Acts on a request that take two people, wait for the person, or make it another's work."""

from datetime import date, timedelta

import pytest

from tests.paper.reading import says
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db import interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.db.models.users import Absence, User
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.domain.work_list import Filters
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services import assigning, papers, pausing
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.open_request import RequestCard, open_request
from twaim_desk.services.paper_rows import CLOSED, DUE
from twaim_desk.services.request_acts import Second, Told, act, extend, reopen
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError
from twaim_desk.services.steps import StepError
from twaim_desk.services.today import TodayLine, today
from twaim_desk.services.work_list import open_list

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
    notice = papers.issue_one(desk, pausing.pause(desk, uuid, told(desk, uuid)))
    assert notice.kind == pausing.STOPS
    assert says(notice.content, "نفيدكم بإيقاف احتساب مدة الرد", REASON) == []
    assert open_request(desk, uuid).waits
    with pytest.raises(StepError):
        pausing.pause(desk, uuid, told(desk, uuid))
    later = today_of(desk) + timedelta(days=7)
    monkeypatch.setattr(pausing, "today_of", lambda _: later)
    notice = papers.issue_one(desk, pausing.go_on(desk, uuid, told(desk, uuid)))
    after = promise_of(desk, uuid)
    assert before.effective is not None
    assert after.effective is not None
    assert after.printed == before.printed
    assert after.effective - before.effective == timedelta(days=7)
    assert after.paused_days == 5
    assert not open_request(desk, uuid).waits
    assert notice.kind == pausing.GOES_ON
    with desk.reading() as session:
        table = office_forms(session).association.forms.table
    day = both_calendars(after.effective, table, Digits.ARABIC)
    assert says(notice.content, "نفيدكم باستئناف احتساب مدة الرد", day) == []


def test_a_notice_that_nobody_drew_is_not_due_when_the_days_count_again(
    at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pausing, "may_pause", lambda _: True)
    desk = at_desk("supervisor")
    uuid = complete_one(desk)
    pausing.pause(desk, uuid, told(desk, uuid))
    pausing.go_on(desk, uuid, told(desk, uuid))
    kinds = {one.kind: one.standing for one in open_request(desk, uuid).papers}
    assert (kinds[pausing.STOPS], kinds[pausing.GOES_ON]) == (CLOSED, DUE)


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
    day = today_of(desk)
    assigning.note_absence(supervisor, supervisor.user_id, desk.user_id, day, day)
    assert open_request(desk, uuid).cover == name_of(desk)
    with pytest.raises(ExpectedError):
        assigning.assign(supervisor, complete_one(desk), supervisor.user_id, REASON)
    his = next(one for one in assigning.officers(supervisor) if one.id == supervisor.user_id)
    assert (his.absent_until, his.cover is not None) == (day, True)
    count = assigning.hand_over(supervisor, supervisor.user_id, desk.user_id, REASON)
    assert count == his.open
    assert request_of(desk, uuid).officer_id == desk.user_id


def name_of(desk: Desk) -> str:
    with desk.reading() as session:
        return session.get_one(User, desk.user_id).full_name


def shown_to(desk: Desk) -> dict[str, TodayLine]:
    """The lines of the first page that stand for somebody who is away."""
    return {one.name: one for one in today(desk).lines if one.name.startswith("covered")}


def test_who_covers_an_absence_has_its_requests_among_his_own(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = complete_one(desk)
    day = today_of(desk)
    of_supervisor = Filters(officer=supervisor.user_id)
    before = {one.uuid for one in open_list(supervisor, of_supervisor).lines}
    assert not shown_to(supervisor)
    assert open_request(supervisor, uuid).cover is None
    assigning.note_absence(supervisor, desk.user_id, supervisor.user_id, day, day)
    after = {one.uuid for one in open_list(supervisor, of_supervisor).lines}
    assert uuid in after - before
    assert uuid in {one.uuid for one in open_list(desk, Filters(officer=desk.user_id)).lines}
    lines = shown_to(supervisor)
    soon = lines["covered_five_days"]
    assert (soon.about, soon.officer) == (name_of(desk), desk.user_id)
    assert not shown_to(desk)
    for line in lines.values():
        assert line.filters is not None
        assert line.count == len(open_list(supervisor, line.filters).lines)
    assert open_request(desk, uuid).cover == name_of(supervisor)


def test_two_who_are_away_are_covered_by_who_is_there(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    day, third = today_of(desk), at_desk("secretary").user_id
    with supervisor.saving() as session:
        for away, cover in ((desk.user_id, third), (third, supervisor.user_id)):
            moment = supervisor.now()
            row = Absence(
                user_id=away, cover_id=cover, from_on=day, until_on=day, noted_at=moment,
                by_id=supervisor.user_id,
            )  # fmt: skip
            session.add(row)
    with desk.reading() as session:
        assert assigning.covering(session, desk.user_id, day) == supervisor.user_id
        assert assigning.covered_by(session, supervisor.user_id, day) == (desk.user_id, third)
        assert assigning.covered_by(session, third, day) == ()
        assert assigning.covering(session, desk.user_id, day + timedelta(days=1)) is None


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
