"""How a decision reaches the person: which way next, who hears it, and what counts as told."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import drop_invisible, fold_digits
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import telling as texts

TRUSTED = "trusted"  # the way to the one whom the person named, and agreed to have told
MOST_FAILURES = 3
_SPOKEN = {Channel.PHONE, Channel.VISIT, TRUSTED}
_DIALLED = {Channel.PHONE, Channel.TEXT_MESSAGE, Channel.FAX, TRUSTED}
_CARRIED = {Channel.LETTER, Channel.BRANCH_DELEGATE, Channel.FAX}
_HOUR = re.compile(r"(\d{1,2})[:.](\d{2})", re.ASCII)


class Result(StrEnum):
    """What became of a try to reach the person."""

    TOLD = "told"
    SENT = "sent"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    NOT_CAME = "not_came"
    NOT_DELIVERED = "not_delivered"


_FAILED = {Result.NO_ANSWER, Result.WRONG_NUMBER, Result.NOT_CAME, Result.NOT_DELIVERED}


class Capacity(StrEnum):
    """As what someone acts for the person."""

    AGENT = "agent"
    GUARDIAN = "guardian"
    TRUSTEE = "trustee"


class Hears(StrEnum):
    """Who is told."""

    PERSON = "person"
    DEPUTY = "deputy"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try: on which way, with what result, when, by whom."""

    way: str
    result: Result
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who signed for the person: in which capacity, until when, and who was to get the reply."""

    name: str
    feminine: bool
    capacity: Capacity
    expires_on: date | None = None
    reply_to: Hears = Hears.DEPUTY


@dataclass(frozen=True, slots=True)
class Telling:
    """A decision that is to be told: the ways in their order, the tries, what is said to whom.

    `seen` is the last event of the request. `addresses` are by way; `said` by who hears it.
    """

    uuid: str
    seen: int
    decided_on: date
    ways: tuple[str, ...]
    said: Mapping[Hears, tuple[str, ...]]
    addresses: Mapping[str, str]
    attempts: tuple[Attempt, ...] = ()
    deputy: Deputy | None = None
    best_time: str = ""
    reply_by: date | None = None


def ways_of(channel: str, second: str | None, *, trusted: bool) -> tuple[str, ...]:
    """The agreed ways in their order: the channel, the second one, the trusted person, a letter."""
    wanted = [channel, second, TRUSTED if trusted else None, str(Channel.LETTER)]
    return tuple(dict.fromkeys(str(one) for one in wanted if one))


def open_ways(ways: Sequence[str], attempts: Sequence[Attempt]) -> tuple[str, ...]:
    """The ways that may be tried now: each opens when the one before it has failed three times.

    A wrong number is not dialled again: it opens the next way at once. Who stands at the desk is
    told there, whatever was agreed.
    """
    spent = 0
    while spent < len(ways) - 1 and _is_spent(ways[spent], attempts):
        spent += 1
    return tuple(dict.fromkeys((*ways[: spent + 1], str(Channel.VISIT))))


def next_way(ways: Sequence[str], attempts: Sequence[Attempt]) -> str:
    """The way that is tried next: the newest that opened."""
    opened = [way for way in ways if way in open_ways(ways, attempts)]
    unspent = [way for way in opened if not _is_spent(way, attempts)]
    return unspent[-1] if unspent else opened[-1]


def results_of(way: str) -> tuple[Result, ...]:
    """What can become of a try on this way."""
    if way == Channel.VISIT:
        return Result.TOLD, Result.NOT_CAME
    if way in _SPOKEN:
        return Result.TOLD, Result.NO_ANSWER, Result.WRONG_NUMBER
    wrong = (Result.WRONG_NUMBER,) if way in _DIALLED else ()
    return Result.SENT, Result.TOLD, Result.NOT_DELIVERED, *wrong


def is_told(result: Result) -> bool:
    """Whether the promise is answered: only when the person was reached.

    A letter that is sent answers nothing. It counts on the day on which it was handed over and
    signed for, or delivered with acknowledgement; a message on the day its receipt was confirmed;
    a call and a visit at once. The policies say that one is answered on the agreed channel and
    not when; whoever was never reached was not answered. The trusted person counts: the person
    agreed to have him told in his place.
    """
    return result is Result.TOLD


def is_failure(result: Result) -> bool:
    """Whether nobody was reached; what is on its way is no failure yet."""
    return result in _FAILED


def is_spoken(way: str) -> bool:
    """Whether one speaks with the other: then it is made sure first who it is."""
    return way in _SPOKEN


def is_carried(way: str) -> bool:
    """Whether what is sent is the printed notice itself."""
    return way in _CARRIED


def hears(deputy: Deputy | None, today: date) -> Hears:
    """Who is told today: a power of attorney that has ended passes the reply to the person."""
    if deputy is None or is_over(deputy, today):
        return Hears.PERSON
    return deputy.reply_to if deputy.capacity is Capacity.AGENT else Hears.DEPUTY


def is_over(deputy: Deputy | None, today: date) -> bool:
    """Whether he was to get the reply, and his power of attorney ended before this day."""
    if deputy is None or deputy.capacity is not Capacity.AGENT:
        return False
    awaited = deputy.reply_to in {Hears.DEPUTY, Hears.BOTH}
    return awaited and deputy.expires_on is not None and deputy.expires_on < today


def is_late(reply_by: date | None, told_on: date) -> bool:
    """Whether the answer comes after the day that was promised."""
    return reply_by is not None and told_on > reply_by


def parse_hour(text: str) -> time:
    """The hour as one types it, such as ٩:٣٠ or 14.05; refused otherwise."""
    found = _HOUR.fullmatch(fold_digits(drop_invisible("".join(text.split()))))
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise RefusedInputError("not_an_hour", texts.NOT_AN_HOUR)
    return time(int(found[1]), int(found[2]))


def _is_spent(way: str, attempts: Sequence[Attempt]) -> bool:
    here = [one.result for one in attempts if one.way == way and is_failure(one.result)]
    return len(here) >= MOST_FAILURES or Result.WRONG_NUMBER in here
