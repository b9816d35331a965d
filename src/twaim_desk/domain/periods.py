"""Months, quarters and years of either calendar: their days, their names and their neighbours."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.hijri import HijriDate, HijriTable
from twaim_desk.domain.written_dates import GREGORIAN_MONTHS, HIJRI_MONTHS
from twaim_desk.texts import figures as texts

_MONTHS = 12


class Calendar(StrEnum):
    """By which calendar a period begins and ends."""

    HIJRI = "hijri"
    GREGORIAN = "gregorian"


class Length(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months it has."""
        return {Length.MONTH: 1, Length.QUARTER: 3, Length.YEAR: _MONTHS}[self]


@dataclass(frozen=True, slots=True)
class Period:
    """A month, a quarter or a year; `number` is the how-manieth of its year it is."""

    calendar: Calendar
    length: Length
    year: int
    number: int

    def later(self, periods: int) -> "Period":
        """The period so many later, or earlier."""
        each = _MONTHS // self.length.months
        year, number = divmod(self.year * each + self.number - 1 + periods, each)
        return Period(self.calendar, self.length, year, number + 1)

    @property
    def months(self) -> tuple["Period", ...]:
        """Its months, the first one first."""
        first = (self.number - 1) * self.length.months + 1
        return tuple(
            Period(self.calendar, Length.MONTH, self.year, first + at)
            for at in range(self.length.months)
        )

    def first_day(self, table: HijriTable) -> date:
        """Its first day; refused outside the table."""
        month = self.months[0].number
        if self.calendar is Calendar.HIJRI:
            return table.to_gregorian(HijriDate(self.year, month, 1))
        return date(self.year, month, 1)

    def last_day(self, table: HijriTable) -> date:
        """Its last day; refused outside the table."""
        month = self.months[-1].number
        if self.calendar is Calendar.HIJRI:
            length = table.month_length(self.year, month)
            return table.to_gregorian(HijriDate(self.year, month, length))
        return self.later(1).first_day(table) - timedelta(days=1)

    def in_words(self, digits: Digits) -> str:
        """Such as «رجب ١٤٤٨هـ», «الربع الأول من عام ٢٠٢٦م» or «عام ١٤٤٨هـ»."""
        if self.length is Length.MONTH:
            return f"{self.month_in_words} {self._year(digits)}"
        year = texts.YEAR.format(year=self._year(digits))
        if self.length is Length.YEAR:
            return year
        return texts.QUARTER.format(quarter=texts.QUARTERS[self.number - 1], year=year)

    @property
    def month_in_words(self) -> str:
        """The name of its first month."""
        names = HIJRI_MONTHS if self.calendar is Calendar.HIJRI else GREGORIAN_MONTHS
        return names[self.months[0].number - 1]

    def _year(self, digits: Digits) -> str:
        sign = texts.HIJRI_SIGN if self.calendar is Calendar.HIJRI else texts.GREGORIAN_SIGN
        return written(f"{self.year}{sign}", digits)


def period_of(day: date, length: Length, calendar: Calendar, table: HijriTable) -> Period:
    """The period of a calendar that a day falls in."""
    year, month = day.year, day.month
    if calendar is Calendar.HIJRI:
        hijri = table.from_gregorian(day)
        year, month = hijri.year, hijri.month
    return Period(calendar, length, year, (month - 1) // length.months + 1)
