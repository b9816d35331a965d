"""Agreements behind requests, shortcomings with their remedies, works that people brought."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.follow_up import Delivery
from twaim_desk.db.models.oversight import Agreement, Shortcoming, Work
from twaim_desk.db.models.requests import Request

MOST = 1000


def agreement_of(session: Session, request_id: int) -> Agreement | None:
    """The agreement that a request rests on; the newest that was linked."""
    query = select(Agreement).where(Agreement.request_id == request_id)
    return session.scalars(query.order_by(Agreement.id.desc()).limit(1)).first()


def shortcomings_of(session: Session, request_id: int) -> Sequence[Shortcoming]:
    """What was written down against one request, the first first."""
    query = select(Shortcoming).where(Shortcoming.request_id == request_id)
    return session.scalars(query.order_by(Shortcoming.id)).all()


def shortcomings(session: Session, *, only_open: bool) -> Sequence[tuple[Shortcoming, Request]]:
    """Every shortcoming with its request: those not remedied oldest first, or all newest first."""
    query = select(Shortcoming, Request).join(Request, Request.id == Shortcoming.request_id)
    if only_open:
        query = query.where(Shortcoming.remedied_on.is_(None)).order_by(Shortcoming.id)
    else:
        query = query.order_by(Shortcoming.id.desc())
    return [(row[0], row[1]) for row in session.execute(query.limit(MOST))]


def count_open_shortcomings(session: Session) -> int:
    """How many shortcomings were not remedied."""
    query = select(func.count(Shortcoming.id)).where(Shortcoming.remedied_on.is_(None))
    return session.scalar(query) or 0


def missed_deliveries(session: Session, request_id: int, today: date) -> Sequence[date]:
    """The days on which something of a request was due and was not given, or was given later."""
    late = or_(Delivery.given_on.is_(None), Delivery.given_on > Delivery.due_on)
    query = select(Delivery.due_on).where(
        Delivery.request_id == request_id, Delivery.due_on < today, late
    )
    return session.scalars(query).all()


def works_of(session: Session, records: Collection[int]) -> Sequence[Work]:
    """The works that a person brought, in all his records, the newest first."""
    query = select(Work).where(Work.person_id.in_(records)).order_by(Work.id.desc())
    return session.scalars(query).all()
