"""A day as people type it: either calendar, either digits, numbers or month names."""

import re
from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.digits import drop_invisible, fold_digits
from twaim_desk.domain.hijri import HijriDate, HijriTable
from twaim_desk.domain.written_dates import GREGORIAN_MONTHS, HIJRI_MONTHS, WEEKDAYS
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import calendar as texts

LONGEST = 60
_HIJRI_YEARS = range(1300, 1500)
_GREGORIAN_YEARS = range(1900, 2100)
_FOLDED = str.maketrans("أإآىة", "ااايه")
_OTHER_NAMES = {
    "ربيع الثاني": 4,
    "جمادى الثانية": 6,
    "ذي القعدة": 11,
    "ذي الحجة": 12,
    "ابريل": 4,
}
_SIGNS = re.compile(r"[\s/\-.،,_\u2010-\u2015\u2212\u066b\u066c]+")


@dataclass(frozen=True, slots=True)
class TypedDay:
    """A day in both calendars, and in which of them it was typed.

    `approximate` marks that the other calendar's date is only near: old tables disagree.
    """

    gregorian: date
    hijri: HijriDate
    typed_in_hijri: bool
    approximate: bool = False


def parse_day(text: str, table: HijriTable, *, approximate_before: int = 0) -> TypedDay:
    """The day that was typed; `approximate_before` is the first Hijri year that is exact."""
    year, month, day = _numbers(_words(text))
    if year in _HIJRI_YEARS:
        hijri = HijriDate(year, month, day)
        gregorian = table.to_gregorian(hijri)
    elif year in _GREGORIAN_YEARS:
        gregorian = _gregorian(year, month, day)
        hijri = table.from_gregorian(gregorian)
    else:
        raise RefusedInputError("year_unclear", texts.YEAR_UNCLEAR)
    near = hijri.year < approximate_before
    return TypedDay(gregorian, hijri, year in _HIJRI_YEARS, near)


def _words(text: str) -> list[str]:
    if len(text) > LONGEST:
        raise RefusedInputError("not_a_date", texts.NOT_A_DATE)
    plain = fold_digits(drop_invisible(text)).strip()
    if not plain:
        raise RefusedInputError("empty", texts.EMPTY_DATE)
    plain = re.sub(r"(\d)\s*(?:هـ|ه|م)(?=\s|$)", r"\1", plain)
    for name, number in _month_names().items():
        plain = re.sub(rf"(?<!\w){name}(?!\w)", f" {number} ", plain.translate(_FOLDED))
    words = [word for word in _SIGNS.split(plain) if word]
    if words and words[0] in {name.translate(_FOLDED) for name in WEEKDAYS}:
        del words[0]
    return words


def _month_names() -> dict[str, int]:
    named = {
        name: at + 1 for names in (HIJRI_MONTHS, GREGORIAN_MONTHS) for at, name in enumerate(names)
    }
    return {name.translate(_FOLDED): number for name, number in (named | _OTHER_NAMES).items()}


def _numbers(words: list[str]) -> tuple[int, int, int]:
    if len(words) == 1 and re.fullmatch("[0-9]{8}", words[0]):
        digits = words[0]
        year_first = int(digits[:4]) in _HIJRI_YEARS or int(digits[:4]) in _GREGORIAN_YEARS
        cuts = (4, 6) if year_first else (2, 4)
        words = [digits[: cuts[0]], digits[cuts[0] : cuts[1]], digits[cuts[1] :]]
    if len(words) != 3 or not all(re.fullmatch("[0-9]{1,4}", word) for word in words):
        raise RefusedInputError("not_a_date", texts.NOT_A_DATE)
    if len(words[0]) == 4:
        words.reverse()
    if len(words[2]) != 4:
        raise RefusedInputError("year_unclear", texts.YEAR_UNCLEAR)
    return int(words[2]), int(words[1]), int(words[0])


def _gregorian(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12:
        raise RefusedInputError("no_such_month", texts.NO_SUCH_MONTH)
    try:
        return date(year, month, day)
    except ValueError:
        raise RefusedInputError("no_such_day", texts.NO_SUCH_GREGORIAN_DAY) from None
