"""Opens a request: what was promised, what happened to it, which papers it has."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from twaim_desk.db import deeds, interviews, people
from twaim_desk.db import requests as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.request import State
from twaim_desk.services.assigning import covering
from twaim_desk.services.correct import CorrectionError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.offered_acts import acts_on
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.pausing import running_pause
from twaim_desk.services.rights import Agreed, agreement_of
from twaim_desk.services.story import Line, story_of
from twaim_desk.services.trail import Act
from twaim_desk.texts import corrections as texts
from twaim_desk.texts import retention

_SHOWN = 4


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper of a request and whether it still stands."""

    kind: str
    copy_number: int
    standing: str
    issued_at: datetime | None


@dataclass(frozen=True, slots=True)
class Deed:
    """A power of attorney that is still to be checked."""

    number: str
    until: date | None


@dataclass(frozen=True, slots=True)
class RequestCard:
    """An open request with its story, and what the one who opened it may do with it.

    `seen` is its last event, which every act names; `acts` are steps, "correct", "cancel" and
    "assign", in the order in which they are offered. `waits` says that its promise is paused,
    `cover` who looks after it while its officer is away, `deed` is there until it was checked.
    """

    uuid: str
    number: str
    state: State
    service: str | None
    person_id: int | None
    name: str
    identity_end: str
    received_on: date
    complete_on: date | None
    reply_by: date | None
    first_reply_by: date | None
    extended: date | None
    answered_on: date | None
    waits: bool
    officer_id: int
    officer: str
    cover: str | None
    story: tuple[Line, ...]
    papers: tuple[PaperLine, ...]
    seen: int
    acts: tuple[str, ...]
    deed: Deed | None
    agreement: Agreed | None


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
    last = rows.last_event(session, request.id)
    cover = covering(session, request.officer_id, today_of(desk))
    return RequestCard(
        request.uuid,
        request.number or "",
        State(request.state),
        None if service is None else service.title,
        request.person_id,
        _name(request, person),
        identity[-_SHOWN:],
        received,
        request.complete_on,
        None if promise is None else promise.effective,
        None if promise is None else promise.printed,
        None if promise is None else promise.extended,
        request.answered_on,
        running_pause(session, request.id) is not None,
        request.officer_id,
        session.get_one(User, request.officer_id).full_name,
        None if cover is None else session.get_one(User, cover).full_name,
        story_of(session, request.id),
        tuple(_paper(one) for one in rows.papers_issued(session, request.id)),
        0 if last is None else last.id,
        () if request.destroyed_on else acts_on(desk, session, request),
        _deed(session, request),
        agreement_of(session, request.id),
    )


def _name(request: Request, person: Person | None) -> str:
    if request.destroyed_on is not None:
        return retention.DESTROYED_NAME
    return "" if person is None else person.name


def _deed(session: Session, request: Request) -> Deed | None:
    found = deeds.to_be_checked(session, request.id)
    return Deed(found[0].deed or "", found[0].deed_expires_on) if found else None


def _paper(row: Paper) -> PaperLine:
    return PaperLine(row.kind, row.copy_number, row.standing, row.issued_at)
