"""The figures on screen, live: of a period of either calendar, and of all that is open today."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from twaim_desk.clock import RIYADH
from twaim_desk.db import figures as rows
from twaim_desk.db.month import Span
from twaim_desk.db.today import count_awaited
from twaim_desk.domain.hijri import HijriTable
from twaim_desk.domain.periods import Period
from twaim_desk.domain.work_list import Counted, Days, Filters
from twaim_desk.domain.workdays import WorkCalendar, working_day_after
from twaim_desk.services.course import GoesOn, go_on
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.month_reading import (
    FutureMonthError,
    StoppedError,
    counted_in,
)
from twaim_desk.services.office_forms import office_forms

DAYS_AHEAD = 6
_AGES = (7, 30, 90)  # days since receipt
_AT_ONCE = timedelta(days=6)  # of a busy office, read in less than a tenth of a second
_DAY = timedelta(days=1)
_OF_COUNTED = ("visits", "turned_away", "accepted", "rejected", "deferred", "complaints")


@dataclass(frozen=True, slots=True)
class DaysCounted:
    """A stretch of days, either end of which may be open, and how many requests it has."""

    first: date | None
    last: date | None
    count: int

    def filters(self, of: Counted) -> Filters:
        """What the list of these requests is narrowed by."""
        return Filters(days=Days(of, self.first, self.last))


@dataclass(frozen=True, slots=True)
class Standing:
    """What is open today: by the day of the reply, and by its age, the youngest first.

    The first of `due` is what is late, the last what is due after the days ahead.
    """

    today: date
    due: tuple[DaysCounted, ...]
    ages: tuple[DaysCounted, ...]


class MonthKept(NamedTuple):
    """The replies that fell due in a month of the period, with its days so far."""

    month: Period
    first: date
    last: date
    kept: rows.Kept


@dataclass(frozen=True, slots=True)
class OfService:
    """A service, and how many requests for it the period has."""

    service: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a period up to today; `services` the most wanted first."""

    period: Period
    first: date
    last: date
    counts: Mapping[str, int]
    months: tuple[MonthKept, ...]
    services: tuple[OfService, ...]

    @property
    def kept(self) -> float | None:
        """Of the replies that fell due, the part that was given by then."""
        due = self.counts["due"]
        return self.counts["due_on_time"] / due if due else None


def standing(desk: Desk) -> Standing:
    """What is open today, counted; the trail has no line of counts."""
    desk.allow("figures.read")
    today = today_of(desk)
    with desk.reading() as session:
        calendar = office_forms(session).association.calendar
        due = tuple(
            DaysCounted(first, last, count_awaited(session, first, last))
            for first, last in _days_ahead(today, calendar)
        )
    with desk.reading() as session:
        ages = tuple(
            DaysCounted(first, last, rows.count_open(session, first, last))
            for first, last in _ages(today)
        )
    return Standing(today, due, ages)


def figures(desk: Desk, period: Period, goes_on: GoesOn = go_on) -> Figures:
    """The figures of a period as the records stand now, read a few days at a time."""
    desk.allow("figures.read")
    today = today_of(desk)
    with desk.reading() as session:
        forms = office_forms(session)
        table = forms.association.forms.table
        first = period.first_day(table)
        last = min(period.last_day(table), today)
        if first > today:
            raise FutureMonthError
    titles = {name: one.title for name, one in forms.forms.services.items()}
    months = tuple(_months(desk, period, table, today, goes_on))
    counts = dict.fromkeys(("received", *_OF_COUNTED), 0)
    found: Counter[str] = Counter()
    for one in months:
        with desk.reading() as session:
            counts["received"] += rows.count_received(session, one.first, one.last)
            found += rows.received_by_service(session, tuple(titles), one.first, one.last)
        with desk.reading() as session:
            counted = counted_in(session, _span(one.first, one.last))
        for name in _OF_COUNTED:
            counts[name] += getattr(counted, name)
    counts["due"] = sum(one.kept.due for one in months)
    counts["due_on_time"] = sum(one.kept.on_time for one in months)
    services = [OfService(name, titles[name], count) for name, count in found.items()]
    services.sort(key=lambda one: (-one.count, one.title))
    return Figures(period, first, last, counts, months, tuple(services))


def _months(
    desk: Desk, period: Period, table: HijriTable, today: date, goes_on: GoesOn
) -> Iterator[MonthKept]:
    """Each month of the period that has begun."""
    months = [one for one in period.months if one.first_day(table) <= today]
    for at, month in enumerate(months, start=1):
        first, until = month.first_day(table), month.last_day(table)
        last = min(until, today)
        due = on_time = 0
        begins = first
        while begins <= last:
            ends = min(begins + _AT_ONCE, last)
            with desk.reading() as session:
                found = rows.kept(session, begins, ends, until)
            due, on_time = due + found.due, on_time + found.on_time
            begins = ends + _DAY
        yield MonthKept(month, first, last, rows.Kept(due, on_time))
        if not goes_on(at, len(months)):
            raise StoppedError


def _days_ahead(today: date, calendar: WorkCalendar) -> Iterator[tuple[date | None, date | None]]:
    """What is late, the next working days each with the rest days behind it, and all later."""
    yield None, today - _DAY
    begins = today
    for number in range(1, DAYS_AHEAD + 1):
        follows = working_day_after(today, number, calendar)
        yield begins, follows - _DAY
        begins = follows
    yield begins, None


def _ages(today: date) -> Iterator[tuple[date | None, date]]:
    last = today
    for days in _AGES:
        yield today - timedelta(days=days), last
        last = today - timedelta(days=days + 1)
    yield None, last


def _span(first: date, last: date) -> Span:
    ends = datetime.combine(last + _DAY, time(), RIYADH)
    return Span(first, last, datetime.combine(first, time(), RIYADH), ends)
