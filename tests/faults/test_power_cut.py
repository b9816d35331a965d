"""Whenever the power goes, every intake that was acknowledged is there, and none is half there.

What a run of real intakes has the disk do is written down; from it the disks are made that a cut
could leave, and each is opened. TWAIM_DESK_CUTS says how many, for a run that takes its time.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from tests.faults import tracing
from tests.faults.disk import WAYS, Disk, Files, Keeps
from tests.faults.intakes import KEPT, uuid_of
from tests.faults.whole import losses
from tests.services import offices
from twaim_desk.db import opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import verify_trail

INTAKES = 4
UUIDS = [uuid_of(seed) for seed in range(INTAKES)]
STATE = "XDG_STATE_HOME/twaim-desk"
CUTS = int(os.environ.get("TWAIM_DESK_CUTS", "2000"))
UNSAFE_CUTS = 60
SIGN_IN_AT_EACH = 40  # of so many disks, one is opened as a person would
UNSAFE = [
    ("journal_mode = DELETE", "synchronous = FULL"),
    ("synchronous = OFF",),
]

pytestmark = pytest.mark.usefixtures("watching")


@dataclass(frozen=True)
class Cut:
    """What may be on the disk, and the numbers of the intakes that were acknowledged by then."""

    files: Files
    acknowledged: dict[str, str]


@pytest.fixture
def data_key(office: Path) -> bytes:
    """The key of the office's file, so that a disk is opened without a sign-in."""
    desk = offices.sign_in(office, "desk")
    desk.store.dispose()
    return desk.keys.data


def cuts(office: Path, home: Path, many: int, settings: tuple[str, ...] = ()) -> Iterator[Cut]:
    """Disks that a cut during a run of intakes could leave, spread evenly over the run."""
    (office / "office.db-journal").unlink()  # as in an office that was just restored
    folders = [office, home / STATE]
    disk = Disk(folders)
    record = home / "calls"
    tracing.run(home, record, "tests.faults.intakes", office, INTAKES, *settings)
    calls = [one for one in tracing.calls_in(record) if disk.knows(one) or acknowledgement(one)]
    record.unlink()
    left = {str(one): one.read_bytes() for folder in folders for one in folder.iterdir()}
    chance = Random(many)
    acknowledged: dict[str, str] = {}
    made = 0
    for at, call in enumerate(calls, 1):
        ways = [chance.choice(WAYS) for _ in range(at * many // len(calls) - made)]
        made += len(ways)
        if said := acknowledgement(call):
            acknowledged |= said
            ways += WAYS  # now nothing may be waiting to be kept
        else:
            disk.do(call)
        for way in ways:
            yield Cut(disk.after_cut(Keeps(way, chance)), dict(acknowledged))
    assert len(acknowledged) == INTAKES
    assert disk.after_cut(Keeps("everything", chance)) == left  # nothing was overlooked


def acknowledgement(call: tracing.Call) -> dict[str, str]:
    """The intake that a call says is kept, with its number."""
    said = call.content.split()
    if call.name != "write" or said[:1] != [KEPT.encode()]:
        return {}
    return {said[1].decode(): said[2].decode()}


def put_back(files: Files, folders: list[Path]) -> None:
    """Have these files in the folders and no others."""
    for folder in folders:
        for old in folder.iterdir():
            old.unlink()
    for path, content in files.items():
        Path(path).write_bytes(content)


def opened(cut: Cut, office: Path, key: bytes) -> list[str]:
    """What is lost on a disk; all of it, where it does not open."""
    try:
        store = opening.open_in_folder(office, key)
    except ExpectedError as error:
        return [f"refused: {error}"]
    try:
        return losses(store, UUIDS, cut.acknowledged)
    except ExpectedError as error:
        return [f"unreadable: {error}"]
    finally:
        store.dispose()


def test_a_cut_loses_nothing_that_was_acknowledged(
    office: Path, home: Path, data_key: bytes
) -> None:
    folders = [office, home / STATE]
    for number, cut in enumerate(cuts(office, home, CUTS)):
        put_back(cut.files, folders)
        assert opened(cut, office, data_key) == []
        if number % SIGN_IN_AT_EACH == 0:
            desk = offices.sign_in(office, "auditor")
            assert not desk.read_only
            assert verify_trail(desk).ok
            desk.store.dispose()


@pytest.mark.parametrize("settings", UNSAFE, ids=" ".join)
def test_with_unsafe_settings_the_same_cuts_lose_intakes(
    settings: tuple[str, ...], office: Path, home: Path, data_key: bytes
) -> None:
    folders = [office, home / STATE]
    found: list[str] = []
    for cut in cuts(office, home, UNSAFE_CUTS, settings):
        put_back(cut.files, folders)
        found += opened(cut, office, data_key)
    assert [one for one in found if one.endswith("is lost")]
