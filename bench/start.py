"""From before the process is made to the first painted window, beside Vorta, in the same run."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench import peers, phases
from bench.programs import BARE, DESK, VORTA, Program, programs
from bench.tables import Goal, say, show, spread
from bench.watch import NotSeenError, Pixels, Seen, pixels_of, wait_until_black, watch
from checks.running import end
from checks.screen import Screen, a_screen
from set_up import ROOT

Starts = dict[str, list[Seen]]
_FIGURES: dict[str, Callable[[Seen], float]] = {
    "first paint, ms": lambda seen: seen.painted_ms,
    "picture at rest, ms": lambda seen: seen.rest_ms,
    "processor time to rest, ms": lambda seen: seen.cpu_ms,
    "peak memory, MB": lambda seen: seen.peak_mb,
}


def measure(rounds: int, pictures: Path | None = None) -> list[Goal]:
    """Start each program in turn, so often; print what was seen; say whether ours came first."""
    if sys.platform != "linux":
        say("\nstart: measured on Linux only (Xvfb)")
        return []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, a_screen() as screen:
        contenders = programs(Path(folder))
        with pixels_of(screen) as pixels:
            starts = _interleaved(contenders, rounds, screen, pixels)
            if pictures is not None:
                _keep(starts, pictures, pixels)
        own = phases.measure(contenders[0], rounds, screen)
    _show(starts, rounds)
    _show_ratios(starts)
    phases.show_phases(own)
    return [_goal(starts)]


def _interleaved(contenders: list[Program], rounds: int, screen: Screen, pixels: Pixels) -> Starts:
    """One start of each to warm up, then A B C A B C and so on."""
    starts: Starts = {program.name: [] for program in contenders}
    for at in range(rounds + 1):
        for program in contenders:
            seen = _start(program, screen, pixels)
            if at:
                starts[program.name].append(seen)
    return starts


def _start(program: Program, screen: Screen, pixels: Pixels) -> Seen:
    wait_until_black(pixels)
    environment = program.environment({**os.environ, **screen.environment})
    began = time.perf_counter()
    process = subprocess.Popen(
        program.command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return watch(process, began, pixels)
    except NotSeenError as error:
        raise SystemExit(f"{program.name}: {error}") from None
    finally:
        end(process)


def _show(starts: Starts, rounds: int) -> None:
    rows = [
        (f"{name}: {figure}", *spread([read(seen) for seen in of_one]))
        for figure, read in _FIGURES.items()
        for name, of_one in starts.items()
    ]
    title = f"Start, each {rounds} times in turn after one to warm up"
    title += f" (Vorta {peers.version('vorta')}, PyQt6 {peers.version('pyqt6')})"
    show(title, ("program", "least", "median", "most"), rows)


def _show_ratios(starts: Starts) -> None:
    rows = [
        (f"{DESK} / {other}: {figure.partition(',')[0]}", *spread(_ratios(starts, other, read), 2))
        for figure, read in _FIGURES.items()
        for other in (VORTA, BARE)
    ]
    show("Ratios, pair by pair (below 1: ours is less)", ("pair", "least", "median", "most"), rows)


def _ratios(starts: Starts, other: str, read: Callable[[Seen], float]) -> list[float]:
    pairs = zip(starts[DESK], starts[other], strict=True)
    return [read(ours) / read(theirs) for ours, theirs in pairs]


def _goal(starts: Starts) -> Goal:
    ratios = _ratios(starts, VORTA, _FIGURES["first paint, ms"])
    least, median, most = spread(ratios, 2)
    measured = f"{median} of its time ({least} to {most})"
    return Goal("first paint", "before Vorta's", measured, max(ratios) < 1)


def _keep(starts: Starts, folder: Path, pixels: Pixels) -> None:
    """Keep what was seen first and what was seen last, for a person to look at."""
    from PySide6.QtGui import QImage

    folder.mkdir(parents=True, exist_ok=True)
    for name, of_one in starts.items():
        for moment, picture in (("first", of_one[-1].first), ("last", of_one[-1].last)):
            form = QImage.Format.Format_RGB32
            image = QImage(picture, pixels.width, pixels.height, pixels.bytes_per_line, form)
            image.save(str(folder / f"{name.replace(' ', '-').lower()}-{moment}.png"))
