"""Decisions that are to be told, the tries to tell them, and who signed for the person."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.follow_up import ContactAttempt, Decision
from twaim_desk.db.models.papers import Paper, Print
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import AgreedChannel, Declaration, Promise, Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.request import State

_DECIDED = (State.ACCEPTED, State.REJECTED)
_MOST = 500


def count_decided(session: Session) -> int:
    """How many decisions nobody was told yet."""
    return session.scalar(select(func.count(Request.id)).where(Request.state.in_(_DECIDED))) or 0


def decided(session: Session) -> Sequence[Any]:
    """The requests whose decision is not told yet, the one promised first before the others."""
    query = (
        select(Request.id, Request.uuid, Request.number, Request.service, Promise.effective,
               Person.name)
        .join(Person, Person.id == Request.person_id)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .where(Request.state.in_(_DECIDED))
        .order_by(Promise.effective.is_(None), Promise.effective, Request.id)
        .limit(_MOST)
    )  # fmt: skip
    return session.execute(query).all()


def agreed_channel(session: Session, request_id: int) -> AgreedChannel | None:
    """How the reply was agreed last."""
    query = select(AgreedChannel).where(AgreedChannel.request_id == request_id)
    return session.scalars(query.order_by(AgreedChannel.id.desc()).limit(1)).first()


def attempts_of(session: Session, request_id: int) -> Sequence[tuple[ContactAttempt, str]]:
    """The tries to tell a request's decision with who made each, the first one first."""
    query = (
        select(ContactAttempt, User.full_name)
        .join(User, User.id == ContactAttempt.by_id)
        .where(ContactAttempt.request_id == request_id)
        .order_by(ContactAttempt.id)
    )
    return [(attempt, name) for attempt, name in session.execute(query)]


def decision_of(session: Session, request_id: int) -> Decision | None:
    """The newest decision that accepted or rejected a request."""
    query = select(Decision).where(
        Decision.request_id == request_id, Decision.outcome.in_(_DECIDED)
    )
    return session.scalars(query.order_by(Decision.id.desc()).limit(1)).first()


def signed_for(session: Session, request_id: int) -> Declaration | None:
    """The newest declaration of a request, whoever signed it; none that was refused."""
    query = select(Declaration).where(
        Declaration.request_id == request_id,
        Declaration.purpose == "truth",
        Declaration.refused_reason.is_(None),
    )
    return session.scalars(query.order_by(Declaration.id.desc()).limit(1)).first()


def printed_notice(session: Session, request_id: int, kind: str) -> bool:
    """Whether the newest notice of a request came out of a printer."""
    newest = (
        select(func.max(Paper.id))
        .where(Paper.request_id == request_id, Paper.kind == kind)
        .scalar_subquery()
    )
    query = select(Print.id).where(Print.paper_id == newest, Print.came_out.is_(True))
    return session.scalar(query.limit(1)) is not None
