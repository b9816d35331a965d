"""What the short visits look up: approved answers, where requests stand, how one is answered."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import people
from twaim_desk.db.interviews import OPEN
from twaim_desk.db.models.desk import ApprovedAnswer, Complaint
from twaim_desk.db.models.follow_up import ContactAttempt
from twaim_desk.db.models.requests import AgreedChannel, Promise, Request

_REACHED = "told"


def approved_answers(session: Session) -> Sequence[ApprovedAnswer]:
    """The approved answers that are in use."""
    query = select(ApprovedAnswer).where(ApprovedAnswer.active.is_(True))
    return session.scalars(query.order_by(ApprovedAnswer.id)).all()


def numbered(session: Session, person_id: int) -> Sequence[tuple[Request, Promise | None]]:
    """The numbered requests of a person in all his records with their promise, newest first."""
    query = (
        select(Request, Promise)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .where(
            Request.person_id.in_(people.records_of(session, person_id)),
            Request.number.is_not(None),
        )
        .order_by(Request.received_on.desc(), Request.id.desc())
    )
    return [(request, promise) for request, promise in session.execute(query)]


def number_of(session: Session, uuid: str) -> str | None:
    """The number of the request of this UUID, where it has one."""
    return session.scalar(select(Request.number).where(Request.uuid == uuid))


def person_of(session: Session, uuid: str) -> int | None:
    """Whose request or interview of this UUID it is, where he is on record."""
    return session.scalar(select(Request.person_id).where(Request.uuid == uuid))


def pending(session: Session, person_id: int, *, locked: bool = False) -> Sequence[Request]:
    """The person's requests that still wait for a reply, the oldest first."""
    query = select(Request).where(
        Request.person_id.in_(people.records_of(session, person_id)),
        Request.number.is_not(None),
        Request.state.in_(OPEN),
    )
    query = query.order_by(Request.id)
    return session.scalars(query.with_for_update() if locked else query).all()


def agreed_channel(session: Session, request_id: int) -> AgreedChannel | None:
    """How the reply to a request is to be given."""
    query = select(AgreedChannel).where(AgreedChannel.request_id == request_id)
    return session.scalars(query.order_by(AgreedChannel.id.desc()).limit(1)).first()


def told_by(session: Session, request_id: int) -> str | None:
    """The channel on which the person was told."""
    query = select(ContactAttempt.channel).where(
        ContactAttempt.request_id == request_id, ContactAttempt.result == _REACHED
    )
    return session.scalars(query.order_by(ContactAttempt.id.desc()).limit(1)).first()


def complaint_of(session: Session, uuid: str) -> Complaint | None:
    """The complaint that was taken down in this visit."""
    return session.scalars(select(Complaint).where(Complaint.uuid == uuid)).first()
