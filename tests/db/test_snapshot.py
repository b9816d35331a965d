"""A copy counts as one only after it was opened anew and examined."""

import os
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from tests import stores
from tests.db.tables import keep, kept
from twaim_desk.db import refusals, snapshot, sqlcipher
from twaim_desk.db.refusals import CopyDamagedError, StoreError
from twaim_desk.db.session import Store


@pytest.fixture
def copy(file_store: Store, tmp_path: Path) -> Path:
    """A copy of a store with somebody in it."""
    keep(file_store, "نورة", "سعد")
    path = tmp_path / "second place" / "copy.db"
    path.parent.mkdir()
    snapshot.copy_to(file_store, path)
    return path


def test_a_copy_opens_with_the_same_key(copy: Path) -> None:
    assert list(copy.parent.iterdir()) == [copy]
    assert copy.stat().st_mode & 0o777 == 0o600
    assert "نورة".encode() not in copy.read_bytes()
    with stores.in_file(copy) as store:
        assert kept(store) == ["نورة", "سعد"]


def test_the_store_goes_on(copy: Path, file_store: Store) -> None:
    keep(file_store, "هند")
    assert kept(file_store) == ["نورة", "سعد", "هند"]


def test_a_copy_takes_no_files_place(copy: Path, file_store: Store) -> None:
    before = copy.read_bytes()
    with pytest.raises(refusals.FileTakenError):
        snapshot.copy_to(file_store, copy)
    assert copy.read_bytes() == before


@pytest.mark.parametrize("at", [0, 20, 5000, -20], ids=str)
def test_a_damaged_copy_is_refused(copy: Path, file_store: Store, at: int) -> None:
    damage(copy, at)
    with pytest.raises(CopyDamagedError):
        snapshot.examine(file_store, copy)


def test_a_shortened_copy_is_refused(copy: Path, file_store: Store) -> None:
    os.truncate(copy, copy.stat().st_size - 4096)
    with pytest.raises(CopyDamagedError):
        snapshot.examine(file_store, copy)


def test_a_copy_with_broken_links_is_refused(file_store: Store, tmp_path: Path) -> None:
    with file_store.writer.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.execute("PRAGMA foreign_keys = OFF").fetchall()
        raw.execute("INSERT INTO papers (person_id) VALUES (999)")
    with pytest.raises(CopyDamagedError):
        snapshot.copy_to(file_store, tmp_path / "copy.db")
    assert [path.name for path in tmp_path.glob("copy*")] == []


def test_what_was_damaged_while_it_was_written_leaves_nothing(
    file_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = sqlcipher.vacuum_into

    def write_and_damage(store: Store, path: Path) -> None:
        write(store, path)
        damage(path, 5000)

    monkeypatch.setattr(sqlcipher, "vacuum_into", write_and_damage)
    with pytest.raises(CopyDamagedError):
        snapshot.copy_to(file_store, tmp_path / "copy.db")
    assert [path.name for path in tmp_path.glob("copy*")] == []


def test_a_copy_to_nowhere_is_told(file_store: Store, tmp_path: Path) -> None:
    with pytest.raises(refusals.FolderMissingError):
        snapshot.copy_to(file_store, tmp_path / "nowhere" / "copy.db")


def test_a_reader_of_the_copy_leaves_no_journal(copy: Path, file_store: Store) -> None:
    assert file_store.beside is not None
    opened = file_store.beside(copy)
    assert kept(opened) == ["نورة", "سعد"]
    with pytest.raises(StoreError):
        keep(opened, "هند")
    assert list(copy.parent.iterdir()) == [copy]


def test_a_server_is_copied_by_its_administrator(server: stores.Server, tmp_path: Path) -> None:
    with stores.in_database(server) as store:
        for attempt in (snapshot.copy_to, snapshot.examine):
            with pytest.raises(refusals.CopyNotHereError):
                attempt(store, tmp_path / "copy.db")


def test_a_copy_waits_for_a_writer(file_store: Store, tmp_path: Path) -> None:
    with file_store.writing() as session:
        session.execute(text("INSERT INTO people (name) VALUES ('نورة')"))
        snapshot.copy_to(file_store, tmp_path / "copy.db")
    with stores.in_file(tmp_path / "copy.db") as store:
        assert kept(store) == []


def damage(path: Path, at: int) -> None:
    """Change one byte, counted from the beginning or from the end."""
    with path.open("rb+") as file:
        file.seek(at, os.SEEK_SET if at >= 0 else os.SEEK_END)
        old = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([old[0] ^ 1]))
