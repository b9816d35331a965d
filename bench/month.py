"""The board's workbook of a month of 100,000 requests, beside XlsxWriter at its leanest."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any
from zipfile import ZipFile

from bench import peers
from bench.tables import Goal, show
from bench.timing import have_equal
from set_up import ROOT

REQUESTS, ROUNDS = 100_000, 3
GOAL_MB = 100
_NAMES = ("names", "nameless")
_PLACES = {"ours": 2, "xlsxwriter": 1}  # which sheet is the long one
_NUMBER = re.compile(rb">(TW-1448-[0-9]+)<")
_WAYS = {
    "ours": "twaim-desk, 16 sheets",
    "xlsxwriter": "XlsxWriter constant_memory, this one sheet",
}


def measure() -> list[Goal]:
    """Write the same rows in both ways, turn by turn; print what it took."""
    asked = [str(peers.program("python")), "-c", "import site; print(site.getsitepackages()[0])"]
    site = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    return [goal for names in _NAMES for goal in _compared(names, site)]


def _compared(names: str, site: str) -> list[Goal]:
    found: dict[str, list[dict[str, Any]]] = {way: [] for way in _WAYS}
    with tempfile.TemporaryDirectory() as folder:
        files = {way: Path(folder) / f"{way}.xlsx" for way in _WAYS}
        for _ in range(ROUNDS):
            for way, file in files.items():
                found[way].append(_written(way, names, file, site))
        sizes = {way: file.stat().st_size for way, file in files.items()}
        ours, theirs = (_numbers_in(file, _PLACES[way]) for way, file in files.items())
        have_equal("the long sheet", ours, theirs)
    seconds = {way: median(one["seconds"] for one in found[way]) for way in _WAYS}
    peaks = {way: max(one["megabytes"] for one in found[way]) for way in _WAYS}
    rows = [
        (name, f"{seconds[way]:.1f}", f"{peaks[way]:.0f}", f"{sizes[way] / 1e6:.1f}")
        for way, name in _WAYS.items()
    ]
    title = f"A month of {REQUESTS:,} requests, {names} (XlsxWriter {peers.version('xlsxwriter')})"
    show(title, ("way", "processor s", "peak MB", "file MB"), rows)
    ratio = seconds["ours"] / seconds["xlsxwriter"]
    return [
        Goal(f"a long month, {names}", "before XlsxWriter", f"{ratio:.2f} of its time", ratio < 1),
        Goal("its memory", f"< {GOAL_MB} MB", f"{peaks['ours']:.0f} MB", peaks["ours"] < GOAL_MB),
    ]


def _written(way: str, names: str, file: Path, site: str) -> dict[str, Any]:
    """What it took in a process of its own."""
    command = [sys.executable, "-m", "bench.month_writer", way, names, str(REQUESTS)]
    done = subprocess.run(
        [*command, str(file), site], cwd=ROOT, capture_output=True, text=True, check=True
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _numbers_in(file: Path, place: int) -> list[object]:
    """The numbers of the requests in the long sheet, in their order."""
    with ZipFile(file) as opened:
        return [*_NUMBER.findall(opened.read(f"xl/worksheets/sheet{place}.xml"))]
