"""Whom a request has risen to that is not answered yet: officer, supervisor, management."""

from datetime import date, timedelta
from enum import StrEnum

from twaim_desk.domain.workdays import WorkCalendar, last_working_day_until, working_day_after

_DAY = timedelta(days=1)


class Level(StrEnum):
    """How far a request has risen; a late one stays with the management."""

    CALM = "calm"
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    MANAGEMENT = "management"
    LATE = "late"


# How many working days before the day of the reply a request rises to each, the nearest first.
RISES = {Level.MANAGEMENT: 0, Level.SUPERVISOR: 2, Level.OFFICER: 5}


def level_of(reply_by: date, today: date, calendar: WorkCalendar) -> Level:
    """Where a request stands today that is to be answered by a day.

    A reply on a rest day is worked at on the last working day before it.
    """
    if reply_by < today:
        return Level.LATE
    for level in RISES:
        if reply_by <= last_risen(level, today, calendar):
            return level
    return Level.CALM


def last_risen(level: Level, today: date, calendar: WorkCalendar) -> date:
    """The last day of a reply that has risen to this level by today."""
    return working_day_after(today, RISES[level] + 1, calendar) - _DAY


def risen_on(reply_by: date, level: Level, calendar: WorkCalendar) -> date:
    """The working day on which a request rises to this level."""
    day = last_working_day_until(reply_by, calendar)
    for _ in range(RISES[level]):
        day = last_working_day_until(day - _DAY, calendar)
    return day
