"""What was released is kept, and today's program brings each of it up to its own tables."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from sqlalchemy import inspect, select, text

from tests import stores
from tests.released.keep import HERE, ROWS, TABLES, tables_of
from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import Databases
from tests.services.updating import update_program
from tests.services.workbooks import workbook_of
from twaim_desk.db import migrate, opening
from twaim_desk.db.migrations import make
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.requests import Request
from twaim_desk.db.session import Store
from twaim_desk.domain.month import Month
from twaim_desk.services import backup_archive
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.backup_places import beside
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import find
from twaim_desk.services.office_folder import OFFICE, RING, read_office, write_office
from twaim_desk.services.office_place import keep_ring
from twaim_desk.services.open_request import open_request
from twaim_desk.services.person_file import open_file
from twaim_desk.services.request_list import Wanted, list_requests
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.server_tables import bring_up
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault.ring_file import read_ring

SignIn = Callable[[Path, str], Desk]
REVISIONS = sorted(path.name for path in HERE.iterdir() if path.name.isdecimal())
GROWING = {"audit", "chain_end", "form_version", "key_slot"}  # by signing in alone
BLOB = re.compile(r"x'([0-9a-f]*)'")
NEXT_NUMBERS = """DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'id' AND column_default LIKE 'nextval%'
  LOOP EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, ''id''), max(id)) FROM %I',
    '"' || t.name || '"', t.name); END LOOP; END $$"""


def released(revision: str, folder: Path, databases: Databases) -> Path:
    """The office that is kept of a revision, with the tables that it has there."""
    folder.mkdir()
    for name in (RING, OFFICE):
        copyfile(HERE / revision / name, folder / name)
    if databases is None:
        _in_file(revision, folder)
    else:
        database = databases.new_database()
        with stores.opened(databases.address(database)) as store:
            _on_server(revision, folder, store)
        told = replace(read_office(folder), address=databases.address(database, stores.DESK))
        write_office(folder, told)
        bring_up(databases.address(database))
    return folder


def _in_file(revision: str, folder: Path) -> None:
    slot = vault_keys.slot_name(read_office(folder).office, "admin")
    keys = vault_keys.open_slot(read_ring(folder / RING), slot, PASSWORD)
    store = opening.create_in_folder(folder, keys.data)
    with store.writer.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        for name in (TABLES, ROWS):
            raw.executescript((HERE / revision / name).read_text("utf-8"))
        raw.execute("INSERT INTO alembic_version VALUES (?)", [revision])
    store.dispose()


def _on_server(revision: str, folder: Path, store: Store) -> None:
    migrate.upgrade(store, to=revision)
    rows = (HERE / revision / ROWS).read_text("utf-8")
    with store.writer.begin() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.execute(BLOB.sub(r"'\\x\1'", rows))
        raw.execute(NEXT_NUMBERS)
    with store.writing() as session:
        keep_ring(store, session, folder, read_ring(folder / RING))


def counts_of(store: Store) -> Counter[str]:
    with store.reading() as session:
        tables = (table.name for table in Base.metadata.sorted_tables)
        asked = ((name, text(f'SELECT count(*) FROM "{name}"')) for name in tables)
        return +Counter({name: session.scalar(query) or 0 for name, query in asked})


def test_every_script_of_the_tables_has_its_office() -> None:
    assert migrate.known_revisions() == REVISIONS, "python -m tests.released.keep"


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_scripts_make_the_tables_that_are_kept(revision: str, tmp_path: Path) -> None:
    with stores.in_file(tmp_path / "office.db") as store:
        migrate.upgrade(store, to=revision)
        made = tables_of(store)
    kept = (HERE / revision / TABLES).read_text("utf-8")
    assert made == kept, (
        f"The script {revision} makes other tables than those kept in tests/released/{revision}."
        " If it was never released: python -m tests.released.keep."
        " If it was, it must stay as it is, and the change is a script of its own."
    )


@pytest.fixture
def opened(request: pytest.FixtureRequest) -> SignIn:
    """Signs a role in at an office, by its folder; every desk is closed at the end."""

    def sign_in(folder: Path, role: str) -> Desk:
        desk = offices.sign_in(folder, role)
        request.addfinalizer(desk.store.dispose)
        return desk

    return sign_in


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_office_of_then_is_worked_in_today(
    revision: str, tmp_path: Path, databases: Databases, opened: SignIn
) -> None:
    folder = released(revision, tmp_path / "office", databases)
    desk = opened(folder, "desk")
    assert make.differences(desk.store, Base.metadata) == []
    rows = (HERE / revision / ROWS).read_text("utf-8")
    kept = Counter(re.findall(r'^INSERT INTO "(\w+)"', rows, re.MULTILINE))
    counted = counts_of(desk.store)
    assert {name: counted[name] for name in kept.keys() - GROWING} == {
        name: kept[name] for name in kept.keys() - GROWING
    }
    with desk.reading() as session:
        query = select(Request).where(Request.number.is_not(None))
        requests = {one.uuid: one.number for one in session.scalars(query)}
    for uuid, number in requests.items():
        assert open_request(desk, uuid).number == number
    for person_id in range(1, kept["person"] + 1):
        assert open_file(desk, person_id).name
    done = completed(desk, held(desk))
    assert done.number not in requests.values()
    assert find(desk, done.number).results
    supervisor = opened(folder, "supervisor")
    assert len(list_requests(supervisor, Wanted(names=True))) == len(requests) + 1
    assert workbook_of(supervisor, Month(2026, 9), names=False).content
    assert verify_trail(opened(folder, "auditor")).ok


def test_the_newest_is_copied_before_tomorrows_program_changes_its_tables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened: SignIn
) -> None:
    folder = released(REVISIONS[-1], tmp_path / "office", None)
    update_program(monkeypatch, tmp_path / "versions")
    desk = opened(folder, "admin")
    assert "note" in {one["name"] for one in inspect(desk.store.reader).get_columns("setting")}
    assert counts_of(desk.store)["request"]
    [copy] = beside(folder).iterdir()
    assert backup_archive.verify(copy, desk.keys, tmp_path).is_file()
