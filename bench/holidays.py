"""How long it takes to see, and to keep, what a day off does to many promises that run."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import func, select, update

from bench.tables import Goal, show
from tests import stores
from twaim_desk.clock import system_clock
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.holiday_changes import Deed, HolidayChange
from twaim_desk.domain.request import State
from twaim_desk.domain.workdays import working_day_after
from twaim_desk.services.desk import Desk
from twaim_desk.services.holiday_changes import change_holiday, preview
from twaim_desk.services.office import open_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.office_place import Server
from twaim_desk.services.sample.office import PASSWORD, make_sample

SEED, RUNNING, ROUNDS = 1448, 10_000, 3
UNTIL = date(2026, 11, 20)
WORKING_DAYS = 15
LATELY = 30  # days over which the requests that wait became complete
GOAL_SECONDS = 2.0
HEAD = ("what", "seconds", "affected")


def measure(engines: tuple[str, ...]) -> list[Goal]:
    """The table of an office with so many promises that run, and the goal of each engine."""
    return [goal for engine in engines for goal in _of_engine(engine)]


def _of_engine(engine: str) -> list[Goal]:
    with tempfile.TemporaryDirectory() as place, _where(engine) as server:
        folder = Path(place) / "office"
        counts = (RUNNING // 4, RUNNING + RUNNING // 4)
        make_sample(folder, "twaim", *counts, SEED, UNTIL, server).desk.store.dispose()
        desk = open_office(folder, "supervisor", PASSWORD, system_clock)
        try:
            running = _have_them_wait(desk)
            rows, slowest = _rounds(desk)
        finally:
            desk.store.dispose()
    show(f"A day off, {engine}, {running:,} promises that run", HEAD, rows)
    name = f"a day off over {running:,} promises, {engine}"
    goal = f"{GOAL_SECONDS:.0f} s"
    return [Goal(name, goal, f"{slowest:.2f} s", slowest < GOAL_SECONDS)]


def _rounds(desk: Desk) -> tuple[list[list[str]], float]:
    rows, slowest = [], 0.0
    for at in range(ROUNDS):
        day = UNTIL + timedelta(days=3 + 7 * at)  # a Monday each
        change = HolidayChange(Deed.ADD, name="إجازة", first=day)
        began = time.perf_counter()
        seen = preview(desk, change)
        shown = time.perf_counter()
        kept = change_holiday(desk, change, seen.seen)
        ended = time.perf_counter()
        rows.append(["shown", f"{shown - began:.2f}", f"{len(seen.affected):,}"])
        rows.append(["kept", f"{ended - shown:.2f}", f"{len(kept.affected):,}"])
        slowest = max(slowest, shown - began, ended - shown)
    return rows, slowest


def _have_them_wait(desk: Desk) -> int:
    """How many requests wait for their answer now: more than any office has, all of late days."""
    with desk.store.writing() as session:
        calendar = office_forms(session).association.calendar
        wanted = select(Promise.request_id).where(Promise.printed.is_not(None))
        numbers = session.scalars(wanted.order_by(Promise.request_id.desc()).limit(RUNNING)).all()
        for at in range(LATELY):
            complete = UNTIL - timedelta(days=at)
            printed = working_day_after(complete, WORKING_DAYS, calendar)
            mine = numbers[at::LATELY]
            dates = dict.fromkeys(("printed", "recomputed", "effective", "work_due"), printed)
            for first in range(0, len(mine), 500):
                part = mine[first : first + 500]
                waits = {"state": State.COMPLETE, "complete_on": complete}
                session.execute(update(Request).where(Request.id.in_(part)).values(waits))
                moved = update(Promise).where(Promise.request_id.in_(part))
                session.execute(moved.values(dates | {"working_days": WORKING_DAYS}))
        running = select(func.count(Request.id)).where(Request.state == State.COMPLETE)
        return session.scalar(running) or 0


@contextmanager
def _where(engine: str) -> Iterator[Server | None]:
    """Where the office is made: in its folder, or on a server that is started for it."""
    if engine == "file":
        yield None
        return
    with stores.a_server() as server:
        database = server.new_database()
        desk, keeper = (server.address(database, who) for who in (stores.DESK, stores.KEEPER))
        yield Server(desk, keeper)
