"""Rows of an old list brought together into people: one identity number is one person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from twaim_desk.domain.duplicates import similar_names
from twaim_desk.domain.names import normalised
from twaim_desk.domain.old_list.rows import ListRow, OldRequest
from twaim_desk.texts import old_list as texts

_MAY_BE_FILLED = ("born_on", "born_hijri", "category", "district", "address", "income")
Key = str | tuple[str, tuple[str, ...], date | None]


@dataclass(frozen=True, slots=True)
class ListPerson:
    """A person of the list: what his rows say together, their numbers, and his requests."""

    said: ListRow
    rows: tuple[int, ...]
    requests: tuple[OldRequest, ...] = field(repr=False, default=())


def together(
    rows: Iterable[tuple[int, ListRow]],
) -> tuple[list[ListPerson], dict[int, str]]:
    """The people in the order of the list, and the rows that contradict an earlier one.

    Without an identity number only rows that agree in name, phones and birth are one person.
    """
    people: dict[Key, ListPerson] = {}
    refused: dict[int, str] = {}
    for number, row in rows:
        key = _key(row)
        known = people.get(key)
        if known is None:
            people[key] = ListPerson(row, (number,), _requests(row))
        elif row.identity is not None and not similar_names(row.name, known.said.name, surer=True):
            refused[number] = texts.OTHER_NAME_IN_LIST.format(row=known.rows[0])
        else:
            people[key] = _joined(known, number, row)
    return list(people.values()), refused


def _key(row: ListRow) -> Key:
    if row.identity is not None:
        return row.identity.number
    return (normalised(row.name), tuple(sorted(row.phones)), row.born_on)


def _requests(row: ListRow) -> tuple[OldRequest, ...]:
    return () if row.request is None else (row.request,)


def _joined(known: ListPerson, number: int, row: ListRow) -> ListPerson:
    """The person with one row more; what the first one says stands."""
    said = known.said
    phones = tuple(dict.fromkeys((*said.phones, *row.phones)))
    missing: Mapping[str, object] = {
        name: getattr(row, name) for name in _MAY_BE_FILLED if getattr(said, name) is None
    }
    if said.born_on is not None:
        missing = {name: value for name, value in missing.items() if name != "born_hijri"}
    requests = tuple(dict.fromkeys((*known.requests, *_requests(row))))
    joined = replace(said, phones=phones, **missing)  # type: ignore[arg-type]
    return ListPerson(joined, (*known.rows, number), requests)
