import errno
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.offices import ANOTHER_OFFICE, OFFICE
from twaim_desk.paths import office_folder, state_folder
from twaim_desk.texts.vault import HEAD_NOT_SAVED
from twaim_desk.vault.checked_file import encoded
from twaim_desk.vault.head_file import (
    Head,
    HeadFileError,
    Standing,
    compare,
    head_path,
    read_head,
    write_head,
)

MAC, OTHER_MAC = b"\1" * 32, b"\2" * 32
HEAD = Head(1, 100, MAC)


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder under which this user's desk notes its heads."""
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def path(state: Path, tmp_path: Path) -> Path:
    return head_path(OFFICE, tmp_path / "office")


def test_a_head_is_read_as_it_was_noted(path: Path) -> None:
    write_head(path, HEAD)
    assert read_head(path) == HEAD
    later = Head(1, 101, OTHER_MAC)
    write_head(path, later)
    assert read_head(path) == later
    assert list(path.parent.iterdir()) == [path]


def test_the_disk_is_waited_for_only_when_asked(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    write_head(path, HEAD)
    assert not synced
    write_head(path, HEAD, lasting=True)
    assert len(synced) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_note_is_its_owners_alone(path: Path) -> None:
    write_head(path, HEAD)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_no_note_is_no_head(path: Path) -> None:
    assert read_head(path) is None


def test_a_damaged_note_is_no_head_and_never_another(path: Path) -> None:
    write_head(path, HEAD)
    content = path.read_bytes()
    for bit in range(0, len(content) * 8, 5):
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        assert read_head(path) is None
    for length in range(0, len(content), 7):
        path.write_bytes(content[:length])
        assert read_head(path) is None


@pytest.mark.parametrize(
    "change",
    [{"version": 2}, {"epoch": "1"}, {"sequence": 1.5}, {"mac": "xx"}, {"mac": 1}, {"mac": None}],
)
def test_a_note_of_another_shape_is_no_head(path: Path, change: dict[str, object]) -> None:
    values = {"version": 1, "epoch": 1, "sequence": 100, "mac": MAC.hex()}
    path.parent.mkdir(parents=True)
    path.write_bytes(encoded(values))
    assert read_head(path) == HEAD
    path.write_bytes(encoded({**values, **change}))
    assert read_head(path) is None


def test_a_note_that_cannot_be_read_is_no_head(path: Path) -> None:
    path.mkdir(parents=True)
    assert read_head(path) is None


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failing_call_is_said_and_leaves_the_older_note(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def failing(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    write_head(path, HEAD)
    with monkeypatch.context() as failures:
        failures.setattr(os, call, failing)
        with pytest.raises(HeadFileError) as refused:
            write_head(path, Head(1, 101, OTHER_MAC), lasting=True)
    assert refused.value.user_message == HEAD_NOT_SAVED
    assert read_head(path) == HEAD


def test_a_state_folder_that_cannot_be_made_is_said(path: Path, state: Path) -> None:
    state.write_text("a file, no folder")
    with pytest.raises(HeadFileError):
        write_head(path, HEAD)


def test_each_office_and_each_folder_has_its_own_note(state: Path, tmp_path: Path) -> None:
    folders = [tmp_path / "office", tmp_path / "other"]
    paths = {head_path(office, each) for office in (OFFICE, ANOTHER_OFFICE) for each in folders}
    assert len(paths) == 4
    assert {len(path.stem) for path in paths} == {36 + 1 + 16}
    assert all(path.name.startswith(str(OFFICE)) for path in paths if str(OFFICE) in path.name)
    assert all(path.parent == state_folder() and path.suffix == ".head" for path in paths)


def test_a_folder_is_known_by_where_it_really_is(
    state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "office").mkdir()
    monkeypatch.chdir(tmp_path)
    assert head_path(OFFICE, Path("office")) == head_path(OFFICE, tmp_path / "office")
    assert head_path(OFFICE, Path("x/../office")) == head_path(OFFICE, tmp_path / "office")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_to_a_folder_is_that_folder(state: Path, tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "office")
    assert head_path(OFFICE, tmp_path / "link") == head_path(OFFICE, tmp_path / "office")


@pytest.mark.parametrize("platform", ["linux", "win32"])
@pytest.mark.parametrize("named", [True, False])
def test_the_state_is_kept_outside_the_office(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, named: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "TWAIM_DESK_DATA"):
        monkeypatch.delenv(name, raising=False)
    if named:
        for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
            monkeypatch.setenv(name, str(tmp_path))
    state, office = state_folder(), office_folder()
    assert office not in (state, *state.parents)
    assert state.is_relative_to(tmp_path if named else Path.home())
    assert state.name.startswith("twaim-desk")


@pytest.mark.parametrize(
    ("noted", "end", "at_noted", "standing"),
    [
        (None, None, None, Standing.MISSING),
        (None, HEAD, None, Standing.MISSING),
        (HEAD, HEAD, MAC, Standing.SAME),
        (HEAD, Head(1, 101, OTHER_MAC), MAC, Standing.AHEAD),
        (HEAD, Head(1, 99, OTHER_MAC), None, Standing.BEHIND),
        (HEAD, None, None, Standing.BEHIND),
        (HEAD, Head(1, 100, OTHER_MAC), OTHER_MAC, Standing.OTHER),
        (HEAD, Head(1, 150, MAC), OTHER_MAC, Standing.OTHER),
        (HEAD, Head(1, 150, MAC), None, Standing.OTHER),
        (HEAD, Head(2, 90, OTHER_MAC), None, Standing.RESTORED),
        (HEAD, Head(2, 150, OTHER_MAC), OTHER_MAC, Standing.RESTORED),
        (Head(2, 90, MAC), HEAD, OTHER_MAC, Standing.BEHIND),
    ],
)
def test_how_the_chain_stands_to_the_note(
    noted: Head | None, end: Head | None, at_noted: bytes | None, standing: Standing
) -> None:
    assert compare(noted, end, at_noted) is standing


@given(st.integers(1, 50), st.integers(1, 50))
def test_an_older_file_is_never_taken_for_a_crash(noted: int, end: int) -> None:
    macs = {number: number.to_bytes(32, "big") for number in range(1, 51)}
    standing = compare(Head(1, noted, macs[noted]), Head(1, end, macs[end]), macs.get(noted))
    expected = Standing.SAME if end == noted else Standing.AHEAD
    assert standing is (Standing.BEHIND if end < noted else expected)
