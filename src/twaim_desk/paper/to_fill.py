"""Places to be written on by hand: lines, boxes for digits, squares to be marked."""

from collections.abc import Callable, Sequence
from typing import Any

from twaim_desk.domain.blank_papers import Filling, ToFill
from twaim_desk.paper.arabic.paragraph import (
    Line,
    base_line,
    draw_line,
    draw_lines,
    lines_of,
    whole_line,
    width_of,
)
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, beside

_TALL = 21.0  # what a hand needs between two lines
_BOX = 15.0
_SQUARE = 8.5
_AIR = 4.0  # above squares, which stand under a line that is written on
_NARROW = 0.3
_MANY_LINES = 3
_DAY = (2, 2, 4)


def to_fill(sheet: Sheet, ask: ToFill, width: float | None = None) -> list[Strip]:
    """What is to be written, under or beside what it is called."""
    room = sheet.width if width is None else width
    return _DRAWINGS[ask.filling](sheet, ask, room)


def pairs_to_fill(sheet: Sheet, asks: Sequence[ToFill]) -> list[Strip]:
    """Two short things beside each other; what needs the whole width has it."""
    strips: list[Strip] = []
    waiting: ToFill | None = None
    half = (sheet.width - sheet.points(12)) / 2
    for ask in asks:
        if not _is_short(sheet, ask, half):
            strips += [*_waiting(sheet, waiting), *to_fill(sheet, ask)]
            waiting = None
        elif waiting is None:
            waiting = ask
        else:
            left_of = half + sheet.points(12)
            first, second = to_fill(sheet, waiting, half), to_fill(sheet, ask, half)
            strips.append(beside(left_of, first, second))
            waiting = None
    return strips + _waiting(sheet, waiting)


def empty_table(sheet: Sheet, heads: Sequence[str], shares: Sequence[float], rows: int) -> Strip:
    """A table whose cells are empty; as one strip."""
    letters, tall = sheet.small_value, sheet.points(_TALL)
    rooms = [sheet.width * share for share in shares]

    def draw(canvas: Any, right: float, top: float) -> None:
        below = top - letters.leading - rows * tall
        canvas.setLineWidth(0.4)
        for at in range(rows + 1):
            y = top - letters.leading - at * tall
            canvas.line(right - sheet.width, y, right, y)
        edge = right
        for head, room in zip(heads, rooms, strict=True):
            line = whole_line(head, letters)
            draw_line(canvas, line, letters, edge - 3, base_line(letters, top))
            edge -= room
            canvas.line(edge, top - letters.leading, edge, below)
        canvas.line(right, top - letters.leading, right, below)

    return Strip(letters.leading + rows * tall, draw)


def listed_squares(sheet: Sheet, title: str, marks: Sequence[str]) -> list[Strip]:
    """A line of a list with squares at its end, such as for original and copy."""
    letters, side = sheet.small, sheet.points(_SQUARE)
    ends = [whole_line(mark, letters) for mark in marks]
    each = max((width_of(end, letters) for end in ends), default=0.0) + side + sheet.points(12)
    room = sheet.width - each * len(ends)
    lines = lines_of(title, letters, room)
    height = max(len(lines) * letters.leading, side) + sheet.points(4)

    def draw(canvas: Any, right: float, top: float) -> None:
        draw_lines(canvas, lines, letters, right, top, room)
        for at, end in enumerate(ends):
            _draw_marked(canvas, sheet, end, right - room - at * each, top)

    return [Strip(height, draw)]


def _line(sheet: Sheet, ask: ToFill, room: float, count: int = 1) -> list[Strip]:
    lines, taken = _called(sheet, ask, room)
    tall = max(sheet.points(_TALL), len(lines) * sheet.body.leading + sheet.points(4))

    def draw(canvas: Any, right: float, top: float) -> None:
        _draw_called(canvas, sheet, lines, right, top - tall, room)
        _draw_dots(canvas, right - taken, right - room, top - tall + sheet.points(3))

    def draw_more(canvas: Any, right: float, top: float) -> None:
        _draw_dots(canvas, right, right - room, top - sheet.points(_TALL - 3))

    more = [Strip(sheet.points(_TALL), draw_more)] * (count - 1)
    return [Strip(tall, draw, with_next=bool(more)), *more]


def _lines(sheet: Sheet, ask: ToFill, room: float) -> list[Strip]:
    return _line(sheet, ask, room, _MANY_LINES)


def _boxes(sheet: Sheet, ask: ToFill, room: float) -> list[Strip]:
    return _groups(sheet, ask, room, (ask.boxes,))


def _day(sheet: Sheet, ask: ToFill, room: float) -> list[Strip]:
    return _groups(sheet, ask, room, _DAY)


