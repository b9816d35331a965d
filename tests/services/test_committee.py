"""Sessions and decisions: who must be there, what is asked for, what follows, what stays closed."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import OpenDesk
from tests.services.sitting import (
    ACCEPTED,
    DAY,
    at_committee,
    decided,
    early,
    late,
    opened,
    sitting,
)
from twaim_desk.db import interviews
from twaim_desk.db import requests as request_rows
from twaim_desk.db.models.follow_up import CommitteeMember, CommitteeSession, Decision, Delivery
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.decision_form import RulingError
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services import pass_on, today
from twaim_desk.services.committee import agenda, decisions, members, sessions
from twaim_desk.services.committee.standing import CommitteeError
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.office import open_office
from twaim_desk.services.papers import issue_one
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.seals import verify_code
from twaim_desk.texts import committee as texts
from twaim_desk.texts import steps as step_texts

REJECTED = {"reason": "لا تنطبق شروط الخدمة في الوقت الحاضر"}


def kept(desk: Desk, uuid: str) -> tuple[Request, list[Decision], list[Delivery]]:
    with desk.reading() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        about = (Decision.request_id == request.id, Delivery.request_id == request.id)
        decided_on = session.scalars(select(Decision).where(about[0]).order_by(Decision.id))
        given = session.scalars(select(Delivery).where(about[1]).order_by(Delivery.id))
        found = (request, list(decided_on), list(given))
        session.expunge_all()
        return found


def refusal(desk: Desk, uuid: str, outcome: State, answers: dict[str, str | bool]) -> str:
    """The field that a decision is refused about; nothing was kept."""
    before = kept(desk, uuid)
    with pytest.raises(ExpectedError) as caught:
        decided(desk, uuid, outcome, answers)
    assert offices.is_arabic(caught.value.user_message)
    after = kept(desk, uuid)
    assert (after[0].state, len(after[1])) == (before[0].state, len(before[1]))
    return str(getattr(caught.value, "field", ""))


def test_an_acceptance_is_a_decision_a_step_and_its_deliveries(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    uuid = at_committee(at_desk("desk"))
    session_id = opened(secretary, uuid)
    decided(secretary, uuid, State.ACCEPTED, dict(ACCEPTED))
    request, (decision,), deliveries = kept(secretary, uuid)
    assert (request.state, decision.outcome) == (State.ACCEPTED, State.ACCEPTED)
    assert (decision.session_id, decision.halalas) == (session_id, 150_000)
    days = [date(2026, 10, 5), date(2026, 11, 5), date(2026, 12, 5)]
    assert [one.due_on for one in deliveries] == days
    assert {(one.what, one.halalas) for one in deliveries} == {("مساعدة نقدية", 150_000)}
    with secretary.reading() as session:
        last = request_rows.last_event(session, request.id)
        assert last is not None
        assert last.step == Step.ACCEPT
    assert decision.members == {"decided": sitting(secretary), "left": {}}


def test_ceiling_and_frequency_hold(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    uuid = at_committee(at_desk("desk"))
    opened(secretary, uuid)
    wrong = {
        "riyals": "1501", "first": "1/10/2026", "count": "0", "months": "0",
        "dates": "5/10/2026، 20/10/2026",
    }  # fmt: skip
    for name, typed in wrong.items():
        answers = {**ACCEPTED, name: typed}
        assert refusal(secretary, uuid, State.ACCEPTED, answers) == name  # type: ignore[arg-type]
    once = {**ACCEPTED, "count": "1", "riyals": ""}
    assert refusal(secretary, uuid, State.ACCEPTED, once) == "riyals"  # type: ignore[arg-type]


def test_what_another_request_brings_counts_too(at_desk: OpenDesk) -> None:
    secretary, desk = at_desk("secretary"), at_desk("desk")
    uuid = at_committee(desk)
    opened(secretary, uuid)
    with secretary.saving() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        other = session.scalars(
            select(Request).where(Request.id != request.id, Request.state == State.TOLD)
        ).first()
        assert other is not None
        other.person_id, other.service = request.person_id, request.service
        session.add(Delivery(request_id=other.id, what="مساعدة", due_on=date(2026, 10, 20)))
    assert refusal(secretary, uuid, State.ACCEPTED, dict(ACCEPTED)) == "first"  # type: ignore[arg-type]
    named = {**ACCEPTED, "dates": "20/11/2026, 20/12/2026"}
    decided(secretary, uuid, State.ACCEPTED, named)
    assert [one.due_on.month for one in kept(secretary, uuid)[2]] == [11, 12]


def test_a_rejection_has_its_reason_and_a_deferral_its_papers(at_desk: OpenDesk) -> None:
    secretary, desk = at_desk("secretary"), at_desk("desk")
    uuid = at_committee(desk)
    opened(secretary, uuid)
    assert refusal(secretary, uuid, State.REJECTED, {}) == "reason"
    asked = decisions.sheet(secretary, uuid).case.documents[0].id
    assert refusal(secretary, uuid, State.DEFERRED, {"reason": "تُحدَّث"}) == f"paper.{asked}"
    decided(secretary, uuid, State.DEFERRED, {"reason": "تُحدَّث", f"paper.{asked}": True})
    _, (decision,), deliveries = kept(secretary, uuid)
    assert (decision.missing, deliveries) == ({"documents": [asked]}, [])


def test_a_request_is_deferred_twice_and_rejected_in_the_third_session(at_desk: OpenDesk) -> None:
    secretary, desk = at_desk("secretary"), at_desk("desk")
    uuid = at_committee(desk)
    for times in range(2):
        session_id = opened(secretary, uuid)
        shown = decisions.sheet(secretary, uuid)
        assert shown.deferred_before == times
        paper = f"paper.{shown.case.documents[0].id}"
        decided(secretary, uuid, State.DEFERRED, {"reason": "تُحدَّث", paper: True})
        pass_on.send_to_committee(desk, uuid)
        with pytest.raises(CommitteeError):
            agenda.put_on(secretary, session_id, uuid)
        sessions.close(secretary, session_id)
    opened(secretary, uuid)
    decided(secretary, uuid, State.REJECTED, REJECTED)
    request, decided_on, _ = kept(secretary, uuid)
    assert [one.outcome for one in decided_on] == ["deferred", "deferred", "rejected"]
    assert request.state == State.REJECTED


def test_without_quorum_nothing_is_decided(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    uuid = at_committee(at_desk("desk"))
    session_id = opened(secretary, uuid, present=1)
    with pytest.raises(CommitteeError) as caught:
        decisions.sheet(secretary, uuid)
    assert "لم يكتمل نصاب الجلسة" in caught.value.user_message
    with pytest.raises(CommitteeError):
        decisions.decide(secretary, uuid, State.REJECTED, REJECTED, None)
    for member in sitting(secretary)[1:]:
        sessions.turn_present(secretary, session_id, member)
    decided(secretary, uuid, State.REJECTED, REJECTED)
    refusals = []
    for member in sitting(secretary):
        try:
            sessions.turn_present(secretary, session_id, member)
        except CommitteeError as error:
            refusals.append(error.user_message)
    assert set(refusals) == {texts.HAS_DECISIONS}
    assert sessions.read_session(secretary, session_id).quorum


def test_the_person_himself_leaves_and_may_leave_too_few(at_desk: OpenDesk) -> None:
    secretary, desk = at_desk("secretary"), at_desk("desk")
    uuid = at_committee(desk)
    everyone = sitting(secretary)
    needed = len(everyone) // 2 + 1
    with secretary.saving() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        person = interviews.person_of(session, request.person_id)
        assert person is not None
        session.get_one(CommitteeMember, everyone[0]).name = person.name
    session_id = opened(secretary, uuid, present=needed)
    with pytest.raises(CommitteeError) as caught:
        decided(secretary, uuid, State.REJECTED, REJECTED)
    assert "بعد خروج من امتنع" in caught.value.user_message
    sessions.turn_present(secretary, session_id, everyone[needed])
    decided(secretary, uuid, State.REJECTED, REJECTED)
    (decision,) = kept(secretary, uuid)[1]
    assert decision.members is not None
    assert decision.members["left"] == {str(everyone[0]): "person"}
    assert everyone[0] not in decision.members["decided"]


def test_who_declares_it_leaves(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    uuid = at_committee(at_desk("desk"))
    opened(secretary, uuid)
    last = sitting(secretary)[-1]
    decided(secretary, uuid, State.REJECTED, {**REJECTED, f"left.{last}": True})
    (decision,) = kept(secretary, uuid)[1]
    assert decision.members is not None
    assert decision.members["left"][str(last)] in {"declared", "family"}


def test_too_early_and_too_late_have_their_reasons(at_desk: OpenDesk) -> None:
    secretary, desk = at_desk("secretary"), at_desk("desk")
    uuid = at_committee(desk)
    opened(secretary, uuid)
    early(desk, uuid)
    assert refusal(secretary, uuid, State.REJECTED, dict(REJECTED)) == "early"
    late(desk, uuid)
    both = {**REJECTED, "early": "حاجة عاجلة"}
    assert refusal(secretary, uuid, State.REJECTED, dict(both)) == "late"
    decided(secretary, uuid, State.REJECTED, {**both, "late": "تأخر انعقاد الجلسة"})
    (decision,) = kept(secretary, uuid)[1]
    assert (decision.early_reason, decision.late_reason) == ("حاجة عاجلة", "تأخر انعقاد الجلسة")


def test_of_two_windows_the_second_is_told(at_desk: OpenDesk) -> None:
    secretary, other = at_desk("secretary"), at_desk("secretary")
    uuid = at_committee(at_desk("desk"))
    opened(secretary, uuid)
    seen = decisions.sheet(other, uuid).seen
    decided(secretary, uuid, State.REJECTED, REJECTED)
    with pytest.raises(CommitteeError) as caught:
        decisions.decide(other, uuid, State.ACCEPTED, ACCEPTED, seen)
    assert caught.value.user_message == step_texts.STALE
    assert len(kept(secretary, uuid)[1]) == 1


def test_a_closed_session_does_not_change(at_desk: OpenDesk) -> None:
    secretary, desk = at_desk("secretary"), at_desk("desk")
    first, second = at_committee(desk), at_committee(desk, seed=8)
    session_id = opened(secretary, first, second)
    decided(secretary, first, State.REJECTED, REJECTED)
    with pytest.raises(CommitteeError) as caught:
        sessions.close(secretary, session_id)
    assert "الباقي: ١" in caught.value.user_message
    with pytest.raises(ExpectedError):
        agenda.put_off(secretary, session_id, second, "  ")
    agenda.put_off(secretary, session_id, second, "لحضور الباحث")
    sessions.save_notes(secretary, session_id, "نوقش موعد الجلسة القادمة.")
    minutes = issue_one(secretary, sessions.close(secretary, session_id).paper_id)
    assert minutes.content[:5] == b"%PDF-"
    for change in (
        lambda: sessions.save_notes(secretary, session_id, "غيرها"),
        lambda: sessions.turn_present(secretary, session_id, sitting(secretary)[0]),
        lambda: agenda.put_on(secretary, session_id, second),
        lambda: agenda.put_off(secretary, session_id, second, "مرة أخرى"),
        lambda: sessions.close(secretary, session_id),
        lambda: decisions.decide(secretary, second, State.REJECTED, REJECTED, None),
    ):
        with pytest.raises(CommitteeError):
            change()
    again = sessions.minutes_to_print(secretary, session_id)
    assert issue_one(secretary, again.paper_id).content == minutes.content
    assert verify_code(secretary, minutes.code).stands
    opened(secretary, second)
    shown = sessions.read_session(secretary, session_id)
    assert [one.standing for one in shown.agenda] == ["rejected", "put_off"]
    assert not shown.may_change


def test_an_agenda_takes_the_place_of_the_one_before(at_desk: OpenDesk) -> None:
    secretary, desk = at_desk("secretary"), at_desk("desk")
    uuid = at_committee(desk)
    session_id = opened(secretary)
    with pytest.raises(CommitteeError):
        sessions.agenda_to_print(secretary, session_id)
    agenda.put_on(secretary, session_id, uuid)
    first = issue_one(secretary, sessions.agenda_to_print(secretary, session_id).paper_id)
    issue_one(secretary, sessions.agenda_to_print(secretary, session_id).paper_id)
    assert verify_code(secretary, first.code).stands is False


def test_what_waits_is_due_soonest_first_and_on_one_open_agenda(at_desk: OpenDesk) -> None:
    secretary, desk = at_desk("secretary"), at_desk("desk")
    uuid = at_committee(desk)
    one, other = opened(secretary), opened(secretary)
    lines = agenda.waiting_for(secretary, one)
    assert uuid in {line.uuid for line in lines}
    due = [line.reply_by for line in lines if line.reply_by is not None]
    assert due == sorted(due)
    agenda.put_on(secretary, one, uuid)
    assert uuid not in {line.uuid for line in agenda.waiting_for(secretary, other)}
    with pytest.raises(CommitteeError) as caught:
        agenda.put_on(secretary, other, uuid)
    assert caught.value.user_message == texts.ON_AGENDA
    with pytest.raises(CommitteeError):
        decisions.sheet(secretary, at_committee(desk, seed=9))


def test_each_committee_counts_its_sessions_by_itself(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    new = [
        sessions.open_new(secretary, name, DAY, sitting(secretary, name))
        for name in ("study", "follow_up", "study", "follow_up", "investigation")
    ]
    with pytest.raises(CommitteeError):
        sessions.open_new(secretary, "study", "3/10/2030", [])
    with secretary.reading() as session:
        numbers = {one: session.get_one(CommitteeSession, one).number for one in new}
        every = session.scalars(select(CommitteeSession)).all()
    counts = [int(numbers[one].rpartition("S")[2]) for one in new]
    assert (counts[2], counts[3], counts[4]) == (counts[0] + 1, counts[1] + 1, 1)
    for name in ("study", "follow_up"):
        of_year = sorted(
            one.number for one in every if one.committee == name and "-1448-" in one.number
        )
        assert of_year == [f"TW-1448-S{at:03}" for at in range(1, len(of_year) + 1)]


def test_a_session_to_come_has_its_agenda_and_waits_for_its_day(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    before = counted(secretary)
    there, uuid = sitting(secretary), at_committee(at_desk("desk"))
    with pytest.raises(CommitteeError) as nobody:
        sessions.open_new(secretary, "study", "4/10/2026", there)
    assert nobody.value.user_message == texts.NOBODY_CAME_YET
    planned = sessions.open_new(secretary, "study", "4/10/2026", [])
    agenda.put_on(secretary, planned, uuid)
    assert sessions.agenda_to_print(secretary, planned).kind == "agenda"
    for act in (
        lambda: sessions.turn_present(secretary, planned, there[0]),
        lambda: sessions.close(secretary, planned),
    ):
        with pytest.raises(CommitteeError) as early_act:
            act()
        assert early_act.value.user_message == texts.BEFORE_ITS_DAY
    assert counted(secretary) == (before[0], before[1] + 1)
    later = offices.clock() + timedelta(days=3)
    then = open_office(secretary.folder, "secretary", PASSWORD, lambda: later)
    assert counted(then)[0] >= before[0] + 1
    sessions.turn_present(then, planned, there[0])
    assert {one.id for one in sessions.read_session(then, planned).members} == set(there)
    then.store.dispose()


def counted(secretary: Desk) -> tuple[int, int]:
    """The sessions without minutes and those to come, as the first page counts them."""
    lines = {line.name: line.count for line in today.today(secretary).lines}
    return lines["sessions_open"], lines["sessions_ahead"]


def test_members_come_and_go(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    answers = {"name": "خالد بن سعد بن علي الحربي", "duty": "member", "from": "1/9/2026"}
    before = sitting(secretary)
    new = members.add_member(secretary, "study", answers)
    with pytest.raises(CommitteeError) as caught:
        members.add_member(secretary, "study", {**answers, "name": "خالد سعد علي الحربى"})
    assert caught.value.field == "name"
    with pytest.raises(CommitteeError) as refused:
        members.add_member(secretary, "study", {**answers, "name": "هند الزهراني", "from": "غدًا"})
    assert refused.value.field == "from"
    with pytest.raises(CommitteeError):
        members.end_member(secretary, new, "31/8/2026")
    members.end_member(secretary, new, "1/10/2026")
    with pytest.raises(CommitteeError):
        members.end_member(secretary, new, "1/10/2026")
    shown = {one.id: one.until_on for one in members.members(secretary, "study")}
    assert shown[new] == date(2026, 10, 1)
    with pytest.raises(CommitteeError):
        sessions.open_new(secretary, "study", DAY, [new])
    session_id = sessions.open_new(secretary, "study", "1/10/2026", [new])
    there = sessions.read_session(secretary, session_id)
    assert {one.id for one in there.members} == {*before, new}
    assert not there.quorum


def test_the_supervisor_reads_and_changes_nothing(at_desk: OpenDesk) -> None:
    secretary, supervisor = at_desk("secretary"), at_desk("supervisor")
    uuid = at_committee(at_desk("desk"))
    session_id = opened(secretary, uuid)
    shown = sessions.read_session(supervisor, session_id)
    assert not shown.may_change
    assert {one.id for one in members.committees(supervisor)} >= {"study", "follow_up"}
    for act in (
        lambda: agenda.put_off(supervisor, session_id, uuid, "سبب"),
        lambda: sessions.close(supervisor, session_id),
        lambda: decisions.sheet(supervisor, uuid),
    ):
        with pytest.raises(NotAllowedError):
            act()


def test_no_other_outcome_is_recorded(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    uuid = at_committee(at_desk("desk"))
    opened(secretary, uuid)
    with pytest.raises(RulingError):
        decided(secretary, uuid, State.TOLD, {})
