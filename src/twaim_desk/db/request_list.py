"""Requests as rows of a list, read in pages."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request

_PAGE = 2000


def numbered(
    session: Session, first: date | None, last: date | None, state: str | None
) -> Iterator[Any]:
    """Requests with a number and their promises, in the order they were received."""
    after = 0
    query = (
        select(
            Request.id, Request.number, Request.service, Request.received_on, Request.complete_on,
            Request.state, Request.answered_on, Promise.printed, Promise.recomputed,
            Promise.effective, Person.name,
        )
        .outerjoin(Person, Person.id == Request.person_id)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .where(*_wanted(first, last, state))
        .order_by(Request.id)
        .limit(_PAGE)
    )  # fmt: skip
    while rows := session.execute(query.where(Request.id > after)).all():
        yield from rows
        after = rows[-1].id


def count_numbered(
    session: Session, first: date | None, last: date | None, state: str | None
) -> int:
    """How many requests `numbered` gives."""
    query = select(func.count()).select_from(Request)
    return session.scalar(query.where(*_wanted(first, last, state))) or 0


def _wanted(
    first: date | None, last: date | None, state: str | None
) -> Iterator[ColumnElement[bool]]:
    yield Request.number.is_not(None)
    if first is not None:
        yield Request.received_on >= first
    if last is not None:
        yield Request.received_on <= last
    if state is not None:
        yield Request.state == state
