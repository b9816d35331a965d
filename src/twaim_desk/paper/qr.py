"""The square that a telephone reads, drawn as rectangles."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import segno

_QUIET = 4  # white modules that a reader needs around it


def draw_square(canvas: Any, content: str, left: float, top: float, side: float) -> None:
    """Draw the square with its white edge; upper case only keeps it small."""
    rows = [list(row) for row in _matrix(content)]
    module = side / (len(rows) + 2 * _QUIET)
    path = canvas.beginPath()
    for at, row in enumerate(rows):
        y = top - (at + _QUIET + 1) * module
        for first, length in _dark_stretches(row):
            path.rect(left + (first + _QUIET) * module, y, length * module, module)
    canvas.drawPath(path, stroke=0, fill=1)


def _matrix(content: str) -> Iterator[bytearray]:
    return iter(segno.make(content, error="m", micro=False, boost_error=False).matrix)


def _dark_stretches(row: list[int]) -> Iterator[tuple[int, int]]:
    at = 0
    for is_dark, modules in groupby(row):
        length = len(list(modules))
        if is_dark:
            yield at, length
        at += length
