"""What a session decides on a request: looked at, ruled, kept with everything that follows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import committees as rows
from twaim_desk.db import interviews, people, referrals
from twaim_desk.db import requests as request_rows
from twaim_desk.db.models.follow_up import CommitteeSession, Decision, Delivery
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.committee import leaving, tie_between
from twaim_desk.domain.decision_form import Case, Ruling, Sitting, read_ruling
from twaim_desk.domain.request import State
from twaim_desk.domain.roles import may
from twaim_desk.domain.service import Choice, Service
from twaim_desk.domain.steps import Step
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.committee.standing import (
    CommitteeError,
    open_session_row,
    present_in,
    refuse_without_quorum,
)
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.steps import Given, take_step
from twaim_desk.services.trail import Act
from twaim_desk.texts import committee as texts
from twaim_desk.texts import steps as step_texts

_SHOWN, _HALALAS = 4, 100
_STEPS = {
    State.ACCEPTED: Step.ACCEPT,
    State.REJECTED: Step.REJECT,
    State.DEFERRED: Step.DEFER,
}


@dataclass(frozen=True, slots=True)
class DecisionSheet:
    """A request before the committee: who, what was found, and what a decision rests on.

    `seen` is its last event: a decision is refused where something happened since.
    """

    session_id: int
    uuid: str
    seen: int | None
    number: str
    name: str
    identity_end: str
    service: str
    complete_on: date | None
    reply_by: date | None
    findings: str
    report: str
    health: str
    recommended: str
    recommended_halalas: int | None
    deferred_before: int
    case: Case


def sheet(desk: Desk, uuid: str) -> DecisionSheet:
    """The request on an open agenda; in the trail before anything is read."""
    desk.allow("decision.record")
    with desk.saving() as session:
        request = interviews.by_uuid(session, uuid)
        number = None if request is None else request.id
        desk.note(session, Act("decision.record", "done", "request", number, "opened"))
    with desk.reading() as session:
        request = interviews.by_uuid(session, uuid)
        item = None if request is None else rows.open_item(session, request.id)
        if request is None or item is None:
            raise CommitteeError("on no agenda", texts.NOT_ON_AGENDA)
        meeting = session.get_one(CommitteeSession, item.session_id)
        refuse_without_quorum(meeting, office_forms(session).association.profile)
        shown = _sheet(session, request, meeting)
    return shown if may(desk.roles, desk.role, "study.sensitive") else replace(shown, health="")


def decide(
    desk: Desk, uuid: str, outcome: State, answers: Mapping[str, Answer | None], seen: int | None
) -> None:
    """Keep what the session decided: the decision, the step, and the deliveries that follow."""
    desk.allow("decision.record")
    with desk.saving() as session:
        request, meeting = _before_committee(session, uuid, seen)
        forms = office_forms(session)
        case = case_of(session, forms, request, meeting)
        ruling = read_ruling(outcome, case, answers, rules_of(forms, today_of(desk)).reading)
        present = {one.id: one.name for one in case.sitting}
        left = leaving(present, _name(session, request), ruling.marked)
        refuse_without_quorum(meeting, forms.association.profile, left.keys())
        take_step(desk, session, uuid, _STEPS[outcome], Given(seen, ruling.reason))
        kept = _decision(desk, forms, request, meeting, ruling)
        kept.members = {
            "decided": sorted(present.keys() - left.keys()),
            "left": {str(one): str(why) for one, why in left.items()},
        }
        session.add_all([kept, *_deliveries(request, ruling)])


def case_of(
    session: Session, forms: OfficeForms, request: Request, meeting: CommitteeSession
) -> Case:
    """What a decision on this request in this session rests on."""
    service, promise = _service(forms, request), session.get(Promise, request.id)
    not_before = None if promise is None else promise.not_before
    due = None if promise is None else promise.effective
    present = rows.names_of(session, present_in(meeting)).values()
    name = _name(session, request)
    earlier: tuple[date, ...] = ()
    if request.person_id is not None:
        earlier = rows.deliveries_to(session, request.person_id, service.id, request.id)
    asked = [one.document for one in service.documents]
    documents = forms.forms.documents
    return Case(
        service.amount,
        tuple(Choice(one, documents[one].title) for one in dict.fromkeys(asked)),
        tuple(Sitting(one.id, one.name, tie_between(one.name, name)) for one in present),
        meeting.held_on,
        earlier,
        _day(forms, not_before) if not_before and meeting.held_on < not_before else None,
        _day(forms, due) if due and meeting.held_on > due else None,
        forms.association.profile.digits,
    )


def _before_committee(
    session: Session, uuid: str, seen: int | None
) -> tuple[Request, CommitteeSession]:
    """The request and its open session, which is locked first, as when it is closed."""
    request = interviews.by_uuid(session, uuid)
    item = None if request is None else rows.open_item(session, request.id)
    if request is not None and item is None:
        last = request_rows.last_event(session, request.id)
        if last is not None and seen is not None and last.id != seen:
            raise CommitteeError("changed since it was opened", step_texts.STALE)
    if request is None or item is None:
        raise CommitteeError("on no agenda", texts.NOT_ON_AGENDA)
    return request, open_session_row(session, item.session_id)


def _sheet(session: Session, request: Request, meeting: CommitteeSession) -> DecisionSheet:
    forms = office_forms(session)
    promise, last = session.get(Promise, request.id), request_rows.last_event(session, request.id)
    study = referrals.newest_returned(session, request.id)
    identity = None
    if request.person_id is not None:
        identity = people.identity_of(session, request.person_id)
    recommended = None if study is None else study.recommended_service
    services = forms.forms.services
    before = [one.outcome for one in rows.decisions_of(session, request.id)]
    return DecisionSheet(
        meeting.id,
        request.uuid,
        None if last is None else last.id,
        request.number or "",
        _name(session, request),
        (identity or "")[-_SHOWN:],
        _service(forms, request).title,
        request.complete_on,
        None if promise is None else promise.effective,
        "" if study is None else study.findings or "",
        "" if study is None else study.report or "",
        "" if study is None else study.health or "",
        services[recommended].title if recommended in services else "",
        None if study is None else study.recommended_halalas,
        before.count(State.DEFERRED),
        case_of(session, forms, request, meeting),
    )


def _decision(
    desk: Desk, forms: OfficeForms, request: Request, meeting: CommitteeSession, ruling: Ruling
) -> Decision:
    accepted = ruling.outcome is State.ACCEPTED
    kind = _service(forms, request).amount.kind.value if accepted else None
    days = [day.isoformat() for day in ruling.days]
    schedule = {"what": ruling.what, "days": days} if days else None
    missing = {"documents": list(ruling.documents)} if ruling.documents else None
    return Decision(
        request_id=request.id, session_id=meeting.id, outcome=ruling.outcome, kind=kind,
        halalas=_halalas(ruling), schedule=schedule, reason=ruling.reason, missing=missing,
        early_reason=ruling.early_reason, late_reason=ruling.late_reason, decided_at=desk.now(),
        by_id=desk.user_id,
    )  # fmt: skip


def _deliveries(request: Request, ruling: Ruling) -> list[Delivery]:
    """One for each day; a delivery before the person was told is due all the same."""
    return [
        Delivery(
            request_id=request.id, what=ruling.what or "", halalas=_halalas(ruling), due_on=day
        )
        for day in ruling.days
    ]


def _halalas(ruling: Ruling) -> int | None:
    return None if ruling.riyals is None else ruling.riyals * _HALALAS


def _service(forms: OfficeForms, request: Request) -> Service:
    service = forms.forms.services.get(request.service or "")
    if service is None:
        raise CommitteeError("service gone", texts.NOT_WAITING)
    return service


def _name(session: Session, request: Request) -> str:
    person = interviews.person_of(session, request.person_id)
    return "" if person is None else person.name


def _day(forms: OfficeForms, day: date) -> str:
    return both_calendars(day, forms.association.forms.table, forms.association.profile.digits)
