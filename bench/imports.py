"""What is imported before the first painting, what it costs, and which of our modules asks for it.

`-X importtime` itself slows imports down: the figures compare modules, they are not the start.
"""

import os
import re
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.imported import PAINTED
from bench.programs import PROFILE
from bench.tables import Goal, say, show
from set_up import ROOT
from set_up.folder import Folder

OURS = "twaim_desk"
SHOWN = 15
# What must wait until the window is there: the paper and database libraries, the command line,
# and everything of ours that leads to them. (argparse comes with PySide6 itself.)
_LIBRARIES = ("alembic", "arabic_reshaper", "bidi", "openpyxl", "reportlab", "sqlalchemy")
LATER = (*_LIBRARIES, "tomllib", f"{OURS}.cli", f"{OURS}.form_files", f"{OURS}.services")
_LINE = re.compile(r"import time: +(\d+) \| +(\d+) \| ( *)(\S+)")


@dataclass(frozen=True, slots=True)
class Imported:
    """A module with the time that it took itself, and the module of ours that led to it."""

    name: str
    self_us: int
    whole_us: int
    led_by: str

    @property
    def package(self) -> str:
        """The package that it belongs to."""
        return self.name.partition(".")[0]


def measure(rounds: int) -> list[Goal]:
    """Import afresh so often; print the costs; say whether anything came too early."""
    runs = [_run() for _ in range(rounds)]
    before, after = ([run[at] for run in runs] for at in (0, 1))
    _show_packages(before, after)
    _show_modules("before", before)
    _show_modules("after", after)
    early = sorted({one.name for one in before[0] if _begins(one.name, LATER)})
    say(f"\n  Before the first painting: {len(before[0])} modules, {_total(before):.0f} ms;"
        f" after it: {len(after[0])} modules, {_total(after):.0f} ms.")  # fmt: skip
    found = ", ".join(early) or "none"
    return [Goal("imported too early", "none", found, not early)]


def _run() -> tuple[list[Imported], list[Imported]]:
    """What one fresh process imported before the painting, and after it."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        (Path(folder) / "counter.ini").write_text(f"[General]\nprofile={PROFILE}\n", "utf-8")
        done = subprocess.run(
            [str(Folder(ROOT).python), "-X", "importtime", "-m", "bench.imported", folder],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
    before, _, after = done.stderr.partition(PAINTED)
    return list(_read(before)), list(_read(after))


def _read(text: str) -> Iterator[Imported]:
    """The lines of -X importtime, last first: there, who imports comes before what it imports."""
    above: list[tuple[int, str]] = []
    for self_us, whole_us, blanks, name in reversed(_LINE.findall(text)):
        depth = len(blanks)
        while above and above[-1][0] >= depth:
            above.pop()
        ours = (one for _, one in reversed(above) if one.startswith(OURS))
        yield Imported(name, int(self_us), int(whole_us), next(ours, ""))
        above.append((depth, name))


def _show_packages(before: list[list[Imported]], after: list[list[Imported]]) -> None:
    early, late = (_by_package(runs) for runs in (before, after))
    names = sorted(early | late, key=lambda name: -early.get(name, 0) - late.get(name, 0) / 1000)
    rows = [(name, _ms(early.get(name, 0)), _ms(late.get(name, 0))) for name in names[:SHOWN]]
    show("Imports by package, own time, ms", ("package", "before painting", "after"), rows)


def _show_modules(when: str, runs: list[list[Imported]]) -> None:
    costs: dict[str, list[int]] = defaultdict(list)
    for run in runs:
        for one in run:
            costs[one.name].append(one.self_us)
    led = {one.name: one.led_by for one in runs[0]}
    dearest = sorted(costs, key=lambda name: -median(costs[name]))[:SHOWN]
    rows = [(name, _ms(median(costs[name])), led.get(name, "")) for name in dearest]
    show(f"The dearest modules {when} painting", ("module", "own ms", "first asked for by"), rows)


def _by_package(runs: list[list[Imported]]) -> dict[str, float]:
    costs: dict[str, list[int]] = defaultdict(list)
    for run in runs:
        sums: dict[str, int] = defaultdict(int)
        for one in run:
            sums[one.package] += one.self_us
        for package, cost in sums.items():
            costs[package].append(cost)
    return {package: median(figures) for package, figures in costs.items()}


def _total(runs: list[list[Imported]]) -> float:
    return median(sum(one.self_us for one in run) for run in runs) / 1000


def _ms(microseconds: float) -> str:
    return f"{microseconds / 1000:.1f}" if microseconds else "-"


def _begins(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)
