"""What is given after an acceptance: what is due and missed, to whom it went, and giving a part."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

_BETWEEN = "|"


class To(StrEnum):
    """To whom something was handed."""

    SELF = "self"
    AGENT = "agent"
    FAMILY = "family"


class Due(StrEnum):
    """Where a delivery stands on a day."""

    MISSED = "missed"
    TODAY = "today"
    COMING = "coming"
    UNSIGNED = "unsigned"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who received something; of his identity the last digits, and by what he acts for the person.

    `by`: the number of a power of attorney, or how he is related.
    """

    to: To
    name: str = ""
    identity_end: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Gift:
    """Something that was decided to be given: what, how much money, when, and whether it was."""

    what: str
    halalas: int | None
    due_on: date
    given_on: date | None = None
    given_to: str | None = None
    acknowledged: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Giving:
    """The deliveries of one request as a page opens with them; `seen` is the last event.

    One that nobody planned has no number.
    """

    uuid: str
    seen: int
    gifts: tuple[Gift, ...]

    @property
    def may_give(self) -> bool:
        """Whether anything is left to be given."""
        return bool(to_give(self.gifts))


def due_state(gift: Gift, today: date) -> Due:
    """Where a delivery stands: what was given and not signed for is still to be seen to."""
    if gift.given_on is not None:
        return Due.DONE if gift.acknowledged else Due.UNSIGNED
    if gift.due_on < today:
        return Due.MISSED
    return Due.TODAY if gift.due_on == today else Due.COMING


def to_give(gifts: Sequence[Gift]) -> tuple[Gift, ...]:
    """What was not given yet, the earliest first."""
    waiting = [one for one in gifts if one.given_on is None]
    return tuple(sorted(waiting, key=lambda one: (one.due_on, one.id or 0)))


def to_sign(gifts: Sequence[Gift]) -> tuple[Gift, ...]:
    """What was given and is not signed for, of whoever received last: one paper has one signer."""
    unsigned = [one for one in gifts if one.given_on is not None and not one.acknowledged]
    if not unsigned:
        return ()
    last = max(unsigned, key=lambda one: (one.given_on or date.min, one.id or 0))
    return tuple(one for one in unsigned if one.given_to == last.given_to)


def parted(gift: Gift, halalas: int | None, what: str, rest: str, rest_on: date) -> Gift | None:
    """What remains of a delivery of which a part is given, due on its own day.

    Money is counted: all of it, or more, leaves nothing. Other things are named by who gives.
    """
    if gift.halalas is None:
        return replace(gift, what=rest, due_on=rest_on, id=None) if what and rest else None
    left = gift.halalas - (halalas or 0)
    return replace(gift, halalas=left, due_on=rest_on, id=None) if left > 0 else None


def kept(receiver: Receiver) -> str:
    """The receiver as a row keeps him."""
    if receiver.to is To.SELF:
        return To.SELF
    parts = (receiver.to, receiver.name, receiver.identity_end, receiver.by)
    return _BETWEEN.join(part.replace(_BETWEEN, " ") for part in parts)


def receiver_of(text: str) -> Receiver:
    """The receiver of a row; what cannot be read is the person himself by that name."""
    parts = text.split(_BETWEEN)
    if len(parts) != 4 or parts[0] not in set(To):
        return Receiver(To.SELF)
    return Receiver(To(parts[0]), *parts[1:])
