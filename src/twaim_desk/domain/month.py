"""A Gregorian month: as it is typed, its days, and its neighbours."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from twaim_desk.domain.digits import Digits, bare_number, fold_digits, written
from twaim_desk.domain.hijri import HijriTable
from twaim_desk.domain.written_dates import GREGORIAN_MONTHS, HIJRI_MONTHS
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import month as texts

FIRST_YEAR, LAST_YEAR = 2015, 2061  # the table of the Hijri calendar holds all of their days
_TYPED = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})")
_MONTHS = 12
_LONGEST = 40


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of the Gregorian calendar."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.later(1).first - timedelta(days=1)

    def later(self, months: int) -> "Month":
        """The month so many months later, or earlier."""
        year, number = divmod(self.year * _MONTHS + self.number - 1 + months, _MONTHS)
        return Month(year, number + 1)

    def in_words(self, digits: Digits) -> str:
        """Such as «أكتوبر ٢٠٢٦م»."""
        return written(f"{GREGORIAN_MONTHS[self.number - 1]} {self.year}م", digits)

    def hijri_in_words(self, table: HijriTable, digits: Digits) -> str:
        """The Hijri months that its days fall in, such as «ربيع الآخر وجمادى الأولى ١٤٤٨هـ»."""
        first, last = (table.from_gregorian(day) for day in (self.first, self.last))
        begins, ends = HIJRI_MONTHS[first.month - 1], HIJRI_MONTHS[last.month - 1]
        if first.year != last.year:
            return written(f"{begins} {first.year}هـ و{ends} {last.year}هـ", digits)
        name = begins if begins == ends else f"{begins} و{ends}"
        return written(f"{name} {last.year}هـ", digits)


def month_of(day: date) -> Month:
    """The month of a day."""
    return Month(day.year, day.month)


def parse_month(text: str) -> Month:
    """The month that was typed, such as 2026-10 in any digits."""
    typed = fold_digits(text[:_LONGEST].strip())
    found = _TYPED.fullmatch(typed)
    if found is None or len(bare_number(typed)) > _LONGEST:
        raise RefusedInputError("not_a_month", texts.NOT_A_MONTH)
    year, number = (int(part) for part in found.groups())
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= number <= _MONTHS):
        raise RefusedInputError("not_a_month", texts.NOT_A_MONTH)
    return Month(year, number)
