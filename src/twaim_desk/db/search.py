"""Finding people and requests while one types: bounded reads on one table of name words."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, ScalarSelect, and_, delete, func, insert, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from twaim_desk.db.models.persons import Identity, Person, PersonToken, PhoneNumber
from twaim_desk.db.models.requests import Request
from twaim_desk.db.postgres import read_in_order
from twaim_desk.domain.names import Beginning, name_tokens, words_kept

MOST_SCANNED = 12_000
MOST_FOUND = 200
_MOST_WEIGHED, _MOST_COMPARED = 3_000, 5


class Hits(NamedTuple):
    """People found, each with the words of his name, and whether the bound may hide some."""

    rows: Sequence[Row[str, int, str]]
    cut: bool


def starts_with(column: InstrumentedAttribute[Any], prefix: str) -> ColumnElement[bool]:
    """A range that every text with this beginning lies in; LIKE would pass the index by."""
    return and_(column >= prefix, column < prefix[:-1] + chr(ord(prefix[-1]) + 1))


def people_by_name(session: Session, beginnings: Sequence[Beginning]) -> Hits:
    """People with words for all beginnings; the rarest is scanned, the others are looked up."""
    first, many = _rarest(session, beginnings)
    if len(first.spellings) == 1:  # of several no index has the words in one order
        read_in_order(session)
    scan = (
        select(PersonToken)
        .where(_begins(first))
        .order_by(PersonToken.token, PersonToken.person_id)
        .limit(MOST_SCANNED)
        .subquery()
    )
    asked = [one for one in beginnings if one is not first or one.times > 1]
    query = (
        select(scan.c.token, scan.c.person_id, scan.c.names)
        .where(*(_has(scan.c.names, one) for one in asked))
        .limit(MOST_FOUND)
    )
    rows = session.execute(query).all()
    cut = len(rows) >= MOST_FOUND or (many and _has_more_than_scanned(session, first))
    return Hits(rows, cut)


def people_by_id(session: Session, ids: Sequence[int]) -> dict[int, Row[int, str, str | None]]:
    """The people of these numbers."""
    query = select(Person.id, Person.name, Person.district).where(Person.id.in_(ids))
    return {row.id: row for row in session.execute(query)}


def token_rows(person_id: int, name: str) -> list[dict[str, Any]]:
    """The rows by which the search finds a name."""
    kept = words_kept(name)
    return [{"token": word, "person_id": person_id, "names": kept} for word in name_tokens(name)]


def keep_tokens(session: Session, person_id: int, name: str, before: str | None = None) -> None:
    """Let the search find a person by this name, and no longer by the one he had before."""
    if before is not None:
        old = PersonToken.token.in_(name_tokens(before))  # the table has no index by person alone
        session.execute(delete(PersonToken).where(old, PersonToken.person_id == person_id))
    if rows := token_rows(person_id, name):
        session.execute(insert(PersonToken), rows)


def people_by_identity(session: Session, beginning: str) -> Sequence[int]:
    """The numbers of people whose identity number begins so."""
    query = select(Identity.person_id).where(starts_with(Identity.number, beginning))
    return session.scalars(query.order_by(Identity.number).limit(MOST_FOUND)).all()


def people_by_phone(session: Session, beginning: str) -> Sequence[int]:
    """The numbers of people whose phone begins so."""
    query = select(PhoneNumber.person_id).where(starts_with(PhoneNumber.e164, beginning))
    return session.scalars(query.order_by(PhoneNumber.e164).limit(MOST_FOUND)).all()


def requests_by_number(session: Session, beginning: str) -> Sequence[Row[int, str | None]]:
    """Requests whose number begins so."""
    query = (
        select(Request.id, Request.number)
        .where(starts_with(Request.number, beginning))
        .order_by(Request.number)
        .limit(MOST_FOUND)
    )
    return session.execute(query).all()


def _begins(one: Beginning) -> ColumnElement[bool]:
    return or_(*(starts_with(PersonToken.token, spelling) for spelling in one.spellings))


def _has(names: ColumnElement[str], one: Beginning) -> ColumnElement[bool]:
    """So many words that begin so; what was typed is letters and digits, so nothing is escaped."""
    return or_(*(names.like(f"% {spelling}" * one.times + "%") for spelling in one.spellings))


def _rarest(session: Session, beginnings: Sequence[Beginning]) -> tuple[Beginning, bool]:
    """The beginning that the fewest words have, of the longest ones; and whether they may be many.

    They are counted up to a bound.
    """
    telling = [one for one in beginnings if not _begins_another(one, beginnings)]
    longest = sorted(telling, key=lambda one: -len(one.spellings[0]))[:_MOST_COMPARED]
    if len(longest) == 1:
        return longest[0], True
    weights = session.execute(select(*map(_weight, longest))).one()
    weight, rarest = min(zip(weights, longest, strict=True), key=itemgetter(0))
    return rarest, weight >= _MOST_WEIGHED


def _begins_another(one: Beginning, beginnings: Sequence[Beginning]) -> bool:
    start = one.spellings[0]
    return any(other is not one and other.spellings[0].startswith(start) for other in beginnings)


def _weight(one: Beginning) -> ScalarSelect[int]:
    """How many words begin so, counted up to a bound."""
    few = select(PersonToken.person_id).where(_begins(one)).limit(_MOST_WEIGHED).subquery()
    return select(func.count()).select_from(few).scalar_subquery()


def _has_more_than_scanned(session: Session, one: Beginning) -> bool:
    beyond = (
        select(PersonToken.person_id)
        .where(_begins(one))
        .order_by(PersonToken.token, PersonToken.person_id)
        .offset(MOST_SCANNED)
        .limit(1)
    )
    return session.scalar(beyond) is not None
