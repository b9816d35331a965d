"""How long an office takes to open, to back up, to copy to a second place, and to bring back."""

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bench.tables import Goal, show
from twaim_desk.clock import system_clock
from twaim_desk.services import backup_archive
from twaim_desk.services.backup import back_up, restore
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import open_office
from twaim_desk.services.rehearsal import rehearse
from twaim_desk.services.sample.office import PASSWORD, make_sample

SEED, ROUNDS = 1448, 5
UNTIL = date(2026, 11, 20)
MB = 1_000_000
HEAD = ("what", "seconds", "of a processor", "MB/s")


class Taken(NamedTuple):
    """Seconds on the wall, for a person waits for the disk as well, and of one processor."""

    wall: float
    processor: float


def measure(people: int) -> list[Goal]:
    """The table of an office of so many people and twice as many requests; it has no goals yet."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        make_sample(folder, "twaim", people, 2 * people, SEED, UNTIL).desk.store.dispose()
        opening = sorted(_taken(lambda: _open_and_close(folder)) for _ in range(ROUNDS))
        rows = [_row("open the office, password and all", opening[ROUNDS // 2])]
        desk = _opened(folder)
        try:
            rows += _backups(desk, Path(place))
        finally:
            desk.store.dispose()
    show(f"Opening and backing up, {people:,} people", HEAD, rows)
    return []


def _backups(desk: Desk, place: Path) -> list[list[str]]:
    first, second = place / "first", place / "second"
    made = _taken(lambda: back_up(desk, first))
    [file] = first.iterdir()
    size = file.stat().st_size / MB
    times = {
        f"back up {size:.0f} MB, opened and verified": made,
        "copy it to a second place, verified there": _taken(
            lambda: backup_archive.copy(file, desk.keys, second, desk.now())
        ),
        "rehearse a restore": _taken(lambda: rehearse(desk, file)),
        "restore into an empty folder": _taken(lambda: _restore(file, place / "back")),
    }
    return [_row(what, took, size) for what, took in times.items()]


def _opened(folder: Path) -> Desk:
    return open_office(folder, "admin", PASSWORD, system_clock)


def _open_and_close(folder: Path) -> None:
    _opened(folder).store.dispose()


def _restore(file: Path, folder: Path) -> None:
    restore(file, folder, "admin", PASSWORD, system_clock).store.dispose()


def _taken(work: Callable[[], object]) -> Taken:
    began, computed = time.perf_counter(), time.process_time()
    work()
    return Taken(time.perf_counter() - began, time.process_time() - computed)


def _row(what: str, taken: Taken, size: float = 0) -> list[str]:
    speed = f"{size / taken.wall:.0f}" if size else "-"
    return [what, f"{taken.wall:.2f}", f"{taken.processor:.2f}", speed]
