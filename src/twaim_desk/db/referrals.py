"""Interviews at the social researcher, and those that came back."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.follow_up import Referral
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.request import State

_BEFORE_COMPLETE = (State.DRAFT, State.INCOMPLETE)


def waiting(session: Session) -> Sequence[Referral]:
    """The referrals that have not come back, the oldest first."""
    query = select(Referral).join(Request, Request.id == Referral.request_id).where(_waits())
    return session.scalars(query.order_by(Referral.id).limit(200)).all()


def count_waiting(session: Session) -> int:
    """How many of them there are."""
    query = select(func.count(Referral.id)).join(Request, Request.id == Referral.request_id)
    return session.scalar(query.where(_waits())) or 0


def open_one(session: Session, request_id: int) -> Referral | None:
    """The referral of a request that has not come back."""
    query = select(Referral).where(
        Referral.request_id == request_id, Referral.returned_at.is_(None)
    )
    return session.scalars(query.limit(1)).first()


def newest_returned(session: Session, request_id: int) -> Referral | None:
    """What the researcher said last of a request."""
    query = select(Referral).where(
        Referral.request_id == request_id, Referral.returned_at.is_not(None)
    )
    return session.scalars(query.order_by(Referral.id.desc()).limit(1)).first()


def incomplete_that_came_back(session: Session) -> Sequence[Request]:
    """Numbered requests that nobody has taken up since they came back, newest first."""
    query = (
        select(Request)
        .join(Referral, Referral.request_id == Request.id)
        .where(
            Request.state == State.INCOMPLETE,
            Request.referred.is_(False),
            Referral.returned_at == Request.changed_at,
        )
        .order_by(Request.changed_at.desc())
    )
    return session.scalars(query.limit(200)).all()


def _waits() -> ColumnElement[bool]:
    return and_(
        Referral.returned_at.is_(None),
        Request.state.in_(_BEFORE_COMPLETE),
        Request.closed_on.is_(None),
    )
