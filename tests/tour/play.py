"""Plays the desk by itself through its real window and leaves a picture of every step.

`python tests/tour/play.py OUT`: exit 1 if anything was not as expected. OUT/timings.json has the
time from key to paint for every key, and the longest stall; they are told, never a reason to fail.
"""

import json
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from tests.tour.keys import Keyboard, settle
from twaim_desk import app
from twaim_desk.clock import RIYADH
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.reply_date.page import ReplyDatePage

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=RIYADH)
STALL_STEP_MS = 5


class Tour:
    """One walk through the desk; `problems` says what was not as expected."""

    def __init__(self, desk: Navigation, out: Path) -> None:
        self.desk, self.out = desk, out
        self.keys = Keyboard(desk.shell)
        self.problems: list[str] = []
        self.steps = 0
        self.stall_ms = 0.0
        self._ticked = time.perf_counter()
        self._ticker = QTimer(desk)
        self._ticker.timeout.connect(self._tick)

    def play(self) -> None:
        """Every step; the window closes at the end whatever happens."""
        try:
            self._walk()
        except Exception as error:  # noqa: BLE001  (the tour tells it and exits 1)
            self.problems.append(f"{type(error).__name__}: {error}")
        finally:
            self._write_timings()
            self.desk.shell.close()

    def _walk(self) -> None:
        self.desk.shell.activateWindow()
        settle(0.2)
        self._start_watching()
        self._first_start()
        self._reply_date()
        self._policy()
        self._large_type()
        self._every_association()

    def _first_start(self) -> None:
        self._expect("اختيار الجمعية")
        self._picture("choose")
        self.keys.write("٥")
        self._expect("الأحد ١٢ جمادى الآخرة ١٤٤٨هـ", "٢٢ نوفمبر ٢٠٢٦م")
        self._picture("start")

    def _reply_date(self) -> None:
        self.keys.write("1")
        self._expect("موعد الرد", "الأحد ٤ رجب ١٤٤٨هـ")
        self._type_date("١٢/٩/١٤٤٧")
        self._expect("الثلاثاء ٥ شوال ١٤٤٧هـ", "الموافق ٢٤ مارس ٢٠٢٦م", "إجازة عيد الفطر")
        self._picture("reply-date")
        self._type_date("30/2/2027")
        self.keys.press(Qt.Key.Key_Return)
        self._expect("ليس في هذا الشهر الميلادي يوم بهذا الرقم.", "الثلاثاء ٥ شوال ١٤٤٧هـ")
        self._picture("refused-date")
        self._type_date("1-3-2027")
        self._expect("يعتمد على إجازة تقديرية")
        self._picture("estimated")
        self.keys.press(Qt.Key.Key_Escape)
        self._expect("الإجازات الرسمية القادمة")

    def _policy(self) -> None:
        self.keys.write("2")
        self._expect("سياسة تنظيم العلاقة")
        self._picture("policy")
        self.keys.press(Qt.Key.Key_Escape)

    def _large_type(self) -> None:
        self.keys.write("1")
        for _ in range(3):
            self.keys.press(Qt.Key.Key_F11)
        self._expect_size()
        self._picture("reply-date-large")
        self.keys.press(Qt.Key.Key_Escape)
        self._expect_size()
        self._picture("start-large")
        self.keys.press(Qt.Key.Key_F11)

    def _every_association(self) -> None:
        for number in "١٢٣٤٥":
            self.keys.press(Qt.Key.Key_Escape)
            self.keys.write("3")
            self.keys.write(number)
            self.keys.write("1")
            self._picture(f"association-{self.desk.preferences.profile}")

    def _type_date(self, text: str) -> None:
        page = self.desk.shell.pages.currentWidget()
        assert isinstance(page, ReplyDatePage)
        page.field.edit.selectAll()
        self.keys.write(text)

    def _expect(self, *sentences: str) -> None:
        shown = "\n".join(_words(self.desk.shell))
        missing = [sentence for sentence in sentences if sentence not in shown]
        if missing:
            self.problems.append(f"after step {self.steps}: not on screen: {missing}")

    def _expect_size(self) -> None:
        size = self.desk.shell.size()
        if size.width() > 1366 or size.height() > 768:
            self.problems.append(f"after step {self.steps}: window is {size.toTuple()}")

    def _picture(self, name: str) -> None:
        """The step in light, then in dark; outside the timings."""
        self._ticker.stop()
        self.steps += 1
        for _ in range(2):
            settle(0.05)
            look = self.desk.preferences.theme.look.value
            self.desk.shell.grab().save(str(self.out / f"{self.steps:02}-{name}-{look}.png"))
            self.desk.change_look()
        settle(0.05)
        self._start_watching()

    def _start_watching(self) -> None:
        self._ticked = time.perf_counter()
        self._ticker.start(STALL_STEP_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.stall_ms = max(self.stall_ms, 1000 * (now - self._ticked) - STALL_STEP_MS)
        self._ticked = now

    def _write_timings(self) -> None:
        times = sorted(ms for _, ms in self.keys.timings)
        if not times:
            return
        figures = {
            "keys": len(times),
            "median_ms": times[len(times) // 2],
            "p99_ms": times[min(len(times) - 1, len(times) * 99 // 100)],
            "longest_stall_ms": round(self.stall_ms, 1),
            "key_to_paint_ms": self.keys.timings,
        }
        text = json.dumps(figures, ensure_ascii=False, indent=1)
        (self.out / "timings.json").write_text(text, "utf-8")


def _words(window: QWidget) -> list[str]:
    """What a person can read in the window now."""
    labels = [one for one in window.findChildren(QLabel) if one.isVisible()]
    return [one.accessibleName() or one.text() for one in labels]


def main(out: Path) -> int:
    """The exit status of the tour."""
    out.mkdir(parents=True, exist_ok=True)
    tours: list[Tour] = []

    def opened(desk: Navigation) -> None:
        tours.append(Tour(desk, out))
        QTimer.singleShot(0, tours[0].play)

    with tempfile.TemporaryDirectory() as folder:
        app.run(Path(folder), lambda: NOW, opened)
    problems = tours[0].problems if tours else ["the window never opened"]
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{tours[0].steps if tours else 0} steps, {len(problems)} problems: {out}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
