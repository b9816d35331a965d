"""The Umm al-Qura calendar by its table of month lengths, both ways; refused outside the table."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import accumulate, pairwise
from typing import NamedTuple

from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import calendar as texts


class HijriDate(NamedTuple):
    """A day as the Hijri calendar names it; a tuple, for it is made by the million."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class HijriTable:
    """Month lengths of consecutive years, and the Gregorian day on which the first of them begins.

    Lengths hold twelve months a year; from `estimated_from_year` on they are computed, not printed.
    """

    first_day: date
    first_year: int
    lengths: tuple[int, ...]
    estimated_from_year: int | None = None
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = tuple(accumulate(self.lengths, initial=self.first_day.toordinal()))
        object.__setattr__(self, "_starts", starts)

    @property
    def last_year(self) -> int:
        """The last year that the table knows."""
        return self.first_year + len(self.lengths) // 12 - 1

    @property
    def last_day(self) -> date:
        """The last Gregorian day that the table knows."""
        return date.fromordinal(self._starts[-1] - 1)

    def from_gregorian(self, day: date) -> HijriDate:
        """The Hijri date of a Gregorian day."""
        ordinal = day.toordinal()
        starts = self._starts
        if not starts[0] <= ordinal < starts[-1]:
            raise RefusedInputError("outside_table", self._outside())
        month = bisect_right(starts, ordinal) - 1
        years, months = divmod(month, 12)
        return HijriDate(self.first_year + years, months + 1, ordinal - starts[month] + 1)

    def to_gregorian(self, day: HijriDate) -> date:
        """The Gregorian day of a Hijri date; a day that the month has not is refused."""
        month = self._month_index(day.year, day.month)
        if not 1 <= day.day <= self.lengths[month]:
            raise RefusedInputError("no_such_day", _no_such_day(day.day, self.lengths[month]))
        return date.fromordinal(self._starts[month] + day.day - 1)

    def month_length(self, year: int, month: int) -> int:
        """How many days a month has."""
        return self.lengths[self._month_index(year, month)]

    def is_estimated(self, day: HijriDate) -> bool:
        """Whether the month of a day is computed, not printed in the official calendar."""
        return self.estimated_from_year is not None and day.year >= self.estimated_from_year

    def with_starts(self, starts: Mapping[tuple[int, int], date]) -> "HijriTable":
        """The table corrected so that the given months (year, month) begin on the given days.

        Only the month before and the month itself change their lengths; days further off stay.
        Refused when a month would have less than 29 or more than 30 days.
        """
        firsts = list(self._starts)
        for (year, month), day in starts.items():
            firsts[self._month_index(year, month)] = day.toordinal()
        lengths = tuple(after - before for before, after in pairwise(firsts))
        for at, (old, new) in enumerate(zip(self.lengths, lengths, strict=True)):
            if old != new and not 29 <= new <= 30:
                name = f"{self.first_year + at // 12}-{at % 12 + 1:02}"
                raise RefusedInputError("bad_length", texts.BAD_MONTH_LENGTH.format(month=name))
        return replace(self, first_day=date.fromordinal(firsts[0]), lengths=lengths)

    def _month_index(self, year: int, month: int) -> int:
        if not 1 <= month <= 12:
            raise RefusedInputError("no_such_month", texts.NO_SUCH_MONTH)
        if not self.first_year <= year <= self.last_year:
            raise RefusedInputError("outside_table", self._outside())
        return (year - self.first_year) * 12 + month - 1

    def _outside(self) -> str:
        return texts.OUTSIDE_TABLE.format(first=self.first_year, last=self.last_year)


def _no_such_day(day: int, length: int) -> str:
    if day == 30 and length == 29:
        return texts.MONTH_HAS_29_DAYS
    return texts.NO_SUCH_DAY if not 1 <= day <= 30 else texts.MONTH_IS_SHORTER


def joined(before: HijriTable, after: HijriTable) -> HijriTable:
    """One table out of two of which the second begins where the first ends."""
    lengths = before.lengths + after.lengths
    return HijriTable(before.first_day, before.first_year, lengths, after.estimated_from_year)


def fits(before: HijriTable, after: HijriTable) -> bool:
    """Whether the second table begins on the day after the first one ends."""
    follows = after.first_year == before.last_year + 1
    return follows and after.first_day.toordinal() == before.last_day.toordinal() + 1


def years_of(table: HijriTable) -> Iterable[int]:
    """The years that the table knows."""
    return range(table.first_year, table.last_year + 1)
