"""Rows of a sheet as XML: text is never a formula, and nothing in it breaks the file."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from math import ceil
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

Value = str | int | float | date | None
MOST_LETTERS = 32_767  # that a cell of Excel takes
_LINE_POINTS, _HIGHEST_POINTS = 15, 405
_ARABIC = 1.2  # its letters are narrower than the digits that widths are counted in
_BEFORE_FIRST_DAY = 693_594  # day 1 of the sheets is 1 January 1900, and they count a day too many
# What XML has no sign for, and the escapes by which Excel means one.
_UNWRITTEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SIGN = r"[^<>&_\x00-\x20\x7f-\xa0\ud800-\udfff\ufffe\uffff]+"
_PLAIN = re.compile(f"{_SIGN}(?: {_SIGN})*")

WriteRow = Callable[[int, Sequence[Value]], str]


def row_writer(styles: Sequence[str], widths: Sequence[float]) -> WriteRow:
    """Writes a row at its number, each cell in the style of its column, as high as its longest."""
    heads = [
        (f'<c r="{get_column_letter(at)}', f'" s="{style}"')
        for at, style in enumerate(styles, start=1)
    ]

    def write(number: int, values: Sequence[Value]) -> str:
        parts, lines = [""], 1
        for (letter, style), value, width in zip(heads, values, widths, strict=True):
            if isinstance(value, str) and len(value) > width * _ARABIC:
                lines = max(lines, ceil(len(value) / (width * _ARABIC)))
            parts.append(f"{letter}{number}{style}{content(value)}")
        parts[0] = f'<row r="{number}"{_height(lines)}>'
        parts.append("</row>")
        return "".join(parts)

    return write


def _height(lines: int) -> str:
    """No program fits the height of a row that is read from a file to its text."""
    if lines == 1:
        return ""
    return f' ht="{min(lines * _LINE_POINTS, _HIGHEST_POINTS)}" customHeight="1"'


def content(value: Value) -> str:
    """What follows the place and the style of a cell."""
    if value is None:
        return "/>"
    if isinstance(value, str):
        return f' t="inlineStr"><is>{_text(value)}</is></c>'
    if isinstance(value, date):
        return f"><v>{value.toordinal() - _BEFORE_FIRST_DAY}</v></c>"
    return f"><v>{value}</v></c>"


def _text(value: str) -> str:
    if _PLAIN.fullmatch(value) and len(value) <= MOST_LETTERS:
        return f"<t>{value}</t>"
    kept = _ESCAPE.sub("_x005F_", _UNWRITTEN.sub("", value))[:MOST_LETTERS]
    return f'<t xml:space="preserve">{escape(kept)}</t>'
