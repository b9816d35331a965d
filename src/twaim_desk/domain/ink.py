"""A signature that was given on the pad, as a paper draws it."""

import json

from twaim_desk.domain.paper_parts import Ink

MOST_POINTS, MOST_STROKES, WHOLE = 2000, 200, 1000
_LARGEST_PAD = 10_000


def ink_of(kept: str) -> Ink | None:
    """The strokes as they were kept, thinned where there are very many; None where none are sound.

    When each point was drawn is not on paper.
    """
    try:
        drawn = json.loads(kept or "{}")
        wide, tall = (int(side) for side in drawn["size"])
        strokes = [[(_within(x), _within(y)) for x, y, *_ in stroke] for stroke in drawn["strokes"]]
    except (KeyError, TypeError, ValueError, RecursionError):
        return None
    points = sum(map(len, strokes))
    if not points or not (0 < wide <= _LARGEST_PAD and 0 < tall <= _LARGEST_PAD):
        return None
    step = -(-points // MOST_POINTS)
    thinned = (tuple(stroke[::step]) for stroke in strokes[:MOST_STROKES])
    return Ink(wide, tall, tuple(stroke for stroke in thinned if stroke))


def _within(place: object) -> int:
    return min(max(int(str(place)), 0), WHOLE)
