"""Whose requests are open, and who is away."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.users import Absence, User
from twaim_desk.domain.request import State

ENDED = (State.CLOSED, State.WITHDRAWN)


def users(session: Session) -> Sequence[User]:
    """Everyone who was ever given a name here."""
    return session.scalars(select(User).order_by(User.id)).all()


def open_by_officer(session: Session) -> dict[int, int]:
    """How many requests that have not ended each officer has."""
    query = select(Request.officer_id, func.count()).where(Request.state.not_in(ENDED))
    return {
        int(who): int(count) for who, count in session.execute(query.group_by(Request.officer_id))
    }


def open_of(session: Session, user_id: int) -> Sequence[Request]:
    """The requests of one officer that have not ended, locked."""
    query = select(Request).where(Request.officer_id == user_id, Request.state.not_in(ENDED))
    return session.scalars(query.order_by(Request.id).with_for_update()).all()


def absence_on(session: Session, user_id: int, day: date) -> Absence | None:
    """The absence of someone on a day; the newest note holds."""
    query = select(Absence).where(
        Absence.user_id == user_id, Absence.from_on <= day, Absence.until_on >= day
    )
    return session.scalars(query.order_by(Absence.id.desc()).limit(1)).first()
