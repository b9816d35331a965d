"""The day's work: each role its lines, counts that are those of the lists, what was restored."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.held import LACKING, REASON, completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.interview.way import Step
from twaim_desk.domain.paper_parts import ReferralReason
from twaim_desk.domain.request import State
from twaim_desk.errors import ExpectedError
from twaim_desk.services import exceptions, interviews, open_request, referrals, today
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD

LINES = {
    "desk": ["due_today", "overdue", "suspended"],
    "supervisor": ["due_today", "overdue", "suspended", "approvals", "matters"],
    "researcher": ["due_today", "overdue", "referrals"],
    "secretary": ["due_today", "overdue"],
    "liaison": ["due_today", "overdue", "matters"],
    "admin": [],
    "auditor": [],
}


def counts(desk: Desk, role: str | None = None) -> dict[str, int]:
    return {line.name: line.count for line in today.today(desk, role).lines}


def on(desk: Desk, day: date) -> Desk:
    moment = offices.clock().replace(year=day.year, month=day.month, day=day.day)
    return open_office(desk.folder, desk.role, PASSWORD, lambda: moment)


@pytest.mark.parametrize("role", offices.ROLES)
def test_each_role_sees_its_lines(role: str, at_desk: OpenDesk) -> None:
    assert list(counts(at_desk(role))) == LINES[role]
    assert list(counts(at_desk("admin"), role)) == LINES[role]


def test_an_unknown_role_is_refused(at_desk: OpenDesk) -> None:
    with pytest.raises(ExpectedError):
        today.today(at_desk("desk"), "nobody")


def test_counts_are_those_of_the_requests_that_wait(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    with desk.store.reading() as session:
        query = select(Request.state, Promise.effective).join(
            Promise, Promise.request_id == Request.id
        )
        rows = session.execute(query).all()
    waiting = [day for state, day in rows if day is not None and State(state).waits_for_answer]
    assert waiting
    for day in (min(waiting), max(waiting), max(waiting) + timedelta(days=1)):
        then = on(desk, day)
        late = sum(one < day for one in waiting)
        due = sum(one == day for one in waiting)
        assert (counts(then)["due_today"], counts(then)["overdue"]) == (due, late)
        for is_late, count in ((False, due), (True, late)):
            found = today.waiting_requests(then, late=is_late)
            assert len(found) == count
            assert [one.reply_by for one in found] == sorted(one.reply_by for one in found)
        then.store.dispose()


def test_a_reply_on_a_rest_day_is_due_on_the_working_day_before(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    registered = completed(desk, uuid)
    thursday, friday = date(2026, 10, 15), date(2026, 10, 16)
    offices.run(
        desk,
        f"UPDATE promise SET effective = '{friday}', work_due = '{thursday}'"
        f" WHERE request_id = {registered.request_id}",
    )
    for day, found in ((thursday, True), (friday, True), (date(2026, 10, 14), False)):
        then = on(desk, day)
        there = {one.uuid for one in today.waiting_requests(then, late=False)}
        assert (uuid in there) is found, day
        then.store.dispose()


def test_an_answered_request_waits_no_more(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    reply_by = completed(desk, uuid).reply_by
    assert reply_by is not None
    then = on(desk, reply_by + timedelta(days=1))
    assert uuid in {one.uuid for one in today.waiting_requests(then, late=True)}
    offices.run(desk, f"UPDATE request SET state = 'told' WHERE uuid = '{uuid}'")
    assert uuid not in {one.uuid for one in today.waiting_requests(then, late=True)}
    then.store.dispose()


def test_lists_are_masked_and_in_the_trail(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    late = on(secretary, date(2027, 1, 1))
    found = today.waiting_requests(late, late=True)
    assert found
    assert all(one.label.endswith(".") for one in found)
    assert offices.trail_of(late)[-1] == ("requests.list", "done", "secretary")
    card = open_request.open_request(late, found[0].uuid)
    assert card.number == found[0].number
    assert offices.trail_of(late)[-1] == ("request.open", "done", "secretary")
    assert not {"correct", "cancel"} & set(card.acts)
    with pytest.raises(NotAllowedError):
        today.waiting_requests(at_desk("auditor"), late=True)
    late.store.dispose()


def test_what_waits_for_others_is_counted(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    researcher = at_desk("researcher")
    drafts, referred = counts(desk)["suspended"], counts(researcher)["referrals"]
    uuid = held(desk, [LACKING])
    exceptions.ask_approval(desk, uuid, [LACKING], REASON)
    referrals.refer(desk, uuid, ReferralReason.NEEDS_STUDY)
    assert counts(supervisor)["approvals"] == 1
    assert counts(researcher)["referrals"] == referred + 1
    assert counts(desk)["suspended"] == drafts + 1
    interviews.give_up(desk, uuid, "لم يعد")
    assert (counts(desk)["suspended"], counts(supervisor)["approvals"]) == (drafts, 0)


def test_the_one_who_was_interrupted_is_told_at_which_step(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    assert today.today(desk).restored is None
    uuid = held(desk, ["sign.read"])
    interviews.save_answers(desk, uuid, {"sign.method": "ink"}, "sign")
    restored = today.today(desk).restored
    assert restored is not None
    assert (restored.uuid, restored.step) == (uuid, Step.SIGNATURE)
    assert today.today(at_desk("supervisor")).restored is None
    later = open_office(
        desk.folder, "desk", PASSWORD, lambda: offices.clock() + timedelta(hours=12, minutes=1)
    )
    assert today.today(later).restored is None
    later.store.dispose()


def test_an_open_request_tells_its_history_and_what_may_be_done(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    registered = completed(desk, uuid)
    card = open_request.open_request(desk, uuid)
    assert (card.number, card.reply_by, card.state) == (
        registered.number, registered.reply_by, State.COMPLETE,
    )  # fmt: skip
    events = [one.values for one in card.story if one.kind == "event"]
    assert [(one["before"], one["after"]) for one in events] == [(State.DRAFT, State.COMPLETE)]
    assert [(one.kind, one.standing) for one in card.papers] == [("receipt", "due")]
    assert {"correct", "cancel"} <= set(card.acts)
    with pytest.raises(ExpectedError):
        open_request.open_request(desk, held(desk, seed=9))
