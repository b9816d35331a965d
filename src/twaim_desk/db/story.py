"""Everything that belongs to one request, each kind by itself."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.follow_up import ContactAttempt, Decision, Delivery, Referral
from twaim_desk.db.models.papers import Paper, Print
from twaim_desk.db.models.requests import (
    AgreedChannel,
    DeedCheck,
    PromiseChange,
    RequestEvent,
    RequestException,
)
from twaim_desk.db.models.users import Assignment

_Row = TypeVar("_Row", bound=Base)
# Of one moment what stands later here is told as newer: the step after what led to it.
_OF_REQUEST = (
    Visit,
    Referral,
    Decision,
    ContactAttempt,
    Delivery,
    Assignment,
    DeedCheck,
    RequestException,
    AgreedChannel,
    PromiseChange,
    RequestEvent,
)


def rows_of(session: Session, request_id: int) -> Iterator[Base]:
    """Every row that tells something of a request, kind after kind, the oldest of each first."""
    for table in _OF_REQUEST:
        yield from _all(session, table, request_id)


def prints_of(session: Session, request_id: int) -> Sequence[tuple[Print, Paper]]:
    """Every print of a paper of the request, with its paper."""
    query = select(Print, Paper).join(Paper, Print.paper_id == Paper.id)
    found = session.execute(query.where(Paper.request_id == request_id).order_by(Print.id))
    return [(row[0], row[1]) for row in found]


def _all(session: Session, table: type[_Row], request_id: int) -> Sequence[_Row]:
    columns = table.__table__.c
    query = select(table).where(columns.request_id == request_id).order_by(columns.id)
    return session.scalars(query).all()
