"""Rows of a sheet as XML: what a cell holds is never a formula, and nothing in it breaks the file."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

Value = str | int | float | date | None
MOST_LETTERS = 32_767  # that a cell of Excel takes
_BEFORE_FIRST_DAY = 693_594  # day 1 of the sheets is 1 January 1900, and they count a day too many
# What XML has no sign for, and the escapes by which Excel means one.
_UNWRITTEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_PLAIN = re.compile(
    r"[^<>&\x00-\x1f\ud800-\udfff\ufffe\uffff\s_](?:[^<>&\x00-\x1f\ud800-\udfff\ufffe\uffff_]*[^<>&\x00-\x1f\ud800-\udfff\ufffe\uffff\s_])?"
)

WriteRow = Callable[[int, Sequence[Value]], str]


def row_writer(styles: Sequence[str]) -> WriteRow:
    """Writes a row at its number, each cell in the style of its column."""
    heads = [
        (f'<c r="{get_column_letter(at)}', f'" s="{style}"') for at, style in enumerate(styles, 1)
    ]

    def write(number: int, values: Sequence[Value]) -> str:
        parts = [f'<row r="{number}">']
        for (letter, style), value in zip(heads, values, strict=True):
            parts.append(f"{letter}{number}{style}{content(value)}")
        parts.append("</row>")
        return "".join(parts)

    return write


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
