"""Which column of an old list says what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from twaim_desk.domain.names import normalised
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import old_list as texts


class ListField(StrEnum):
    """What a column may say."""

    NAME = "name"
    FATHER = "father"
    GRANDFATHER = "grandfather"
    FAMILY = "family"
    IDENTITY = "identity"
    PHONE = "phone"
    SECOND_PHONE = "second_phone"
    GENDER = "gender"
    BORN = "born"
    CATEGORY = "category"
    DISTRICT = "district"
    ADDRESS = "address"
    INCOME = "income"
    OLD_NUMBER = "old_number"
    SERVICE = "service"
    RECEIVED = "received"
    OUTCOME = "outcome"
    CLOSED = "closed"
    NOTE = "note"


OF_REQUEST = frozenset(
    {ListField.OLD_NUMBER, ListField.SERVICE, ListField.RECEIVED, ListField.OUTCOME,
     ListField.CLOSED, ListField.NOTE}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """The place of each field in a row.

    `feminine`: what a row is taken for that says nothing of it; None refuses such rows.
    `likely_too`: whoever may be on record already, by name or phone, is taken as a new person.
    """

    places: Mapping[ListField, int] = field(default_factory=dict)
    feminine: bool | None = None
    likely_too: bool = False


def guessed(headings: Sequence[str]) -> Columns:
    """The columns as their headings call themselves; what is not known is left out."""
    known = {plain(one): name for name, some in texts.HEADINGS.items() for one in some}
    places: dict[ListField, int] = {}
    for at, heading in enumerate(headings):
        name = known.get(plain(heading))
        if name is not None:
            places.setdefault(ListField(name), at)
    return Columns(places)


def named(headings: Sequence[str], wanted: Mapping[str, str]) -> dict[ListField, int]:
    """The places of the columns that are called by their headings."""
    listed = [plain(heading) for heading in headings]
    places: dict[ListField, int] = {}
    for name, heading in wanted.items():
        if plain(heading) not in listed:
            raise RefusedInputError("no_such_column", texts.NO_SUCH_COLUMN.format(heading=heading))
        places[ListField(name)] = listed.index(plain(heading))
    return places


def check(columns: Columns, headings: Sequence[str]) -> None:
    """Refuse columns that say who nobody is, or one that would be read for two things."""
    places = columns.places
    if ListField.NAME not in places or not {ListField.IDENTITY, ListField.PHONE} & set(places):
        raise RefusedInputError("columns_needed", texts.NEEDS_COLUMNS)
    taken: set[int] = set()
    for at in places.values():
        if at in taken:
            heading = headings[at]
            raise RefusedInputError("column_twice", texts.COLUMN_TWICE.format(heading=heading))
        taken.add(at)


@lru_cache(maxsize=4096)  # a list says the same few categories and services on each row
def plain(heading: str) -> str:
    """A word as headings and choices are compared: no hamzas, marks or blanks."""
    return normalised(heading).replace(" ", "") or heading.strip()
