"""Rows that name a person, moved to another record and back, each change remembered."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Column, Table, or_, select, update
from sqlalchemy.orm import Session

from twaim_desk.db.models.base import Base
from twaim_desk.db.models.persons import Merge, Person, PhoneNumber

# What moves with a person. What stays tells of the record itself: its words for the search, what
# was decided about it, who was shown what of it, its merges.
MOVING = (
    ("identity", "person_id"),
    ("phone_number", "person_id"),
    ("kin", "person_id"),
    ("kin", "other_id"),
    ("sensitive_fact", "person_id"),
    ("person_change", "person_id"),
    ("request", "person_id"),
    ("visit", "person_id"),
    ("complaint", "person_id"),
    ("harm_file", "person_id"),
    ("arrival", "person_id"),
    ("volunteer_offer", "person_id"),
    ("work", "person_id"),
    ("contact_consent", "person_id"),
    ("contact_ahead", "person_id"),
    ("paper", "person_id"),
)
Change = list[Any]  # table, number of the row, column, what stood there before and stands after


def both_locked(session: Session, one: int, other: int) -> dict[int, Person]:
    """The two records, locked in the order of their numbers."""
    query = select(Person).where(Person.id.in_((one, other))).order_by(Person.id)
    return {row.id: row for row in session.scalars(query.with_for_update())}


def change(session: Session, table: str, key: int, column: str, after: object) -> list[Change]:
    """Put a value into a row, and tell what stood there; nothing where it stands there already."""
    target = _table(table)
    query = select(target.c[column]).where(target.c.id == key)
    before = session.execute(query.with_for_update()).scalar_one()
    if before == after:
        return []
    session.execute(update(target).where(target.c.id == key).values({column: after}))
    return [[table, key, column, _written(before), _written(after)]]


def value_of(session: Session, table: str, key: int, column: str) -> object:
    """What stands in a row."""
    target = _table(table)
    return session.execute(select(target.c[column]).where(target.c.id == key)).scalar_one()


def phones_of(session: Session, person_id: int) -> Sequence[int]:
    """The phones of a person, by their numbers."""
    query = select(PhoneNumber.id).where(PhoneNumber.person_id == person_id)
    return session.scalars(query.order_by(PhoneNumber.id)).all()


def move_all(session: Session, from_id: int, to_id: int) -> list[Change]:
    """Everything that names the one person names the other."""
    changes: list[Change] = []
    for table, column in MOVING:
        target = _table(table)
        mine = select(target.c.id).where(target.c[column] == from_id).order_by(target.c.id)
        for key in session.scalars(mine.with_for_update()).all():
            changes += change(session, table, key, column, to_id)
    return changes


def take_back(session: Session, changes: Iterable[Change]) -> None:
    """What stood there before stands there again, but where something else was written since."""
    for table, key, name, before, after in changes:
        target = _table(table)
        column = target.c[name]
        is_as_left = column.is_not_distinct_from(_read(column, after))
        query = update(target).where(target.c.id == key, is_as_left)
        session.execute(query.values({name: _read(column, before)}))


def standing(session: Session, one: int, other: int) -> Merge | None:
    """The merge that made these two records one, if it was not undone."""
    pair = (one, other)
    query = select(Merge).where(
        Merge.kept_id.in_(pair), Merge.gone_id.in_(pair), Merge.undone_at.is_(None)
    )
    return session.scalars(query.limit(1)).first()


def merged_into(session: Session, kept_id: int) -> Sequence[int]:
    """The records whose merge into this one was not undone."""
    query = select(Merge.gone_id).where(Merge.kept_id == kept_id, Merge.undone_at.is_(None))
    return session.scalars(query).all()


def later(session: Session, merge: Merge) -> int | None:
    """A later merge of one of the two records that was not undone."""
    pair = (merge.kept_id, merge.gone_id)
    query = select(Merge.id).where(
        Merge.id > merge.id,
        Merge.undone_at.is_(None),
        or_(Merge.kept_id.in_(pair), Merge.gone_id.in_(pair)),
    )
    return session.scalars(query.limit(1)).first()


def pointing_to(session: Session, kept_id: int) -> Sequence[int]:
    """The records that were found to be of this person."""
    query = select(Person.id).where(Person.same_as_id == kept_id)
    return session.scalars(query.order_by(Person.id)).all()


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _written(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _read(column: Column[Any], value: Any) -> Any:
    is_day = value is not None and column.type.python_type is date
    return date.fromisoformat(value) if is_day else value
