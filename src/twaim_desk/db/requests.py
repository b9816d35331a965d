"""One request with what happened to it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.requests import RequestEvent
from twaim_desk.domain.request import State


def events_of(session: Session, request_id: int) -> Sequence[RequestEvent]:
    """The steps of a request, the first one first."""
    query = select(RequestEvent).where(RequestEvent.request_id == request_id)
    return session.scalars(query.order_by(RequestEvent.id)).all()


def last_event(session: Session, request_id: int) -> RequestEvent | None:
    """The newest step of a request."""
    query = select(RequestEvent).where(RequestEvent.request_id == request_id)
    return session.scalars(query.order_by(RequestEvent.id.desc()).limit(1)).first()


def last_outcome(session: Session, request_id: int) -> State | None:
    """What was last decided on a request: accepted or rejected, or nothing yet."""
    query = select(RequestEvent.after).where(
        RequestEvent.request_id == request_id,
        RequestEvent.after.in_((State.ACCEPTED, State.REJECTED)),
        RequestEvent.before != RequestEvent.after,
    )
    found = session.scalar(query.order_by(RequestEvent.id.desc()).limit(1))
    return None if found is None else State(found)


def papers_issued(session: Session, request_id: int, kind: str | None = None) -> Sequence[Paper]:
    """The papers of a request, of one kind or all, the oldest first."""
    query = select(Paper).where(Paper.request_id == request_id)
    if kind is not None:
        query = query.where(Paper.kind == kind)
    return session.scalars(query.order_by(Paper.id)).all()
