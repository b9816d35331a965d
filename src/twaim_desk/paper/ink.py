"""A signature from the pad, drawn as lines."""

from typing import Any

from twaim_desk.domain.paper_parts import Ink

_WHOLE = 1000  # of the pad


def draw_ink(canvas: Any, ink: Ink, left: float, below: float, width: float, height: float) -> None:
    """Draw the strokes in the middle of a room, in their own proportion."""
    scale = min(width / ink.wide, height / ink.tall)
    wide, tall = ink.wide * scale, ink.tall * scale
    start = left + (width - wide) / 2
    path = canvas.beginPath()
    for stroke in ink.strokes:
        places = [(start + x * wide / _WHOLE, below + tall - y * tall / _WHOLE) for x, y in stroke]
        path.moveTo(*places[0])
        for place in places[1:] or places:  # a dot is a line without a length
            path.lineTo(*place)
    canvas.saveState()
    canvas.setLineWidth(0.9)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.drawPath(path)
    canvas.restoreState()
