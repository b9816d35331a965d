"""An office whose making was cut off is no office, and the next one there takes its place."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.services import offices
from twaim_desk.errors import ExpectedError
from twaim_desk.services.backup import back_up, restore
from twaim_desk.services.desk import Desk
from twaim_desk.services.making import PLACE
from twaim_desk.services.office import Furnishing, NewUser, create, open_office
from twaim_desk.services.office_folder import DATABASE, OFFICE, RING, NoOfficeError
from twaim_desk.services.recovery_files import create_with_files
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import desk as texts

STRONG = "قهوة مرة وتمر سكري"
ADMIN = NewUser("أحمد", "admin", STRONG, "أحمد علي")
# Each call at which the making is cut off as if the power had gone.
CUTS = (
    "twaim_desk.db.sqlcipher.create_store",
    "twaim_desk.db.migrate.upgrade",
    "twaim_desk.services.office.keep_ring",
    "twaim_desk.services.trail.add",
    "twaim_desk.services.office.write_office",
)
_KILLED = 9
_CUT_OFF = """
import os, signal, sys
from importlib import import_module
from pathlib import Path
from twaim_desk.clock import system_clock
from twaim_desk.services.office import NewUser, create
module, _, name = sys.argv[1].rpartition(".")
setattr(import_module(module), name, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
sara = NewUser("sara", "admin", "green bottles 7 tea", "s")
create(Path(sys.argv[2]), "twaim", [sara], system_clock)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def make(folder: Path) -> None:
    create(folder, "twaim", [ADMIN], offices.clock).desk.store.dispose()


def opens(folder: Path) -> bool:
    desk = open_office(folder, ADMIN.name, STRONG, offices.clock)
    desk.store.dispose()
    return True


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, where: str, error: BaseException) -> Iterator[None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(where, fail)
        yield


@pytest.mark.parametrize("cut", CUTS)
def test_after_a_power_cut_the_next_one_makes_it_anew(tmp_path: Path, cut: str) -> None:
    folder = tmp_path / "office"
    words = [sys.executable, "-c", _CUT_OFF, cut, str(folder)]
    done = subprocess.run(words, check=False, timeout=60)
    assert done.returncode == -_KILLED
    assert (folder / PLACE).exists()
    with pytest.raises(NoOfficeError):
        open_office(folder, "sara", "green bottles 7 tea", offices.clock)
    make(folder)
    assert opens(folder)
    assert_nothing_is_left(folder)


def test_a_restore_that_was_cut_off_is_done_anew(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = offices.sign_in(folder, "admin")
    file = back_up(desk, tmp_path / "stick")
    desk.store.dispose()
    back = tmp_path / "back"
    left_behind(back)
    restored = restore(file, back, "admin", PASSWORD, offices.clock)
    assert restored.office == desk.office
    restored.store.dispose()
    assert_nothing_is_left(back)


def left_behind(folder: Path) -> None:
    """What a power cut leaves of an office that was being made."""
    (folder / PLACE).mkdir(parents=True)
    for name in (DATABASE, RING):
        (folder / PLACE / name).write_bytes(b"unfinished")


def assert_nothing_is_left(folder: Path) -> None:
    assert not list(folder.glob(f"{PLACE}*"))


MAKERS: dict[str, Callable[[Path], object]] = {
    "create": make,
    "sample": lambda folder: make_sample(
        folder, "twaim", 1, 1, 1, offices.UNTIL
    ).desk.store.dispose(),
    "with files": lambda folder: create_with_files(
        folder, "twaim", ADMIN, folder.with_name("parts"), offices.clock
    )[0].store.dispose(),
}


@pytest.mark.parametrize("maker", MAKERS)
def test_what_was_left_is_taken_away(tmp_path: Path, maker: str) -> None:
    folder = tmp_path / "office"
    left_behind(folder)
    MAKERS[maker](folder)
    assert (folder / OFFICE).exists()
    assert b"unfinished" not in (folder / DATABASE).read_bytes()
    assert_nothing_is_left(folder)


def test_records_that_we_did_not_leave_are_never_taken_away(tmp_path: Path) -> None:
    for name in (DATABASE, RING, f"{DATABASE}-journal"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / name).write_bytes(b"somebody's")
        with pytest.raises(ExpectedError):
            make(folder)
        assert offices.bytes_of(folder) == {name: b"somebody's"}


def test_a_lost_description_makes_no_unfinished_work_of_an_office(folder: Path) -> None:
    (folder / OFFICE).unlink()
    before = offices.bytes_of(folder)
    with pytest.raises(ExpectedError) as refusal:
        make(folder)
    assert refusal.value.user_message == texts.OFFICE_EXISTS
    assert offices.bytes_of(folder) == before


def test_two_windows_do_not_make_one_office(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    said: list[str] = []

    def meanwhile(_: Desk) -> None:
        with pytest.raises(ExpectedError) as refusal:
            make(folder)
        said.append(refusal.value.user_message)
        with pytest.raises(NoOfficeError):
            opens(folder)

    furnishing = Furnishing(fill=meanwhile)
    create(folder, "twaim", [ADMIN], offices.clock, furnishing=furnishing).desk.store.dispose()
    assert said == [texts.UNDER_WAY]
    assert opens(folder)
    assert_nothing_is_left(folder)


@pytest.mark.parametrize("cut", CUTS)
def test_a_failure_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cut: str
) -> None:
    folder = tmp_path / "office"
    with failing(monkeypatch, cut, RuntimeError("planted")), pytest.raises(RuntimeError):
        make(folder)
    assert not list(folder.iterdir())
    make(folder)
    assert opens(folder)


def test_a_sample_that_was_not_filled_is_no_office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "office"
    where = "twaim_desk.services.sample.office._fill_requests"
    with failing(monkeypatch, where, OSError(28, "planted")), pytest.raises(ExpectedError):
        MAKERS["sample"](folder)
    assert not list(folder.iterdir())
