"""Plays the desk by itself through its real window and leaves a picture of every step.

`python tests/tour/play.py OUT`: exit 1 if anything was not as expected. OUT/timings.json has the
time from key to paint for every key, and the longest stall; they are told, never a reason to fail.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget
from sqlalchemy import select

from tests.tour.giving import tell_and_give
from tests.tour.keys import Keyboard, settle
from tests.tour.sitting import sit
from tests.tour.starts import MEETINGS
from tests.tour.studying import study
from tests.tour.supervising import supervise
from tests.tour.walks import Walk, look_around, work_in_an_office
from twaim_desk import app
from twaim_desk.clock import RIYADH
from twaim_desk.db.models.papers import Paper
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.reply_date.page import ReplyDatePage

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=RIYADH)
STALL_STEP_MS = 5
# Each walk is a window of its own, from opening to closing; those of one office follow each other.
WALKS: tuple[tuple[Walk, ...], ...] = (
    (look_around,),
    (work_in_an_office, study, sit, tell_and_give, supervise, *MEETINGS),
)


@dataclass
class Clock:
    """The clock of the tour: it begins at the same hour of a morning, some days on."""

    days: int = 0
    began: float = field(default_factory=time.monotonic)

    def __call__(self) -> datetime:
        return NOW + timedelta(days=self.days, seconds=time.monotonic() - self.began)


@dataclass
class Followed:
    """The request that is followed through the promise, and the identity of its person."""

    identity: str = ""
    number: str = ""


@dataclass(frozen=True)
class Stage:
    """What the walks through one office share."""

    out: Path
    clock: Clock = field(default_factory=Clock)
    followed: Followed = field(default_factory=Followed)


class Tour:
    """One walk through the desk; `problems` says what was not as expected."""

    def __init__(self, desk: Navigation, stage: Stage, walk: Walk, steps: int) -> None:
        self.desk, self.walk = desk, walk
        self.out, self.clock, self.followed = stage.out, stage.clock, stage.followed
        self.keys = Keyboard(desk.shell)
        self.problems: list[str] = []
        self.steps = steps
        self.stall_ms = 0.0
        self.known_keys = 0
        self._ticked = time.perf_counter()
        self._ticker = QTimer(desk)
        self._ticker.timeout.connect(self._tick)

    def play(self) -> None:
        """Every step; the window closes at the end whatever happens."""
        try:
            self.desk.shell.activateWindow()
            settle(0.2)
            self.start_watching()
            self.walk(self)
        except Exception as error:  # noqa: BLE001  (the tour tells it and exits 1)
            self.problems.append(f"{type(error).__name__}: {error}")
        finally:
            self.keys.rest()
            self._ticker.stop()  # or the stalls of the walks after it were its own
            self.desk.shell.close()

    def type_date(self, text: str) -> None:
        page = self.desk.shell.pages.currentWidget()
        assert isinstance(page, ReplyDatePage)
        page.field.edit.selectAll()
        self.keys.write(text)

    def expect(self, *sentences: str) -> None:
        shown = "\n".join(words_of(self.desk.shell))
        missing = [sentence for sentence in sentences if sentence not in shown]
        if missing:
            self.problems.append(f"after step {self.steps}: not on screen: {missing}")

    def expect_size(self) -> None:
        size = self.desk.shell.size()
        if size.width() > 1366 or size.height() > 768:
            self.problems.append(f"after step {self.steps}: window is {size.toTuple()}")

    def picture(self, name: str) -> None:
        """The step in light, then in dark; outside the timings."""
        self._ticker.stop()
        self.steps += 1
        for _ in range(2):
            settle(0.05)
            look = self.desk.preferences.theme.look.value
            self.desk.shell.grab().save(str(self.out / f"{self.steps:02}-{name}-{look}.png"))
            self.desk.change_look()
        settle(0.05)
        self.start_watching()

    def glance(self, name: str) -> None:
        """The step as it stands, in one look."""
        self._ticker.stop()
        self.steps += 1
        settle(0.05)
        self.desk.shell.grab().save(str(self.out / f"{self.steps:02}-{name}.png"))
        self.start_watching()

    def shows(self, sentence: str) -> bool:
        """Whether a sentence is on screen."""
        return sentence in "\n".join(words_of(self.desk.shell))

    def listed(self, beginning: str) -> bool:
        """Whether a list on screen has a line that begins so."""
        lists = self.desk.shell.findChildren(QListWidget)
        return any(one.count() and one.item(0).text()[1:].startswith(beginning) for one in lists)

    def draw(self, sheet: QWidget) -> None:
        """A signature with the pen on a pad."""
        left, middle = Qt.MouseButton.LeftButton, sheet.height() // 2
        points = [QPoint(60 + 12 * at, middle + (25 if at % 2 else -25)) for at in range(18)]
        QTest.mousePress(sheet, left, pos=points[0])
        for point in points[1:]:
            move = QMouseEvent(
                QEvent.Type.MouseMove, point, sheet.mapToGlobal(point), left, left,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(sheet, move)
        QTest.mouseRelease(sheet, left, pos=points[-1])
        settle()

    def next_day(self) -> None:
        """The clock of the desk goes on to the next working morning."""
        self.clock.days += 1

    def keep_paper(self, kind: str, name: str) -> None:
        """The newest paper of a kind, as it was issued, beside the pictures."""
        entrance = self.desk.entrance
        if entrance is None:
            return
        with entrance.desk.reading() as session:
            query = select(Paper).where(Paper.kind == kind, Paper.content.is_not(None))
            paper = session.scalars(query.order_by(Paper.id.desc()).limit(1)).first()
            content = None if paper is None else paper.content
        if content is None:
            self.problems.append(f"after step {self.steps}: no {kind} was issued")
        else:
            (self.out / name).write_bytes(content)

    def wait(self, until: Callable[[], bool], seconds: float = 20) -> None:
        """Let the window work until something is so."""
        end = time.perf_counter() + seconds
        while not until() and time.perf_counter() < end:
            settle()
        if not until():
            shown = " | ".join(words_of(self.desk.shell))[:400]
            self.problems.append(f"after step {self.steps}: waited in vain before: {shown}")
            self.picture("waited-in-vain")

    def start_watching(self) -> None:
        """Stalls are of the window from now on, not of what the tour did itself."""
        self._ticked = time.perf_counter()
        self._ticker.start(STALL_STEP_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.stall_ms = max(self.stall_ms, 1000 * (now - self._ticked) - STALL_STEP_MS)
        self._ticked = now


def words_of(window: QWidget) -> list[str]:
    """What a person can read in the window now."""
    labels = [one for one in window.findChildren(QLabel) if one.isVisible()]
    return [one.accessibleName() or one.text() for one in labels]


def main(out: Path) -> int:
    """The exit status of the tour."""
    out.mkdir(parents=True, exist_ok=True)
    tours: list[Tour] = []
    for walks in WALKS:
        with tempfile.TemporaryDirectory() as folder:
            # The heads of trails are noted beside the office, and go with it.
            os.environ |= {"XDG_STATE_HOME": folder, "LOCALAPPDATA": folder}
            stage = Stage(out)
            for walk in walks:
                begin = partial(_begin, tours, stage, walk)
                app.run(Path(folder) / "office", stage.clock, begin)
    problems = [problem for tour in tours for problem in tour.problems]
    if len(tours) < sum(map(len, WALKS)):
        problems.append("the window did not open for every walk")
    _write_timings(out, tours)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{tours[-1].steps if tours else 0} steps, {len(problems)} problems: {out}")
    return 1 if problems else 0


def _begin(tours: list[Tour], stage: Stage, walk: Walk, desk: Navigation) -> None:
    tours.append(Tour(desk, stage, walk, tours[-1].steps if tours else 0))
    QTimer.singleShot(0, tours[-1].play)


def _write_timings(out: Path, tours: list[Tour]) -> None:
    timings = [timing for tour in tours for timing in tour.keys.timings]
    times = sorted(ms for _, ms in timings)
    if not times:
        return
    figures = {
        "keys": len(times),
        "median_ms": times[len(times) // 2],
        "p99_ms": times[min(len(times) - 1, len(times) * 99 // 100)],
        "keys_for_a_known_person": max(tour.known_keys for tour in tours),
        "longest_stall_ms": round(max(tour.stall_ms for tour in tours), 1),
        "key_to_paint_ms": timings,
    }
    (out / "timings.json").write_text(json.dumps(figures, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
