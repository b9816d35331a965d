"""Tables of figures, as they are printed."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure that was aimed at, and what came of it."""

    name: str
    wanted: str
    measured: str
    met: bool


def spread(figures: Sequence[float], digits: int = 0) -> list[str]:
    """The least, the median and the greatest of some figures."""
    three = (min(figures), median(figures), max(figures))
    return [f"{figure:,.{digits}f}" for figure in three]


def show(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table: the first column flush left, the others flush right."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(head))]
    lines.insert(1, ["-" * width for width in widths])
    say(f"\n{title}")
    for first, *others in lines:
        cells = [first.ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
        say("  " + "  ".join(cells).rstrip())


def show_goals(goals: Sequence[Goal]) -> None:
    """Print what was aimed at beside what was measured."""
    rows = [(goal.name, goal.wanted, goal.measured, "yes" if goal.met else "NO") for goal in goals]
    show("Goals", ("what", "goal", "measured", "met"), rows)


def say(line: str = "") -> None:
    """Print a line now, whoever reads."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
