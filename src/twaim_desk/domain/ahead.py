"""Whom the association contacts before he asks: why, from when on, and what came of a try."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.hijri import HijriDate, HijriTable
from twaim_desk.domain.service import Choice
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import ahead as texts

DAYS_AHEAD = 60
DAYS_QUIET = 30  # after somebody was reached, before the same is said to him again
_HIJRI_YEAR = 354
ATTEMPT_ASKS = (
    Ask(
        "result",
        AskKind.CHOICE,
        texts.RESULT,
        choices=tuple(Choice(name, said) for name, said in texts.RESULTS.items()),
    ),
    Ask("note", AskKind.TEXT, texts.NOTE, hint=texts.NOTE_HINT, required=False),
)


class Why(StrEnum):
    """What gives the association a reason to call first."""

    IDENTITY = "identity"
    DOCUMENT = "document"
    SERVICE = "service"


class Tried(StrEnum):
    """What came of a try."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody is called: `key` names it as it is kept, `on` is the day it is about."""

    key: str
    why: Why
    what: str
    on: date


def last_day_ahead(today: date) -> date:
    """The last day whose reasons are a reason today."""
    return today + timedelta(days=DAYS_AHEAD)


def a_year_before(day: date, table: HijriTable) -> date:
    """The same day of the Hijri year before: of a month that was shorter, its last one."""
    try:
        now = table.from_gregorian(day)
        length = table.month_length(now.year - 1, now.month)
        before = HijriDate(now.year - 1, now.month, min(now.day, length))
        return table.to_gregorian(before)
    except RefusedInputError:
        return day - timedelta(days=_HIJRI_YEAR)


def is_quiet(reached_on: date | None, today: date) -> bool:
    """Whether he was told of it lately, and is left alone."""
    return reached_on is not None and (today - reached_on).days < DAYS_QUIET
