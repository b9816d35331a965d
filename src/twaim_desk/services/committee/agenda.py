"""The agenda of a session: which requests wait for the committee, and which come before it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import committees as rows
from twaim_desk.db import interviews
from twaim_desk.db.models.follow_up import AgendaItem
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.request import State
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.services.committee.sessions import WAITS, standing_of
from twaim_desk.services.committee.standing import (
    CommitteeError,
    open_session_row,
    services_of,
    session_row,
)
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import committee as texts


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A request that waits for a committee, the name masked."""

    uuid: str
    number: str
    label: str
    service: str
    reply_by: date | None


def waiting_for(desk: Desk, session_id: int) -> list[WaitingLine]:
    """What waits for the committee of a session, due soonest first; in the trail before."""
    desk.allow("committee.read")
    with desk.saving() as session:
        act = Act("committee.read", object_kind="session", object_id=session_id, detail="waiting")
        desk.note(session, act)
    with desk.reading() as session:
        forms = office_forms(session)
        services = services_of(forms, session_row(session, session_id).committee)
        return [
            WaitingLine(
                request.uuid,
                request.number,
                "" if person is None else masked(person.name),
                forms.forms.services[request.service].title,
                None if promise is None else promise.effective,
            )
            for request, person, promise in rows.waiting(session, services)
        ]


def put_on(desk: Desk, session_id: int, uuid: str) -> None:
    """A request comes before the committee in this session."""
    desk.allow("committee.manage")
    with desk.saving() as session:
        row = open_session_row(session, session_id)
        request = _waiting_request(session, uuid, row.committee)
        if request.complete_on is None or request.complete_on > row.held_on:
            raise CommitteeError("complete after it", texts.NOT_YET_COMPLETE)
        kept = rows.item_of(session, row.id, request.id)
        elsewhere = rows.open_item(session, request.id)
        if elsewhere is not None and elsewhere.session_id != row.id:
            raise CommitteeError("on another agenda", texts.ON_AGENDA)
        if kept is not None and kept.put_off is None:
            raise CommitteeError("settled here", texts.SETTLED)
        if kept is not None:
            kept.put_off = None
        else:
            session.add(
                AgendaItem(
                    session_id=row.id, request_id=request.id, added_at=desk.now(),
                    by_id=desk.user_id,
                )
            )  # fmt: skip
        desk.note(session, Act("committee.manage", "done", "request", request.id, "put on"))


def put_off(desk: Desk, session_id: int, uuid: str, reason: str) -> None:
    """A request of the agenda waits for the next session, and why."""
    desk.allow("committee.manage")
    why = parse_reason(reason)
    with desk.saving() as session:
        row = open_session_row(session, session_id)
        found = [one for one in rows.agenda(session, row.id) if one.Request.uuid == uuid]
        if not found or standing_of(found[0]) != WAITS:
            raise CommitteeError("not open on it", texts.SETTLED)
        found[0].AgendaItem.put_off = why
        desk.note(
            session, Act("committee.manage", "done", "request", found[0].Request.id, "put off")
        )


def _waiting_request(session: Session, uuid: str, committee: str) -> Request:
    request = interviews.locked(session, uuid)
    services = services_of(office_forms(session), committee)
    if request is None or request.state != State.WITH_COMMITTEE or request.service not in services:
        raise CommitteeError("not waiting", texts.NOT_WAITING)
    return request
