"""What differs between two versions of a form, field by field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

_NAMES = ("id", "document", "channel")  # by which an entry of a list is known again
_Flat = dict[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class FormChange:
    """One field: its keys from the outermost in, what it said and what it says; None is nothing."""

    keys: tuple[str, ...]
    before: str | None
    after: str | None


def changes_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[FormChange]:
    """The fields that differ, in the order of the newer one, then those that are gone."""
    old, new = dict(_flat(before, ())), dict(_flat(after, ()))
    every = [*new, *(keys for keys in old if keys not in new)]
    return [
        FormChange(keys, old.get(keys), new.get(keys))
        for keys in every
        if old.get(keys) != new.get(keys)
    ]


def _flat(value: Any, keys: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from _flat(part, (*keys, key))
    elif isinstance(value, list) and value and all(isinstance(one, Mapping) for one in value):
        yield from _entries(value, keys)
    elif isinstance(value, bool):
        yield keys, "true" if value else "false"
    elif isinstance(value, list):
        yield keys, "\n".join(map(str, value))
    else:
        yield keys, str(value)


def _entries(value: list[Any], keys: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Each entry by its own name; twice the same name is told apart by its place."""
    names = [_name_of(one, at) for at, one in enumerate(value)]
    for at, one in enumerate(value):
        again = names[:at].count(names[at])
        name = names[at] if not again else f"{names[at]} {again + 1}"
        yield from _flat(one, (*keys, name))
    if all(first != second for first, second in pairwise(names)) and any(
        name in one for one in value for name in _NAMES
    ):
        yield (*keys, ""), "\n".join(names)  # their order


def _name_of(entry: Mapping[str, Any], at: int) -> str:
    return next((str(entry[name]) for name in _NAMES if name in entry), str(at + 1))
