"""The figures of a month: counted from its records once, kept when the month is closed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any, NamedTuple

from twaim_desk.domain.month import Month
from twaim_desk.domain.month_cases import ANSWERED, LATE, Case, Fate

FEWEST_RATINGS = 5  # fewer could tell who said what


@dataclass(frozen=True, slots=True)
class Counted:
    """What a month has beside its requests, counted by kind."""

    turned_away: int = 0
    visits: int = 0
    attempts: int = 0
    told: int = 0
    sessions: int = 0
    accepted: int = 0
    rejected: int = 0
    deferred: int = 0
    moved: int = 0
    complaints: int = 0
    suggestions: int = 0
    complaints_closed: int = 0
    complaints_open: int = 0
    rated_good: int = 0
    rated_middling: int = 0
    rated_poor: int = 0


@dataclass(frozen=True, slots=True)
class MonthFigures(Counted):
    """The figures of one month, as of its last day or of the day while it runs.

    Beside what happened in it, the first block is of the requests received in it, the second of the
    replies that were promised for a day of it, the third of the requests that became complete.
    """

    received: int = 0
    answered_on_time: int = 0
    answered_late: int = 0
    answered_undated: int = 0
    open_in_time: int = 0
    not_started: int = 0
    open_late: int = 0
    open_undated: int = 0
    withdrawn: int = 0
    answer_days: int = 0

    due: int = 0
    due_on_time: int = 0
    late: int = 0

    completed: int = 0
    visits_of_completed: int = 0

    @property
    def answered(self) -> int:
        """The requests received in the month that were answered by its end."""
        return self.answered_on_time + self.answered_late + self.answered_undated

    @property
    def has_dates(self) -> bool:
        """Whether any request received had a reply date: without one there is no lateness."""
        dated = (self.answered_on_time, self.answered_late, self.open_late)
        return any(dated) or self.open_in_time > self.not_started

    @property
    def in_time(self) -> float | None:
        """The measure: (answered in time + open in time) / received; none without reply dates."""
        if not self.has_dates:
            return None
        return (self.answered_on_time + self.open_in_time) / self.received

    @property
    def kept(self) -> float | None:
        """Of the replies promised for a day of the month, the part that was given by then."""
        return self.due_on_time / self.due if self.due else None

    @property
    def mean_days(self) -> float | None:
        """The mean of the working days from completion to the answer."""
        return self.answer_days / self.answered if self.answered else None

    @property
    def visits_each(self) -> float | None:
        """Visits for each request that became complete in the month."""
        return self.visits_of_completed / self.completed if self.completed else None

    @property
    def ratings(self) -> int:
        """How many ratings are shown: none where there are fewer than five."""
        return self.rated_good + self.rated_middling + self.rated_poor

    def as_kept(self) -> dict[str, int]:
        """The figures as they are kept with a closed month."""
        return asdict(self)


NAMES = tuple(one.name for one in fields(MonthFigures))


class Correction(NamedTuple):
    """A figure of a closed month that is another one now."""

    month: Month
    figure: str
    was: int
    now: int


def figures_of(cases: Iterable[Case], month: Month, as_of: date, counted: Counted) -> MonthFigures:
    """The figures of a month, from all requests that have to do with it and what else there was."""
    found: Counter[str] = Counter()
    for case in cases:
        if is_received_in(case, month, as_of):
            _count_received(found, case)
        if is_due_in(case, month, as_of):
            found["due"] += 1
            found["due_on_time"] += case.fate is Fate.ANSWERED_ON_TIME
        if became_complete_in(case, month, as_of):
            found["completed"] += 1
            found["visits_of_completed"] += case.visits
        found["late"] += is_late_in(case, month)
    return MonthFigures(**found, **asdict(_shown(counted)))


def is_received_in(case: Case, month: Month, as_of: date) -> bool:
    """Whether a request was received in the month."""
    return month.first <= case.received_on <= as_of


def is_due_in(case: Case, month: Month, as_of: date) -> bool:
    """Whether a reply was promised for a day of the month; of a withdrawn one none is owed."""
    if case.effective is None or case.fate is Fate.WITHDRAWN:
        return False
    return month.first <= case.effective <= as_of


def is_late_in(case: Case, month: Month) -> bool:
    """Whether the reply of a request was late in the month: open after its day, or given late."""
    if case.fate is Fate.ANSWERED_LATE:
        return case.answered_on is not None and case.answered_on >= month.first
    return case.fate in LATE


def became_complete_in(case: Case, month: Month, as_of: date) -> bool:
    """Whether a request became complete in the month."""
    return case.complete_on is not None and month.first <= case.complete_on <= as_of


def figures_from(kept: Mapping[str, Any]) -> MonthFigures:
    """Figures as they were kept; one that did not exist then is nought."""
    return MonthFigures(**{name: int(kept.get(name, 0)) for name in NAMES})


def corrections_of(
    month: Month, known: Mapping[str, int], now: MonthFigures
) -> Sequence[Correction]:
    """The figures of a closed month that are not what was last told of it."""
    return [
        Correction(month, name, known[name], value)
        for name, value in now.as_kept().items()
        if name in known and known[name] != value
    ]


def _count_received(found: Counter[str], case: Case) -> None:
    found["received"] += 1
    found[case.fate.value] += 1
    found["not_started"] += case.fate is Fate.OPEN_IN_TIME and case.complete_on is None
    if case.fate in ANSWERED:
        found["answer_days"] += case.working_days or 0


def _shown(counted: Counted) -> Counted:
    rated = counted.rated_good + counted.rated_middling + counted.rated_poor
    if rated >= FEWEST_RATINGS:
        return counted
    return replace(counted, rated_good=0, rated_middling=0, rated_poor=0)
