"""Requests as a list of any length: stretches of keys, and the rows of one page.

A list is read along one index, from a key on, never by how many rows lie before. Whatever else is
asked of a row is looked at in so many rows at most, so that every read ends soon.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    tuple_,
    union_all,
)
from sqlalchemy.orm import Session

from twaim_desk.db.deeds import is_to_be_checked
from twaim_desk.db.hints import BY_NUMBER, along
from twaim_desk.db.interviews import OPEN
from twaim_desk.db.models.persons import Identity, Person
from twaim_desk.db.models.requests import (
    Declaration,
    DocumentSeen,
    Promise,
    PromiseChange,
    Request,
)
from twaim_desk.db.models.users import User
from twaim_desk.domain.work_list import PAGE, Asked, Key, Span, Stretch

MOST_SCANNED, MOST_COMPARED = 10_000, 2_000
_FIRST_DAY = date(1, 1, 1)
_MOST_WEIGHED = 2_000
_MOST_MERGED = 3  # of more services the list is read by days, and the others are left out

Row = Any  # of the columns that `rows_of` reads


@dataclass(frozen=True, slots=True)
class _Along:
    """The index that a list is read along, and the column whose values it stands under."""

    index: str | None
    column: Any = None
    values: tuple[Any, ...] = ()


def stretch(session: Session, asked: Asked, after: Key | None, most: int = MOST_SCANNED) -> Stretch:
    """The next part of the list, of so many rows looked at."""
    most = min(most, _most(asked))
    scanned = _scanned(session, asked, most, _beyond(asked, after)).subquery()
    matched = _matching(asked, scanned).subquery()
    day, number = matched.c.day, matched.c.id
    order = (day, number) if asked.by_day_of_reply else (day.desc(), number.desc())
    counted = select(
        day, number, func.row_number().over(order_by=order).label("at"),
        func.count().over().label("whole"),
    ).subquery()  # fmt: skip
    query = select(counted).where((counted.c.at - 1) % PAGE == 0).order_by(counted.c.at)
    rows = session.execute(query).all()
    count = rows[0].whole if rows else 0
    return Stretch(
        tuple((row.day, row.id) for row in rows), count, _end(session, asked, after, most)
    )


def rows_of(session: Session, asked: Asked, page: Span) -> Sequence[Row]:
    """The rows of a page, in the order of the list."""
    start, size = page
    scanned = _scanned(session, asked, _most(asked), _beyond(asked, start, itself=True)).subquery()
    matched = _matching(asked, scanned).subquery()
    found = session.scalars(_ordered(asked, select(matched.c.id), matched).limit(size)).all()
    query = (
        select(
            Request.id, Request.uuid, Request.number, Request.service, Request.state,
            Request.received_on, Request.complete_on, Request.answered_on, Request.answer_due,
            Promise.effective, Person.name, User.full_name.label("officer"),
        )
        .join(User, User.id == Request.officer_id)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .outerjoin(Person, Person.id == Request.person_id)
        .where(Request.id.in_(found))
    )  # fmt: skip
    rows = {row.id: row for row in session.execute(query)}
    return [rows[one] for one in found]


def count_up_to(session: Session, asked: Asked, most: int) -> int:
    """How many requests there are of these, as far as they are counted."""
    scanned = _scanned(session, asked, _most(asked), None).subquery()
    few = _matching(asked, scanned).limit(most).subquery()
    return session.scalar(select(func.count()).select_from(few)) or 0


def _most(asked: Asked) -> int:
    """How many rows one read looks at: fewer of several states, or to compare papers with each."""
    if asked.expiring is not None:
        return MOST_COMPARED
    return MOST_SCANNED // max(len(asked.states), 1)  # each state is read by itself


def _end(session: Session, asked: Asked, after: Key | None, most: int) -> Key | None:
    """The key of the last row that was looked at, where there may be others behind it."""
    scanned = _scanned(session, asked, most, _beyond(asked, after)).subquery()
    query = _ordered(asked, select(scanned.c.day, scanned.c.id), scanned)
    row = session.execute(query.offset(most - 1).limit(1)).first()
    return None if row is None else (row.day, row.id)


def _scanned(
    session: Session, asked: Asked, most: int, beyond: ColumnElement[bool] | None
) -> Select[Any]:
    """So many rows along the index, merged where the list stands under several values."""
    along = _along(session, asked)
    if along.column is None:
        return _part(asked, along.index, [], most, beyond)
    parts = [
        _part(asked, along.index, [along.column == value], most, beyond) for value in along.values
    ]
    if not parts:
        return _part(asked, None, [false()], most, beyond)
    if len(parts) == 1:
        return parts[0]
    merged = union_all(*(select(part.subquery()) for part in parts)).subquery()
    return _ordered(asked, select(merged), merged).limit(most)


def _part(
    asked: Asked,
    index: str | None,
    under: list[ColumnElement[bool]],
    most: int,
    beyond: ColumnElement[bool] | None,
) -> Select[Any]:
    day = _day(asked)
    columns = [Request.id, day.label("day"), *_looked_at(asked)]
    query = select(*columns).where(*under, *_within(asked))
    if beyond is not None:
        query = query.where(beyond)
    # SQLite guesses without counting, and then reads a million rows.
    hint = BY_NUMBER if index is None else along(index)
    query = query.with_hint(Request, hint, "sqlite")
    if asked.by_day_of_reply:
        return query.order_by(day, Request.id).limit(most)
    newest = (Request.id.desc(),) if asked.undated else (day.desc(), Request.id.desc())
    return query.order_by(*newest).limit(most)


def _day(asked: Asked) -> Any:
    """The day a row stands under; those without a day of the reply stand by their numbers alone."""
    if asked.undated:
        return literal(_FIRST_DAY)
    return Request.answer_due if asked.by_day_of_reply else Request.received_on


def _within(asked: Asked) -> list[ColumnElement[bool]]:
    """What bounds the index itself."""
    if asked.undated:
        return [Request.answer_due.is_(None), *_found(asked)]
    if not asked.by_day_of_reply:
        return [*_received(asked, Request.received_on), *_found(asked)]
    first, last = asked.due or (None, None)
    found = [Request.answer_due >= (first or _FIRST_DAY)]
    if last is not None:
        found.append(Request.answer_due <= last)
    return found + _found(asked)


def _received(asked: Asked, day: Any) -> list[ColumnElement[bool]]:
    """The bounds of the day of receipt."""
    first, last = asked.received or (None, None)
    found: list[ColumnElement[bool]] = [day.is_not(None) if first is None else day >= first]
    if last is not None:
        found.append(day <= last)
    return found


def _found(asked: Asked) -> list[ColumnElement[bool]]:
    """What a search or a picture found: people, or requests by their numbers."""
    found: list[ColumnElement[bool]] = []
    if asked.ids is not None:
        found.append(Request.id.in_(asked.ids))
    if asked.people is not None:
        found.append(Request.person_id.in_(asked.people))
    return found


def _beyond(asked: Asked, key: Key | None, *, itself: bool = False) -> ColumnElement[bool] | None:
    if key is None:
        return None
    if asked.undated:
        return Request.id <= key[1] if itself else Request.id < key[1]
    here = tuple_(_day(asked), Request.id)
    there = tuple_(literal(key[0]), literal(key[1]))
    if asked.by_day_of_reply:
        return here >= there if itself else here > there
    return here <= there if itself else here < there


def _along(session: Session, asked: Asked) -> _Along:
    """Along what the list is read: of several filters, that which the fewest rows have."""
    if asked.ids is not None:
        return _Along(None)
    if asked.people is not None:
        return _Along("ix_request_person_id")
    ways = list(_ways(asked, "due" if asked.by_day_of_reply or asked.undated else "received"))
    return ways[0] if len(ways) < 2 else min(ways, key=lambda way: _weight(session, way))


def _ways(asked: Asked, by: str) -> Iterator[_Along]:
    """The indexes that the filters lead to, or the one of all requests."""
    states = asked.states or (tuple(OPEN) if asked.undated else ())
    few = asked.services is not None and len(asked.services) <= _MOST_MERGED
    if states:
        yield _Along(f"ix_request_state_{by}", Request.state, states)
    if asked.undated:
        return
    if asked.officers:
        yield _Along(f"ix_request_officer_{by}", Request.officer_id, asked.officers)
    if few and by == "received":
        yield _Along(f"ix_request_service_{by}", Request.service, asked.services or ())
    if not states and not asked.officers and not (few and by == "received"):
        yield _Along(f"ix_request_{by}")


def _weight(session: Session, way: _Along) -> int:
    few = select(Request.id).where(way.column.in_(way.values)).limit(_MOST_WEIGHED)
    few = few.with_hint(Request, along(way.index or ""), "sqlite")
    return session.scalar(select(func.count()).select_from(few.subquery())) or 0


def _looked_at(asked: Asked) -> list[Any]:
    """The columns that are looked at beside the index."""
    columns = {
        "state": bool(asked.states) or asked.undated,
        "service": asked.services is not None,
        "officer_id": bool(asked.officers),
        "person_id": asked.expiring is not None,
        "received_on": asked.received is not None,
    }
    return [getattr(Request, name) for name, needed in columns.items() if needed]


def _matching(asked: Asked, scanned: Subquery) -> Select[Any]:
    """Those of the rows that have everything that is asked."""
    row = scanned.c
    query = select(row.id, row.day)
    if asked.states or asked.undated:
        query = query.where(row.state.in_(asked.states or tuple(OPEN)))
    if asked.services is not None:
        query = query.where(row.service.in_(asked.services))
    if asked.officers:
        query = query.where(row.officer_id.in_(asked.officers))
    if asked.received is not None:
        query = query.where(*_received(asked, row.received_on))
    if asked.moved:
        query = query.where(exists().where(PromiseChange.request_id == row.id))
    if asked.by_agent:
        signed = and_(Declaration.request_id == row.id, is_to_be_checked())
        query = query.where(exists().where(signed))
    if asked.expiring is not None:
        query = query.where(_expires(row, asked.expiring))
    return query


def _expires(row: Any, today: date) -> ColumnElement[bool]:
    """A paper or an identity ends before the reply; one is looked for in each row by itself."""
    paper = and_(
        DocumentSeen.request_id == row.id,
        DocumentSeen.expires_on >= today,
        DocumentSeen.expires_on < row.day,
    )
    identity = and_(
        Identity.person_id == row.person_id,
        Identity.expires_on >= today,
        Identity.expires_on < row.day,
    )
    return or_(exists().where(paper), exists().where(identity))


def _ordered(asked: Asked, query: Select[Any], rows: Subquery) -> Select[Any]:
    if asked.by_day_of_reply:
        return query.order_by(rows.c.day, rows.c.id)
    return query.order_by(rows.c.day.desc(), rows.c.id.desc())
