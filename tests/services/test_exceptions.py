"""Exceptions: what a supervisor may let pass, at the counter and from his approvals."""

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.held import LACKING, REASON, completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db.models.approvals import Approval
from twaim_desk.db.models.requests import RequestException
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services import exceptions, interviews
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.exceptions import ApprovalError, NotExcusableError
from twaim_desk.services.intake import IncompleteError
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError

SECOND = ("supervisor", PASSWORD)


def kept(desk: Desk) -> list[tuple[str, str]]:
    with desk.store.reading() as session:
        return [(one.field, one.reason) for one in session.scalars(select(RequestException))]


def test_what_was_let_pass_opens_the_gate_and_stays_on_record(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk, [LACKING])
    assert [one.field for one in exceptions.may_pass(desk, uuid)] == [LACKING]
    with pytest.raises(IncompleteError):
        completed(desk, uuid)
    exceptions.excuse(desk, uuid, [LACKING], f"  {REASON} ", *SECOND)
    assert kept(desk) == [(LACKING, REASON)]
    assert completed(desk, uuid).missing == ()
    assert ("request.exception", "done", "desk") in offices.trail_of(desk)


@pytest.mark.parametrize(
    "field", ["person.identity", "sign.read", "paper.national_id.state", "reply.explained"]
)
def test_identity_and_signature_are_never_let_pass(field: str, at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk, [field, LACKING])
    assert [one.field for one in exceptions.may_pass(desk, uuid)] == [LACKING]
    with pytest.raises(NotExcusableError):
        exceptions.excuse(desk, uuid, [LACKING, field], REASON, *SECOND)
    with pytest.raises(NotExcusableError):
        exceptions.ask_approval(desk, uuid, [field], REASON)
    assert kept(desk) == []


def test_nothing_is_let_pass_without_a_choice_or_a_reason(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk, [LACKING])
    with pytest.raises(RefusedInputError):
        exceptions.excuse(desk, uuid, [LACKING], " \u200f ", *SECOND)
    with pytest.raises(NotExcusableError):
        exceptions.excuse(desk, uuid, [], REASON, *SECOND)
    with pytest.raises(NotExcusableError):
        exceptions.excuse(desk, uuid, ["paper.title_deed.state.x"], REASON, *SECOND)
    assert kept(desk) == []


@pytest.mark.parametrize(("role", "second"), [("desk", "admin"), ("supervisor", "supervisor")])
def test_it_takes_a_supervisor_who_is_not_the_one_at_the_desk(
    role: str, second: str, at_desk: OpenDesk
) -> None:
    desk = at_desk(role)
    uuid = held(desk, [LACKING])
    with pytest.raises(SecondPersonError):
        exceptions.excuse(desk, uuid, [LACKING], REASON, second, PASSWORD)
    assert kept(desk) == []


def test_one_who_was_away_finds_it_among_his_approvals(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = held(desk, [LACKING])
    exceptions.ask_approval(desk, uuid, [LACKING], REASON)
    with pytest.raises(ApprovalError):
        exceptions.ask_approval(desk, uuid, [LACKING], REASON)
    assert interviews.suspended(desk)[0].uuid == uuid
    (waiting,) = exceptions.waiting_approvals(supervisor)
    assert (waiting.reason, waiting.mine, len(waiting.sentences)) == (REASON, False, 1)
    assert offices.is_arabic(waiting.sentences[0])
    exceptions.decide(supervisor, waiting.id, granted=True, reason="وُعد به")
    assert exceptions.waiting_approvals(supervisor) == []
    assert kept(desk) == [(LACKING, REASON)]
    assert completed(desk, uuid).missing == ()
    with pytest.raises(ApprovalError):
        exceptions.decide(supervisor, waiting.id, granted=False, reason="تغيّر الرأي")


def test_a_refused_one_lets_nothing_pass_and_keeps_its_reason(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = held(desk, [LACKING])
    number = exceptions.ask_approval(desk, uuid, [LACKING], REASON)
    exceptions.decide(supervisor, number, granted=False, reason="يُنتظر السجل")
    assert kept(desk) == []
    with desk.store.reading() as session:
        row = session.get_one(Approval, number)
        assert (row.outcome, row.decided_reason) == ("refused", "يُنتظر السجل")
    exceptions.ask_approval(desk, uuid, [LACKING], REASON)


def test_what_came_in_meanwhile_needs_no_exception(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = held(desk, [LACKING])
    number = exceptions.ask_approval(desk, uuid, [LACKING], REASON)
    interviews.save_answers(desk, uuid, {LACKING: "present"}, "papers")
    exceptions.decide(supervisor, number, granted=True, reason="وُعد به")
    assert kept(desk) == []


def test_nobody_decides_what_he_asked_for(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    number = exceptions.ask_approval(supervisor, held(supervisor, [LACKING]), [LACKING], REASON)
    with pytest.raises(ApprovalError) as refusal:
        exceptions.decide(supervisor, number, granted=True, reason=REASON)
    assert offices.is_arabic(refusal.value.user_message)
    assert [one.mine for one in exceptions.waiting_approvals(supervisor)] == [True]


def test_the_desk_decides_nothing(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    number = exceptions.ask_approval(desk, held(desk, [LACKING]), [LACKING], REASON)
    with pytest.raises(NotAllowedError):
        exceptions.decide(desk, number, granted=True, reason=REASON)
    with pytest.raises(NotAllowedError):
        exceptions.waiting_approvals(desk)


def test_an_interview_that_is_over_has_no_exceptions(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    assert exceptions.may_pass(desk, uuid) == ()
    completed(desk, uuid)
    with pytest.raises(ExpectedError):
        exceptions.excuse(desk, uuid, [LACKING], REASON, *SECOND)
