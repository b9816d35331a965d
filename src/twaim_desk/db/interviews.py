"""Interviews as rows: drafts and requests by their UUID, what is on record of a person."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.persons import (
    Identity,
    Kin,
    Person,
    PersonChange,
    PhoneNumber,
    SensitiveFact,
)
from twaim_desk.db.models.requests import DocumentSeen, Request, RequestEvent, RequestException
from twaim_desk.db.models.users import User
from twaim_desk.db.referrals import incomplete_that_came_back
from twaim_desk.domain.request import State

OPEN = tuple(state for state in State if state.waits_for_answer or state in {State.INCOMPLETE})


def by_uuid(session: Session, uuid: str) -> Request | None:
    """The draft or request of this UUID."""
    return session.scalars(select(Request).where(Request.uuid == uuid)).first()


def locked(session: Session, uuid: str) -> Request | None:
    """The same for writing: another counter waits until this one is done with it."""
    return session.scalars(select(Request).where(Request.uuid == uuid).with_for_update()).first()


def by_number(session: Session, number: str) -> Request | None:
    """The request of this number."""
    return session.scalars(select(Request).where(Request.number == number)).first()


def open_services(session: Session, person_id: int, but: int | None) -> frozenset[str]:
    """The services of which this person has an open request, but for one request."""
    query = select(Request.service).where(
        Request.person_id == person_id,
        Request.state.in_(OPEN),
        Request.service.is_not(None),
        Request.number.is_not(None),
    )
    if but is not None:
        query = query.where(Request.id != but)
    return frozenset(name for name in session.scalars(query) if name is not None)


def excused(session: Session, request_id: int) -> frozenset[str]:
    """What a supervisor let pass for a request."""
    query = select(RequestException.field).where(RequestException.request_id == request_id)
    return frozenset(session.scalars(query))


def was_made_by(session: Session, request: Request) -> bool:
    """Whether this incomplete request made the record of its person, untouched by others since."""
    answers = request.answers
    if request.state != State.INCOMPLETE or "person.changed" in answers:
        return False
    others = select(Request.id).where(
        Request.person_id == request.person_id,
        Request.number.is_not(None),
        Request.id != request.id,
    )
    received = select(func.max(RequestEvent.happened_at)).where(
        RequestEvent.request_id == request.id
    )
    changes = select(PersonChange.id).where(
        PersonChange.person_id == request.person_id,
        PersonChange.changed_at > received.scalar_subquery(),
    )
    touched = any(session.scalars(query.limit(1)).first() for query in (others, changes))
    return "person.identity" in answers and not touched


def first_identity(session: Session, person_id: int) -> Identity | None:
    """The identity of a person that is looked at first."""
    query = select(Identity).where(Identity.person_id == person_id).order_by(Identity.id)
    return session.scalars(query.limit(1)).first()


def person_with_identity(session: Session, number: str) -> int | None:
    """The person who has this identity number."""
    return session.scalar(select(Identity.person_id).where(Identity.number == number))


def first_phone(session: Session, person_id: int) -> PhoneNumber | None:
    """The phone of a person that is tried first: the newest of those first choice."""
    query = select(PhoneNumber).where(PhoneNumber.person_id == person_id)
    query = query.order_by(PhoneNumber.first_choice.desc(), PhoneNumber.id.desc())
    return session.scalars(query.limit(1)).first()


def family_of(session: Session, person_id: int) -> Sequence[Kin]:
    """The members of a person's family who belong to it now, in the order they were listed."""
    query = select(Kin).where(Kin.person_id == person_id, Kin.left_on.is_(None)).order_by(Kin.id)
    return session.scalars(query).all()


def last_request(session: Session, person_id: int, services: Sequence[str]) -> Request | None:
    """The person's newest complete request of one of these services."""
    query = select(Request).where(
        Request.person_id == person_id,
        Request.service.in_(services),
        Request.complete_on.is_not(None),
    )
    return session.scalars(query.order_by(Request.complete_on.desc(), Request.id.desc())).first()


def accepted_papers(session: Session, person_id: int) -> Sequence[DocumentSeen]:
    """Every paper of the person that was accepted at some request, the newest first."""
    query = (
        select(DocumentSeen)
        .join(Request, Request.id == DocumentSeen.request_id)
        .where(Request.person_id == person_id, DocumentSeen.accepted_on.is_not(None))
        .order_by(DocumentSeen.accepted_on.desc(), DocumentSeen.id.desc())
    )
    return session.scalars(query).all()


def papers_of(session: Session, request_id: int) -> Sequence[DocumentSeen]:
    """The papers of a request, as they were looked at."""
    query = select(DocumentSeen).where(DocumentSeen.request_id == request_id)
    return session.scalars(query.order_by(DocumentSeen.id)).all()


def newest_fact(session: Session, person_id: int, kind: str) -> SensitiveFact | None:
    """What was said last of a sensitive kind."""
    query = select(SensitiveFact).where(
        SensitiveFact.person_id == person_id, SensitiveFact.kind == kind
    )
    return session.scalars(query.order_by(SensitiveFact.id.desc()).limit(1)).first()


def drafts(session: Session) -> Sequence[Request]:
    """The interviews that were not brought to an end, newest first."""
    query = select(Request).where(Request.state == State.DRAFT, Request.closed_on.is_(None))
    return session.scalars(query.order_by(Request.changed_at.desc()).limit(200)).all()


def count_left(session: Session) -> int:
    """How many interviews are there to go on with: drafts, and requests that came back."""
    query = select(func.count(Request.id)).where(
        Request.state == State.DRAFT, Request.closed_on.is_(None)
    )
    return (session.scalar(query) or 0) + len(incomplete_that_came_back(session))


def granted(session: Session, person_id: int) -> Sequence[tuple[str, str, date]]:
    """Service, state and day of completeness of the person's requests that were granted."""
    accepted = exists().where(
        RequestEvent.request_id == Request.id, RequestEvent.after == State.ACCEPTED
    )
    query = select(Request.service, Request.state, Request.complete_on).where(
        Request.person_id == person_id,
        Request.state.not_in((State.REJECTED, State.WITHDRAWN)),
        accepted,
    )
    found = session.execute(query).all()
    return [
        (name, state, day) for name, state, day in found if name is not None and day is not None
    ]


def others_with(session: Session, e164: str, but: int | None) -> int:
    """How many other people have this phone number."""
    query = select(func.count(PhoneNumber.person_id.distinct())).where(PhoneNumber.e164 == e164)
    if but is not None:
        query = query.where(PhoneNumber.person_id != but)
    return session.scalar(query) or 0


def begun_at(session: Session, request: Request) -> datetime:
    """When an interview was begun."""
    first = session.scalar(select(func.min(Visit.came_at)).where(Visit.request_id == request.id))
    return first or request.changed_at


def names_of_holders(session: Session, request: Request, at_desk: int) -> tuple[str, ...]:
    """Who holds an interview: at the desk now, when it began, and whose work it is.

    What was held on paper is begun here by who types it, and is the work of who held it.
    """
    began = select(Visit.by_id).where(Visit.request_id == request.id).order_by(Visit.id).limit(1)
    holders = {at_desk, request.officer_id, *session.scalars(began)}
    return tuple(session.scalars(select(User.full_name).where(User.id.in_(holders))))


def person_of(session: Session, person_id: int | None) -> Person | None:
    """The person, or None where there is no record yet."""
    return None if person_id is None else session.get(Person, person_id)
