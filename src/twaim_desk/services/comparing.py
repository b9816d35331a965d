"""Two records side by side: who may be the same person, and what each says of him."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import duplicates as duplicate_rows
from twaim_desk.db import interviews, people
from twaim_desk.db import merges as rows
from twaim_desk.db.models.persons import Person
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.written_dates import gregorian_in_words
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.duplicates import likely_same
from twaim_desk.services.file_lines import ILL
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.reveal import kept_person
from twaim_desk.services.trail import Act
from twaim_desk.texts import merging as texts

_SHOWN = 4
COLUMNS = {
    "name": ("name",),
    "feminine": ("feminine",),
    "category": ("category",),
    "born": ("born_on", "born_hijri"),
    "district": ("district",),
    "address": ("address",),
    "died": ("died_on",),
}


class MergeError(ExpectedError):
    """The two cannot be merged, or not be parted, as they stand."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that may be of the same person; `decided` says that somebody found so."""

    person_id: int
    name: str
    decided: bool


@dataclass(frozen=True, slots=True)
class FieldPair:
    """What the two records say of one thing, as it may be shown; `differs` by what is kept."""

    field: str
    kept: str
    gone: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side; the older one is kept."""

    kept_id: int
    gone_id: int
    fields: tuple[FieldPair, ...]
    requests: tuple[int, int]


def candidates(desk: Desk, person_id: int) -> tuple[Candidate, ...]:
    """Who may be the same person: those found so before, then those who are like him."""
    desk.allow("person.merge")
    with desk.reading() as session:
        person = kept_person(session, person_id)
        merged = set(rows.merged_into(session, person.id))
        decided = [
            Candidate(one, session.get_one(Person, one).name, decided=True)
            for one in rows.pointing_to(session, person.id)
            if one not in merged
        ]
        phones = [number for _, number in duplicate_rows.phones(session, [person.id])]
        identity = people.identity_of(session, person.id)
        asked = (person.name, phones, identity, person.born_on)
    likely = likely_same(desk, *asked, person_id=person.id)
    others = [Candidate(one.person_id, one.side.name, decided=False) for one in likely.candidates]
    return (*decided, *others)


def compare(desk: Desk, one_id: int, other_id: int) -> Comparison:
    """The two side by side; in the trail before anything is read."""
    desk.allow("person.compare")
    with desk.saving() as session:
        act = Act("person.compare", object_kind="person", object_id=one_id)
        desk.note(session, act._replace(detail=str(other_id)))
    with desk.reading() as session:
        kept, gone = pair_of(session, one_id, other_id)
        return comparison_of(session, kept, gone)


def pair_of(session: Session, one_id: int, other_id: int) -> tuple[Person, Person]:
    """The record that is kept and the other one; refused where they are no two open records."""
    one, other = session.get(Person, one_id), session.get(Person, other_id)
    if one is None or other is None or one is other:
        raise MergeError("no two records", texts.NOT_TWO)
    if one.same_as_id == other.id:
        one, other = other, one
    elif other.same_as_id != one.id:
        one, other = sorted((one, other), key=lambda each: each.id)
    standing = rows.standing(session, one.id, other.id)
    if one.same_as_id is not None or other.same_as_id not in {None, one.id} or standing:
        raise MergeError("merged already", texts.NOT_TWO)
    return one, other


def comparison_of(session: Session, kept: Person, gone: Person) -> Comparison:
    """What the two say, thing by thing."""
    pairs = []
    for field, read in _READERS.items():
        (one, said), (other, said_other) = read(session, kept), read(session, gone)
        pairs.append(FieldPair(field, said, said_other, one != other))
    counts = duplicate_rows.request_counts(session, [kept.id, gone.id])
    requests = (counts.get(kept.id, 0), counts.get(gone.id, 0))
    return Comparison(kept.id, gone.id, tuple(pairs), requests)


def _column(field: str) -> Callable[[Session, Person], tuple[object, str]]:
    """Reads a field of the record, and how it is said."""

    def read(session: Session, person: Person) -> tuple[object, str]:
        value = tuple(getattr(person, column) for column in COLUMNS[field])
        return value, _said(session, field, value)

    return read


def _said(session: Session, field: str, value: tuple[object, ...]) -> str:
    first = value[0]
    if field == "feminine":
        return texts.GENDERS[bool(first)]
    if field == "category":
        if first is None or first in ILL:
            return "" if first is None else texts.HIDDEN
        return office_forms(session).forms.categories[str(first)].title
    said = next((one for one in reversed(value) if one), None)
    if isinstance(said, date):
        return gregorian_in_words(said, office_forms(session).association.profile.digits)
    return "" if said is None else str(said)


def _identity(session: Session, person: Person) -> tuple[object, str]:
    number = people.identity_of(session, person.id)
    return number, "" if number is None else number[-_SHOWN:]


def _phone(session: Session, person: Person) -> tuple[object, str]:
    phone = interviews.first_phone(session, person.id)
    if phone is None:
        return None, ""
    return phone.e164, parse_phone(phone.e164).local[-_SHOWN:]


_READERS: dict[str, Callable[[Session, Person], tuple[object, str]]] = {
    **{field: _column(field) for field in COLUMNS},
    "identity": _identity,
    "phone": _phone,
}
