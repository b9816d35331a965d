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


def rising(level: Level, today: date, calendar: WorkCalendar) -> tuple[date, date] | None:
    """The days of the reply that rise to this level today and had not yesterday, if any."""
    if not calendar.is_working(today):
        return None
    before = last_risen(level, last_working_day_until(today - _DAY, calendar), calendar)
    return before + _DAY, last_risen(level, today, calendar)
