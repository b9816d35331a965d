"""What people ask of their own data."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.retention import DataRequest


def every(session: Session, *, only_open: bool) -> Sequence[DataRequest]:
    """What was asked: what is open by the day of its answer, or all, the newest first."""
    query = select(DataRequest)
    if only_open:
        query = query.where(DataRequest.answered_on.is_(None))
        return session.scalars(query.order_by(DataRequest.due_on, DataRequest.id)).all()
    return session.scalars(query.order_by(DataRequest.id.desc())).all()
