"""How soon the window of a large office paints a key, lists who is found, ends an interview."""

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from bench.search import Size, in_file
from bench.tables import Goal, say, show
from tests.tour.interviews import Interview
from tests.tour.keys import settle
from tests.tour.known import KnownPerson, known_person
from tests.tour.play import Stage, Tour
from twaim_desk import app
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.search.finder import Finder

TYPED = (
    "نورة العتيبي", "محمد بن عبدالله القحطاني", "سارة المطيري", "عبدالرحمن", "فاطمة بنت علي", "ن ع",
    "0551234567", "1292438163", "TW-1448-000012",
)  # fmt: skip
PAPERS = 7
KEY_MS, STALL_MS, END_MS = 50.0, 100.0, 400.0
HEAD = ("where", "keys", "p50 ms", "p99 ms", "worst", "longest stall")


@dataclass
class Measured:
    """The milliseconds of each part, and of the end of the interview."""

    parts: dict[str, tuple[list[float], float]] = field(default_factory=dict)
    ended: float = 0.0
    problems: list[str] = field(default_factory=list)


def measure(size: Size, keep: Path | None) -> list[Goal]:
    """The table of an office of so many people, and the goals of the window."""
    measured = Measured()
    with in_file(size, keep) as (folder, _), tempfile.TemporaryDirectory() as out:
        stage = Stage(Path(out))
        app.run(folder, stage.clock, partial(_begin, measured, stage))
    for problem in measured.problems:
        say(problem)
    lines = [_line(name, *figures) for name, figures in measured.parts.items()]
    title = f"Window, {size.people:,} people (load {os.getloadavg()[0]:.1f})"
    show(title, HEAD, lines)
    keys = [ms for name in measured.parts for ms in measured.parts[name][0] if "found" not in name]
    stall = max(stalled for _, stalled in measured.parts.values())
    return [
        _goal("key to paint, p99", KEY_MS, _p99(keys)),
        _goal("longest stall of the window", STALL_MS, stall),
        _goal("from the last Enter to the number", END_MS, measured.ended),
    ]


def _begin(measured: Measured, stage: Stage, desk: Navigation) -> None:
    tour = Tour(desk, stage, partial(_walk, measured), 0)
    tour.problems = measured.problems
    QTimer.singleShot(0, tour.play)


def _walk(measured: Measured, tour: Tour) -> None:
    for text in ("desk", PASSWORD):
        tour.keys.write(text)
        tour.keys.press(Qt.Key.Key_Return)
    tour.wait(lambda: tour.desk.place == "start")
    settle(3)  # what is imported behind the first page
    for name, key in (("search page", Qt.Key.Key_F3), ("identity box", Qt.Key.Key_F2)):
        tour.keys.press(key)
        settle(1)
        found: list[float] = []
        _part(measured, tour, name, lambda found=found: _search(tour, found))  # type: ignore[misc]
        measured.parts[f"{name}, what is found"] = (found, 0.0)
    assert tour.desk.entrance is not None
    person = known_person(tour.desk.entrance.desk, PAPERS)
    _part(measured, tour, "interview", lambda: _interview(measured, tour, person))


def _part(measured: Measured, tour: Tour, name: str, act: Callable[[], None]) -> None:
    settle(0.1)  # what was done meanwhile is no stall of this part
    tour.keys.timings.clear()
    tour.stall_ms = 0.0
    act()
    measured.parts[name] = ([ms for _, ms in tour.keys.timings], tour.stall_ms)


def _search(tour: Tour, found: list[float]) -> None:
    (finder,) = tour.desk.shell.findChildren(Finder)
    for text in TYPED:
        finder.edit.clear()
        for letter in text:
            told = time.perf_counter()
            listed: list[float] = []
            model = finder.results.model()
            note = partial(_note, listed, told)
            model.modelReset.connect(note)
            tour.keys.write(letter)
            _until(lambda listed=listed: bool(listed), 0.3)  # type: ignore[misc]
            model.modelReset.disconnect(note)
            found += listed[-1:]


def _note(listed: list[float], told: float) -> None:
    listed.append(1000 * (time.perf_counter() - told))


def _until(is_so: Callable[[], bool], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while not is_so() and time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def _interview(measured: Measured, tour: Tour, person: KnownPerson) -> None:
    """A known person to the last Enter; pictures are taken outside the times."""
    chosen = {"person.changed": "1", "service": person.service_key, "sign.method": "1"}
    interview = Interview(tour, chosen=chosen)
    interview.begin(person.identity)
    interview.walk(until="reply")
    tour.keys.press(Qt.Key.Key_Space)
    told, page = time.perf_counter(), interview.page
    tour.keys.press(Qt.Key.Key_Return)
    _until(lambda: isinstance(page.view, DoneView), 20)
    measured.ended = 1000 * (time.perf_counter() - told)


def _line(name: str, times: list[float], stall: float) -> list[str]:
    figures = (median(times), _p99(times), max(times))
    stalled = f"{stall:.0f}" if stall else ""
    return [name, str(len(times)), *(f"{figure:.1f}" for figure in figures), stalled]


def _goal(name: str, wanted: float, measured: float) -> Goal:
    return Goal(name, f"{wanted:.0f} ms", f"{measured:.1f} ms", measured < wanted)


def _p99(figures: list[float]) -> float:
    return sorted(figures)[len(figures) * 99 // 100]