def _groups(sheet: Sheet, ask: ToFill, room: float, groups: Sequence[int]) -> list[Strip]:
    """Boxes for digits; those of a day stand from the right: day, month, year."""
    lines, taken = _called(sheet, ask, room)
    side, gap = sheet.points(_BOX), sheet.points(7)
    tall = max(sheet.points(_TALL), len(lines) * sheet.body.leading) + sheet.points(2)

    def draw(canvas: Any, right: float, top: float) -> None:
        _draw_called(canvas, sheet, lines, right, top - tall, room)
        edge = right - taken
        canvas.setLineWidth(0.5)
        for count in groups:
            for _ in range(count):
                edge -= side
                canvas.rect(edge, top - tall + sheet.points(3), side, side)
            edge -= gap

    return [Strip(tall, draw)]


def _squares(sheet: Sheet, ask: ToFill, room: float) -> list[Strip]:
    """The choices, each after its square, on as many lines as they need."""
    letters, air = sheet.body, sheet.points(_AIR)
    lines, taken = _called(sheet, ask, room)
    beside = sheet.points(_SQUARE + 14)
    ends = [lines_of(choice, letters, room - beside - sheet.points(10)) for choice in ask.choices]
    widths = [max((width_of(line, letters) for line in end), default=0.0) + beside for end in ends]
    beside_label = taken + sum(widths) <= room
    start = taken if beside_label else sheet.points(10)
    top_of = 0 if beside_label else len(lines)
    places, at, rows = [], start, 1
    for end, width in zip(ends, widths, strict=True):
        if at + width > room and at > start:
            top_of, at, rows = top_of + rows, start, 1
        places.append((at, top_of))
        at, rows = at + width, max(rows, len(end))
    height = max(len(lines), top_of + rows) * letters.leading

    def draw(canvas: Any, right: float, top: float) -> None:
        draw_lines(canvas, lines, letters, right, top - air, room)
        for end, (left_of, row) in zip(ends, places, strict=True):
            y = top - air - row * letters.leading
            for at, line in enumerate(end):
                mark = _draw_marked if at == 0 else _draw_under
                mark(canvas, sheet, line, right - left_of, y - at * letters.leading)

    return [Strip(air + height + sheet.points(3), draw)]


def _draw_under(canvas: Any, sheet: Sheet, line: Line, right: float, top: float) -> None:
    """A further line of what stands after a square."""
    y = base_line(sheet.body, top)
    draw_line(canvas, line, sheet.body, right - sheet.points(_SQUARE + 4), y)


def _draw_marked(canvas: Any, sheet: Sheet, line: Line, right: float, top: float) -> None:
    letters, side = sheet.body, sheet.points(_SQUARE)
    y = base_line(letters, top)
    canvas.setLineWidth(0.7)
    canvas.rect(right - side, y - sheet.points(0.5), side, side)
    draw_line(canvas, line, letters, right - side - sheet.points(4), y)


def _called(sheet: Sheet, ask: ToFill, room: float) -> tuple[list[Line], float]:
    """What it is called, and how much of the width that takes."""
    label = f"{ask.label}:" if ask.label and not ask.label.endswith("؟") else ask.label
    lines = lines_of(label, sheet.body, room * (1 - _NARROW))
    widest = max((width_of(line, sheet.body) for line in lines), default=0.0)
    return lines, widest + sheet.points(5)


def _draw_called(
    canvas: Any, sheet: Sheet, lines: list[Line], right: float, below: float, room: float
) -> None:
    """What it is called, its last line on the line that is written on."""
    top = below + len(lines) * sheet.body.leading
    draw_lines(canvas, lines, sheet.body, right, top, room)


def _draw_dots(canvas: Any, right: float, left: float, y: float) -> None:
    canvas.saveState()
    canvas.setLineWidth(0.5)
    canvas.setDash(1, 2)
    canvas.line(left, y, right, y)
    canvas.restoreState()


def _is_short(sheet: Sheet, ask: ToFill, half: float) -> bool:
    if ask.filling in {Filling.LINES, Filling.SQUARES}:
        return False
    boxes = {Filling.BOXES: ask.boxes, Filling.DAY: sum(_DAY) + 1}.get(ask.filling, 5)
    label = width_of(whole_line(f"{ask.label}:", sheet.body), sheet.body)
    return label + boxes * sheet.points(_BOX) + sheet.points(6) <= half


def _waiting(sheet: Sheet, ask: ToFill | None) -> list[Strip]:
    return [] if ask is None else to_fill(sheet, ask)


_DRAWINGS: dict[Filling, Callable[[Sheet, ToFill, float], list[Strip]]] = {
    Filling.LINE: _line,
    Filling.LINES: _lines,
    Filling.BOXES: _boxes,
    Filling.DAY: _day,
    Filling.SQUARES: _squares,
}
