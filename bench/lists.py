"""How soon the list of requests and the first page answer in a large office."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median

from sqlalchemy import text

from bench.search import SEED, UNTIL, Size
from bench.tables import Goal, show
from twaim_desk.clock import system_clock
from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import Due, Filters, Matter, Span
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.today import today
from twaim_desk.services.work_list import choices, open_list, read_on, read_page

ROUNDS, PAGES = 15, 40
OPEN_MS, FILTER_MS, START_MS = 200.0, 100.0, 150.0
OPEN_REQUESTS = 100_000
ROLES = ("desk", "supervisor", "researcher", "secretary", "liaison", "admin", "auditor")
HEAD = (
    "list",
    "requests",
    "first",
    "p50 ms",
    "worst",
    "a part, worst",
    "whole, s",
    "a page, worst",
)

# Of the newest closed requests so many are opened again, with replies around the day.
_REOPEN = """UPDATE request SET state = 'with_committee' WHERE id IN
 (SELECT id FROM request WHERE state = 'closed' ORDER BY id DESC LIMIT :count)"""
_PROMISE = """UPDATE promise SET effective = date(:day, ((request_id % 28) - 14) || ' days')
 WHERE request_id IN (SELECT id FROM request WHERE state = 'with_committee')"""
_COUNT_OPEN = "SELECT count(*) FROM request WHERE answer_due IS NOT NULL"


def measure(size: Size, keep: Path | None) -> list[Goal]:
    """The tables of an office of so many requests, and the goals of both pages."""
    with _office(size, keep) as folder:
        desk = open_office(folder, "supervisor", PASSWORD, system_clock)
        try:
            goals = _lists(desk, size)
            _reopen(desk, OPEN_REQUESTS)
            goals.append(_start(desk, folder))
        finally:
            desk.store.dispose()
    return goals


def _lists(desk: Desk, size: Size) -> list[Goal]:
    offered, lines = choices(desk), []
    desk_id = next(number for number, name in offered.officers.items() if name == "desk")
    service, closed = next(iter(offered.services)), State.CLOSED
    kinds = {
        "everything": Filters(),
        "closed": Filters(state=closed),
        "late": Filters(due=Due.OVERDUE),
        "due in five working days": Filters(due=Due.FIVE_DAYS),
        "without a day": Filters(due=Due.NONE),
        "of a service": Filters(service=service),
        "of a committee": Filters(committee=next(iter(offered.committees))),
        "of an officer": Filters(officer=desk_id),
        "closed, of a service": Filters(state=closed, service=service),
        "closed, of a service and an officer": Filters(closed, None, service, None, desk_id),
        "at the committee and late": Filters(State.WITH_COMMITTEE, Due.OVERDUE),
        "a name": Filters(text="محمد العتيبي"),
        "a number": Filters(text="TW-1448-0001"),
        "papers that end before the reply": Filters(matter=Matter.EXPIRING),
    }
    figures: dict[str, float] = {}
    for name, filters in kinds.items():
        figures[name], line = _opened(desk, filters)
        lines.append([name, *line])
    title = f"List of requests, {size.requests:,} requests (load {os.getloadavg()[0]:.1f})"
    show(title, HEAD, lines)
    worst = max(ms for name, ms in figures.items() if name != "everything")
    whole = figures["everything"]
    return [
        Goal("the list opens", f"{OPEN_MS:.0f} ms", f"{whole:.1f} ms", whole < OPEN_MS),
        Goal("the slowest filter", f"{FILTER_MS:.0f} ms", f"{worst:.1f} ms", worst < FILTER_MS),
    ]


def _opened(desk: Desk, filters: Filters) -> tuple[float, list[str]]:
    """The median of opening a list, with its line in the trail, and what its table says."""
    times = [_ms(lambda: open_list(desk, filters)) for _ in range(ROUNDS)]
    opened = open_list(desk, filters)
    count, spans, parts = opened.stretch.count, list(opened.stretch.pages), [0.0]
    after = opened.stretch.after
    while after is not None:
        began = time.perf_counter()
        part = read_on(desk, opened.asked, after)
        parts.append(1000 * (time.perf_counter() - began))
        count, after = count + part.count, part.after
        spans += part.pages
    chance = Random(SEED)
    some: list[Span] = chance.sample(spans, min(PAGES, len(spans)))
    pages = [_ms(lambda page=page: read_page(desk, opened.asked, page)) for page in some] or [0.0]  # type: ignore[misc]
    figures = (times[0], median(times), max(times), max(parts))
    said = [f"{figure:.1f}" for figure in figures]
    return median(times), [f"{count:,}", *said, f"{sum(parts) / 1000:.1f}", f"{max(pages):.1f}"]


def _start(desk: Desk, folder: Path) -> Goal:
    with desk.store.reading() as session:
        count = session.scalar(text(_COUNT_OPEN))
    lines, worst = [], 0.0
    for role in ROLES:
        own = open_office(folder, role, PASSWORD, system_clock)
        times = [_ms(lambda own=own: today(own)) for _ in range(ROUNDS)]  # type: ignore[misc]
        own.store.dispose()
        worst = max(worst, median(times))
        lines.append([role, *(f"{one:.1f}" for one in (times[0], median(times), max(times)))])
    show(f"First page, {count:,} open requests", ("role", "first", "p50 ms", "worst"), lines)
    return Goal(
        "first page, slowest role", f"{START_MS:.0f} ms", f"{worst:.1f} ms", worst < START_MS
    )


def _reopen(desk: Desk, wanted: int) -> None:
    """Have so many requests await their answer, with replies two weeks around today."""
    with desk.store.writer.begin() as connection:
        there = connection.execute(text(_COUNT_OPEN)).scalar() or 0
        if there < wanted:
            connection.execute(text(_REOPEN), {"count": wanted - there})
            connection.execute(text(_PROMISE), {"day": desk.now().date().isoformat()})


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


@contextmanager
def _office(size: Size, keep: Path | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        folder = (keep or Path(place)) / f"lists-{size.people}-{size.requests}"
        if not (folder / "office.toml").exists():
            made = make_sample(folder, "twaim", *size, SEED, UNTIL)
            made.desk.store.dispose()
        yield folder
