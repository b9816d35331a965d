"""What a list of requests is narrowed by, and the days of the reply that each choice means."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from twaim_desk.domain.escalation import Level, last_risen
from twaim_desk.domain.workdays import WorkCalendar

PAGE = 100  # rows that are read at once
_DAY = timedelta(days=1)
_LACKING_FOR = timedelta(days=14)  # after which whoever has to bring a paper is reminded
_SATURDAY = 5

Key = tuple[date, int]  # the day a row stands under in the list, and its number
Span = tuple[Key, int]  # the key of the first row of a page, and how many rows it has


class Due(StrEnum):
    """When the reply is due; the nearer days are among the farther ones."""

    OVERDUE = "overdue"
    TODAY = "today"
    TWO_DAYS = "two_days"
    FIVE_DAYS = "five_days"
    WEEK = "week"
    NONE = "none"


class Matter(StrEnum):
    """What makes a request a matter of the day beside its reply."""

    MOVED = "moved"
    BY_AGENT = "by_agent"
    EXPIRING = "expiring"
    LACKING = "lacking"


class Counted(StrEnum):
    """By which day of theirs requests were counted."""

    RECEIVED = "received"
    OPEN = "open"
    DUE = "due"
    KEPT = "kept"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Days:
    """Requests as a picture counted them: between two days, of which either may be open.

    `OPEN` goes by the day of receipt, `DUE` by that of an awaited reply, `KEPT` and `LATE` by that
    of the first promise.
    """

    of: Counted
    first: date | None = None
    last: date | None = None

    def __str__(self) -> str:
        return f"{self.of} {self.first or ''}..{self.last or ''}"


@dataclass(frozen=True, slots=True)
class Filters:
    """Which requests are wanted; what is None or empty narrows nothing.

    `officer`: his, and those that he looks after for somebody who is away.
    """

    state: str | None = None
    due: Due | None = None
    service: str | None = None
    committee: str | None = None
    officer: int | None = None
    text: str = ""
    matter: Matter | None = None
    days: Days | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the requests; what is None or empty is not asked.

    `due`: the first and the last day of the reply, `received`: those of receipt. `undated`: open
    and without a day of the reply. `moved`, `by_agent`, `expiring`: awaited, and the promise was
    moved, an agent signed whose
    power is to be checked, a paper or an identity ends from that day on before the reply. `people`
    and `ids`: what a search or a picture found.
    """

    states: tuple[str, ...] = ()
    services: tuple[str, ...] | None = None
    officers: tuple[int, ...] = ()
    due: tuple[date | None, date | None] | None = None
    received: tuple[date | None, date | None] | None = None
    undated: bool = False
    moved: bool = False
    by_agent: bool = False
    expiring: date | None = None
    people: tuple[int, ...] | None = None
    ids: tuple[int, ...] | None = None

    @property
    def by_day_of_reply(self) -> bool:
        """Whether the list goes by the day of the reply, and not by the day of receipt."""
        return bool(self.due or self.moved or self.by_agent or self.expiring)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The keys that begin each page of a part of the list, and how many rows it has.

    `after`: the key behind which the list goes on, where it may.
    """

    starts: tuple[Key, ...]
    count: int
    after: Key | None

    @property
    def pages(self) -> tuple[Span, ...]:
        """Its pages; the last one may be short, for the next part begins a page of its own."""
        sizes = (min(PAGE, self.count - at * PAGE) for at in range(len(self.starts)))
        return tuple(zip(self.starts, sizes, strict=True))


def lacking_since(today: date) -> date:
    """The last day of receipt of those incomplete requests whose people are to be reminded."""
    return today - _LACKING_FOR


def days_of(due: Due, today: date, calendar: WorkCalendar) -> tuple[date | None, date | None]:
    """The first and the last day of the reply; a week ends with its Saturday."""
    if due is Due.OVERDUE:
        return None, today - _DAY
    if due is Due.WEEK:
        return today, today + _DAY * ((_SATURDAY - today.weekday()) % 7)
    level = {
        Due.TODAY: Level.MANAGEMENT, Due.TWO_DAYS: Level.SUPERVISOR, Due.FIVE_DAYS: Level.OFFICER,
    }[due]  # fmt: skip
    return today, last_risen(level, today, calendar)
