"""What waits for an answer on a day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.request import State

_WAITING = tuple(state for state in State if state.waits_for_answer)
_MOST = 500


def count(session: Session, day: date, *, late: bool) -> int:
    """How many requests are to be answered on this day, or were before it."""
    query = (
        select(func.count(Request.id))
        .join(Promise, Promise.request_id == Request.id)
        .where(Request.state.in_(_WAITING), _when(day, late=late))
    )
    return session.scalar(query) or 0


def requests(session: Session, day: date, *, late: bool) -> Sequence[Any]:
    """These requests with their people, the longest waiting first."""
    query = (
        select(Request.uuid, Request.number, Request.service, Request.state, Promise.effective,
               Person.name)
        .join(Promise, Promise.request_id == Request.id)
        .join(Person, Person.id == Request.person_id)
        .where(Request.state.in_(_WAITING), _when(day, late=late))
        .order_by(Promise.effective, Request.id)
        .limit(_MOST)
    )  # fmt: skip
    return session.execute(query).all()


def newest_draft(session: Session, user_id: int) -> Request | None:
    """The interview of this user that was changed last and not brought to an end."""
    query = select(Request).where(
        Request.state == State.DRAFT, Request.closed_on.is_(None), Request.officer_id == user_id
    )
    return session.scalars(query.order_by(Request.changed_at.desc()).limit(1)).first()


def _when(day: date, *, late: bool) -> ColumnElement[bool]:
    """An answer whose day is a rest day is worked at on the last working day before it."""
    if late:
        return Promise.effective < day
    return and_(Promise.effective >= day, Promise.work_due <= day)
