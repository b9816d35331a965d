"""Where the desk's own start goes, told by the desk itself in runs of their own."""

import json
import os
import subprocess
import time
from itertools import pairwise
from statistics import median

from bench.programs import Program
from bench.tables import show
from checks.screen import Screen
from set_up import ROOT
from set_up.folder import Folder

Phases = list[dict[str, float]]


def measure(desk: Program, rounds: int, screen: Screen) -> Phases:
    """The milliseconds from before the process until each mark, for every start but the first."""
    environment = desk.environment({**os.environ, **screen.environment})
    return [_marks(desk, environment) for _ in range(rounds + 1)][1:]


def show_phases(starts: Phases) -> None:
    """Print when each phase ended, and how long it took."""
    ended = {name: median(marks[name] for marks in starts) for name in starts[0]}
    names = sorted(ended, key=lambda name: ended[name])
    took = {names[0]: ended[names[0]]} | {
        after: median(marks[after] - marks[before] for marks in starts)
        for before, after in pairwise(names)
    }
    rows = [(name, f"{ended[name]:.0f}", f"{took[name]:.0f}") for name in names]
    show("The desk's own phases, medians in ms", ("until", "ended at", "took"), rows)


def _marks(desk: Program, environment: dict[str, str]) -> dict[str, float]:
    python = str(Folder(ROOT).python)
    began = time.monotonic()
    done = subprocess.run(
        [python, "-m", "bench.marked_start", desk.command[-1]],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    )
    marks: dict[str, float] = json.loads(done.stdout)
    return {name: (at - began) * 1000 for name, at in marks.items()}
