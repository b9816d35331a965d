"""The report of a month as one frozen value: workbook, screen and letter read the same."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.hijri import HijriTable
from twaim_desk.domain.month import Month
from twaim_desk.domain.month_cases import LATE, Case
from twaim_desk.domain.month_figures import (
    Correction,
    MonthFigures,
    became_complete_in,
    is_due_in,
    is_late_in,
    is_received_in,
)
from twaim_desk.domain.profile import Letterhead, PersonWord
from twaim_desk.domain.request import State
from twaim_desk.domain.small_groups import told_places
from twaim_desk.domain.surveys import Method


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """A visit that ended without a request."""

    on: date
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChannelWork:
    """The attempts to tell answers on one channel, by their results."""

    channel: str
    told: int
    no_answer: int
    wrong_number: int
    other: int


@dataclass(frozen=True, slots=True)
class CommitteeWork:
    """What a committee decided in the month, in how many sessions."""

    committee: str
    sessions: int
    accepted: int
    rejected: int
    deferred: int


@dataclass(frozen=True, slots=True)
class ServiceWork:
    """The requests of one service received in the month."""

    service: str
    received: int
    answered_on_time: int
    open_in_time: int
    late: int
    other: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A promise that was moved: as printed, as recomputed, as it holds, and why."""

    number: str
    on: date
    printed: date | None
    recomputed: date | None
    effective: date | None
    before: date | None
    after: date | None
    reason: str
    by_two: bool


@dataclass(frozen=True, slots=True)
class StaffWork:
    """The work of one employee in the month; no ranking."""

    employee: str
    requests: int
    visits: int
    enquiries: int
    attempts: int
    steps: int


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint or a suggestion; never by whom."""

    number: str
    kind: str
    received_on: date
    channel: str
    about: str | None
    state: str
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class Ratings:
    """How visitors found a service, or all together where `service` is none.

    `method`: asked after the interview, or after the service was delivered.
    """

    service: str | None
    good: int
    middling: int
    poor: int
    method: Method = field(default=Method.COUNTER, kw_only=True)

    @property
    def count(self) -> int:
        """How many answered."""
        return self.good + self.middling + self.poor


@dataclass(frozen=True, slots=True)
class MonthReport:
    """All that the workbook of a month holds.

    `names`: whether people and employees are named and what was typed freely is in it. `before` and
    `year_before` are the figures of the month before and of this month a year ago.
    """

    month: Month
    as_of: date
    names: bool
    letterhead: Letterhead
    person: PersonWord
    policy_title: str
    reply_clause: str | None
    promised_days: int | None
    digits: Digits
    table: HijriTable
    figures: MonthFigures
    before: MonthFigures
    year_before: MonthFigures
    cases: tuple[Case, ...]
    turned_away: tuple[TurnedAway, ...]
    channels: tuple[ChannelWork, ...]
    committees: tuple[CommitteeWork, ...]
    services: tuple[ServiceWork, ...]
    moved: tuple[Moved, ...]
    staff: tuple[StaffWork, ...]
    complaints: tuple[Complaint, ...]
    ratings: tuple[Ratings, ...]
    corrections: tuple[Correction, ...]

    @property
    def received(self) -> tuple[Case, ...]:
        """The requests received in the month."""
        return tuple(one for one in self.cases if is_received_in(one, self.month, self.as_of))

    @property
    def late(self) -> tuple[Case, ...]:
        """The requests whose reply was late in the month."""
        return tuple(one for one in self.cases if is_late_in(one, self.month))

    @property
    def due(self) -> tuple[Case, ...]:
        """The requests whose reply was promised for a day of the month, and is still owed."""
        return tuple(one for one in self.cases if is_due_in(one, self.month, self.as_of))

    @property
    def incomplete(self) -> tuple[Case, ...]:
        """The requests received in the month that still lack something."""
        return tuple(one for one in self.received if one.course.state is State.INCOMPLETE)

    def digits_in(self, number: int | str) -> str:
        """A number, or a text with numbers in it, as this association writes it."""
        return written(number, self.digits)

    @property
    def visits_of_completed(self) -> tuple[tuple[int, int], ...]:
        """How many requests became complete in the month with how many visits each."""
        counts: dict[int, int] = {}
        for case in self.cases:
            if became_complete_in(case, self.month, self.as_of):
                counts[case.visits] = counts.get(case.visits, 0) + 1
        return tuple(sorted(counts.items()))


def told_ratings(whole: Ratings, services: Iterable[Ratings]) -> tuple[Ratings, ...]:
    """Of all first, then of the services: as far as nobody's own answer could be worked out."""
    listed = list(services)
    told = told_places(whole.count, [one.count for one in listed])
    return () if told is None else (whole, *(listed[at] for at in told))


def services_of(cases: tuple[Case, ...], month: Month, as_of: date) -> tuple[ServiceWork, ...]:
    """The work by service, the most asked for first."""
    by_service: dict[str, list[Case]] = {}
    for case in cases:
        if is_received_in(case, month, as_of):
            by_service.setdefault(case.service, []).append(case)
    listed = [_work(service, found) for service, found in by_service.items()]
    return tuple(sorted(listed, key=lambda one: (-one.received, one.service)))


def _work(service: str, cases: list[Case]) -> ServiceWork:
    on_time = sum(case.fate == "answered_on_time" for case in cases)
    in_time = sum(case.fate == "open_in_time" for case in cases)
    late = sum(case.fate in LATE for case in cases)
    rest = len(cases) - on_time - in_time - late
    return ServiceWork(service, len(cases), on_time, in_time, late, rest)
