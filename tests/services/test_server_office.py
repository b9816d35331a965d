"""An office on a server: made, opened from several counters, and refused where it cannot be."""

from pathlib import Path

import pytest
from sqlalchemy import insert, select

from tests import stores
from tests.paper.reading import says
from tests.services import offices
from twaim_desk.db.models.office import KeySlots
from twaim_desk.db.models.persons import Person
from twaim_desk.db.refusals import CopyNotHereError, NotEmptyError, StoreError
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.daily_backup import age_of_last, back_up_daily, back_up_now
from twaim_desk.services.desk import Desk
from twaim_desk.services.health import examine
from twaim_desk.services.office import NewOffice, NewUser, confirm, create, open_office
from twaim_desk.services.office_folder import DATABASE, RING, OfficeFile, read_office
from twaim_desk.services.office_place import (
    NoOfficeOnServerError,
    Server,
    join,
    keep_ring,
    ring_of,
    ring_to_change,
)
from twaim_desk.services.recovery_files import create_with_files
from twaim_desk.services.restore_over import restore_over
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.take_on import take_on
from twaim_desk.texts import health as health_texts
from twaim_desk.vault.keys import KeyRing, KeyRingError, WrongPasswordError, slot_name, without_slot

STRONG = "قهوة مرة وتمر سكري"
ADMIN = NewUser("أحمد", "admin", STRONG, "أحمد علي")


@pytest.fixture
def place(server: stores.Server) -> Server:
    """A new database, as a counter reaches it and as who makes the tables does."""
    database = server.new_database()
    return Server(server.address(database, stores.DESK), server.address(database))


def make(folder: Path, place: Server) -> NewOffice:
    made = create(folder, "twaim", [ADMIN], offices.clock, server=place)
    made.desk.store.dispose()
    return made


def opened(folder: Path, password: str = STRONG) -> Desk:
    return open_office(folder, "احمد", password, offices.clock)


def test_an_office_on_a_server_opens_for_its_users(tmp_path: Path, place: Server) -> None:
    made = make(tmp_path, place)
    assert read_office(tmp_path) == OfficeFile(made.desk.office, address=place.address)
    assert not any((tmp_path / name).exists() for name in (DATABASE, RING))
    desk = opened(tmp_path)
    assert (desk.role, desk.keys) == ("admin", made.desk.keys)
    confirm(desk, "أحمد", STRONG)
    with pytest.raises(WrongPasswordError):
        confirm(desk, "أحمد", "wrong")
    desk.store.dispose()
    with pytest.raises(WrongPasswordError):
        opened(tmp_path, "wrong")


def test_key_slots_that_are_not_as_they_were_left_are_taken_on(
    tmp_path: Path, place: Server
) -> None:
    second = NewUser("سعد", "supervisor", STRONG, "سعد علي")
    made = create(tmp_path, "twaim", [ADMIN, second], offices.clock, sample=True, server=place)
    offices.run(made.desk, "UPDATE setting SET value = 'other' WHERE name = 'key_ring'")
    made.desk.store.dispose()
    desk = opened(tmp_path)
    assert desk.foreign_ring
    assert not take_on(desk, "سعد", STRONG).foreign_ring
    desk.store.dispose()
    again = opened(tmp_path)
    assert not again.foreign_ring
    again.store.dispose()


def test_who_works_as_the_owner_of_the_tables_is_told(
    tmp_path: Path, server: stores.Server
) -> None:
    make(tmp_path, Server(server.address(server.new_database())))
    desk = opened(tmp_path)
    told = {check.name: check for check in examine(desk)}
    assert (told["final"].ok, told["final"].message) == (False, health_texts.FINAL_ON_SERVER)
    desk.store.dispose()


def test_a_further_counter_joins(tmp_path: Path, place: Server) -> None:
    make(tmp_path / "first", place)
    join(tmp_path / "second", place.address)
    assert read_office(tmp_path / "second") == read_office(tmp_path / "first")
    desks = [opened(tmp_path / name) for name in ("first", "second")]
    trails = [offices.trail_of(desk) for desk in desks]
    assert trails[0] == trails[1]
    assert trails[0] == [
        ("office.create", "done", "admin"),
        ("seal.make", "done", "admin"),
        ("sign-in", "done", "admin"),
        ("trail.head_missing", "noticed", "admin"),  # the new counter has noted none yet
        ("sign-in", "done", "admin"),
    ]
    for desk in desks:
        desk.store.dispose()


def test_a_counter_joins_no_empty_database(
    tmp_path: Path, place: Server, server: stores.Server
) -> None:
    with_tables = server.address(server.new_database(server.office_template()), stores.DESK)
    for address in (place.address, with_tables):
        with pytest.raises(NoOfficeOnServerError) as refusal:
            join(tmp_path / "office", address)
        assert offices.is_arabic(refusal.value.user_message)
        assert not (tmp_path / "office").exists()


def test_a_database_with_an_office_takes_no_other(tmp_path: Path, place: Server) -> None:
    make(tmp_path / "first", place)
    with pytest.raises(NotEmptyError):
        make(tmp_path / "second", place)
    opened(tmp_path / "first").store.dispose()


