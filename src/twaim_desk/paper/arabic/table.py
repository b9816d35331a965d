"""Rows of cells, the first column at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from twaim_desk.paper.arabic.paragraph import Line, Side, Type, base_line, draw_line, lines_of


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its share of the table's width, and where its cells stand."""

    share: float
    side: Side = Side.START


@dataclass(frozen=True, slots=True)
class Cell:
    """The lines of a cell in its room."""

    lines: list[Line]
    room: float
    side: Side


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row from the right, and how many lines the longest has."""

    cells: tuple[Cell, ...]
    letters: Type
    padding: float
    lines: int


def row_of(
    texts: Sequence[str], columns: Sequence[Column], letters: Type, width: float, padding: float
) -> Row:
    """One row, its cells broken at line ends and at their width, and kept apart by a padding."""
    whole = sum(column.share for column in columns)
    cells = []
    for text, column in zip(texts, columns, strict=True):
        room = width * column.share / whole
        wide = room - 2 * padding
        lines = [line for part in text.split("\n") for line in lines_of(part, letters, wide)]
        cells.append(Cell(lines, room, column.side))
    most = max(len(cell.lines) for cell in cells)
    return Row(tuple(cells), letters, padding, max(most, 1))


def draw_row_line(canvas: Any, row: Row, at: int, right: float, top: float) -> None:
    """Draw one line of every cell that has so many, the row's right end at `right`."""
    y = base_line(row.letters, top)
    for cell in row.cells:
        if at < len(cell.lines):
            width = cell.room - 2 * row.padding
            edge = right - row.padding
            draw_line(canvas, cell.lines[at], row.letters, edge, y, width=width, side=cell.side)
        right -= cell.room
