"""Working days: which days count, and by which day a number of them has passed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import calendar as texts

MOST_DAYS = 366
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day off by law or announcement; an estimated one may yet move."""

    name: str
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Weekly rest days (Monday is 0) and holidays, known from one day to another.

    `version` names the calendar in everything that was reckoned by it.
    """

    weekend: frozenset[int]
    holidays: Mapping[date, Holiday]
    first: date = date.min
    last: date = date.max
    version: str = ""

    def __post_init__(self) -> None:
        if len(self.weekend) >= 7:
            raise RefusedInputError("no_working_day", texts.NO_WORKING_DAY)

    def is_working(self, day: date) -> bool:
        """Whether the association works on a day."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def covers(self, day: date) -> bool:
        """Whether the holidays of a day are known."""
        return self.first <= day <= self.last

    def reason(self, day: date) -> str | None:
        """Why a day does not count, or None for a working day."""
        at_rest = day.weekday() in self.weekend
        holiday = self.holidays.get(day)
        if holiday is None:
            return texts.WEEKLY_REST if at_rest else None
        if at_rest:
            return texts.AND.format(first=holiday.name, second=texts.WEEKLY_REST)
        return holiday.name


@dataclass(frozen=True, slots=True)
class DayCount:
    """One day after completion: the how-manieth working day it is, or why it does not count."""

    date: date
    number: int | None
    reason: str | None

    @property
    def counted(self) -> bool:
        """Whether it is a working day."""
        return self.number is not None


def working_day_after(start: date, number: int, calendar: WorkCalendar) -> date:
    """The day on which the given number of working days has passed; the start is not counted."""
    _check(start, number, calendar)
    day = start.toordinal()
    last = calendar.last.toordinal()
    weekend, holidays = calendar.weekend, calendar.holidays
    while number:
        day += 1
        if day > last:
            raise RefusedInputError("beyond_calendar", texts.BEYOND_CALENDAR)
        if (day + 6) % 7 not in weekend and date.fromordinal(day) not in holidays:
            number -= 1
    return date.fromordinal(day)


def days_between(start: date, end: date, calendar: WorkCalendar) -> tuple[DayCount, ...]:
    """Every day after the start up to the end, counted or with the reason why not."""
    return tuple(_counted(start, end, calendar))


def first_working_day_from(day: date, calendar: WorkCalendar) -> date:
    """The day itself if it is a working day, else the first one after it."""
    _check_covered(day, calendar)
    return day if calendar.is_working(day) else working_day_after(day, 1, calendar)


def last_working_day_until(day: date, calendar: WorkCalendar) -> date:
    """The day itself if it is a working day, else the last one before it."""
    _check_covered(day, calendar)
    while not calendar.is_working(day):
        if day == calendar.first:
            raise RefusedInputError("beyond_calendar", texts.BEYOND_CALENDAR)
        day -= _DAY
    return day


def _counted(start: date, end: date, calendar: WorkCalendar) -> Iterator[DayCount]:
    number = 0
    for ordinal in range(start.toordinal() + 1, end.toordinal() + 1):
        day = date.fromordinal(ordinal)
        reason = calendar.reason(day)
        number += reason is None
        yield DayCount(day, number if reason is None else None, reason)


def _check(start: date, number: int, calendar: WorkCalendar) -> None:
    if not 1 <= number <= MOST_DAYS:
        raise RefusedInputError("days_out_of_range", texts.DAYS_OUT_OF_RANGE)
    _check_covered(start, calendar)


def _check_covered(day: date, calendar: WorkCalendar) -> None:
    if not calendar.covers(day):
        raise RefusedInputError("beyond_calendar", texts.BEYOND_CALENDAR)
