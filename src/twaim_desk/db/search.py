"""Finding people and requests while one types: bounded reads on one table of name words."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from twaim_desk.db.models.persons import Identity, Person, PersonToken, PhoneNumber
from twaim_desk.db.models.requests import Request

MOST_SCANNED = 20_000
MOST_FOUND = 200
_MOST_WEIGHED = 5_000

Spellings = tuple[str, ...]  # of one beginning


class Hits(NamedTuple):
    """People found, and whether the bound may hide some."""

    rows: Sequence[Row[int, str, str | None]]
    cut: bool


def starts_with(column: InstrumentedAttribute[Any], prefix: str) -> ColumnElement[bool]:
    """A range that every text with this beginning lies in; LIKE would pass the index by."""
    return and_(column >= prefix, column < prefix[:-1] + chr(ord(prefix[-1]) + 1))


def people_by_name(session: Session, prefixes: Sequence[Spellings]) -> Hits:
    """People with a word for each prefix; the rarest is scanned, the others are looked up."""
    first, *rest = sorted(prefixes, key=lambda one: (_weight(session, one), -len(one[0])))
    scan = (
        select(PersonToken)
        .where(_begins(first))
        .order_by(PersonToken.token, PersonToken.person_id)
        .limit(MOST_SCANNED)
        .subquery()
    )
    hits = (
        select(scan.c.token, scan.c.person_id)
        .where(*(_has(scan.c.names, prefix) for prefix in rest))
        .limit(MOST_FOUND)
        .subquery()
    )
    query = (
        select(Person.id, Person.name, Person.district)
        .join(hits, hits.c.person_id == Person.id)
        .order_by(hits.c.token, hits.c.person_id)
    )
    rows = session.execute(query).all()
    scanned = (
        session.scalar(select(func.count()).select_from(scan)) if len(rows) < MOST_FOUND else 0
    )
    return Hits(rows, len(rows) >= MOST_FOUND or (scanned or 0) >= MOST_SCANNED)


def people_by_identity(session: Session, beginning: str) -> Sequence[Row[int, str, str | None]]:
    """People whose identity number begins so."""
    query = (
        select(Person.id, Person.name, Person.district)
        .join(Identity, Identity.person_id == Person.id)
        .where(starts_with(Identity.number, beginning))
        .order_by(Identity.number)
        .limit(MOST_FOUND)
    )
    return session.execute(query).all()


def people_by_phone(session: Session, beginning: str) -> Sequence[Row[int, str, str | None]]:
    """People whose phone begins so."""
    query = (
        select(Person.id, Person.name, Person.district)
        .join(PhoneNumber, PhoneNumber.person_id == Person.id)
        .where(starts_with(PhoneNumber.e164, beginning))
        .order_by(PhoneNumber.e164)
        .limit(MOST_FOUND)
    )
    return session.execute(query).all()


def requests_by_number(session: Session, beginning: str) -> Sequence[Row[int, str | None]]:
    """Requests whose number begins so."""
    query = (
        select(Request.id, Request.number)
        .where(starts_with(Request.number, beginning))
        .order_by(Request.number)
        .limit(MOST_FOUND)
    )
    return session.execute(query).all()


def _begins(prefix: Spellings) -> ColumnElement[bool]:
    return or_(*(starts_with(PersonToken.token, one) for one in prefix))


def _has(names: ColumnElement[str], prefix: Spellings) -> ColumnElement[bool]:
    return or_(*(names.contains(f" {one}", autoescape=True) for one in prefix))


def _weight(session: Session, prefix: Spellings) -> int:
    few = select(PersonToken.person_id).where(_begins(prefix))
    return (
        session.scalar(select(func.count()).select_from(few.limit(_MOST_WEIGHED).subquery())) or 0
    )
