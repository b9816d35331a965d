"""A chart of bars in pairs, black on white: the first group at the right, as one reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from twaim_desk.paper.arabic.paragraph import (
    Side,
    base_line,
    draw_line,
    lines_of,
    whole_line,
    width_of,
)
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip

_TALL, _SQUARE, _GAP = 92.0, 8.0, 4.0
_SHARE = 0.3  # of the room of a pair, for each of its bars
_STRIPES = 3.5  # points between two of them: an old printer still draws them apart


class Pair(NamedTuple):
    """What stands under two bars, and how much each of them is."""

    label: str
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class _Chart:
    """The chart in its place: the sheet, its right edge, and the line that bars stand on."""

    sheet: Sheet
    right: float
    ground: float
    most: int

    def height_of(self, value: int) -> float:
        return self.sheet.points(_TALL) * value / self.most


def legend(sheet: Sheet, first: str, second: str) -> Strip:
    """What the full and the striped bars are."""

    def draw(canvas: Any, right: float, top: float) -> None:
        side, gap = sheet.points(_SQUARE), sheet.points(_GAP)
        for said, striped in ((first, False), (second, True)):
            line, y = whole_line(said, sheet.small), base_line(sheet.small, top)
            _draw_bar(canvas, (right - side, y, side, side), striped=striped)
            draw_line(canvas, line, sheet.small, right - side - gap, y)
            right -= side + width_of(line, sheet.small) + 5 * gap

    return Strip(sheet.small.leading, draw, with_next=True)


def paired_bars(sheet: Sheet, pairs: Sequence[Pair]) -> Strip:
    """The bars with their values above them and their names below."""
    room = sheet.width / max(len(pairs), 1)
    names = [lines_of(pair.label, sheet.small, room) for pair in pairs]
    most_lines = max((len(lines) for lines in names), default=0)
    above, leading = sheet.small_value.leading, sheet.small.leading
    tall = sheet.points(_TALL)
    most = max([1, *(value for pair in pairs for value in pair[1:])])

    def draw(canvas: Any, right: float, top: float) -> None:
        chart = _Chart(sheet, right, top - above - tall, most)
        for pair in pairs:
            _draw_pair(canvas, chart, pair, right, room)
            right -= room
        canvas.setLineWidth(0.8)
        canvas.line(chart.right - sheet.width, chart.ground, chart.right, chart.ground)
        for at, lines in enumerate(names):
            for down, line in enumerate(lines):
                y = base_line(sheet.small, chart.ground - sheet.points(2) - down * leading)
                edge = chart.right - at * room
                draw_line(canvas, line, sheet.small, edge, y, width=room, side=Side.MIDDLE)

    return Strip(above + tall + sheet.points(2) + most_lines * leading, draw)


def _draw_pair(canvas: Any, chart: _Chart, pair: Pair, right: float, room: float) -> None:
    sheet, wide = chart.sheet, room * _SHARE
    edge = right - (room - 2 * wide) / 2
    for value, striped in ((pair.first, False), (pair.second, True)):
        tall = chart.height_of(value)
        if value:
            _draw_bar(canvas, (edge - wide, chart.ground, wide, tall), striped=striped)
        line = whole_line(sheet.written(value), sheet.small_value)
        y = chart.ground + tall + sheet.points(2.5)
        draw_line(canvas, line, sheet.small_value, edge, y, width=wide, side=Side.MIDDLE)
        edge -= wide


def _draw_bar(canvas: Any, box: tuple[float, float, float, float], *, striped: bool) -> None:
    """A full bar, or one of stripes, which copies well on any printer."""
    left, bottom, wide, tall = box
    canvas.saveState()
    canvas.setLineWidth(0.8)
    if striped:
        shape = canvas.beginPath()
        shape.rect(left, bottom, wide, tall)
        canvas.clipPath(shape, stroke=1, fill=0)
        canvas.setLineWidth(0.5)
        for at in range(int((wide + tall) / _STRIPES) + 1):
            start = bottom - wide + at * _STRIPES
            canvas.line(left, start, left + wide, start + wide)
    canvas.rect(left, bottom, wide, tall, stroke=1, fill=0 if striped else 1)
    canvas.restoreState()
