"""Months that were closed, and those among them that were not opened again."""

from collections.abc import Sequence

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, defer

from twaim_desk.db.models.months import ClosedMonth


def closing_of(session: Session, month: str, *, locked: bool = False) -> ClosedMonth | None:
    """The closing that holds for a month; its workbooks are read when they are asked for."""
    query = _standing().where(ClosedMonth.month == month)
    return session.scalars(query.with_for_update() if locked else query).first()


def closings(session: Session) -> Sequence[ClosedMonth]:
    """Every closing that holds, the earliest month first."""
    return session.scalars(_standing().order_by(ClosedMonth.month)).all()


def closings_before(session: Session, month: str) -> Sequence[ClosedMonth]:
    """Every closing that holds of an earlier month, the earliest first."""
    query = _standing().where(ClosedMonth.month < month).order_by(ClosedMonth.month)
    return session.scalars(query).all()


def last_number(session: Session, month: str) -> int:
    """How often a month was closed before."""
    query = select(func.max(ClosedMonth.number)).where(ClosedMonth.month == month)
    return session.scalar(query) or 0


def _standing() -> Select[ClosedMonth]:
    without_workbooks = (defer(ClosedMonth.workbook), defer(ClosedMonth.nameless))
    query = select(ClosedMonth).where(ClosedMonth.reopened_at.is_(None))
    return query.options(*without_workbooks)
