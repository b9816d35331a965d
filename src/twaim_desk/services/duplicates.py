"""People who may be on record already: found, shown side by side, and decided by someone."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Row
from sqlalchemy.orm import Session

from twaim_desk.db import duplicates as rows
from twaim_desk.db import merges as merge_rows
from twaim_desk.db import people as people_rows
from twaim_desk.db import search
from twaim_desk.db.models.persons import Person, SameDecision
from twaim_desk.domain.duplicates import Known, Reason, reasons_for
from twaim_desk.domain.names import beginnings_of, normalised
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.trail import Act
from twaim_desk.texts import find as texts
from twaim_desk.texts import merging as merge_texts

MOST_SHOWN = 5
_LEAST_WORDS, _MANY_WORDS = 2, 3
_WEIGHT = {Reason.IDENTITY: 4, Reason.PHONE: 2, Reason.NAME: 1}


@dataclass(frozen=True, slots=True)
class Side:
    """One of two records, as they are shown side by side; numbers by their last four digits."""

    name: str
    identity_end: str = ""
    phone_end: str = ""
    district: str | None = None
    birth_year: int | None = None
    requests: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone on record who may be the same person, why, and what of him is shown, masked."""

    person_id: int
    reasons: tuple[Reason, ...]
    side: Side


@dataclass(frozen=True, slots=True)
class Likely:
    """Who may be the same person, the likeliest first.

    `sharing_phone` counts the others who have the phone: a family's mobile, to know and no error.
    """

    candidates: tuple[Candidate, ...]
    sharing_phone: int = 0


def likely_same(
    desk: Desk,
    name: str,
    phones: Collection[str] = (),
    identity: str | None = None,
    born: date | None = None,
    *,
    person_id: int | None = None,
    told_apart: Collection[int] = (),
) -> Likely:
    """Who is on record already and may be the person of this name, phones and identity.

    Of a person who has a record himself (`person_id`), those decided about are left out; of one
    who has none yet, those whom he was found not to be.
    """
    desk.allow("person.compare")
    with desk.saving() as session:
        desk.note(session, Act("person.compare", object_kind="person", object_id=person_id))
    identities = frozenset({identity} if identity else ())
    wanted = Known(name, frozenset(phones), identities, born)
    with desk.reading() as session:
        sharing = set(rows.with_phones(session, phones)) if phones else set()
        others = _kept(session, sharing | _others(session, wanted))
        for one in {*_left_out(session, person_id), *told_apart}:
            others.pop(one, None)
            sharing.discard(one)
        known = _known(session, others)
        found = {one: reasons for one in others if (reasons := reasons_for(wanted, known[one]))}
        best = sorted(found, key=lambda one: (-sum(_WEIGHT[each] for each in found[one]), one))
        sides = _sides(session, [others[one] for one in best[:MOST_SHOWN]])
    shown = tuple(Candidate(one, found[one], sides[one]) for one in best[:MOST_SHOWN])
    return Likely(shown, len(sharing - set(found)))


def as_typed(
    name: str,
    phones: Sequence[str] = (),
    identity: str | None = None,
    born: date | None = None,
    district: str | None = None,
) -> Side:
    """The side of the person at the desk, from what was typed."""
    return Side(
        name,
        (identity or "")[-4:],
        phones[0][-4:] if phones else "",
        district,
        None if born is None else born.year,
    )


def decide_same(desk: Desk, person_id: int, other_id: int, *, same: bool) -> None:
    """Keep that two records are of one person, or of two; who decided is in the row.

    The newer record of one person points to the older one; deciding otherwise takes it out again.
    """
    desk.allow("person.same")
    with desk.saving() as session:
        person, other = session.get(Person, person_id), session.get(Person, other_id)
        if person is None or other is None or person is other:
            raise ExpectedError("no two people", user_message=texts.GONE)
        pair = (min(person_id, other_id), max(person_id, other_id))
        last = rows.last_decision(session, pair)
        if last is not None and last.same == same:
            return
        if not same and merge_rows.standing(session, *pair) is not None:
            raise ExpectedError("merged", user_message=merge_texts.UNDO_FIRST)
        session.add(_decision(desk, pair, same=same))
        if same:
            _join(session, person, other)
        else:
            _take_out(session, person, other)
        word = "same" if same else "different"
        act = Act("person.same", object_kind="person", object_id=person_id)
        desk.note(session, act._replace(detail=f"{word} {other_id}"))


def _decision(desk: Desk, pair: tuple[int, int], *, same: bool) -> SameDecision:
    first, second = pair
    at, by = desk.now(), desk.user_id
    return SameDecision(first_id=first, second_id=second, same=same, decided_at=at, decided_by=by)


def _join(session: Session, person: Person, other: Person) -> None:
    one, two = people_rows.kept_record(session, person), people_rows.kept_record(session, other)
    if one is not two:
        older, newer = sorted((one, two), key=lambda each: each.id)
        newer.same_as_id = older.id


def _take_out(session: Session, person: Person, other: Person) -> None:
    if people_rows.kept_record(session, person) is people_rows.kept_record(session, other):
        out = other if person.same_as_id is None else person
        out.same_as_id = None


def _others(session: Session, wanted: Known) -> set[int]:
    """Who has the identity number, or all words of the name, or its first two and its last."""
    found: set[int] = set()
    for number in wanted.identities:
        found |= set(rows.with_identity(session, number))
    for words in _asked(normalised(wanted.name).split()):
        hits = search.people_by_name(session, beginnings_of(words))
        found |= {row.person_id for row in hits.rows}
    return found


def _asked(words: list[str]) -> list[list[str]]:
    """The name, and the same with fewer fathers, for the record may have fewer."""
    if len(words) < _LEAST_WORDS:
        return []
    return [words] if len(words) <= _MANY_WORDS else [words, [*words[:2], words[-1]]]


def _kept(session: Session, ids: Collection[int]) -> dict[int, Person]:
    """The people of these numbers, each by the record that stands for him."""
    kept = (people_rows.kept_record(session, person) for person in rows.people(session, ids))
    return {person.id: person for person in kept}


def _left_out(session: Session, person_id: int | None) -> set[int]:
    if person_id is None:
        return set()
    person = session.get(Person, person_id)
    himself = (
        {person_id} if person is None else {person_id, people_rows.kept_record(session, person).id}
    )
    return himself | set(rows.decisions_about(session, person_id))


def _known(session: Session, people: dict[int, Person]) -> dict[int, Known]:
    identities = _by_person(rows.identities(session, people))
    phones = _by_person(rows.phones(session, people))
    return {
        one: Known(person.name, frozenset(phones[one]), frozenset(identities[one]), person.born_on)
        for one, person in people.items()
    }


def _sides(session: Session, people: Sequence[Person]) -> dict[int, Side]:
    ids = [person.id for person in people]
    identities = _by_person(rows.identities(session, ids))
    phones = _by_person(rows.phones(session, ids))
    counts = rows.request_counts(session, ids)
    return {
        person.id: Side(
            masked(person.name),
            next(iter(identities[person.id]), "")[-4:],
            next(iter(phones[person.id]), "")[-4:],
            person.district,
            None if person.born_on is None else person.born_on.year,
            counts.get(person.id, 0),
        )
        for person in people
    }


def _by_person(pairs: Iterable[Row[int, str]]) -> defaultdict[int, list[str]]:
    grouped: defaultdict[int, list[str]] = defaultdict(list)
    for person, value in pairs:
        grouped[person].append(value)
    return grouped
