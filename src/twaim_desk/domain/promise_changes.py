"""What a changed calendar does to the promises that wait for their answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from twaim_desk.domain.promise import PromiseChange, changed_promise
from twaim_desk.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class Counting:
    """All that a reply date is counted from; requests that have it in common share their date.

    Days that do not count for one request alone would stand here.
    """

    complete_on: date
    working_days: int


Recount = Callable[[Counting, date], PromiseChange]


def recount_by(calendar: WorkCalendar) -> Recount:
    """What says how a printed promise stands by a calendar; what is the same is counted once."""

    @cache
    def recount(counting: Counting, printed: date) -> PromiseChange:
        return changed_promise(printed, counting.complete_on, counting.working_days, calendar)

    return recount
