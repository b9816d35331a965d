"""Whether the words of the search are those of the people on record."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.persons import Person, PersonToken
from twaim_desk.db.search import token_rows

MOST_COMPARED = 5_000
_AT_ONCE = 100


class Comparison(NamedTuple):
    """How many people were compared, and how many of them the search has otherwise."""

    people: int
    astray: int


def compare(session: Session, most: int = MOST_COMPARED) -> Comparison:
    """The people of an office; of many the newest and as many from all over.

    Where all were compared, words of nobody count as one more who is astray.
    """
    everyone = session.scalar(select(func.count()).select_from(Person)) or 0
    people = _sample(session, everyone, most)
    astray = sum(_astray(session, batch) for batch in _batches(people))
    if len(people) == everyone and not astray:
        words = session.scalar(select(func.count()).select_from(PersonToken)) or 0
        astray = int(words != sum(len(token_rows(row.id, row.name)) for row in people))
    return Comparison(len(people), astray)


def _sample(session: Session, everyone: int, most: int) -> list[Row[int, str]]:
    query = select(Person.id, Person.name).order_by(Person.id.desc())
    if everyone <= most:
        return list(session.execute(query))
    newest = session.execute(query.limit(most // 2)).all()
    step = everyone // (most // 2) + 1
    spread = query.where(Person.id % step == 0, Person.id < newest[-1].id)
    return [*newest, *session.execute(spread)]


def _astray(session: Session, people: Sequence[Row[int, str]]) -> int:
    """How many of them lack a word, or have it with other names."""
    rows = [row for one in people for row in token_rows(one.id, one.name)]
    query = select(PersonToken.token, PersonToken.person_id, PersonToken.names).where(
        PersonToken.token.in_({row["token"] for row in rows}),
        PersonToken.person_id.in_([one.id for one in people]),
    )
    found = {tuple(row) for row in session.execute(query)}
    return len({row["person_id"] for row in rows if tuple(row.values()) not in found})


def _batches(people: Sequence[Row[int, str]]) -> Sequence[Sequence[Row[int, str]]]:
    return [people[start : start + _AT_ONCE] for start in range(0, len(people), _AT_ONCE)]
