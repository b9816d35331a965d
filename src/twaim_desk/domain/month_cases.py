"""A request as a month sees it: where it stood on its last day, and whether its date was kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from twaim_desk.domain.request import State
from twaim_desk.domain.workdays import WorkCalendar


class Fate(StrEnum):
    """What became of the reply to a request, by the first date that was promised."""

    ANSWERED_ON_TIME = "answered_on_time"
    ANSWERED_LATE = "answered_late"
    ANSWERED_UNDATED = "answered_undated"
    OPEN_IN_TIME = "open_in_time"
    OPEN_LATE = "open_late"
    OPEN_UNDATED = "open_undated"
    WITHDRAWN = "withdrawn"


LATE = frozenset({Fate.ANSWERED_LATE, Fate.OPEN_LATE})
ANSWERED = frozenset({Fate.ANSWERED_ON_TIME, Fate.ANSWERED_LATE, Fate.ANSWERED_UNDATED})
_OVER = frozenset({State.WITHDRAWN, State.CLOSED})
_DAY = timedelta(days=1)


class Step(NamedTuple):
    """A state that a request came into, when, and why."""

    state: State
    on: date
    reason: str | None


class Waiting(NamedTuple):
    """Days on which a promise waited for the person: from its first day to the day it went on."""

    from_on: date
    until_on: date | None


@dataclass(frozen=True, slots=True)
class Course:
    """Where a request stood on a day, why, and in which state it had waited longest."""

    state: State
    reason: str | None = None
    slowest: State | None = None
    slowest_days: int = 0


@dataclass(frozen=True, slots=True)
class Case:
    """A request as it stood on the last day of a month.

    `effective` is the first date promised, or an earlier one by the calendar: a later date that was
    agreed on since is none of a measure's business. `working_days`: those used until the answer, or
    until that day, without the `waited` ones on which the promise waited for the person. `visits`
    and `attempts` are all those until then.
    """

    number: str
    name: str | None
    service: str
    received_on: date
    complete_on: date | None
    answered_on: date | None
    printed: date | None
    recomputed: date | None
    effective: date | None
    course: Course
    fate: Fate
    working_days: int | None
    visits: int
    attempts: int
    missing: tuple[str, ...]
    officer: str
    waited: int = 0


class WorkingDays:
    """Counts working days between two days at once, however many are asked for."""

    def __init__(self, calendar: WorkCalendar) -> None:
        self._calendar = calendar
        self._until: dict[int, int] = {}
        self._first = self._last = 0

    def between(self, start: date, end: date) -> int:
        """The working days after the start up to the end."""
        first, last = start.toordinal(), end.toordinal()
        if last <= first:
            return 0
        if not self._until or first < self._first or last > self._last:
            self._count(first, last)
        return self._until[last] - self._until[first]

    def _count(self, first: int, last: int) -> None:
        """Count from a year before to a year after what was asked for, and what is known."""
        begin = min(first, self._first or first) - 366
        end = max(last, self._last) + 366
        self._first, self._last = max(begin, 1), min(end, date.max.toordinal())
        known = 0
        for ordinal in range(self._first, self._last + 1):
            known += self._calendar.is_working(date.fromordinal(ordinal))
            self._until[ordinal] = known


def fate_of(
    effective: date | None, answered_on: date | None, state: State, as_of: date, *, complete: bool
) -> Fate:
    """What became of the reply by the end of a day.

    Before a request is complete its time has not begun, so it is open in time.
    """
    if answered_on is not None and answered_on <= as_of:
        if effective is None:
            return Fate.ANSWERED_UNDATED
        return Fate.ANSWERED_ON_TIME if answered_on <= effective else Fate.ANSWERED_LATE
    if state in _OVER:
        return Fate.WITHDRAWN
    if not complete:
        return Fate.OPEN_IN_TIME
    if effective is None:
        return Fate.OPEN_UNDATED
    return Fate.OPEN_IN_TIME if as_of <= effective else Fate.OPEN_LATE


def waited_between(pauses: Iterable[Waiting], start: date, end: date, days: WorkingDays) -> int:
    """The working days after the start up to the end on which a promise waited for the person."""
    return sum(
        days.between(max(one.from_on - _DAY, start), min((one.until_on or date.max) - _DAY, end))
        for one in pauses
    )


def course_of(
    steps: Iterable[Step], as_of: date, days: WorkingDays, pauses: Sequence[Waiting] = ()
) -> Course:
    """Where a request stood at the end of a day, from its steps in their order."""
    so_far = [step for step in steps if step.on <= as_of]
    if not so_far:
        return Course(State.INCOMPLETE)
    last = so_far[-1]
    ends = [*so_far, Step(last.state, as_of, None)]
    stood: dict[State, int] = {}
    for begun, ended in pairwise(ends):
        if begun.state.waits_for_answer:
            waited = waited_between(pauses, begun.on, ended.on, days)
            spent = days.between(begun.on, ended.on) - waited
            stood[begun.state] = stood.get(begun.state, 0) + spent
    if not stood:
        return Course(last.state, last.reason)
    slowest = max(stood, key=lambda state: stood[state])
    return Course(last.state, last.reason, slowest, stood[slowest])
