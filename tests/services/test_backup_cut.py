"""A backup, and a restore over the office, cut off by kill -9: nothing older is harmed."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from tests.services import offices
from twaim_desk.db.models.persons import Person
from twaim_desk.services import backup_archive
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.backup import back_up
from twaim_desk.services.backup_places import (
    SECOND,
    Place,
    beside,
    choose_place,
    kept_in,
    places_in,
)
from twaim_desk.services.daily_backup import back_up_now
from twaim_desk.services.desk import Desk
from twaim_desk.services.rehearsal import rehearse

ROOT = Path(__file__).parents[2]
RANDOM_CUTS = 3
_KILLED = -9
_AT = (
    "twaim_desk.db.snapshot.examine",
    "twaim_desk.services.backup_file.write",
    "twaim_desk.services.backup_archive.verify",
    "twaim_desk.services.backup_archive._free_name",
    "twaim_desk.services.backup_archive.copy",
    "twaim_desk.services.daily_backup._thin_out",
    "twaim_desk.services.daily_backup.remember",
)
_BEGIN = """
import os, signal, sys
from importlib import import_module
from pathlib import Path
from tests.services import offices
import twaim_desk.vault.keys
twaim_desk.vault.keys.derive = offices.cheap_derive
from twaim_desk.services.daily_backup import back_up_now
from twaim_desk.services.restore_over import restore_over
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
desk = offices.sign_in(Path(sys.argv[1]), "admin")
"""
_AT_A_CALL = """
module, _, name = sys.argv[2].rpartition(".")
setattr(import_module(module), name, die)
back_up_now(desk)
"""
_FOR_EVER = """
print("ready", flush=True)
while True:
    back_up_now(desk)
"""
_WHILE_POURING = """
from contextlib import closing
import twaim_desk.db.sqlcipher as engine
def half(status, left, of):
    if left < of // 2:
        die()
def pour_half(source, target):
    with closing(source.reader.raw_connection()) as given:
        with closing(target.writer.raw_connection()) as taking:
            to = taking.dbapi_connection
            to.execute("PRAGMA query_only = OFF").fetchall()
            given.dbapi_connection.backup(to, pages=8, progress=half)
engine.pour_into = pour_half
restore_over(desk, Path(sys.argv[2]), "supervisor", "sample-sample")
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


@pytest.fixture
def office(folder: Path, tmp_path: Path) -> Path:
    """An office with a second place, and a backup in each."""
    (tmp_path / "stick").mkdir()
    with at_work(folder) as desk:
        choose_place(desk, SECOND, tmp_path / "stick")
        assert back_up_now(desk).done
    return folder


@contextmanager
def at_work(folder: Path) -> Iterator[Desk]:
    desk = offices.sign_in(folder, "admin")
    try:
        yield desk
    finally:
        desk.store.dispose()


def child(script: str, *words: object) -> "subprocess.Popen[str]":
    line = [sys.executable, "-c", _BEGIN + script, *map(str, words)]
    return subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def places_of(desk: Desk) -> list[Place]:
    with desk.reading() as session:
        return places_in(session, desk.folder)


def content_of(desk: Desk) -> dict[Path, bytes]:
    """Every finished backup in both places."""
    files = (
        one.file for place in places_of(desk) for one in kept_in(place, desk.office, desk.keys)
    )
    return {file: file.read_bytes() for file in files}


def all_is_well(folder: Path, before: dict[Path, bytes]) -> None:
    """The older ones are as they were, each finished one comes back, and the next one is made."""
    with at_work(folder) as desk:
        now = content_of(desk)
        assert {file: now[file] for file in before} == before
        for file in now:
            assert not rehearse(desk, file).lost
        assert verify_trail(desk).ok
        report = back_up_now(desk)
        assert report.done
        assert not report.problems


@pytest.mark.parametrize("call", _AT)
def test_a_backup_cut_off_at_a_call(office: Path, call: str) -> None:
    with at_work(office) as desk:
        before = content_of(desk)
    assert len(before) == 2
    with child(_AT_A_CALL, office, call) as killed:
        assert killed.wait(60) == _KILLED
    all_is_well(office, before)


def test_a_backup_cut_off_at_any_time(office: Path) -> None:
    chance = Random(7)
    for _ in range(RANDOM_CUTS):
        with child(_FOR_EVER, office) as killed:
            assert killed.stdout is not None
            assert killed.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                killed.wait(chance.random() / 2)
            killed.kill()
            assert killed.wait(60) == _KILLED
        with at_work(office) as desk:
            finished = content_of(desk)
        assert finished
        all_is_well(office, finished)


def test_a_restore_cut_off_leaves_the_office_of_before(office: Path, tmp_path: Path) -> None:
    with at_work(office) as desk:
        file = back_up(desk, tmp_path / "asked")
        offices.run(desk, "UPDATE person SET name = 'changed since' WHERE id = 1")
    with child(_WHILE_POURING, office, file) as killed:
        assert killed.wait(60) == _KILLED
    assert (office / "office.db-journal").stat().st_size > 0
    with at_work(office) as desk:
        with desk.store.reading() as session:
            name = session.scalar(select(Person.name).where(Person.id == 1))
        assert name == "changed since"
        assert verify_trail(desk).ok
    assert list(office.glob(f"{backup_archive.UNFINISHED}*"))
    assert beside(office).is_dir()
