"""What a changed calendar does to the promises that wait for their answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from twaim_desk.domain.pausing import after_waiting
from twaim_desk.domain.promise import PromiseChange, changed_promise
from twaim_desk.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class Counting:
    """All that a reply date is counted from; requests that have it in common share their date.

    `paused_days`: working days on which the promise waited for the person.
    """

    complete_on: date
    working_days: int
    paused_days: int = 0


Recount = Callable[[Counting, date], PromiseChange]


def recount_by(calendar: WorkCalendar) -> Recount:
    """What says how a printed promise stands by a calendar; what is the same is counted once."""

    @cache
    def recount(counting: Counting, printed: date) -> PromiseChange:
        days = counting.working_days + counting.paused_days
        waited_for = after_waiting(printed, counting.paused_days, calendar)
        return changed_promise(waited_for, counting.complete_on, days, calendar)

    return recount
