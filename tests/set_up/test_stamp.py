"""When `.venv` is taken for whole, and what is done to it when it is not."""

from pathlib import Path

import pytest

from set_up import folder as folders
from set_up.folder import Folder, Work

WHOLE = {"python": "cpython-311 linux", "folder": "/desk", "pyproject.toml": "p", "desk.txt": "d"}


@pytest.mark.parametrize(
    ("found", "wanted", "work"),
    [
        (WHOLE, WHOLE, Work.NOTHING),
        (WHOLE | {"check.txt": "c"}, WHOLE, Work.NOTHING),
        (WHOLE, WHOLE | {"check.txt": "c"}, Work.ADD),
        (WHOLE, WHOLE | {"pyproject.toml": "other"}, Work.ADD),
        (WHOLE, WHOLE | {"desk.txt": "other"}, Work.ANEW),
        (WHOLE, WHOLE | {"python": "cpython-312 linux"}, Work.ANEW),
        (WHOLE, WHOLE | {"folder": "/elsewhere"}, Work.ANEW),
        ({}, WHOLE, Work.ANEW),
    ],
)
def test_work_follows_from_what_changed(
    found: dict[str, str], wanted: dict[str, str], work: Work
) -> None:
    assert folders.work_to_do(found, wanted) is work


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A project whose `.venv` is whole, with nothing in it but a Python."""
    folder = Folder(tmp_path)
    (tmp_path / "requirements").mkdir()
    for path in (folder.lock_file("desk"), folder.lock_file("check"), tmp_path / "pyproject.toml"):
        path.write_text("as locked\n", encoding="utf-8")
    make_whole(folder)
    return folder


def make_whole(folder: Folder) -> None:
    folder.python.parent.mkdir(parents=True)
    folder.python.touch()
    wanted = folders.wanted_stamp(folder, ("desk",))
    folders.write_stamp(folder, {**wanted, "system": "complete"})


def test_ready_until_a_lock_changes(folder: Folder) -> None:
    assert folders.is_ready(folder, ("desk",))
    assert not folders.is_ready(folder, ("desk", "check"))
    folder.lock_file("desk").write_text("another lock\n", encoding="utf-8")
    assert not folders.is_ready(folder, ("desk",))


def test_not_ready_while_the_system_lacks_something(folder: Folder) -> None:
    folders.write_stamp(folder, folders.wanted_stamp(folder, ("desk",)))
    assert not folders.is_ready(folder, ("desk",))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00"])
def test_a_damaged_stamp_is_none(folder: Folder, text: str) -> None:
    folder.stamp.write_text(text, encoding="utf-8")
    assert folders.read_stamp(folder) == {}


def test_a_stamp_without_its_python_is_none(folder: Folder) -> None:
    folder.python.unlink()
    assert folders.read_stamp(folder) == {}


def test_the_one_before_comes_back_when_its_successor_was_cut_short(folder: Folder) -> None:
    (folder.venv / "before").touch()
    folders.put_away(folder)
    folder.venv.mkdir()
    folders.settle(folder)
    assert (folder.venv / "before").exists()
    assert folders.is_ready(folder, ("desk",))
    assert not folder.old.exists()


def test_the_one_before_goes_when_its_successor_is_whole(folder: Folder) -> None:
    (folder.venv / "before").touch()
    folders.put_away(folder)
    make_whole(folder)
    folders.settle(folder)
    assert not (folder.venv / "before").exists()
    assert not folder.old.exists()


def test_an_unfinished_one_is_not_kept(folder: Folder) -> None:
    folder.stamp.unlink()
    folders.put_away(folder)
    assert not folder.venv.exists()
    assert not folder.old.exists()


def test_a_half_removed_one_never_comes_back(folder: Folder) -> None:
    folders.put_away(folder)
    (folder.old / folder.STAMP).unlink()
    folders.settle(folder)
    assert not folder.venv.exists()
    assert not folder.old.exists()
