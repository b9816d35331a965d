"""Months that were closed, and those among them that were not opened again."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, defer

from twaim_desk.db.models.months import ClosedMonth


def closing_of(session: Session, month: str, *, locked: bool = False) -> ClosedMonth | None:
    """The closing that holds for a month, with its workbooks."""
    query = select(ClosedMonth).where(ClosedMonth.month == month, ClosedMonth.reopened_at.is_(None))
    return session.scalars(query.with_for_update() if locked else query).first()


def closings_before(session: Session, month: str) -> Sequence[Any]:
    """Every closing that holds of an earlier month, the earliest first, without its workbooks."""
    query = (
        select(ClosedMonth)
        .where(ClosedMonth.month < month, ClosedMonth.reopened_at.is_(None))
        .options(defer(ClosedMonth.workbook), defer(ClosedMonth.nameless))
        .order_by(ClosedMonth.month)
    )
    return session.scalars(query).all()


def last_number(session: Session, month: str) -> int:
    """How often a month was closed before."""
    query = select(func.max(ClosedMonth.number)).where(ClosedMonth.month == month)
    return session.scalar(query) or 0
