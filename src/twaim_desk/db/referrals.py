"""Interviews at the social researcher, and those that came back."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.hints import BY_NUMBER
from twaim_desk.db.models.follow_up import Referral
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.request import State

_BEFORE_COMPLETE = (State.DRAFT, State.INCOMPLETE)
_MOST, _MOST_RETURNED = 200, 2_000


def waiting(session: Session) -> Sequence[Referral]:
    """The referrals that have not come back, the oldest first."""
    query = select(Referral).join(Request, Request.id == Referral.request_id).where(_waits())
    query = query.with_hint(Request, BY_NUMBER, "sqlite")
    return session.scalars(query.order_by(Referral.id).limit(_MOST)).all()


def count_waiting(session: Session) -> int:
    """How many of them there are."""
    query = select(func.count(Referral.id)).join(Request, Request.id == Referral.request_id)
    query = query.with_hint(Request, BY_NUMBER, "sqlite")
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
    """Numbered requests that nobody has taken up since they came back, newest first.

    They are looked for among the newest that came back, not among all incomplete requests.
    """
    newest = (
        select(Referral.request_id, Referral.returned_at)
        .where(Referral.returned_at.is_not(None))
        .order_by(Referral.returned_at.desc())
        .limit(_MOST_RETURNED)
    )
    returned = {row.request_id: row.returned_at for row in reversed(session.execute(newest).all())}
    query = select(Request).where(
        Request.id.in_(returned), Request.state == State.INCOMPLETE, Request.referred.is_(False)
    )
    found = session.scalars(query.with_hint(Request, BY_NUMBER, "sqlite"))
    untouched = [one for one in found if one.changed_at == returned[one.id]]
    return sorted(untouched, key=lambda one: one.changed_at, reverse=True)[:_MOST]


def _waits() -> ColumnElement[bool]:
    return and_(
        Referral.returned_at.is_(None),
        Request.state.in_(_BEFORE_COMPLETE),
        Request.closed_on.is_(None),
    )
