"""What the figures on screen count: each by an index, in so few rows that it is read at once."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session

from twaim_desk.db.hints import along
from twaim_desk.db.interviews import OPEN
from twaim_desk.db.models.requests import Pause, Promise, Request
from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import Counted, Days

_OVER = (State.WITHDRAWN, State.CLOSED)


class Kept(NamedTuple):
    """How many replies were promised for some days, and how many of them were given by then."""

    due: int
    on_time: int


def count_received(session: Session, first: date, last: date) -> int:
    """How many requests were received between two days."""
    query = select(func.count()).select_from(Request)
    query = query.where(Request.received_on.between(first, last))
    return session.scalar(query.with_hint(Request, along("ix_request_received"), "sqlite")) or 0


def received_by_service(
    session: Session, services: Sequence[str], first: date, last: date
) -> Counter[str]:
    """How many requests of each service were received between two days."""
    query = (
        select(Request.service, func.count())
        .where(Request.service.in_(services), Request.received_on.between(first, last))
        .group_by(Request.service)
        .with_hint(Request, along("ix_request_service_received"), "sqlite")
    )
    return Counter({str(row[0]): row[1] for row in session.execute(query)})


def count_open(session: Session, first: date | None, last: date) -> int:
    """How many requests that are not answered yet were received between two days."""
    query = select(func.count()).select_from(Request)
    within = Request.received_on.between(first or date.min, last)
    query = query.where(Request.state.in_(OPEN), within)
    hint = along("ix_request_state_received")
    return session.scalar(query.with_hint(Request, hint, "sqlite")) or 0


def kept(session: Session, first: date, last: date, until: date) -> Kept:
    """The replies that were promised first for these days; `until`: the end of their month.

    Of one that was withdrawn by then none is owed.
    """
    on_time = func.sum(case((_ON_TIME, 1), else_=0))
    query = _promised(select(func.count(), on_time), first, last, until)
    due, given = session.execute(query).one()
    return Kept(due, given or 0)


def promised(session: Session, days: Days, most: int) -> list[int]:
    """The requests whose replies were promised first for these days, given by then or not."""
    first, last = days.first or date.min, days.last or date.max
    query = _promised(select(Request.id), first, last, last)
    so = _ON_TIME if days.of is Counted.KEPT else ~func.coalesce(_ON_TIME, False)
    return list(
        session.scalars(query.where(so).order_by(Promise.effective, Request.id).limit(most))
    )


_ON_TIME: ColumnElement[bool] = Request.answered_on <= Promise.effective


def _promised(query: Any, first: date, last: date, until: date) -> Any:
    gone = and_(
        Request.answered_on.is_(None),
        Request.state.in_(_OVER),
        or_(Request.closed_on.is_(None), Request.closed_on <= until),
    )
    query = query.select_from(Promise).join(Request, Request.id == Promise.request_id)
    waits = exists().where(  # a promise that waits for its person is due later than it says
        Pause.request_id == Promise.request_id, Pause.until_on.is_(None), Pause.from_on <= until,
        or_(Request.answered_on.is_(None), Request.answered_on > until),
    )  # fmt: skip
    query = query.where(Promise.effective.between(first, last), ~gone, ~waits)
    return query.with_hint(Promise, along("ix_promise_effective"), "sqlite")