def test_tables_that_were_made_before_are_taken(tmp_path: Path, server: stores.Server) -> None:
    database = server.new_database(server.office_template())
    make(tmp_path, Server(server.address(database, stores.DESK)))
    opened(tmp_path).store.dispose()


def test_a_counter_alone_may_not_make_tables(tmp_path: Path, place: Server) -> None:
    with pytest.raises(StoreError) as refusal:
        make(tmp_path, Server(place.address))
    assert offices.is_arabic(refusal.value.user_message)
    assert offices.bytes_of(tmp_path) == {}
    make(tmp_path, place)


@pytest.mark.parametrize(
    "address",
    ["", "nonsense", "postgresql+psycopg://desk1:secret@localhost/office", "sqlite:///x"],
)
def test_an_address_that_cannot_be_is_refused(tmp_path: Path, address: str) -> None:
    for act in (lambda: make(tmp_path / "new", Server(address)), lambda: join(tmp_path, address)):
        with pytest.raises(ExpectedError) as refusal:
            act()
        assert offices.is_arabic(refusal.value.user_message)
        assert "secret" not in str(refusal.value)
    assert offices.bytes_of(tmp_path) == {}


def test_the_recovery_parts_are_of_the_ring_on_the_server(tmp_path: Path, place: Server) -> None:
    made = create_with_files(
        tmp_path / "office", "twaim", ADMIN, tmp_path / "parts", offices.clock, place
    )
    desk, files = made
    fingerprint = ring_of(desk.store, desk.folder).recovery.fingerprint
    assert all(says(file.read_bytes(), fingerprint) == [] for file in files)
    desk.store.dispose()


def test_a_changed_ring_is_kept_by_the_commit_and_not_before(tmp_path: Path, place: Server) -> None:
    make(tmp_path, place)
    desk = opened(tmp_path)
    before = ring_of(desk.store, tmp_path)
    changed = without_slot(before, slot_name(desk.office, "أحمد"))
    with pytest.raises(ZeroDivisionError):
        keep_and_fail(desk, changed)
    assert ring_of(desk.store, tmp_path) == before
    with desk.saving() as session:
        assert ring_to_change(desk, session) == before
        keep_ring(desk.store, session, tmp_path, changed)
    assert ring_of(desk.store, tmp_path) == changed
    desk.store.dispose()
    with pytest.raises(WrongPasswordError):
        opened(tmp_path)


def keep_and_fail(desk: Desk, ring: KeyRing) -> None:
    with desk.saving() as session:
        keep_ring(desk.store, session, desk.folder, ring)
        session.flush()
        raise ZeroDivisionError


def test_what_the_servers_administrator_does_to_the_trail_is_found(
    tmp_path: Path, place: Server, server: stores.Server
) -> None:
    make(tmp_path, place)
    desk = opened(tmp_path)
    assert verify_trail(desk).ok
    server.run(
        "ALTER TABLE audit DISABLE TRIGGER USER; UPDATE audit SET detail = 'x' WHERE sequence = 2",
        offices.database_of(place.address),
    )
    report = verify_trail(desk)
    assert not report.ok
    assert report.first_bad == 2
    desk.store.dispose()


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff"])
def test_a_spoiled_ring_is_refused_in_arabic(
    tmp_path: Path, place: Server, content: bytes | None
) -> None:
    make(tmp_path, place)
    desk = opened(tmp_path)
    with desk.store.writing() as session:
        row = session.scalars(select(KeySlots)).one()
        if content is None:
            row.id = 2
        else:
            row.ring = content
    desk.store.dispose()
    with pytest.raises(KeyRingError) as refusal:
        opened(tmp_path)
    assert offices.is_arabic(refusal.value.user_message)


def test_a_sample_goes_on_with_the_numbers_after_its_people(
    tmp_path: Path, place: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("twaim_desk.db.bulk._AT_ONCE", 5)
    made = make_sample(tmp_path, "twaim", 12, 20, 1, offices.UNTIL, place)
    made.desk.store.dispose()
    assert read_office(tmp_path).sample
    join(tmp_path / "second", place.address)
    assert read_office(tmp_path / "second").sample
    desk = open_office(tmp_path, "desk", PASSWORD, offices.clock)
    row = {"uuid": "new", "kind": "beneficiary", "name": "سعد", "feminine": False, "made_by": 1}
    with desk.saving() as session:
        session.execute(insert(Person), [row | {"made_at": desk.now()}])
        assert session.scalars(select(Person.id).where(Person.uuid == "new")).one() == 13
    desk.store.dispose()


def test_backups_of_a_server_are_not_made_here(tmp_path: Path, place: Server) -> None:
    make(tmp_path / "office", place)
    desk = opened(tmp_path / "office")
    assert not back_up_daily(desk).needed
    assert not age_of_last(desk).sentence
    assert not back_up_now(desk).done
    with pytest.raises(CopyNotHereError):
        restore_over(desk, tmp_path / "none.backup", "أحمد", STRONG)
    assert not list(tmp_path.rglob("*.backup"))
    desk.store.dispose()
