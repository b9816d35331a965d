"""Opens a request: what was promised, what happened to it, which papers it has."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from twaim_desk.db import interviews, people
from twaim_desk.db import requests as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.requests import Promise, Request, RequestEvent
from twaim_desk.db.models.users import User
from twaim_desk.domain.request import State
from twaim_desk.domain.roles import may
from twaim_desk.services.correct import CorrectionError, can_be_cancelled, can_be_corrected
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import corrections as texts

_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Event:
    """A step of a request: when, into which state, why, by whom, confirmed by whom."""

    at: datetime
    before: State | None
    after: State
    reason: str | None
    by: str
    second: str | None


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper of a request and whether it still stands."""

    kind: str
    copy_number: int
    standing: str
    issued_at: datetime | None


@dataclass(frozen=True, slots=True)
class RequestCard:
    """An open request, and what the one who opened it may do with it."""

    uuid: str
    number: str
    state: State
    service: str | None
    name: str
    identity_end: str
    received_on: date
    complete_on: date | None
    reply_by: date | None
    events: tuple[Event, ...]
    papers: tuple[PaperLine, ...]
    may_correct: bool
    may_cancel: bool


def open_request(desk: Desk, uuid: str) -> RequestCard:
    """One request; opening is in the trail before anything of it is read."""
    desk.allow("request.open")
    with desk.saving() as session:
        request = _request(session, uuid)
        desk.note(session, Act("request.open", object_kind="request", object_id=request.id))
    with desk.reading() as session:
        return _card(desk, session, _request(session, uuid))


def _request(session: Session, uuid: str) -> Request:
    request = interviews.by_uuid(session, uuid)
    if request is None or request.number is None or request.received_on is None:
        raise CorrectionError("no such request", texts.NO_SUCH)
    return request


def _card(desk: Desk, session: Session, request: Request) -> RequestCard:
    person = interviews.person_of(session, request.person_id)
    identity = "" if person is None else people.identity_of(session, person.id) or ""
    promise = session.get(Promise, request.id)
    service = office_forms(session).forms.services.get(request.service or "")
    received = request.received_on
    if received is None:
        raise RuntimeError("a received request has its day")
    return RequestCard(
        request.uuid,
        request.number or "",
        State(request.state),
        None if service is None else service.title,
        "" if person is None else person.name,
        identity[-_SHOWN:],
        received,
        request.complete_on,
        None if promise is None else promise.effective,
        tuple(_event(session, one) for one in rows.events_of(session, request.id)),
        tuple(_paper(one) for one in rows.papers_issued(session, request.id)),
        may(desk.roles, desk.role, "request.correct") and can_be_corrected(request),
        may(desk.roles, desk.role, "request.cancel") and can_be_cancelled(request),
    )


def _event(session: Session, row: RequestEvent) -> Event:
    second = None if row.second_id is None else session.get_one(User, row.second_id).full_name
    before = None if row.before is None else State(row.before)
    by = session.get_one(User, row.by_id).full_name
    return Event(row.happened_at, before, State(row.after), row.reason, by, second)


def _paper(row: Paper) -> PaperLine:
    return PaperLine(row.kind, row.copy_number, row.standing, row.issued_at)
