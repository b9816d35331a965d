"""The encrypted file: what is refused at its opening, and what holds once it is open."""

import multiprocessing
import os
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text

from tests.db.tables import PAPERS, PEOPLE, keep, kept
from tests.stores import KEY
from twaim_desk.db import refusals, sqlcipher
from twaim_desk.db.refusals import StoreError
from twaim_desk.db.session import Store

OTHER_KEY = bytes(32)


def refused(path: Path, kind: type[StoreError], key: bytes = KEY) -> StoreError:
    """The refusal to open a file, which was not changed by it, nor anything left beside it."""
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(kind) as caught:
        sqlcipher.open_store(path, key)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == beside
    assert key.hex() not in str(caught.value)
    return caught.value


@pytest.fixture
def path(file_store: Store, tmp_path: Path) -> Path:
    """A closed file with somebody in it."""
    keep(file_store, "نورة")
    file_store.dispose()
    return tmp_path / "office.db"


def test_it_opens_again(path: Path) -> None:
    store = sqlcipher.open_store(path, KEY)
    assert kept(store) == ["نورة"]
    store.dispose()


def test_another_key_is_refused(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    refused(path, refusals.WrongKeyError, OTHER_KEY)
    assert capfd.readouterr() == ("", "")


def test_a_plain_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE people (name)")
    refused(path, refusals.PlainFileError)


@pytest.mark.parametrize("content", [b"", b"short", os.urandom(8192)], ids=len)
def test_what_is_no_store_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(content)
    refused(path, refusals.WrongKeyError)


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    refused(tmp_path / "office.db", refusals.FileMissingError)
    refused(tmp_path / "nowhere" / "office.db", refusals.FolderMissingError)
    refused(tmp_path, refusals.CannotOpenError)


def test_what_may_not_be_written_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything
    refused(path, refusals.NoPermissionError)


def test_an_older_library_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sqlcipher3.dbapi2.sqlite_version_info", (3, 51, 2))
    monkeypatch.setattr("sqlcipher3.dbapi2.sqlite_version", "3.51.2")
    assert "3.51.2" in refused(path, refusals.UnsafeLibraryError).user_message


def test_a_library_that_does_not_encrypt_is_refused(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "dbapi2", sqlite3)
    refused(path, refusals.NoCipherError)
    with pytest.raises(refusals.NoCipherError):
        sqlcipher.create_store(tmp_path / "new.db", KEY)
    assert not (tmp_path / "new.db").exists()


def test_a_setting_that_is_not_taken_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sqlcipher.SETTINGS, "synchronous = NORMAL", 3)
    refused(path, refusals.UnsafeSettingError)


def test_a_new_file_takes_the_place_of_none(path: Path) -> None:
    with pytest.raises(refusals.FileTakenError):
        sqlcipher.create_store(path, KEY)
    with pytest.raises(refusals.FolderMissingError):
        sqlcipher.create_store(path.parent / "nowhere" / "office.db", KEY)
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_rest_of_a_file_that_is_gone_is_not_played_back(path: Path) -> None:
    journal = path.with_name("office.db-journal")
    journal.write_bytes(b"pages of another day")
    path.unlink()
    with pytest.raises(refusals.FileTakenError):
        sqlcipher.create_store(path, KEY)


