"""How long what is known of people is kept: the schedule of an office, and when a time is over."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MONTHS_IN_YEAR = 12


class Kind(StrEnum):
    """What is kept for a time of its own."""

    ACCEPTED = "request_accepted"
    REJECTED = "request_rejected"
    LEFT = "request_left"
    DOCUMENT = "document_copy"
    SIGNATURE = "signature"
    VISIT = "visit"
    ENQUIRY = "enquiry"
    COMPLAINT = "complaint"
    HARM = "harm"
    ARRIVAL = "arrival"
    OFFER = "offer"
    PERSON = "person"
    MONTH_NAMES = "month_names"
    SEARCH = "search"
    EXPORT = "export"
    TRAIL = "trail"


# What is kept of these names nobody and stands in the trail, which nothing is ever taken out of.
IN_TRAIL = frozenset({Kind.SEARCH, Kind.EXPORT, Kind.TRAIL})
OF_REQUEST = frozenset({Kind.ACCEPTED, Kind.REJECTED, Kind.LEFT})


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepingRule:
    """How long one kind is kept, from when on, and on what ground.

    `by_law`: a law fixes the time, so the person's own wish does not end it.
    """

    kind: Kind
    title: str
    ground: str
    counted_from: str
    years: int = 0
    months: int = 0
    for_ever: bool = False
    by_law: bool = False

    def ends_on(self, begun: date) -> date | None:
        """The first day on which it need not be kept any more; none where it always is."""
        if self.for_ever:
            return None
        months = begun.month - 1 + self.months
        year, month = begun.year + self.years + months // MONTHS_IN_YEAR, months % MONTHS_IN_YEAR
        if year > date.max.year:
            return None
        last = monthrange(year, month + 1)[1]
        return date(year, month + 1, min(begun.day, last))

    def begun_by(self, today: date) -> date | None:
        """What began on this day or before is over today; none where nothing is."""
        if self.for_ever:
            return None
        months = today.year * MONTHS_IN_YEAR + today.month - 1
        months -= self.years * MONTHS_IN_YEAR + self.months
        year, month = divmod(months, MONTHS_IN_YEAR)
        if year < date.min.year:
            return None
        return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class Schedule:
    """The times of every kind, each once."""

    rules: tuple[KeepingRule, ...]

    def rule(self, kind: Kind) -> KeepingRule:
        """How long this kind is kept."""
        return next(one for one in self.rules if one.kind is kind)
