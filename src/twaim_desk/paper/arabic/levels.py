"""In which direction each letter of a line runs, and the runs of a line from left to right."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bidi import get_display  # type: ignore[import-untyped]

_LEVEL = re.compile(r"Level\(\s*(\d+)")
_FIRST, _LAST = " levels: [", " paragraphs: ["


@dataclass(frozen=True, slots=True)
class Run:
    """Letters from `start` to `end` of a text that run in one direction."""

    start: int
    end: int
    level: int

    @property
    def is_right_to_left(self) -> bool:
        """Whether its letters run from right to left."""
        return bool(self.level % 2)


@lru_cache(maxsize=512)
def levels(text: str) -> tuple[int, ...]:
    """The embedding level of each character of a right-to-left paragraph.

    The library gives its levels only in what it prints for debugging, one for each byte; so its
    version is pinned, and a test compares the runs with the text that it turns by itself.
    """
    told = get_display(text, base_dir="R", debug=True)
    told = told[told.rindex(_FIRST) : told.rindex(_LAST)] if text else ""
    of_bytes = [int(level) for level in _LEVEL.findall(told)]
    found, at = [], 0
    for character in text:
        found.append(of_bytes[at])
        at += len(character.encode())
    return tuple(found)


@lru_cache(maxsize=2048)
def visual_runs(text: str, start: int, end: int) -> tuple[Run, ...]:
    """The runs of one line of a paragraph as they stand on paper, from left to right."""
    while end > start and text[end - 1].isspace():
        end -= 1
    runs = _logical_runs(text, start, end)
    for level in range(max((run.level for run in runs), default=0), 0, -1):
        runs = _turned_from(level, runs)
    return tuple(runs)


def _logical_runs(text: str, start: int, end: int) -> list[Run]:
    of_characters = levels(text)
    runs: list[Run] = []
    for at in range(start, end):
        level = of_characters[at]
        if runs and runs[-1].level == level:
            runs[-1] = Run(runs[-1].start, at + 1, level)
        else:
            runs.append(Run(at, at + 1, level))
    return runs


def _turned_from(level: int, runs: list[Run]) -> list[Run]:
    """The runs with every stretch of this level or higher turned round."""
    turned: list[Run] = []
    stretch: list[Run] = []
    for run in runs:
        if run.level >= level:
            stretch.append(run)
        else:
            turned += [*reversed(stretch), run]
            stretch = []
    return turned + stretch[::-1]
