"""A day as people type it: either calendar, either digits, numbers or month names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from twaim_desk.domain.digits import drop_invisible, fold_digits
from twaim_desk.domain.hijri import HijriDate, HijriTable
from twaim_desk.domain.written_dates import GREGORIAN_MONTHS, HIJRI_MONTHS, MATCHING, WEEKDAYS
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import calendar as texts

LONGEST = 80
_FOLDED = str.maketrans(
    "أإآٱىة", "اااايه", "\u0621\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
)
_TATWEEL_IN_WORD = re.compile("(?<=[\u0620-\u063f\u0641-\u064a])\u0640+")
_EDGE_OF_NUMBER = re.compile(r"(?<=[0-9])(?=[^\W0-9_])|(?<=[^\W0-9_])(?=[0-9])")
_SIGNS = re.compile(r"[\s/\\\-.,_\u2010-\u2015\u2044\u2212\uff0f\u060c\u060d\u0640\u066b\u066c]+")


class _Calendar(Enum):
    HIJRI = auto()
    GREGORIAN = auto()


_YEARS = {_Calendar.HIJRI: range(1300, 1500), _Calendar.GREGORIAN: range(1900, 2100)}
_ERAS = {
    _Calendar.HIJRI: ("هـ", "هجري", "هجرية"),
    _Calendar.GREGORIAN: ("م", "ميلادي", "ميلادية"),
}
_OTHER_NAMES: dict[_Calendar, dict[int, tuple[str, ...]]] = {
    _Calendar.HIJRI: {
        1: ("المحرم",),
        3: ("ربيع أول",),
        4: ("ربيع الثاني", "ربيع ثاني", "ربيع آخر"),
        5: ("جمادى الأول", "جماد الأولى", "جماد الأول", "جمادى أولى", "جماد أولى", "جماد أول"),
        6: ("جمادى الثانية", "جمادى الثاني", "جمادى الآخر", "جماد الآخرة", "جماد الآخر",
            "جماد الثانية", "جماد الثاني", "جمادى ثانية", "جماد ثاني"),
        9: ("رمضان المبارك",),
        11: ("ذي القعدة",),
        12: ("ذي الحجة",),
    },
    _Calendar.GREGORIAN: {6: ("يونيه",), 7: ("يوليه",)},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TypedDay:
    """A day in both calendars, and in which of them it was typed.

    `approximate` marks that the other calendar's date is only near: old tables disagree.
    """

    gregorian: date
    hijri: HijriDate
    typed_in_hijri: bool
    approximate: bool = False


class _Parts(NamedTuple):
    """What was typed: the numbers, the calendars that words beside them name, the weekday."""

    year: int
    month: int
    day: int
    calendars: frozenset[_Calendar]
    weekday: int | None


def parse_day(text: str, table: HijriTable, *, approximate_before: int = 0) -> TypedDay:
    """The day that was typed; `approximate_before` is the first Hijri year that is exact.

    A weekday, or the same day in the other calendar, may stand beside it and has to agree.
    """
    if len(text) > LONGEST:
        raise _not_a_date()
    plain = _folded(fold_digits(drop_invisible(text)))
    if not plain:
        raise RefusedInputError("empty", texts.EMPTY_DATE)
    first, matching, second = plain.partition(MATCHING)
    typed = _day_of(_parts(first), table, approximate_before)
    if matching:
        other = _day_of(_parts(second), table, approximate_before)
        if typed.gregorian != other.gregorian and not typed.approximate:
            raise RefusedInputError("days_differ", texts.DAYS_DIFFER)
    return typed


def _day_of(parts: _Parts, table: HijriTable, approximate_before: int) -> TypedDay:
    in_hijri = _calendar_of(parts.year) is _Calendar.HIJRI
    if parts.calendars - {_calendar_of(parts.year)}:
        raise RefusedInputError("calendars_differ", texts.CALENDARS_DIFFER)
    if in_hijri:
        hijri = HijriDate(parts.year, parts.month, parts.day)
        gregorian = table.to_gregorian(hijri)
    else:
        gregorian = _gregorian(parts.year, parts.month, parts.day)
        hijri = table.from_gregorian(gregorian)
    approximate = hijri.year < approximate_before
    is_sure = not (approximate and in_hijri)
    if is_sure and parts.weekday not in {None, gregorian.weekday()}:
        raise RefusedInputError("weekday_differs", texts.WEEKDAY_DIFFERS)
    return TypedDay(gregorian, hijri, in_hijri, approximate)


def _parts(plain: str) -> _Parts:
    words = [word for word in _SIGNS.split(_EDGE_OF_NUMBER.sub(" ", plain)) if word]
    if words[:1] == ["يوم"]:
        del words[0]
    weekday = _WEEKDAY_NUMBERS.get(words[0]) if words else None
    if weekday is not None:
        del words[0]
    calendars = {_CALENDAR_OF_ERA[word] for word in words if word in _CALENDAR_OF_ERA}
    words = [word for word in words if word not in _CALENDAR_OF_ERA]
    numbers = [word for word in words if word.isdecimal() and word.isascii()]
    name = "".join(word for word in words if word not in numbers)
    if not name:
        return _Parts(*_numbers(numbers), frozenset(calendars), weekday)
    if name not in _MONTH_OF_NAME or len(numbers) != 2:
        raise _not_a_date()
    calendar, month = _MONTH_OF_NAME[name]
    day, year = sorted(numbers, key=len)
    _check_lengths(year, day)
    return _Parts(int(year), month, int(day), frozenset({*calendars, calendar}), weekday)


def _numbers(words: list[str]) -> tuple[int, int, int]:
    """Year, month and day of a date in numbers only; the year stands first or last."""
    if len(words) == 1 and len(words[0]) == 8:
        digits = words[0]
        is_year_last = any(int(digits[4:]) in years for years in _YEARS.values())
        cuts = (2, 4) if is_year_last else (4, 6)
        words = [digits[: cuts[0]], digits[cuts[0] : cuts[1]], digits[cuts[1] :]]
    if len(words) != 3:
        raise _not_a_date()
    day, month, year = words if len(words[0]) <= 2 else reversed(words)
    _check_lengths(year, month, day)
    return int(year), int(month), int(day)


def _check_lengths(year: str, *others: str) -> None:
    if any(len(number) > 2 for number in others):
        raise _not_a_date()
    if len(year) != 4:
        raise RefusedInputError("year_unclear", texts.YEAR_UNCLEAR)


def _calendar_of(year: int) -> _Calendar:
    for calendar, years in _YEARS.items():
        if year in years:
            return calendar
    raise RefusedInputError("year_unclear", texts.YEAR_UNCLEAR)


def _gregorian(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12:
        raise RefusedInputError("no_such_month", texts.NO_SUCH_MONTH)
    try:
        return date(year, month, day)
    except ValueError:
        raise RefusedInputError("no_such_day", texts.NO_SUCH_GREGORIAN_DAY) from None


def _not_a_date() -> RefusedInputError:
    return RefusedInputError("not_a_date", texts.NOT_A_DATE)


def _folded(text: str) -> str:
    """The text in the spelling in which names are compared: no marks, one alef, one ya."""
    return _TATWEEL_IN_WORD.sub("", text.translate(_FOLDED)).strip()


def _month_names() -> Mapping[str, tuple[_Calendar, int]]:
    """Every spelling of every month, without spaces between its words."""
    months = {_Calendar.HIJRI: HIJRI_MONTHS, _Calendar.GREGORIAN: GREGORIAN_MONTHS}
    names = {
        name: (calendar, at + 1) for calendar, own in months.items() for at, name in enumerate(own)
    }
    for calendar, others in _OTHER_NAMES.items():
        names |= {name: (calendar, month) for month, some in others.items() for name in some}
    return {_folded(name).replace(" ", ""): month for name, month in names.items()}


_MONTH_OF_NAME = _month_names()
_WEEKDAY_NUMBERS = {_folded(name): at for at, name in enumerate(WEEKDAYS)}
_CALENDAR_OF_ERA = {_folded(era): calendar for calendar, eras in _ERAS.items() for era in eras}
