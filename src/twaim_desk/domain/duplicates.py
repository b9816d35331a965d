"""Whether two records may be of one person: by identity, by mobile and name, by name alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twaim_desk.domain.names import normalised

_CITIZEN = "1"  # a citizen has one number for life
_LEAST_WORDS = 3
_LEAST_WORDS_WHEN_SURER = 2
_LEAST_LETTERS_MISTYPED = 4


class Reason(StrEnum):
    """What two records have in common, the surest first."""

    IDENTITY = "identity"
    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a person, to compare him with another."""

    name: str
    phones: frozenset[str] = frozenset()
    identities: frozenset[str] = frozenset()
    born: date | None = None


def reasons_for(one: Known, other: Known) -> tuple[Reason, ...]:
    """Why the two may be one person, the surest reason first; nothing when they may not.

    A mobile alone is no reason: families share one. Two citizens' numbers are two people.
    """
    same_identity = bool(one.identities & other.identities)
    if not same_identity and _are_two_citizens(one, other):
        return ()
    same_phone = bool(one.phones & other.phones)
    years = one.born and other.born and one.born.year - other.born.year
    named = similar_names(one.name, other.name, surer=same_phone or same_identity or years == 0)
    if not same_identity and not (named and (same_phone or years in {None, -1, 0, 1})):
        return ()
    found = {Reason.IDENTITY: same_identity, Reason.PHONE: same_phone, Reason.NAME: named}
    return tuple(reason for reason, holds in found.items() if holds)


def similar_names(a: str, b: str, *, surer: bool) -> bool:
    """Whether the names may be one person's: the same, or one with fathers that the other lacks.

    `surer` says that something else speaks for it: then two words are enough, and one word of
    the same place may be mistyped by a letter.
    """
    shorter, longer = sorted((normalised(a).split(), normalised(b).split()), key=len)
    if not shorter:
        return False
    if shorter == longer:
        return True
    if surer and _is_mistyped(shorter, longer):
        return True
    least = _LEAST_WORDS_WHEN_SURER if surer else _LEAST_WORDS
    rest = iter(longer[1:])
    in_order = all(word in rest for word in shorter[1:])
    return len(shorter) >= least and shorter[0] == longer[0] and in_order


def is_near(a: str, b: str) -> bool:
    """Whether one letter more, less, other or swapped with its neighbour makes one the other."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), None)
    if start is None:
        return True
    rest, other = a[start:], b[start:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]


def _is_mistyped(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether word stands by word, and only one of them differs, by a letter."""
    if len(a) != len(b) or len(a) < _LEAST_WORDS_WHEN_SURER:
        return False
    others = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(others) == 1 and all(
        min(len(x), len(y)) >= _LEAST_LETTERS_MISTYPED and is_near(x, y) for x, y in others
    )


def _are_two_citizens(one: Known, other: Known) -> bool:
    def is_citizen(known: Known) -> bool:
        return any(number.startswith(_CITIZEN) for number in known.identities)

    return is_citizen(one) and is_citizen(other)
