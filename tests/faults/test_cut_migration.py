"""A power cut while the tables change leaves those of before or those of after, with every row.

What the change has the disk do is written down; from it the disks are made that a cut could leave.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from tests.faults import tracing
from tests.faults.disk import WAYS, Disk, Files, Keeps
from tests.faults.intakes import KEPT
from tests.faults.migrating import sign_in_tomorrow
from tests.faults.test_power_cut import STATE, put_back
from tests.services import offices
from twaim_desk.db import migrate, opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services.backup_places import beside

CUTS, UNSAFE_CUTS = 400, 60
SIGN_IN_AT_EACH = 80  # of so many disks, one is opened by the program of tomorrow
COUNTED = ("person", "identity", "phone_number", "request", "promise", "audit")
NOTED = ("person", "setting")  # what has a note tomorrow

pytestmark = pytest.mark.usefixtures("watching")


class State(NamedTuple):
    """What a cut left: whether the tables are tomorrow's, how many rows each has, what is wrong."""

    tomorrows: bool
    rows: tuple[int, ...]
    faults: tuple[str, ...] = ()


@pytest.fixture
def data_key(office: Path) -> bytes:
    """The key of the office's file, and nothing half done beside it."""
    desk = offices.sign_in(office, "desk")
    desk.store.dispose()
    (office / "office.db-journal").unlink()
    return desk.keys.data


def cuts(home: Path, office: Path, many: int, *settings: str) -> Iterator[tuple[Files, bool]]:
    """Disks that a cut could leave, and whether the person was in by then."""
    folders = [office, home / STATE]
    disk = Disk(folders)
    record = home / "calls"
    words = (office, home / "versions", *settings)
    tracing.run(home, record, "tests.faults.migrating", *words)
    calls = [one for one in tracing.calls_in(record) if disk.knows(one) or is_in(one)]
    record.unlink()
    assert any(beside(office).iterdir()), "copied before its tables were changed"
    chance = Random(many)
    made, within = 0, False
    for at, call in enumerate(calls, 1):
        ways = [chance.choice(WAYS) for _ in range(at * many // len(calls) - made)]
        made += len(ways)
        if is_in(call):
            within = True
        else:
            disk.do(call)
        for way in ways:
            yield disk.after_cut(Keeps(way, chance)), within
    assert within


def is_in(call: tracing.Call) -> bool:
    """Whether the program says with it that the person is in."""
    return call.name == "write" and call.content.split()[:1] == [KEPT.encode()]


def state_of(office: Path, key: bytes) -> State:
    """What stands in the file; all of it is lost where it does not open."""
    try:
        store = opening.open_in_folder(office, key)
    except ExpectedError as error:
        return State(tomorrows=False, rows=(), faults=(f"refused: {error}",))
    try:
        faults = opening.faults_of(store)
        revision = migrate.revision_of(store)
        with store.reader.connect() as connection:
            counts = [connection.scalar(text(f"SELECT count(*) FROM {one}")) for one in COUNTED]
            looked_at = inspect(connection)
            noted = {"note" in {c["name"] for c in looked_at.get_columns(one)} for one in NOTED}
    except (ExpectedError, DBAPIError) as error:
        return State(tomorrows=False, rows=(), faults=(f"unreadable: {type(error).__name__}",))
    finally:
        store.dispose()
    tomorrows = revision not in migrate.known_revisions()
    half = () if noted == {tomorrows} else ("half of the tables",)
    return State(tomorrows, tuple(int(count or 0) for count in counts), (*faults, *half))


def test_a_cut_leaves_the_tables_of_before_or_of_after_and_every_row(
    office: Path, home: Path, data_key: bytes
) -> None:
    before = state_of(office, data_key)
    seen = set()
    for number, (files, within) in enumerate(cuts(home, office, CUTS)):
        put_back(files, [office, home / STATE])
        found = state_of(office, data_key)
        assert found.faults == ()
        assert found.rows[:-1] == before.rows[:-1]
        assert found.rows[-1] >= before.rows[-1]
        assert found.tomorrows or not within
        seen.add(found.tomorrows)
        if number % SIGN_IN_AT_EACH == 0:
            sign_in_tomorrow(office, home / f"versions {number}")
            assert state_of(office, data_key).tomorrows
    assert seen == {False, True}


def test_with_unsafe_settings_the_same_cuts_leave_less(
    office: Path, home: Path, data_key: bytes
) -> None:
    found: list[str] = []
    for files, _ in cuts(home, office, UNSAFE_CUTS, "synchronous = OFF"):
        put_back(files, [office, home / STATE])
        found += state_of(office, data_key).faults
    assert found
