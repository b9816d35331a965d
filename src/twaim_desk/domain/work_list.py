"""What a list of requests is narrowed by, and the days of the reply that each choice means."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from twaim_desk.domain.escalation import Level, last_risen
from twaim_desk.domain.workdays import WorkCalendar

_DAY = timedelta(days=1)
_SATURDAY = 5


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


@dataclass(frozen=True, slots=True)
class Filters:
    """Which requests are wanted; what is None or empty narrows nothing."""

    state: str | None = None
    due: Due | None = None
    service: str | None = None
    committee: str | None = None
    officer: int | None = None
    text: str = ""
    matter: Matter | None = None


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
