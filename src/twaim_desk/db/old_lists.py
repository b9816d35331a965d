"""What is on record of the people of an old list, read in short pages."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.persons import Identity, Person, PhoneNumber
from twaim_desk.db.models.requests import Request

AT_ONCE = 500
IMPORTED = "old_list"
_PAGE = 5_000
Item = TypeVar("Item")


def in_parts(items: Collection[Item], size: int = AT_ONCE) -> Iterator[list[Item]]:
    """The items, so many at a time, for an engine binds only so many values."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def people_with_identities(
    session: Session, numbers: Collection[str]
) -> Sequence[Row[str, int, str, int | None]]:
    """Who has one of these numbers: the number, the person, his name, the record he is of."""
    query = (
        select(Identity.number, Person.id, Person.name, Person.same_as_id)
        .join(Person, Person.id == Identity.person_id)
        .where(Identity.number.in_(numbers))
    )
    return session.execute(query).all()


def people_with_phones(
    session: Session, phones: Collection[str]
) -> Sequence[Row[str, int, str, date | None]]:
    """Who has one of these phones: the phone, the person, his name, his birth."""
    query = (
        select(PhoneNumber.e164, Person.id, Person.name, Person.born_on)
        .join(Person, Person.id == PhoneNumber.person_id)
        .where(PhoneNumber.e164.in_(phones))
    )
    return session.execute(query).all()


def numbers_of(session: Session, people: Collection[int]) -> Sequence[Row[int, str]]:
    """The identity numbers of these people."""
    query = select(Identity.person_id, Identity.number).where(Identity.person_id.in_(people))
    return session.execute(query).all()


def names_after(session: Session, after: int) -> Sequence[Row[int, str]]:
    """The next people by number with their names."""
    query = select(Person.id, Person.name).where(Person.id > after, Person.same_as_id.is_(None))
    return session.execute(query.order_by(Person.id).limit(_PAGE)).all()


def old_requests_of(
    session: Session, people: Collection[int]
) -> Sequence[Row[int | None, date | None, dict[str, Any]]]:
    """What these people's requests from old lists said."""
    query = select(Request.person_id, Request.received_on, Request.answers).where(
        Request.person_id.in_(people), Request.taken_from == IMPORTED
    )
    return session.execute(query).all()
