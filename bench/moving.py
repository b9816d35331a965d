"""How long a list of many people takes to come in, who waits for it, and all data to go out."""

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from threading import Event, Thread
from typing import TypeVar

from bench.tables import Goal, show
from twaim_desk.clock import system_clock
from twaim_desk.domain.identity import with_check_digit
from twaim_desk.domain.old_list.columns import guessed
from twaim_desk.exchange.tables_out import write_sheet
from twaim_desk.services import list_import
from twaim_desk.services.desk import Desk
from twaim_desk.services.export_all import export_all
from twaim_desk.services.find import find, note_search
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD, make_sample

ROWS, SEED, PEOPLE = 50_000, 1448, 2_000
UNTIL = date(2026, 11, 20)
HEADINGS = ("الاسم", "رقم الهوية", "الجوال", "الجنس", "تاريخ الميلاد", "الفئة", "الحي",
            "رقم الطلب", "نوع المساعدة", "تاريخ الطلب", "النتيجة")  # fmt: skip
FIRST = ("محمد", "أحمد", "عبدالله", "سالم", "فهد", "ناصر", "خالد", "سعد", "إبراهيم", "علي")
FAMILIES = ("العتيبي", "الحربي", "الشمري", "القحطاني", "الدوسري", "الزهراني", "الغامدي")
Result = TypeVar("Result")
HEAD = ("what", "seconds", "of a processor")


def measure() -> list[Goal]:
    """The table of a list of fifty thousand rows; it has no goals yet."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        make_sample(folder, "twaim", PEOPLE, PEOPLE, SEED, UNTIL).desk.store.dispose()
        file = write_sheet(Path(place) / "list.xlsx", "list", _rows())
        desk = open_office(folder, "supervisor", PASSWORD, system_clock)
        try:
            rows = _in_and_out(desk, file, Path(place) / "all.zip")
        finally:
            desk.store.dispose()
    show(f"A list of {ROWS:,} rows, {file.suffix}", HEAD, rows)
    return []


def _in_and_out(desk: Desk, file: Path, place: Path) -> list[list[str]]:
    listed, reading = _taken(lambda: list_import.read_file(desk, file))
    columns = guessed(listed.headings)
    examined, examining = _taken(lambda: list_import.examine(desk, listed, columns))
    with_others = _Others(desk)
    counts, importing = _taken(lambda: list_import.import_list(desk, examined))
    waits = with_others.waited()
    if counts.people + counts.refused != ROWS:  # one may have the number of a sample's person
        raise RuntimeError(f"{counts} came in")
    _, exporting = _taken(lambda: export_all(desk, place, "admin", PASSWORD))
    return [
        ["read it, in its own process", *reading],
        ["examine it", *examining],
        ["import it", *importing],
        ["the longest wait for a search meanwhile", f"{waits[0]:.2f}", "-"],
        ["the longest wait for an act meanwhile", f"{waits[1]:.2f}", "-"],
        [f"export all, {place.stat().st_size / 1e6:.0f} MB", *exporting],
    ]


class _Others:
    """Somebody who searches and somebody who saves, ten times a second, and how long they wait."""

    def __init__(self, desk: Desk) -> None:
        self._over = Event()
        self._longest = [0.0, 0.0]
        works: Sequence[Callable[[], object]] = (
            lambda: find(desk, "نوره"),
            lambda: note_search(desk, "نوره"),
        )
        self._threads = [
            Thread(target=self._work, args=(at, work)) for at, work in enumerate(works)
        ]
        for thread in self._threads:
            thread.start()

    def waited(self) -> list[float]:
        """The longest wait of each, in seconds."""
        self._over.set()
        for thread in self._threads:
            thread.join()
        return self._longest

    def _work(self, at: int, work: Callable[[], object]) -> None:
        while not self._over.wait(0.1):
            began = time.perf_counter()
            work()
            self._longest[at] = max(self._longest[at], time.perf_counter() - began)


def _rows() -> Iterator[Sequence[str]]:
    yield HEADINGS
    for at in range(ROWS):
        father, grandfather = FIRST[at // 10 % 10], FIRST[at // 100 % 10]
        name = f"{FIRST[at % 10]} بن {father} بن {grandfather} {FAMILIES[at % 7]}"
        identity = with_check_digit(f"1{(10_000_000 + at * 7919) % 10**8:08}")
        yield (
            name, identity, f"05{at * 104_729 % 10**8:08}", "ذكر", "15/3/1395",
            "ذوو الدخل المحدود", "العزيزية", f"{at}/40", "سلة غذائية", "12/5/1440", "صُرفت",
        )  # fmt: skip


def _taken(work: Callable[[], Result]) -> tuple[Result, tuple[str, str]]:
    began, computed = time.perf_counter(), time.process_time()
    result = work()
    wall, processor = time.perf_counter() - began, time.process_time() - computed
    return result, (f"{wall:.2f}", f"{processor:.2f}")
