"""What a cell of a workbook says, as a text: days in ISO, whole numbers without a point."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from twaim_desk.exchange.refusal import ListRefusedError

_DATE_FORMATS = {*range(14, 18), 22, *range(27, 37), *range(50, 59)}
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_OF_A_DATE = re.compile("y|d.*m|m.*d", re.IGNORECASE)
_BEFORE_FIRST_DAY = date(1899, 12, 30)  # as if 1900 had had a 29 February, which Excel believes
_BEFORE_FIRST_DAY_1904 = date(1904, 1, 1)
_MOST_DAYS = 2_958_465
_EXACT = 10**15
_NO_PHANTOM_DAY = 61


def date_styles(used: Sequence[int], formats: Mapping[int, str]) -> list[bool]:
    """For each style of a workbook whether it shows its number as a day."""
    return [_is_date(number, formats.get(number)) for number in used]


@dataclass(frozen=True, slots=True)
class Cells:
    """What is needed to read the cells of one workbook."""

    shared: Sequence[str]
    dates: Sequence[bool]
    from_1904: bool = False

    def text(self, kind: str, style: int, value: str) -> str:
        """What a cell says."""
        if kind == "s":
            return self._shared_text(value)
        if kind in {"n", "d"} and value:
            is_date = style < len(self.dates) and self.dates[style]
            return _number(value, self.from_1904) if is_date else _plain(value)
        return value

    def _shared_text(self, value: str) -> str:
        if not (value.isascii() and value.isdigit()) or int(value[:9]) >= len(self.shared):
            raise ListRefusedError("broken")
        return self.shared[int(value)]


def _is_date(number: int, code: str | None) -> bool:
    if code is None:
        return number in _DATE_FORMATS
    return _OF_A_DATE.search(_LITERAL.sub("", code.split(";")[0])) is not None


def _number(value: str, from_1904: bool) -> str:
    """The day that a number counts to; one that is no day stays the number."""
    try:
        days = int(float(value))
    except (ValueError, OverflowError):
        return value
    if from_1904:
        return (_BEFORE_FIRST_DAY_1904 + timedelta(days)).isoformat() if _fits(days) else value
    if not _fits(days):
        return _plain(value)
    first = _BEFORE_FIRST_DAY if days >= _NO_PHANTOM_DAY else _BEFORE_FIRST_DAY + timedelta(1)
    return (first + timedelta(days)).isoformat()


def _fits(days: int) -> bool:
    return 0 < days < _MOST_DAYS


def _plain(value: str) -> str:
    """The number as one would type it: 1010101010 and not 1.01010101E9."""
    try:
        number = float(value)
    except ValueError:
        return value
    if abs(number) < _EXACT and number == int(number):
        return str(int(number))
    return value
