"""Numbers of the emergency booklet."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.approvals import ReservedNumber
from twaim_desk.db.models.desk import Arrival
from twaim_desk.db.models.office import VoidNumber


def reserved(session: Session, number: str) -> ReservedNumber | None:
    """A reserved number; another counter waits until this one is done with it."""
    query = select(ReservedNumber).where(ReservedNumber.number == number)
    return session.scalars(query.with_for_update()).first()


def reserved_for(session: Session, request_id: int) -> ReservedNumber | None:
    """The number that stands on the paper of a request."""
    query = select(ReservedNumber).where(ReservedNumber.request_id == request_id)
    return session.scalars(query).first()


def every_number(session: Session) -> Sequence[ReservedNumber]:
    """All reserved numbers, the newest first."""
    query = select(ReservedNumber).order_by(ReservedNumber.number.desc())
    return session.scalars(query.limit(500)).all()


def unused(session: Session) -> Sequence[ReservedNumber]:
    """The numbers that stand for nothing yet and were not voided."""
    voided = select(VoidNumber.number)
    query = select(ReservedNumber).where(
        ReservedNumber.request_id.is_(None), ReservedNumber.number.not_in(voided)
    )
    return session.scalars(query.order_by(ReservedNumber.number)).all()


def is_void(session: Session, number: str) -> bool:
    """Whether a number stands for nothing any more."""
    return session.get(VoidNumber, number) is not None


def arrival_of(session: Session, request_id: int) -> Arrival | None:
    """The letter, fax or message by which a request came."""
    query = select(Arrival).where(Arrival.request_id == request_id).order_by(Arrival.id)
    return session.scalars(query.limit(1)).first()
