"""Reads CSV as offices save it: UTF-8 or Windows Arabic, separated by comma, semicolon or tab."""

import codecs
import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from typing import IO

from twaim_desk.exchange.cell_text import unprotected
from twaim_desk.exchange.refusal import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    ListRefusedError,
)

SEPARATORS = ",;\t|"
_MARKED = ((codecs.BOM_UTF8, "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_PLAIN = ("utf-8", "windows-1256")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_SAID = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)  # how Excel is told the separator
_LINES_JUDGED = 20


def rows_of(file: IO[bytes]) -> Iterator[list[str]]:
    """Each row as texts; what protected a cell from being taken for a formula is taken away."""
    text = decoded(file.read())
    separator = separator_of(text)
    if said := _SAID.match(text):
        text = text[said.end() :]
    for at, row in enumerate(_read(text, separator)):
        if at > MOST_ROWS:
            raise ListRefusedError("too_many_rows")
        if len(row) > MOST_COLUMNS:
            raise ListRefusedError("too_many_columns")
        yield [unprotected(cell) for cell in row]


def decoded(content: bytes) -> str:
    """The text, by the mark at its beginning or by whether it can be UTF-8."""
    marked = [name for mark, name in _MARKED if content.startswith(mark)]
    for name in marked or _PLAIN:
        try:
            text = content.decode(name)
        except UnicodeDecodeError:
            continue
        if _NOT_TEXT.search(text):
            raise ListRefusedError("not_what_it_says")
        return text
    raise ListRefusedError("encoding")


def separator_of(text: str) -> str:
    """The separator that is said, or the one that cuts the first lines into equal rows."""
    if said := _SAID.match(text):
        return said[1]
    lines = list(islice(StringIO(text, newline=""), _LINES_JUDGED))
    return max(SEPARATORS, key=lambda one: _fitness(lines, one))


def _fitness(lines: list[str], separator: str) -> tuple[int, int]:
    """How many rows are as long as the first, where that has several cells; then its length."""
    try:
        lengths = [len(row) for row in csv.reader(lines, delimiter=separator) if row]
    except csv.Error:
        return (0, 0)
    if not lengths or lengths[0] < 2:
        return (0, 0)
    return (sum(length == lengths[0] for length in lengths), lengths[0])


def _read(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    try:
        yield from reader
    except csv.Error as error:
        reason = "too_long" if "field larger" in str(error) else "broken"
        raise ListRefusedError(reason) from error
