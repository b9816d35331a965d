"""Working days on which a promise waited for the person, where the policy lets it wait."""

from datetime import date

from twaim_desk.domain.workdays import WorkCalendar, days_between, working_day_after


def waited(from_on: date, until_on: date, calendar: WorkCalendar) -> int:
    """The working days of a pause: its first day waits, the day it goes on counts."""
    if until_on <= from_on:
        return 0
    between = sum(day.counted for day in days_between(from_on, until_on, calendar))
    return between + calendar.is_working(from_on) - calendar.is_working(until_on)


def after_waiting(day: date, paused: int, calendar: WorkCalendar) -> date:
    """A day of the promise, later by the working days that it waited."""
    return day if paused == 0 else working_day_after(day, paused, calendar)
