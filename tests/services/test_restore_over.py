"""A backup put in place of a living office: two people, all at once, and the living one is kept."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db import sqlcipher
from twaim_desk.db.models.persons import Person
from twaim_desk.db.refusals import BusyError
from twaim_desk.db.session import Store
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.backup import back_up
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.backup_places import beside
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.office import open_office
from twaim_desk.services.office_folder import RING
from twaim_desk.services.passwords import change_password
from twaim_desk.services.restore_over import restore_over
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.second_person import SecondPersonError
from twaim_desk.texts import backup as texts
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault.head_file import Standing
from twaim_desk.vault.ring_file import read_ring, write_ring

STRONG = "قهوة مرة وتمر سكري"


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    return at_desk("admin")


@pytest.fixture
def file(desk: Desk, tmp_path: Path) -> Path:
    """A backup; after it somebody's name is changed."""
    made = back_up(desk, tmp_path / "stick")
    offices.run(desk, "UPDATE person SET name = 'changed since' WHERE id = 1")
    return made


def first_name(desk: Desk) -> str | None:
    with desk.store.reading() as session:
        return session.scalar(select(Person.name).where(Person.id == 1))


def over(desk: Desk, file: Path, second: str = "supervisor", password: str = PASSWORD) -> None:
    restore_over(desk, file, second, password)


def test_two_people_put_the_office_back(desk: Desk, file: Path) -> None:
    comparison = restore_over(desk, file, "supervisor", PASSWORD)
    assert comparison.then.people == offices.PEOPLE
    assert comparison.then.requests > offices.REQUESTS  # and the drafts
    assert comparison.now is not None
    assert comparison.now[:2] == comparison.then[:2]
    assert first_name(desk) != "changed since"
    assert offices.trail_of(desk)[-1] == ("backup.restore", "done", "admin")
    report = verify_trail(desk)
    assert report.ok
    assert report.standing is Standing.SAME


def test_the_trail_names_the_second_person(desk: Desk, file: Path) -> None:
    over(desk, file)
    with desk.store.reading() as session:
        from twaim_desk.db.models.audit import Audit

        row = session.scalars(select(Audit).order_by(Audit.sequence.desc())).first()
        assert row is not None
        assert row.second_id is not None
        assert row.second_id != row.user_id


def test_passwords_are_those_of_today_and_nothing_is_strange(desk: Desk, file: Path) -> None:
    change_password(desk, PASSWORD, STRONG)
    over(desk, file)
    again = open_office(desk.folder, "admin", STRONG, offices.clock)
    assert not again.foreign_ring
    again.store.dispose()


def test_a_strange_key_ring_stays_strange(desk: Desk, file: Path) -> None:
    ring = read_ring(desk.folder / RING)
    without = vault_keys.without_slot(ring, vault_keys.slot_name(desk.office, "auditor"))
    write_ring(desk.folder / RING, without)
    found = offices.sign_in(desk.folder, "admin")
    assert found.foreign_ring
    over(found, file)
    found.store.dispose()
    again = offices.sign_in(desk.folder, "admin")
    assert again.foreign_ring
    again.store.dispose()


def test_work_goes_on_in_every_window(desk: Desk, file: Path, at_desk: OpenDesk) -> None:
    other = at_desk("supervisor")
    over(desk, file)
    assert first_name(other) != "changed since"
    assert verify_trail(other).ok
    offices.sign_in(desk.folder, "desk").store.dispose()


def test_the_office_of_before_is_kept_as_a_backup(desk: Desk, file: Path, tmp_path: Path) -> None:
    over(desk, file)
    [before] = beside(desk.folder).glob("*.backup")
    over(desk, before)
    assert first_name(desk) == "changed since"


def test_without_that_backup_nothing_is_done(
    desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside(desk.folder).write_bytes(b"a file in its place")
    with pytest.raises(ExpectedError) as refusal:
        over(desk, file)
    assert texts.NOT_DONE in refusal.value.user_message
    assert first_name(desk) == "changed since"


@pytest.mark.parametrize(
    ("second", "password"), [("supervisor", "wrong"), ("admin", PASSWORD), ("desk", PASSWORD)]
)
def test_one_person_is_not_enough(desk: Desk, file: Path, second: str, password: str) -> None:
    with pytest.raises(SecondPersonError):
        over(desk, file, second, password)
    assert first_name(desk) == "changed since"
    assert offices.trail_of(desk)[-1] == ("backup.restore", "denied", "admin")


def test_only_an_administrator_does_it(file: Path, at_desk: OpenDesk) -> None:
    with pytest.raises(NotAllowedError):
        over(at_desk("supervisor"), file, "admin")


def test_a_flipped_byte_and_another_office_change_nothing(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    spoiled = tmp_path / "spoiled.backup"
    spoiled.write_bytes(content)
    other = make_sample(tmp_path / "other", "twaim", 1, 1, 1, offices.UNTIL).desk
    strange = back_up(other, tmp_path / "strange")
    other.store.dispose()
    for refused, told in ((spoiled, texts.NOT_WHOLE), (strange, texts.OTHER_OFFICE)):
        with pytest.raises(BackupError) as refusal:
            over(desk, refused)
        assert refusal.value.user_message == told
    assert first_name(desk) == "changed since"
    assert verify_trail(desk).ok


def test_an_administrator_who_came_later_is_refused(
    desk: Desk, file: Path, at_desk: OpenDesk
) -> None:
    offices.run(desk, "UPDATE user SET name = 'admin of today' WHERE name = 'admin'")
    with pytest.raises(ExpectedError) as refusal:
        over(desk, file)
    assert refusal.value.user_message == texts.NOT_THEN
    assert first_name(desk) == "changed since"


def test_while_somebody_reads_all_the_time_nothing_is_done(
    desk: Desk, file: Path, at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pour, other = sqlcipher.pour_into, at_desk("supervisor")
    reading, done = threading.Event(), threading.Event()

    def read() -> None:
        with other.store.reading() as session:
            session.scalar(select(Person.name))
            reading.set()
            done.wait(20)

    def while_read(source: Store, target: Store) -> None:
        thread.start()
        reading.wait(20)
        pour(source, target, seconds_to_wait=0.05)

    thread = threading.Thread(target=read)
    monkeypatch.setattr(sqlcipher, "pour_into", while_read)
    try:
        with pytest.raises(BusyError):
            over(desk, file)
    finally:
        done.set()
        thread.join()
    assert first_name(desk) == "changed since"
    assert verify_trail(desk).ok
