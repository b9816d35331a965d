"""What people ask of their own data."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.retention import DataRequest


def count_open(session: Session, until: date | None = None) -> int:
    """How much is not answered yet; `until`: what is to be answered by this day."""
    query = select(func.count()).select_from(DataRequest).where(DataRequest.answered_on.is_(None))
    if until is not None:
        query = query.where(DataRequest.due_on <= until)
    return session.scalar(query) or 0


def every(session: Session, *, only_open: bool) -> Sequence[DataRequest]:
    """What was asked: what is open by the day of its answer, or all, the newest first."""
    query = select(DataRequest)
    if only_open:
        query = query.where(DataRequest.answered_on.is_(None))
        return session.scalars(query.order_by(DataRequest.due_on, DataRequest.id)).all()
    return session.scalars(query.order_by(DataRequest.id.desc())).all()
