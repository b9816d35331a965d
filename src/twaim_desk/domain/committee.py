"""How a committee decides: who must be there, who leaves, how much and how often may be given."""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from enum import StrEnum

from twaim_desk.domain.interview.papers import months_before
from twaim_desk.domain.names import normalised, same_name
from twaim_desk.domain.service import Amount, AmountKind

MOST_DELIVERIES = 60
MOST_MONTHS = 36


class SessionsOf(StrEnum):
    """Sessions that are not closed: still to come, or held and without minutes."""

    AHEAD = "ahead"
    BEHIND = "behind"


class Leaves(StrEnum):
    """Why a member leaves one decision."""

    PERSON = "person"
    FAMILY = "family"
    DECLARED = "declared"


class Duty(StrEnum):
    """What a member is in his committee."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    MEMBER = "member"


def members_needed(in_office: int) -> int:
    """More than half of those in office; of none there is never enough."""
    return in_office // 2 + 1


def is_quorate(present: Set[int], in_office: Set[int], left: Set[int] = frozenset()) -> bool:
    """Whether enough members are there to decide; who leaves a decision counts as absent."""
    return len((present & in_office) - left) >= members_needed(len(in_office))


def tie_between(member: str, person: str) -> Leaves | None:
    """What two names have in common: they are one name, or end in the same family's name."""
    if same_name(member, person):
        return Leaves.PERSON
    return Leaves.FAMILY if _family(member) and _family(member) == _family(person) else None


def leaving(present: Mapping[int, str], person: str, marked: Set[int]) -> dict[int, Leaves]:
    """Who leaves the decision about a person: he himself always, and everyone who was marked."""
    ties = {one: tie_between(name, person) for one, name in present.items()}
    return {
        one: tie or Leaves.DECLARED
        for one, tie in ties.items()
        if tie is Leaves.PERSON or one in marked
    }


def is_valued(amount: Amount) -> bool:
    """Whether an acceptance names a sum: money always, a thing where it has a ceiling."""
    return amount.kind is AmountKind.MONEY or amount.ceiling_riyals is not None


def is_over(amount: Amount, riyals: int) -> bool:
    """Whether this is more than may be given at a time."""
    return amount.ceiling_riyals is not None and riyals > amount.ceiling_riyals


def planned_days(first: date, count: int, months: int) -> tuple[date, ...]:
    """The days of a number of deliveries, some months apart; the last of a month that is short."""
    return tuple(months_before(first, -months * at) for at in range(count))


def first_too_often(
    amount: Amount, earlier: Iterable[date], planned: Sequence[date]
) -> date | None:
    """The first planned day on which more would be given in a period than the service gives.

    A period begins with a delivery and ends on the same day of a later month, which is free again.
    """
    days = sorted([*((day, False) for day in earlier), *((day, True) for day in planned)])
    for at, (end, _) in enumerate(days):
        inside = [one for one in days[: at + 1] if _still_counts(amount, one[0], end)]
        new = [day for day, is_new in inside if is_new]
        if len(inside) > amount.times and new:
            return new[-1]
    return None


def _still_counts(amount: Amount, given: date, day: date) -> bool:
    return not amount.every_months or months_before(given, -amount.every_months) > day


def _family(name: str) -> str:
    words = normalised(name).split()
    return words[-1] if len(words) > 1 else ""