def test_a_key_has_32_bytes(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        sqlcipher.create_store(tmp_path / "office.db", b"short")


def test_every_connection_has_every_setting(file_store: Store) -> None:
    connections = [file_store.writer.connect() for _ in range(4)]
    expected = dict.fromkeys(["synchronous"], 3) | dict.fromkeys(["temp_store"], 2)
    expected |= dict.fromkeys(["foreign_keys", "recursive_triggers", "cell_size_check"], 1)
    expected |= dict.fromkeys(["secure_delete"], 1) | dict.fromkeys(["trusted_schema"], 0)
    for connection in connections:
        raw: Any = connection.connection.dbapi_connection
        found = {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
        assert found == expected
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        connection.close()


def test_a_second_writer_waits_for_the_first(file_store: Store) -> None:
    order = []

    def second() -> None:
        with file_store.writing() as session:
            order.append("second in")
            session.execute(insert(PEOPLE).values(name="سعد"))

    waiting = threading.Thread(target=second)
    with file_store.writing() as session:
        waiting.start()
        time.sleep(0.3)
        session.execute(insert(PEOPLE).values(name="نورة"))
        order.append("first out")
    waiting.join()
    assert order == ["first out", "second in"]
    assert kept(file_store) == ["نورة", "سعد"]


def test_who_waits_too_long_is_told(path: Path) -> None:
    one = sqlcipher.open_store(path, KEY)
    two = sqlcipher.open_store(path, KEY, seconds_to_wait=0.1)
    with one.writing() as session:
        session.execute(insert(PEOPLE).values(name="سعد"))
        with pytest.raises(refusals.BusyError):
            keep(two, "هند")
        assert kept(two) == ["نورة"]
    one.dispose()
    two.dispose()


def test_a_commit_that_a_reader_holds_up_is_uncertain(path: Path) -> None:
    store = sqlcipher.open_store(path, KEY, seconds_to_wait=0.1)
    with store.reading() as session:
        session.execute(text("SELECT count(*) FROM people")).all()
        with pytest.raises(refusals.CommitUncertainError):
            keep(store, "سعد")
    assert kept(store) == ["نورة"]
    store.dispose()


def write_hundred(path: Path, writer: int) -> None:
    """What each of two programs does."""
    store = sqlcipher.open_store(path, KEY)
    keep(store, *(f"{writer}-{at}" for at in range(100)))
    store.dispose()


def test_two_programs_on_one_file_lose_nothing(path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    programs = [spawn.Process(target=write_hundred, args=(path, writer)) for writer in (1, 2)]
    for program in programs:
        program.start()
    for program in programs:
        program.join(60)
    assert [program.exitcode for program in programs] == [0, 0]
    store = sqlcipher.open_store(path, KEY)
    assert len(set(kept(store))) == 201
    store.dispose()


def test_a_full_disk_is_told(file_store: Store) -> None:
    with file_store.writer.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.execute("PRAGMA max_page_count = 1").fetchall()
    with pytest.raises(refusals.DiskFullError):
        keep(file_store, *("x" * 9000 for _ in range(2)))


def test_a_damaged_page_is_told(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(4096 + 2000)
        file.write(b"damaged")
    store = sqlcipher.open_store(path, KEY)
    with pytest.raises(StoreError) as caught:
        kept(store)
    assert type(caught.value) in (refusals.DamagedError, refusals.WrongKeyError)
    store.dispose()


def test_a_page_that_could_not_be_read_once_is_read_when_it_can_be(
    file_store: Store, tmp_path: Path
) -> None:
    keep(file_store, *(f"شخص {number:900}" for number in range(40)))
    file_store.dispose()
    file = tmp_path / "office.db"
    whole = file.read_bytes()
    store = sqlcipher.open_store(file, KEY)
    file.write_bytes(whole[:8192] + bytes(len(whole) - 8192))
    for _ in range(3):
        with pytest.raises(refusals.DamagedError):
            kept(store)
    file.write_bytes(whole)
    assert len(kept(store)) == 40
    keep(store, "نورة")
    store.dispose()


def test_a_file_taken_away_is_told(file_store: Store, tmp_path: Path) -> None:
    keep(file_store, "نورة")
    (tmp_path / "office.db").rename(tmp_path / "moved.db")
    with pytest.raises(refusals.FileMissingError):
        keep(file_store, "سعد")


def test_no_byte_of_a_person_is_in_the_clear(file_store: Store, tmp_path: Path) -> None:
    planted = ["نورة بنت عبدالله القحطاني", "1098765432", "0501234567"]
    seen = b""
    with file_store.writing() as session:
        for name in planted:
            session.execute(insert(PEOPLE).values(name=name))
        session.flush()
        session.execute(text("PRAGMA cache_spill = 1"))
        seen += b"".join(each.read_bytes() for each in tmp_path.iterdir())
    with file_store.writing() as session:
        session.execute(PEOPLE.update().values(name=PEOPLE.c.name + " ورثة"))
        seen += b"".join(each.read_bytes() for each in tmp_path.iterdir())
    seen += b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert len(seen) > 10_000
    for name in [*planted, "people", "SQLite format"]:
        assert name.encode() not in seen
        assert name.encode("utf-16-le") not in seen


def test_the_versions_are_told(file_store: Store) -> None:
    versions = sqlcipher.versions_of(file_store)
    assert versions["SQLCipher"].startswith("4.")
    assert "HMAC_SHA512" in versions["cipher"]


def test_only_the_programs_own_mistakes_pass_unexplained(file_store: Store) -> None:
    assert sqlcipher.refusal_of(ValueError()) is None
    with file_store.reading() as session:
        assert session.execute(PAPERS.select()).all() == []
