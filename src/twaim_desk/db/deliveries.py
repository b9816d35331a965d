"""What is given after an acceptance, request by request."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, or_, select
from sqlalchemy.orm import Session, aliased

from twaim_desk.db.models.follow_up import Decision, Delivery
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.request import State

_MOST = 500
_TOLD = Request.state == State.TOLD
_SIGNED_LATER = Request.state.in_((State.TOLD, State.DELIVERED))


def of_request(session: Session, request_id: int, *, locked: bool = False) -> Sequence[Delivery]:
    """The deliveries of a request, the earliest first."""
    query = select(Delivery).where(Delivery.request_id == request_id)
    query = query.order_by(Delivery.due_on, Delivery.id)
    return session.scalars(query.with_for_update() if locked else query).all()


def drop_planned(session: Session, request_id: int) -> None:
    """What was not given yet is not due any more: the decision it came from does not stand."""
    planned = and_(Delivery.request_id == request_id, Delivery.given_on.is_(None))
    session.execute(delete(Delivery).where(planned))


def count_due(session: Session, day: date) -> int:
    """How many deliveries are due on this day or were missed; what nobody planned counts once."""
    rows = select(func.count(Delivery.id)).join(Request, Request.id == Delivery.request_id)
    planned = session.scalar(rows.where(_waits(day))) or 0
    return planned + (session.scalar(select(func.count(Request.id)).where(_unplanned())) or 0)


def due(session: Session, day: date) -> Sequence[Any]:
    """What is due on this day, was missed, or was given and is not signed for, with its person."""
    query = (
        select(Request.uuid, Request.number, Request.service, Person.name, Delivery.due_on,
               Delivery.given_on, Delivery.acknowledged)
        .join(Request, Request.id == Delivery.request_id)
        .join(Person, Person.id == Request.person_id)
        .where(or_(_waits(day), and_(_SIGNED_LATER, _unsigned())))
        .order_by(Delivery.due_on, Delivery.id)
        .limit(_MOST)
    )  # fmt: skip
    return session.execute(query).all()


def unplanned(session: Session) -> Sequence[Any]:
    """Accepted requests that were told and of which nothing was planned to be given."""
    query = (
        select(Request.uuid, Request.number, Request.service, Person.name, Request.answered_on)
        .join(Person, Person.id == Request.person_id)
        .where(_unplanned())
        .order_by(Request.answered_on, Request.id)
        .limit(_MOST)
    )
    return session.execute(query).all()


def next_due(session: Session, request_id: int) -> date | None:
    """The day of the next delivery of a request."""
    query = select(func.min(Delivery.due_on)).where(
        Delivery.request_id == request_id, Delivery.given_on.is_(None)
    )
    return session.scalar(query)


def last_given(session: Session, request_id: int) -> date | None:
    """The day on which something was given last."""
    query = select(func.max(Delivery.given_on)).where(Delivery.request_id == request_id)
    return session.scalar(query)


def _waits(day: date) -> ColumnElement[bool]:
    return and_(_TOLD, Delivery.given_on.is_(None), Delivery.due_on <= day)


def _unsigned() -> ColumnElement[bool]:
    return and_(Delivery.given_on.is_not(None), Delivery.acknowledged.is_(False))


def _unplanned() -> ColumnElement[bool]:
    has_one = select(Delivery.id).where(Delivery.request_id == Request.id).exists()
    later = aliased(Decision)
    decided_again = select(later.id).where(
        later.request_id == Request.id, later.id > Decision.id, later.outcome != State.DEFERRED
    )
    accepted = select(Decision.id).where(
        Decision.request_id == Request.id,
        Decision.outcome == State.ACCEPTED,
        ~decided_again.exists(),
    )
    return and_(_TOLD, ~has_one, accepted.exists())
