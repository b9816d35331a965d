"""How many whole intakes a second are acknowledged at 1, 4 and 16 counters, each safely on disk."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import date
from itertools import count
from pathlib import Path
from statistics import median
from threading import Barrier

from bench.tables import Goal, show
from tests import stores
from tests.faults.intakes import take
from twaim_desk.clock import system_clock
from twaim_desk.db import sqlcipher
from twaim_desk.db.refusals import BusyError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import open_office
from twaim_desk.services.office_place import Server
from twaim_desk.services.sample.office import PASSWORD, make_sample

COUNTERS = (1, 4, 16)
INTAKES = 96  # of all counters together
PEOPLE, REQUESTS, SEED = 1_000, 1_000, 1448
UNTIL = date(2026, 11, 20)
TRIES = 20
HEAD = ("counters", "intakes a second", "p50 ms", "p99 ms")
ROOT = Path(__file__).resolve().parent.parent

Seeds = Iterator[int]


def measure() -> list[Goal]:
    """A table for the file, one for the same without a key, and one for a server.

    The counters of a file are threads of one program.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = _made(Path(place) / "office", None)
        _show("file, threads of one program", _in_threads, folder)
    with tempfile.TemporaryDirectory() as place, _unencrypted():
        folder = _made(Path(place) / "office", None)
        _show("plain SQLite with the same settings, threads of one program", _in_threads, folder)
    with tempfile.TemporaryDirectory() as place, stores.a_server(durable=True) as server:
        database = server.new_database()
        address, owner = (server.address(database, login) for login in (stores.DESK, stores.KEEPER))
        folder = _made(Path(place) / "office", Server(address, owner))
        server.run("VACUUM ANALYZE", database)
        _show("server, a program for each counter", _in_programs, folder)
    return []


def _show(
    title: str, run: Callable[[Path, int, Seeds], tuple[float, list[float]]], folder: Path
) -> None:
    seeds, rows = count(1), []
    for counters in COUNTERS:
        seconds, times = run(folder, counters, seeds)
        figures = (len(times) / seconds, 1000 * median(times), 1000 * _p99(times))
        rows.append([str(counters), *(f"{figure:.1f}" for figure in figures)])
    show(f"Intakes, {title}", HEAD, rows)


def _made(folder: Path, server: Server | None) -> Path:
    new = make_sample(folder, "twaim", PEOPLE, REQUESTS, SEED, UNTIL, server)
    new.desk.store.dispose()
    return folder


@contextmanager
def _unencrypted() -> Iterator[None]:
    """Files that are SQLite's own: what is measured is the price of the encryption alone."""
    ours = vars(sqlcipher)
    kept = {name: ours[name] for name in ("_unlock", "refuse_file")}
    ours.update(_unlock=lambda raw, key: None, refuse_file=lambda path: None)
    try:
        yield
    finally:
        ours.update(kept)


def _opened(folder: Path) -> Desk:
    return open_office(folder, "desk", PASSWORD, system_clock)


def _shares(counters: int, seeds: Seeds) -> list[list[int]]:
    """The seeds of each counter; the first of each is taken in before the clock runs."""
    return [[next(seeds) for _ in range(INTAKES // counters + 1)] for _ in range(counters)]


def _in_threads(folder: Path, counters: int, seeds: Seeds) -> tuple[float, list[float]]:
    desk, start = _opened(folder), Barrier(counters + 1)

    def work(share: list[int]) -> list[float]:
        timed(desk, share[0])
        start.wait()
        return [timed(desk, seed) for seed in share[1:]]

    try:
        with ThreadPoolExecutor(counters) as pool:
            asked = [pool.submit(work, share) for share in _shares(counters, seeds)]
            start.wait()
            began = time.perf_counter()
            times = [one for work_done in asked for one in work_done.result()]
        return time.perf_counter() - began, times
    finally:
        desk.store.dispose()


def _in_programs(folder: Path, counters: int, seeds: Seeds) -> tuple[float, list[float]]:
    with ExitStack() as stack:
        programs = [stack.enter_context(_program(folder, s)) for s in _shares(counters, seeds)]
        for program in programs:
            _line_of(program)
        began = time.perf_counter()
        for program in programs:
            assert program.stdin is not None
            program.stdin.write("go\n")
            program.stdin.flush()
        times = [one for program in programs for one in json.loads(_line_of(program))]
        return time.perf_counter() - began, times


@contextmanager
def _program(folder: Path, share: list[int]) -> Iterator["subprocess.Popen[str]"]:
    line = [sys.executable, "-m", "bench.intakes", str(folder), *map(str, share)]
    with subprocess.Popen(
        line, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        yield program


def _line_of(program: "subprocess.Popen[str]") -> str:
    assert program.stdout is not None
    return program.stdout.readline()


def timed(desk: Desk, seed: int) -> float:
    """The seconds until an intake was acknowledged, however often another counter was first."""
    began = time.perf_counter()
    for _ in range(TRIES):
        try:
            take(desk, seed)
        except BusyError:
            continue
        return time.perf_counter() - began
    raise TimeoutError(f"an intake was not taken in after {TRIES} tries")


def _p99(figures: list[float]) -> float:
    return sorted(figures)[len(figures) * 99 // 100]


def _at_a_counter(folder: Path, share: list[int]) -> None:
    """Take the first in, wait for a word, take the others in, and tell how long each took."""
    desk = _opened(folder)
    timed(desk, share[0])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    sys.stdout.write(f"{json.dumps([timed(desk, seed) for seed in share[1:]])}\n")
    desk.store.dispose()


if __name__ == "__main__":
    _at_a_counter(Path(sys.argv[1]), [int(seed) for seed in sys.argv[2:]])
