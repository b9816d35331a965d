"""Two records of one person become one, and exactly two again where that was a mistake."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.db import duplicates as duplicate_rows
from twaim_desk.db import interviews
from twaim_desk.db import merges as rows
from twaim_desk.db.models.persons import Merge, Person, SameDecision
from twaim_desk.db.search import keep_tokens
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.services.comparing import (
    COLUMNS,
    Comparison,
    MergeError,
    comparison_of,
    pair_of,
)
from twaim_desk.services.desk import Desk
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import merging as texts

_IDENTITY_COLUMNS = ("kind", "number", "expires_on", "unchecked_reason")


class Second(NamedTuple):
    """Who confirms, with his password."""

    name: str
    password: str


def merge(
    desk: Desk, shown: Comparison, from_gone: Collection[str], reason: str, second: Second
) -> int:
    """One record with the chosen values and everything of both; the merge by its number.

    The other record takes the values that were not chosen: it is found under its names still.
    """
    desk.allow("person.merge")
    why = parse_reason(reason)
    second_id = confirmed_by(desk, "person.merge", second.name, second.password)
    with desk.saving() as session:
        locked = rows.both_locked(session, shown.kept_id, shown.gone_id)
        if len(locked) != 2:
            raise MergeError("no two records", texts.NOT_TWO)
        kept, gone = pair_of(session, shown.kept_id, shown.gone_id)
        if comparison_of(session, kept, gone) != shown:
            raise MergeError("changed since", texts.CHANGED_SINCE)
        decided = _decide(desk, session, kept.id, gone.id)
        changes = _merged(session, kept, gone, from_gone)
        row = Merge(
            kept_id=kept.id, gone_id=gone.id, changed={"changes": changes}, decided=decided,
            reason=why, merged_at=desk.now(), by_id=desk.user_id, second_id=second_id,
        )  # fmt: skip
        session.add(row)
        session.flush()
        act = Act("person.merge", object_kind="person", object_id=shown.kept_id)
        desk.note(session, act._replace(detail=str(shown.gone_id), second_id=second_id))
        return row.id


def undo(desk: Desk, merge_id: int, reason: str, second: Second) -> None:
    """Both records as they were; what was written since stays with the one that it names."""
    desk.allow("person.unmerge")
    why = parse_reason(reason)
    second_id = confirmed_by(desk, "person.unmerge", second.name, second.password)
    with desk.saving() as session:
        row = session.get(Merge, merge_id, with_for_update=True)
        if row is None or row.undone_at is not None:
            raise MergeError("no such merge", texts.NO_SUCH)
        if rows.later(session, row) is not None:
            raise MergeError("merged again since", texts.LATER_FIRST)
        locked = rows.both_locked(session, row.kept_id, row.gone_id)
        with _searchable(session, locked.values()):
            rows.take_back(session, reversed(row.changed["changes"]))
        if row.decided:
            session.add(_decision(desk, row.kept_id, row.gone_id, same=False))
        row.undone_at, row.undone_reason = desk.now(), why
        row.undone_by, row.undone_second = desk.user_id, second_id
        act = Act("person.unmerge", object_kind="person", object_id=row.kept_id)
        desk.note(session, act._replace(detail=str(row.gone_id), second_id=second_id))


def _merged(
    session: Session, kept: Person, gone: Person, from_gone: Collection[str]
) -> list[rows.Change]:
    """Swap what was chosen from the other record, then move everything; each change by itself."""
    changes: list[rows.Change] = []
    kept_id, gone_id = kept.id, gone.id
    with _searchable(session, (kept, gone)):
        for field, columns in COLUMNS.items():
            if field in from_gone:
                changes += _swap(session, "person", kept_id, gone_id, columns)
        changes += _first_identity(session, kept_id, gone_id, swapped="identity" in from_gone)
        changes += _first_phone(session, kept_id, gone_id, of_gone="phone" in from_gone)
        changes += rows.move_all(session, gone_id, kept_id)
        changes += rows.change(session, "person", gone_id, "same_as_id", kept_id)
    return changes


def _swap(
    session: Session, table: str, one: int, other: int, columns: Collection[str]
) -> list[rows.Change]:
    changes = []
    for column in columns:
        first, second = (rows.value_of(session, table, key, column) for key in (one, other))
        changes += rows.change(session, table, one, column, second)
        changes += rows.change(session, table, other, column, first)
    return changes


def _first_identity(
    session: Session, kept_id: int, gone_id: int, *, swapped: bool
) -> list[rows.Change]:
    one, other = (interviews.first_identity(session, each) for each in (kept_id, gone_id))
    if not swapped or one is None or other is None:
        return []
    return _swap(session, "identity", one.id, other.id, _IDENTITY_COLUMNS)


def _first_phone(
    session: Session, kept_id: int, gone_id: int, *, of_gone: bool
) -> list[rows.Change]:
    """Where both have one, the phones of the other side are not tried first any more."""
    if None in {interviews.first_phone(session, each) for each in (kept_id, gone_id)}:
        return []
    changes = []
    for key in rows.phones_of(session, kept_id if of_gone else gone_id):
        changes += rows.change(session, "phone_number", key, "first_choice", after=False)
    return changes


@contextmanager
def _searchable(session: Session, people_of: Iterable[Person]) -> Iterator[None]:
    """At the end the search finds each of them by the name that he has then."""
    before = [(person, person.name) for person in people_of]
    session.flush()
    yield
    session.expire_all()
    for person, name in before:
        if person.name != name:
            keep_tokens(session, person.id, person.name, name)


def _decide(desk: Desk, session: Session, one: int, other: int) -> bool:
    """Whether it had to be decided that the two are of one person."""
    last = duplicate_rows.last_decision(session, (min(one, other), max(one, other)))
    if last is not None and last.same:
        return False
    session.add(_decision(desk, one, other, same=True))
    return True


def _decision(desk: Desk, one: int, other: int, *, same: bool) -> SameDecision:
    at, by = desk.now(), desk.user_id
    pair = (min(one, other), max(one, other))
    return SameDecision(
        first_id=pair[0], second_id=pair[1], same=same, decided_at=at, decided_by=by
    )
