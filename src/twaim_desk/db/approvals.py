"""What waits for a supervisor."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.hints import BY_NUMBER
from twaim_desk.db.models.approvals import Approval
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.request import State


def waiting(session: Session) -> Sequence[Approval]:
    """The approvals of interviews that go on, which nobody has decided yet, the oldest first."""
    query = select(Approval).join(Request, Request.id == Approval.request_id).where(_waits())
    query = query.with_hint(Request, BY_NUMBER, "sqlite")
    return session.scalars(query.order_by(Approval.id).limit(200)).all()


def count_waiting(session: Session, but_asked_by: int) -> int:
    """How many of them somebody else than this person asked for."""
    query = select(func.count(Approval.id)).join(Request, Request.id == Approval.request_id)
    query = query.with_hint(Request, BY_NUMBER, "sqlite")
    return session.scalar(query.where(_waits(), Approval.asked_by != but_asked_by)) or 0


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


def _waits() -> ColumnElement[bool]:
    return and_(
        Approval.decided_at.is_(None),
        Request.state.in_((State.DRAFT, State.INCOMPLETE)),
        Request.closed_on.is_(None),
    )
