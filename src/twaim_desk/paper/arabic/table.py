"""Rows of cells, the first column at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from twaim_desk.paper.arabic.paragraph import Line, Side, Type, draw_lines, lines_of


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its share of the table's width, and where its cells stand."""

    share: float
    side: Side = Side.START


@dataclass(frozen=True, slots=True)
class Row:
    """The lines of one row, cell by cell, and the height they need."""

    cells: tuple[tuple[list[Line], float, Side], ...]
    letters: Type
    height: float


def row_of(
    texts: Sequence[str], columns: Sequence[Column], letters: Type, width: float, padding: float
) -> Row:
    """One row, its cells broken into lines and kept apart by a padding."""
    whole = sum(column.share for column in columns)
    cells = []
    for text, column in zip(texts, columns, strict=True):
        room = width * column.share / whole
        cells.append((lines_of(text, letters, room - 2 * padding), room, column.side))
    most = max(len(lines) for lines, _, _ in cells)
    return Row(tuple(cells), letters, most * letters.leading + padding)


def draw_row(canvas: Any, row: Row, right: float, top: float, padding: float) -> None:
    """Draw a row, its right end at `right`, under `top`."""
    for lines, room, side in row.cells:
        width = room - 2 * padding
        draw_lines(canvas, lines, row.letters, right - padding, top - padding / 2, width, side)
        right -= room
