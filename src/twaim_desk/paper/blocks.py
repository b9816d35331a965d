"""The blocks papers are made of: paragraphs, lines of data, tables, places to sign."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest
from typing import Any

from twaim_desk.domain.paper_parts import Ink
from twaim_desk.paper.arabic.paragraph import (
    Line,
    Side,
    Type,
    draw_lines,
    lines_of,
    whole_line,
    width_of,
)
from twaim_desk.paper.arabic.table import Column, Row, draw_row_line, row_of
from twaim_desk.paper.ink import draw_ink
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, kept_together, rule, space, spaced

_LABEL_SHARE = 0.30  # of the width, for what a line of data is called
_LONGEST_LABEL = 0.45


def text(words: str, letters: Type, width: float, side: Side = Side.START) -> list[Strip]:
    """A paragraph, one strip for each of its lines."""
    return [_line(line, letters, width, side) for line in lines_of(words, letters, width)]


def heading(sheet: Sheet, words: str) -> list[Strip]:
    """The heading of a part, which never stays behind alone."""
    strips = text(words, sheet.heading, sheet.width)
    return spaced([replace(strip, with_next=True) for strip in strips], sheet.gap(6))


def entry(
    sheet: Sheet, label: str, value: str, width: float | None = None, share: float = _LABEL_SHARE
) -> list[Strip]:
    """A line of data: what it is called, and beside it what it says, over several lines if long."""
    room = sheet.width if width is None else width
    called = lines_of(label, sheet.body, room * _LONGEST_LABEL)
    widest = max((width_of(line, sheet.body) for line in called), default=0.0)
    beside = max(room * share, widest + sheet.points(8))
    said = lines_of(value, sheet.value, room - beside)
    pairs = zip_longest(
        [_line(line, sheet.body, room) for line in called],
        [_line(line, sheet.value, room - beside, indent=beside) for line in said],
        fillvalue=space(0),
    )
    return [_beside(first, second, 0.0) for first, second in pairs]


def entries(sheet: Sheet, pairs: Sequence[tuple[str, str]]) -> list[Strip]:
    """Lines of data below each other, what they say in one column."""
    longest = sheet.width * _LONGEST_LABEL
    called = [line for label, _ in pairs for line in lines_of(label, sheet.body, longest)]
    widest = max((width_of(line, sheet.body) for line in called), default=0.0)
    share = max(_LABEL_SHARE, (widest + sheet.points(8)) / sheet.width)
    return [strip for label, said in pairs for strip in entry(sheet, label, said, share=share)]


def two_entries(sheet: Sheet, first: tuple[str, str], second: tuple[str, str]) -> list[Strip]:
    """Two lines of data side by side where both fit on one line, else below each other."""
    half = sheet.width / 2
    room = half - sheet.points(5)
    aligned = sheet.width * _LABEL_SHARE / room  # its value stands where those above it do
    first_strips = entry(sheet, *first, room, aligned)
    second_strips = entry(sheet, *second, half, _LABEL_SHARE)
    if len(first_strips) > 1 or len(second_strips) > 1:
        return [*entry(sheet, *first), *entry(sheet, *second)]
    return [_beside(first_strips[0], second_strips[0], half)]


def numbered(sheet: Sheet, sentences: Sequence[str]) -> list[Strip]:
    """A numbered list, the numbers at the right of it."""
    indent = sheet.points(18)
    strips: list[Strip] = []
    for number, sentence in enumerate(sentences, start=1):
        lines = lines_of(sentence, sheet.body, sheet.width - indent)
        room = sheet.width - indent
        of_one = [_line(line, sheet.body, room, indent=indent) for line in lines]
        label = _line(whole_line(f"{sheet.written(number)}.", sheet.value), sheet.value, indent)
        strips += [_beside(label, first, 0.0) for first in of_one[:1]] + of_one[1:]
    return strips


def table(
    sheet: Sheet, columns: Sequence[Column], heads: Sequence[str], rows: Sequence[Sequence[str]]
) -> list[Strip]:
    """A table under its heads, which are drawn again where it goes on on another page."""
    padding = sheet.gap(2)  # above and below; beside the cells it does not grow with air
    beside = sheet.points(2)
    make = partial(row_of, columns=columns, width=sheet.width, padding=beside)
    head = _head(sheet, make(heads, letters=sheet.small_value), padding)
    strips = [replace(head, with_next=True)]
    for cells in rows:
        of_row = _row(sheet, make(cells, letters=sheet.small), padding)
        strips += [replace(strip, head=head) for strip in of_row]
    return strips


@dataclass(frozen=True, slots=True)
class Place:
    """A place to sign: who signs above the line, the name below it, its share of the width.

    `ink` is a signature that was given already, on the pad.
    """

    label: str
    name: str = ""
    share: float = 1.0
    ink: Ink | None = None


def signatures(
    sheet: Sheet, places: Sequence[Place], height: float, columns: int | None = None
) -> Strip:
    """Places to sign, side by side; fewer than the columns leave room beside them."""
    gap, tall = sheet.points(16), sheet.points(height)
    across = columns or len(places)
    whole = sum(place.share for place in places) * across / len(places)
    rooms = [(sheet.width - gap * (across - 1)) * place.share / whole for place in places]
    names = [
        lines_of(place.name, sheet.small, room) for place, room in zip(places, rooms, strict=True)
    ]
    most = max(len(lines) for lines in names)
    labels = [
        lines_of(place.label, sheet.small_value, room)
        for place, room in zip(places, rooms, strict=True)
    ]
    tall += (max(map(len, labels)) - 1) * sheet.small_value.leading

    def draw(canvas: Any, right: float, top: float) -> None:
        for place, label, lines, room in zip(places, labels, names, rooms, strict=True):
            draw_lines(canvas, label, sheet.small_value, right, top, room)
            canvas.setLineWidth(0.5)
            canvas.line(right - room, top - tall, right, top - tall)
            draw_lines(canvas, lines, sheet.small, right, top - tall, room)
            if place.ink is not None:
                widest = max((width_of(line, sheet.small_value) for line in label), default=0.0)
                beside = widest + sheet.points(6)
                high = tall - sheet.points(2)
                draw_ink(canvas, place.ink, right - room, top - tall, room - beside, high)
            right -= room + gap

    return Strip(tall + most * sheet.small.leading, draw)


def empty_box(sheet: Sheet, label: str, width: float, height: float) -> Strip:
    """A box to put a thumb in, what it is for written under it."""
    wide, tall = sheet.points(width), sheet.points(height)
    lines = lines_of(label, sheet.small, wide)

    def draw(canvas: Any, right: float, top: float) -> None:
        canvas.setLineWidth(0.8)
        canvas.roundRect(right - wide, top - tall, wide, tall, 4)
        draw_lines(canvas, lines, sheet.small, right, top - tall, wide, Side.MIDDLE)

    return Strip(tall + len(lines) * sheet.small.leading, draw)


def _line(
    line: Line, letters: Type, width: float, side: Side = Side.START, *, indent: float = 0.0
) -> Strip:
    return Strip(letters.leading, _lines_drawing([line], letters, width, side, indent))


def _lines_drawing(
    lines: list[Line], letters: Type, width: float, side: Side = Side.START, indent: float = 0.0
) -> Any:
    def draw(canvas: Any, right: float, top: float) -> None:
        draw_lines(canvas, lines, letters, right - indent, top, width, side)

    return draw


def _beside(first: Strip, second: Strip, left_of: float) -> Strip:
    def draw(canvas: Any, right: float, top: float) -> None:
        first.draw(canvas, right, top)
        second.draw(canvas, right - left_of, top)

    return Strip(max(first.height, second.height), draw)


def _head(sheet: Sheet, row: Row, padding: float) -> Strip:
    line = rule(sheet.width, 0.8, padding)

    def draw(canvas: Any, right: float, top: float) -> None:
        for at in range(row.lines):
            draw_row_line(canvas, row, at, right, top - at * row.letters.leading)
        line.draw(canvas, right, top - row.lines * row.letters.leading)

    return Strip(row.lines * row.letters.leading + line.height, draw)


def _row(sheet: Sheet, row: Row, padding: float) -> list[Strip]:
    """The lines of a row, kept together unless they fill a good part of a page."""

    def draw_at(at: int, canvas: Any, right: float, top: float) -> None:
        draw_row_line(canvas, row, at, right, top)

    leading = row.letters.leading
    strips = [Strip(leading, partial(draw_at, at)) for at in range(row.lines)]
    strips.append(rule(sheet.width, 0.25, padding))
    return kept_together(strips) if row.lines * leading < sheet.height / 3 else strips
