"""Lines of Arabic: how wide, where they break, and how they are drawn."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import takewhile
from typing import Any

from twaim_desk.paper.arabic.font import GlyphFont
from twaim_desk.paper.arabic.levels import Run, visual_runs
from twaim_desk.paper.arabic.shape import Shaped, drawable, shaped

_WORD = re.compile("[^ ]+")
_UNSEEN = "[\u2066-\u2069]*"
_NUMBER = re.compile(rf"{_UNSEEN}\+?[0-9\u0660-\u0669]+{_UNSEEN}")
_YEAR = re.compile(r"[0-9\u0660-\u0669]{4}(?:هـ|م)\W*")
_DOT = "\u00b7"  # what stands between two parts; at the end of a line it would stand for nothing


class Side(Enum):
    """Where lines stand in their room; START is the right, where one begins to read."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True)
class Type:
    """A font at a size, and how far apart its lines stand, in points."""

    font: GlyphFont
    size: float
    leading: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paragraph: the whole text, for its directions, and the part that is drawn."""

    text: str
    start: int
    end: int


def whole_line(text: str, letters: Type) -> Line:
    """A text on one line, however long it is."""
    text = drawable(text, letters.font)
    return Line(text, 0, len(text))


def width_of(line: Line, letters: Type) -> float:
    """How wide a line is drawn, in points."""
    return _width(line.text, line.start, line.end, letters)


def lines_of(text: str, letters: Type, width: float) -> list[Line]:
    """The text broken at spaces into lines of this width; a word that is longer is cut."""
    return list(_broken(text, letters.font, letters.size, width))


def draw_line(
    canvas: Any, line: Line, letters: Type, right: float, y: float, *, width: float | None = None,
    side: Side = Side.START,
) -> None:  # fmt: skip
    """Draw a line on its base line `y`, its right end at `right`, or elsewhere in a room."""
    drawn = width_of(line, letters)
    room = drawn if width is None else width
    left = right - drawn - {Side.START: 0.0, Side.MIDDLE: 0.5, Side.END: 1.0}[side] * (room - drawn)
    _draw_runs(canvas, letters, left, y, _shaped_runs(line.text, line.start, line.end, letters))


def draw_lines(
    canvas: Any, lines: list[Line], letters: Type, right: float, top: float, width: float,
    side: Side = Side.START,
) -> None:  # fmt: skip
    """Draw lines below each other, the first under `top`."""
    for at, line in enumerate(lines):
        y = base_line(letters, top - at * letters.leading)
        draw_line(canvas, line, letters, right, y, width=width, side=side)


def base_line(letters: Type, top: float) -> float:
    """Where the letters stand in a line whose upper edge is `top`."""
    return top - letters.leading / 2 - letters.size * 0.28


@lru_cache(maxsize=512)
def _broken(text: str, font: GlyphFont, size: float, width: float) -> tuple[Line, ...]:
    """The lines, however far apart: a paper is laid out several times, with less and less air."""
    letters = Type(font, size, size)
    text = drawable(text, font)
    gap = _width("\u0627 \u0627", 0, 3, letters) - 2 * _width("\u0627", 0, 1, letters)
    lines: list[Line] = []
    used = 0.0
    pieces = _held(text, _words(text, letters, width), letters, width)
    for at, (start, end) in enumerate(pieces):
        more = _width(text, start, end, letters)
        left = width - used - gap
        if lines and more <= left and not _waits(text, pieces[at - 1 :], letters, left, width):
            lines[-1] = Line(text, lines[-1].start, end)
            used += gap + more
        else:
            lines[-1:] = [_without_dot(line) for line in lines[-1:]]
            lines.append(Line(text, start, end))
            used = more
    return tuple(lines)


def _waits(
    text: str, pieces: list[tuple[int, int]], letters: Type, left: float, width: float
) -> bool:
    """Whether the part after a dot goes to the next line, where the whole of it has room."""
    dot, *after = pieces
    part = list(takewhile(lambda piece: text[slice(*piece)] != _DOT, after))
    if text[slice(*dot)] != _DOT or not part:
        return False
    return left < _width(text, part[0][0], part[-1][1], letters) <= width


def _held(
    text: str, words: list[tuple[int, int]], letters: Type, width: float
) -> list[tuple[int, int]]:
    """The words, those of a day or a number and what it counts in one piece where that fits."""
    held: list[tuple[int, int]] = []
    for start, end in words:
        before = text[held[-1][0] : held[-1][1]] if held else ""
        last, apart = before.rpartition(" ")[2], bool(held) and held[-1][1] < start
        word = text[start:end]
        is_last = end == len(text) and bool(_NUMBER.fullmatch(word))
        belongs = is_last or bool(_NUMBER.fullmatch(last) or _YEAR.fullmatch(word))
        if apart and belongs and _width(text, held[-1][0], end, letters) <= width:
            held[-1] = (held[-1][0], end)
        else:
            held.append((start, end))
    return held


def _without_dot(line: Line) -> Line:
    shown = line.text[line.start : line.end]
    kept = shown.removesuffix(_DOT).rstrip()
    return Line(line.text, line.start, line.start + len(kept)) if kept else line


def _words(text: str, letters: Type, width: float) -> list[tuple[int, int]]:
    words = []
    for found in _WORD.finditer(text):
        start, end = found.span()
        while end - start > 1 and _width(text, start, end, letters) > width:
            cut = _fitting(text, start, end, letters, width)
            words.append((start, cut))
            start = cut
        words.append((start, end))
    return words


def _fitting(text: str, start: int, end: int, letters: Type, width: float) -> int:
    """The end of the longest part of a word that fits, at least one letter of it."""
    least, most = start + 1, end
    while most - least > 1:
        middle = (least + most) // 2
        if _width(text, start, middle, letters) <= width:
            least = middle
        else:
            most = middle
    return least


def _width(text: str, start: int, end: int, letters: Type) -> float:
    runs = _shaped_runs(text, start, end, letters)
    return sum(run.width for run in runs) * letters.size / 1000


def _shaped_runs(text: str, start: int, end: int, letters: Type) -> list[Shaped]:
    def glyphs(run: Run) -> Shaped:
        part = text[run.start : run.end]
        return shaped(letters.font, part, right_to_left=run.is_right_to_left)

    return [glyphs(run) for run in visual_runs(text, start, end)]


def _draw_runs(canvas: Any, letters: Type, left: float, y: float, runs: list[Shaped]) -> None:
    """Draw the letters, then their marks, which nobody copies: words would fall apart at them."""
    scale = letters.size / 1000
    drawing = canvas.beginText(left, y)
    drawing.setFont(letters.font.fontName, letters.size)
    marks = []
    for run in runs:
        if run.glyphs:
            drawing._textOut(run.glyphs)  # noqa: SLF001  # no other way in for shaped glyphs
        marks += [(mark.letter, left + mark.x * scale, y + mark.y * scale) for mark in run.marks]
        left += run.width * scale
    if marks:
        drawing._code.append("/Span <</ActualText <FEFF>>> BDC")  # noqa: SLF001
        for letter, x, height in marks:
            drawing.setTextOrigin(x, height)
            drawing._textOut(letter)  # noqa: SLF001
        drawing._code.append("EMC")  # noqa: SLF001
    canvas.drawText(drawing)
