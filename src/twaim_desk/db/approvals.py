"""What waits for a supervisor."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.approvals import Approval


def waiting(session: Session) -> Sequence[Approval]:
    """The approvals that nobody has decided yet, the oldest first."""
    query = select(Approval).where(Approval.decided_at.is_(None)).order_by(Approval.id)
    return session.scalars(query.limit(200)).all()


def count_waiting(session: Session, but_asked_by: int) -> int:
    """How many of them somebody else than this person asked for."""
    query = select(func.count()).where(
        Approval.decided_at.is_(None), Approval.asked_by != but_asked_by
    )
    return session.scalar(query) or 0


def locked(session: Session, approval_id: int) -> Approval | None:
    """One approval; another counter waits until this one is done with it."""
    query = select(Approval).where(Approval.id == approval_id)
    return session.scalars(query.with_for_update()).first()


def is_waiting_for(session: Session, request_id: int) -> bool:
    """Whether a supervisor has yet to decide something of this request."""
    query = select(Approval.id).where(
        Approval.request_id == request_id, Approval.decided_at.is_(None)
    )
    return session.scalar(query.limit(1)) is not None
