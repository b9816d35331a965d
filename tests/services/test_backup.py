"""Backups: equal row by row when they come back, refused when any bit is another."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select, text

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db import place as disks
from twaim_desk.db import snapshot
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.persons import Identity, Person, PhoneNumber
from twaim_desk.db.refusals import (
    CloudFolderError,
    CopyDamagedError,
    NetworkFolderError,
    NewerFileError,
)
from twaim_desk.db.trail import end_of
from twaim_desk.errors import ExpectedError
from twaim_desk.services import backup_archive
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.backup import back_up, restore
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.daily_backup import LAST_BACKUP, packing_of
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.office_folder import DATABASE, RING
from twaim_desk.services.rehearsal import rehearse
from twaim_desk.services.restore_over import restore_over
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.vault.keys import WrongPasswordError

GROWING = {"audit", "chain_end", "setting"}
Table = list[tuple[object, ...]]


@pytest.fixture(scope="module")
def office(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = offices.copy_of(made, tmp_path_factory.mktemp("backup") / "office")
    desk = offices.sign_in(folder, "admin")
    yield desk
    desk.store.dispose()


@pytest.fixture(scope="module")
def backup(office: Desk, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return back_up(office, tmp_path_factory.mktemp("stick"))


def restored(file: Path, folder: Path, name: str = "admin") -> Desk:
    return restore(file, folder, name, PASSWORD, offices.clock)


def tables_of(desk: Desk) -> dict[str, Table]:
    with desk.store.reading() as session:
        return {
            name: sorted(map(tuple, session.execute(select(table))), key=repr)
            for name, table in Base.metadata.tables.items()
        }


def refuse(file: Path, folder: Path) -> None:
    with pytest.raises(ExpectedError) as refusal:
        restored(file, folder)
    assert offices.is_arabic(refusal.value.user_message)
    assert not folder.exists() or not list(folder.iterdir())


def test_what_comes_back_is_equal_row_by_row(office: Desk, backup: Path, tmp_path: Path) -> None:
    was = tables_of(office)
    desk = restored(backup, tmp_path / "back")
    now = tables_of(desk)
    assert len(was["person"]) == offices.PEOPLE
    assert len(was["request"]) > offices.REQUESTS  # and the drafts
    for name in was.keys() - GROWING:
        assert now[name] == was[name], name
    report = verify_trail(desk)
    assert report.ok
    desk.store.dispose()
    again = offices.sign_in(tmp_path / "back", "desk")
    assert again.office == office.office
    again.store.dispose()


def test_a_restored_office_begins_a_new_epoch(office: Desk, backup: Path, tmp_path: Path) -> None:
    desk = restored(backup, tmp_path / "back")
    with office.reading() as session, desk.reading() as other:
        first, second = end_of(session), end_of(other)
    assert first is not None
    assert second is not None
    assert second.epoch == first.epoch + 1
    assert offices.trail_of(desk)[-1] == ("backup.restore", "done", "admin")
    file = back_up(desk, tmp_path / "stick")
    desk.store.dispose()
    third = restored(file, tmp_path / "third")
    assert verify_trail(third).ok
    third.store.dispose()


def test_a_flipped_bit_anywhere_is_refused(backup: Path, tmp_path: Path) -> None:
    content = backup.read_bytes()
    chance = Random(3)
    size = len(content)
    places = [*range(0, 120, 7), *range(size - 330, size, 5), *chance.sample(range(size), 40)]
    file = tmp_path / "flipped.backup"
    for place in places:
        changed = bytearray(content)
        changed[place] ^= 1 << chance.randrange(8)
        file.write_bytes(changed)
        refuse(file, tmp_path / "back")


def test_a_cut_or_lengthened_file_is_refused(backup: Path, tmp_path: Path) -> None:
    content = backup.read_bytes()
    file = tmp_path / "cut.backup"
    cut = [content[:-1], content[:-400], content[: len(content) // 2]]
    for changed in (b"", b"PK", b"no zip", *cut, content + b"\0", b"\0" + content):
        file.write_bytes(changed)
        refuse(file, tmp_path / "back")
    refuse(tmp_path / "no such file", tmp_path / "back")
    refuse(tmp_path, tmp_path / "back")


def repacked(backup: Path, file: Path, **changes: bytes) -> zipfile.ZipFile:
    with zipfile.ZipFile(backup) as packed:
        content = {name: packed.read(name) for name in packed.namelist()}
    made = zipfile.ZipFile(file, "w")
    for name, value in content.items():
        made.writestr(name, changes.get(name.partition(".")[0], value))
    return made


@pytest.mark.parametrize("name", ["../office.toml", "/etc/office", "office.db", "..\\x", "more"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_other_names_in_the_archive_are_refused(backup: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / "tricky.backup"
    with repacked(backup, file) as packed:
        packed.writestr(name, b"engine")
    refuse(file, tmp_path / "in" / "back")
    assert not (tmp_path / "in" / "office.toml").exists()


def test_a_bomb_is_refused_without_being_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "bomb.backup"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in ("manifest.json", RING, DATABASE):
            packed.writestr(name, bytes(5_000_000))
    refuse(file, tmp_path / "back")


@pytest.mark.parametrize("manifest", [b"", b"[]", b"{}", b"3", b'{"office": 1}', b"[" * 5000])
def test_a_strange_manifest_is_refused(backup: Path, tmp_path: Path, manifest: bytes) -> None:
    file = tmp_path / "strange.backup"
    repacked(backup, file, manifest=manifest).close()
    refuse(file, tmp_path / "back")


def test_another_offices_keys_are_refused(backup: Path, tmp_path: Path) -> None:
    other = make_sample(tmp_path / "other", "twaim", 1, 1, 1, offices.UNTIL)
    other.desk.store.dispose()
    file = tmp_path / "mixed.backup"
    repacked(backup, file, keys=(tmp_path / "other" / RING).read_bytes()).close()
    refuse(file, tmp_path / "back")


def test_who_may_not_restore_leaves_nothing_behind(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(NotAllowedError):
        restored(backup, tmp_path / "back", "desk")
    assert not list((tmp_path / "back").iterdir())
    with pytest.raises(WrongPasswordError):
        restore(backup, tmp_path / "back", "admin", "wrong", offices.clock)
    restored(backup, tmp_path / "back").store.dispose()


def test_a_living_office_is_not_restored_over(office: Desk, backup: Path) -> None:
    with pytest.raises(ExpectedError):
        restored(backup, office.folder)
    assert (office.folder / DATABASE).exists()


def test_a_backup_that_failed_is_not_said_to_be_the_last(
    at_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise CopyDamagedError("test")

    desk = at_desk("admin")
    monkeypatch.setattr(snapshot, "copy_to", fail)
    with pytest.raises(CopyDamagedError):
        back_up(desk, tmp_path / "stick")
    with desk.reading() as session:
        assert session.get(Setting, LAST_BACKUP) is None
    assert not list((tmp_path / "stick").iterdir())


def test_backups_of_one_second_stand_beside_each_other(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("supervisor")
    first = back_up(desk, tmp_path / "stick")
    content = first.read_bytes()
    assert back_up(desk, tmp_path / "stick") != first
    assert first.read_bytes() == content
    assert len(list((tmp_path / "stick").iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_refused(at_desk: OpenDesk, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BackupError) as refusal:
        back_up(at_desk("admin"), tmp_path / "file" / "stick")
    assert offices.is_arabic(refusal.value.user_message)


def test_no_backup_is_written_to_another_machine_or_where_one_is_synchronised(
    office: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CloudFolderError) as cloud:
        back_up(office, tmp_path / "Dropbox" / "stick")
    assert "Dropbox" in cloud.value.user_message
    monkeypatch.setattr(disks, "is_network_mount", lambda _: True)
    with pytest.raises(NetworkFolderError) as network:
        back_up(office, tmp_path / "stick")
    assert offices.is_arabic(network.value.user_message)
    assert not list(tmp_path.iterdir())


def test_nothing_is_restored_where_no_records_may_lie(backup: Path, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive" / "office"
    with pytest.raises(CloudFolderError) as refusal:
        restored(backup, folder)
    assert f" {folder} " in refusal.value.user_message
    assert not folder.exists()


def test_a_backup_of_a_newer_program_is_refused_everywhere(
    made: Path, office: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = offices.sign_in(offices.copy_of(made, tmp_path / "later"), "admin")
    for change in (
        "UPDATE alembic_version SET version_num = '9999'",
        "ALTER TABLE audit RENAME COLUMN detail TO told",
    ):
        with later.store.writing() as session:
            session.execute(text(change))
    with monkeypatch.context() as its_own:
        its_own.setattr(backup_archive, "_verify_rows", lambda *_: None)
        file = backup_archive.make(packing_of(later), tmp_path / "stick")
    later.store.dispose()
    same = replace(office, office=later.office, keys=later.keys)
    tries: list[Callable[[], object]] = [
        lambda: restored(file, tmp_path / "back"),
        lambda: rehearse(same, file),
        lambda: restore_over(same, file, "supervisor", PASSWORD),
    ]
    for attempt in tries:
        with pytest.raises(NewerFileError) as refusal:
            attempt()
        assert offices.is_arabic(refusal.value.user_message)
    assert not list((tmp_path / "back").iterdir())


def test_nothing_personal_stands_in_clear_in_any_file(office: Desk, backup: Path) -> None:
    with office.reading() as session:
        names = list(session.scalars(select(Person.name)))
        numbers = [*session.scalars(select(Identity.number))]
        numbers += session.scalars(select(PhoneNumber.e164))
    texts = {*names, *numbers, *(word for name in names for word in name.split() if len(word) > 4)}
    files = [backup, *(path for path in office.folder.rglob("*") if path.is_file())]
    for file in files:
        content = file.read_bytes()
        assert not [text for text in texts if text.encode() in content]
        assert not [text for text in texts if text.encode("utf-16-le") in content]
