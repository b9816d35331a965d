"""The promise: by which day the association must answer, and why."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from twaim_desk.domain.workdays import (
    DayCount,
    WorkCalendar,
    days_between,
    last_working_day_until,
    working_day_after,
)
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import calendar as texts


@dataclass(frozen=True, slots=True)
class Terms:
    """What an office promises: at most some working days, not before some calendar days.

    Without `max_working_days` there is no reply date, and nothing is ever called late.
    """

    max_working_days: int | None
    min_calendar_days: int | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """The reply date of a request with every day that was counted or skipped on the way to it."""

    complete_on: date
    reply_by: date | None
    not_before: date | None
    days: tuple[DayCount, ...]
    estimated: bool
    calendar_version: str


class Effect(StrEnum):
    """What a changed calendar does to a printed promise."""

    UNCHANGED = "unchanged"
    PRINTED_STANDS = "printed_promise_is_earlier_keep_it"
    LIMIT_IS_EARLIER = "policy_limit_is_now_earlier_than_printed"


@dataclass(frozen=True, slots=True)
class PromiseChange:
    """A printed promise beside what the calendar says now; the earlier of the two is effective."""

    printed: date
    recomputed: date
    work_due: date

    @property
    def effective(self) -> date:
        """The day by which the association must answer."""
        return min(self.printed, self.recomputed)

    @property
    def effect(self) -> Effect:
        """What the change amounts to."""
        if self.printed == self.recomputed:
            return Effect.UNCHANGED
        earlier = self.recomputed < self.printed
        return Effect.LIMIT_IS_EARLIER if earlier else Effect.PRINTED_STANDS


def promise_on(complete_on: date, terms: Terms, calendar: WorkCalendar) -> Promise:
    """What is promised for a request that became complete on a day; that day is not counted."""
    reply_by = None
    if terms.max_working_days is not None:
        reply_by = working_day_after(complete_on, terms.max_working_days, calendar)
    days = () if reply_by is None else days_between(complete_on, reply_by, calendar)
    return Promise(
        complete_on=complete_on,
        reply_by=reply_by,
        not_before=not_before(complete_on, terms),
        days=days,
        estimated=_rests_on_estimate(days, calendar),
        calendar_version=calendar.version,
    )


def not_before(complete_on: date, terms: Terms) -> date | None:
    """The day before which no answer is to be expected, where the policy sets a least length."""
    if terms.min_calendar_days is None:
        return None
    try:
        return complete_on + timedelta(days=terms.min_calendar_days)
    except OverflowError:
        raise RefusedInputError("beyond_calendar", texts.BEYOND_CALENDAR) from None


def changed_promise(
    printed: date, complete_on: date, days: int, calendar: WorkCalendar
) -> PromiseChange:
    """A printed promise under a changed calendar.

    The printed date never moves later. Where the effective day is now a rest day, the work is due
    on the last working day before it.
    """
    recomputed = working_day_after(complete_on, days, calendar)
    work_due = last_working_day_until(min(printed, recomputed), calendar)
    return PromiseChange(printed, recomputed, work_due)


def least_ceiling(min_calendar_days: int, weekend: frozenset[int]) -> int:
    """The fewest working days that never end before the least length of a policy has passed."""
    calendar = WorkCalendar(weekend, {})
    week = [date(2026, 3, 1) + timedelta(days=at) for at in range(7)]
    days = 1
    while any(
        (working_day_after(start, days, calendar) - start).days < min_calendar_days
        for start in week
    ):
        days += 1
    return days


def _rests_on_estimate(days: tuple[DayCount, ...], calendar: WorkCalendar) -> bool:
    skipped = (calendar.holidays.get(day.date) for day in days)
    return any(holiday is not None and holiday.estimated for holiday in skipped)
