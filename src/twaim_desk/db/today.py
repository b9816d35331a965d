"""What waits on a day, counted: along an index, or up to a bound where two tables are asked."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import CompoundSelect, Select, func, select, union
from sqlalchemy.orm import Session

from twaim_desk.db.deeds import is_to_be_checked
from twaim_desk.db.hints import along
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.persons import Identity
from twaim_desk.db.models.requests import Declaration, DocumentSeen, PromiseChange, Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import lacking_since

MOST = 1_000


def count_awaited(
    session: Session, first: date | None, last: date | None, state: State | None = None
) -> int:
    """How many requests are to be answered between two days, in a state or in any."""
    within = [Request.answer_due >= (first or date.min)]
    if last is not None:
        within.append(Request.answer_due <= last)
    index = "ix_request_due" if state is None else "ix_request_state_due"
    query = select(func.count()).select_from(Request).where(*within)
    if state is not None:
        query = query.where(Request.state == state)
    return session.scalar(query.with_hint(Request, along(index), "sqlite")) or 0


def late_by_officer(session: Session, day: date) -> list[tuple[int, str, int]]:
    """Each officer who has late requests, with their number, the most first."""
    late = [
        (user_id, name, count_of_officer(session, user_id, None, day - timedelta(days=1)))
        for user_id, name in session.execute(select(User.id, User.full_name)).all()
    ]
    return sorted((one for one in late if one[2]), key=lambda one: -one[2])


def count_of_officer(session: Session, user_id: int, first: date | None, last: date | None) -> int:
    """How many requests of an officer are to be answered between two days."""
    query = select(func.count()).select_from(Request).where(Request.officer_id == user_id)
    query = query.where(Request.answer_due >= (first or date.min))
    if last is not None:
        query = query.where(Request.answer_due <= last)
    hint = along("ix_request_officer_due")
    return session.scalar(query.with_hint(Request, hint, "sqlite")) or 0


def count_moved(session: Session) -> int:
    """How many awaited replies have another day than was promised first."""
    query = select(PromiseChange.request_id).join(Request, Request.id == PromiseChange.request_id)
    return _up_to(session, query.where(Request.answer_due.is_not(None)).distinct())


def count_by_agent(session: Session) -> int:
    """How many awaited requests were signed by an agent whose power is still to be checked."""
    query = (
        select(Declaration.request_id)
        .join(Request, Request.id == Declaration.request_id)
        .where(is_to_be_checked(), Request.answer_due.is_not(None))
    )
    return _up_to(session, query.distinct())


def count_expiring(session: Session, today: date) -> int:
    """How many awaited requests have a paper or an identity that ends before the reply."""
    last = session.scalar(select(func.max(Request.answer_due)))
    if last is None:
        return 0
    paper = (
        select(DocumentSeen.request_id)
        .join(Request, Request.id == DocumentSeen.request_id)
        .where(DocumentSeen.expires_on.between(today, last))
        .where(Request.answer_due > DocumentSeen.expires_on)
    )
    identity = (
        select(Request.id)
        .join(Identity, Identity.person_id == Request.person_id)
        .where(Identity.expires_on.between(today, last))
        .where(Request.answer_due > Identity.expires_on)
    )
    return _up_to(session, union(paper, identity))


def count_lacking(session: Session, today: date) -> int:
    """How many requests have waited long for a paper, so that their people are reminded."""
    query = select(Request.id).where(
        Request.state == State.INCOMPLETE, Request.received_on <= lacking_since(today)
    )
    return _up_to(session, query)


def count_users(session: Session) -> int:
    """How many users may sign in."""
    return session.scalar(select(func.count()).select_from(User).where(User.active.is_(True))) or 0


def count_trail(session: Session, since: datetime, outcome: str | None = None) -> int:
    """How many lines the trail has since a moment, or of them those that ended so."""
    query = select(func.count()).select_from(Audit).where(Audit.at >= since)
    return session.scalar(query if outcome is None else query.where(Audit.outcome == outcome)) or 0


def newest_draft(session: Session, user_id: int, since: datetime) -> Request | None:
    """The interview of this user that was changed last since a moment and not brought to an end."""
    query = select(Request).where(
        Request.changed_at >= since,
        Request.state == State.DRAFT,
        Request.closed_on.is_(None),
        Request.officer_id == user_id,
    )
    query = query.with_hint(Request, along("ix_request_changed"), "sqlite")
    return session.scalars(query.order_by(Request.changed_at.desc()).limit(1)).first()


def _up_to(session: Session, query: Select[Any] | CompoundSelect[Any]) -> int:
    few = query.limit(MOST + 1).subquery()
    return session.scalar(select(func.count()).select_from(few)) or 0
