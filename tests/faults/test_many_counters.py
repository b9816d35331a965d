"""Sixteen counters on one server, all at once: no number is given twice, and none is left out."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import select

from tests.faults.intakes import take
from tests.services import offices
from tests.stores import Server
from twaim_desk.db.models.requests import Request
from twaim_desk.db.numbers import next_number
from twaim_desk.db.refusals import BusyError
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.desk import Desk
from twaim_desk.services.sample.office import make_sample

COUNTERS = 16
INTAKES = 3  # at each counter
TRIES = 10
YEAR = 1448


class GivenUpError(Exception):
    """A save that is undone after it took a number."""


@pytest.fixture
def counters(server: Server, home: Path) -> Iterator[list[Desk]]:
    """Desks of one office on a server, each with connections of its own."""
    place = offices.new_place(server)
    make_sample(home / "office", "twaim", 10, 8, 7, offices.UNTIL, place).desk.store.dispose()
    desks = [offices.sign_in(home / "office", "desk") for _ in range(COUNTERS)]
    yield desks
    for desk in desks:
        desk.store.dispose()


def work(desk: Desk, number: int, start: Barrier) -> list[str]:
    """The numbers that one counter was told; before each it gives one up."""
    start.wait(60)
    told = []
    for part in range(INTAKES):
        with pytest.raises(GivenUpError):
            patiently(partial(give_up, desk))
        told.append(patiently(partial(take, desk, number * INTAKES + part)))
    return told


def give_up(desk: Desk) -> str:
    """Take a number and undo it."""
    with desk.saving() as session:
        next_number(session, "request", YEAR)
        raise GivenUpError


def patiently(action: Callable[[], str]) -> str:
    """The end of an action, tried again where the others were in the way for too long."""
    for _ in range(TRIES):
        with suppress(BusyError):
            return action()
    raise AssertionError("always busy")


def test_no_number_twice_and_no_gap(counters: list[Desk]) -> None:
    start = Barrier(COUNTERS)
    before = numbers_of(counters[0])
    with ThreadPoolExecutor(COUNTERS) as pool:
        parts = pool.map(work, counters, range(COUNTERS), [start] * COUNTERS)
        told = sorted(number for part in parts for number in part)
    assert len(told) == COUNTERS * INTAKES
    kept = numbers_of(counters[0])
    assert sorted(kept) == [f"TW-{YEAR}-{at:06}" for at in range(1, len(kept) + 1)]
    assert sorted([*before, *told]) == sorted(kept)
    auditor = offices.sign_in(counters[0].folder, "auditor")
    assert verify_trail(auditor).ok
    auditor.store.dispose()


def numbers_of(desk: Desk) -> list[str]:
    """Every number of the year that is on a request."""
    with desk.store.reading() as session:
        query = select(Request.number).where(Request.number.startswith(f"TW-{YEAR}-"))
        return [number for number in session.scalars(query) if number]
