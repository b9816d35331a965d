"""A complete request goes to the researcher, back to the desk, or on to the committee."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from twaim_desk.db import interviews
from twaim_desk.db import requests as request_rows
from twaim_desk.db import studies as rows
from twaim_desk.db.models.follow_up import Referral
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.steps import Step
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.steps import Given, possible_steps, take_step
from twaim_desk.services.studies import StudyError
from twaim_desk.services.trail import Act
from twaim_desk.texts import steps as step_texts
from twaim_desk.texts import studies as texts


@dataclass(frozen=True, slots=True)
class ToPass:
    """A request before it is passed on, the name masked; `seen` is its last event."""

    uuid: str
    seen: int | None
    number: str
    label: str
    service: str


def to_pass(desk: Desk, uuid: str, step: Step) -> ToPass:
    """The request as it stands, refused where this step is not possible; in the trail before."""
    action = "request.to_committee" if step is Step.TO_COMMITTEE else "request.study"
    desk.allow(action)
    with desk.saving() as session:
        request = _request(session, uuid)
        desk.note(session, Act(action, "done", "request", request.id, "opened"))
    with desk.reading() as session:
        request = _request(session, uuid)
        if step not in possible_steps(session, request):
            raise StudyError("not possible", step_texts.IMPOSSIBLE)
        person = interviews.person_of(session, request.person_id)
        service = office_forms(session).forms.services.get(request.service or "")
        last = request_rows.last_event(session, request.id)
        return ToPass(
            uuid,
            None if last is None else last.id,
            request.number or "",
            "" if person is None else masked(person.name),
            "" if service is None else service.title,
        )


def send_to_study(desk: Desk, uuid: str, reason: str, seen: int | None = None) -> None:
    """To the social researcher, and why."""
    desk.allow("request.study")
    why = parse_reason(reason)
    with desk.saving() as session:
        request = take_step(desk, session, uuid, Step.STUDY, Given(seen, why))
        _bring_back(desk, session, request)
        session.add(
            Referral(
                request_id=request.id, reason=why, referred_at=desk.now(),
                referred_by=desk.user_id,
            )
        )  # fmt: skip


def send_to_committee(desk: Desk, uuid: str, seen: int | None = None) -> None:
    """On to the committee; a study of it ends, and who studies it has to say what he found."""
    desk.allow("request.to_committee")
    with desk.saving() as session:
        request = take_step(desk, session, uuid, Step.TO_COMMITTEE, Given(seen))
        ended = _bring_back(desk, session, request)
        if desk.role == "researcher" and not any(one.findings for one in ended):
            raise StudyError("no findings", texts.NO_FINDINGS, "findings")


def send_back(desk: Desk, uuid: str, reason: str, seen: int | None = None) -> None:
    """From the researcher back to the desk, and why."""
    desk.allow("study.return")
    with desk.saving() as session:
        request = take_step(desk, session, uuid, Step.RETURN, Given(seen, reason))
        _bring_back(desk, session, request)


def _bring_back(desk: Desk, session: Session, request: Request) -> list[Referral]:
    """End what is open at the researcher of this request."""
    ended = list(rows.open_of(session, request.id))
    for one in ended:
        one.returned_at, one.returned_by = desk.now(), desk.user_id
    return ended


def _request(session: Session, uuid: str) -> Request:
    request = interviews.by_uuid(session, uuid)
    if request is None or request.number is None:
        raise StudyError("no such request", step_texts.NO_SUCH)
    return request
