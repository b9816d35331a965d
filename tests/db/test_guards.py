"""The trail grows and never changes; a counter's login on a server may not even try."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from tests import stores
from tests.db import tables
from twaim_desk.db import guards, migrate
from twaim_desk.db.migrations import make
from twaim_desk.db.refusals import ServerRefusedError
from twaim_desk.db.session import Store

SECOND = """
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("CREATE TABLE more (id integer)")
"""
ATTEMPTS = ["UPDATE audit SET act = 'other'", "DELETE FROM audit"]


@pytest.fixture
def trail(store: Store) -> Store:
    """A store with one line in its trail."""
    tables.make(store)
    with store.writing() as session:
        session.execute(tables.AUDIT.insert().values(id=1, act="keep"))
    return store


def acts(store: Store) -> list[str]:
    """What the trail says."""
    with store.reading() as session:
        return list(session.scalars(tables.AUDIT.select().with_only_columns(tables.AUDIT.c.act)))


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_the_trail_does_not_change(trail: Store, attempt: str) -> None:
    with pytest.raises(IntegrityError), trail.writing() as session:
        session.execute(text(attempt))
    assert acts(trail) == ["keep"]


def test_one_line_does_not_replace_another(trail: Store) -> None:
    is_file = trail.beside is not None
    replace = "INSERT OR REPLACE INTO audit (id, act) VALUES (1, 'other')"
    with pytest.raises(DBAPIError), trail.writing() as session:
        session.execute(text(replace if is_file else "TRUNCATE audit"))
    assert acts(trail) == ["keep"]


def test_guards_can_be_put_on_again(trail: Store) -> None:
    with trail.writer.begin() as connection:
        guards.keep_append_only(connection, "audit")
    with pytest.raises(IntegrityError), trail.writing() as session:
        session.execute(text(ATTEMPTS[0]))


def test_a_trail_without_its_guard_is_named(trail: Store) -> None:
    assert guards.changeable(trail, ["people"]) == ["people"]
    if trail.beside is not None:
        assert guards.changeable(trail, ["audit"]) == []
        with trail.writer.begin() as connection:
            connection.execute(text("DROP TRIGGER audit_no_delete"))
    assert guards.changeable(trail, ["audit"]) == ["audit"]


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the script of the tests' tables."""
    folder = tmp_path_factory.mktemp("versions")
    make.make("the first tables", tables.METADATA, folder)
    return folder


@pytest.fixture(scope="module")
def counter_database(server: stores.Server, versions: Path) -> Iterator[str]:
    """A database whose tables a migration made."""
    database = server.new_database()
    with stores.opened(server.address(database)) as store:
        migrate.create_all_by_migrations(store, versions)
    yield database
    server.drop(database)


@pytest.fixture
def counter(server: stores.Server, counter_database: str) -> Iterator[Store]:
    """That database, opened as at a counter."""
    with stores.opened(server.address(counter_database, stores.DESK)) as store:
        yield store


FORBIDDEN = [
    *ATTEMPTS,
    "TRUNCATE audit",
    "DROP TABLE audit",
    "ALTER TABLE audit DISABLE TRIGGER ALL",
    "DROP TRIGGER audit_final ON audit",
    "CREATE TABLE mine (id integer)",
    "DELETE FROM people",
    "UPDATE alembic_version SET version_num = '0000'",
    "SET ROLE office_owner",
]


@pytest.mark.parametrize("attempt", FORBIDDEN)
def test_a_counter_may_not(counter: Store, attempt: str) -> None:
    with pytest.raises(ServerRefusedError), counter.writing() as session:
        session.execute(text(attempt))


def test_a_counter_may_do_its_work(counter: Store) -> None:
    with counter.writing() as session:
        session.execute(text("INSERT INTO people (name) VALUES ('نورة')"))
        session.execute(text("UPDATE people SET name = 'سعد'"))
        session.execute(text("INSERT INTO papers (person_id) SELECT id FROM people"))
        session.execute(text("DELETE FROM papers"))
        session.execute(text("INSERT INTO audit (act) VALUES ('keep')"))
    assert acts(counter) == ["keep"]
    assert guards.changeable(counter, ["audit"]) == []
    assert guards.changeable(counter, ["people"]) == ["people"]


def test_a_counter_may_not_migrate(counter: Store, versions: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer"
    shutil.copytree(versions, newer)
    (newer / "0002_more.py").write_text(SECOND, "utf-8")
    with pytest.raises(ServerRefusedError):
        migrate.upgrade(counter, versions=newer)
    assert migrate.revision_of(counter) == "0001"


def test_the_owner_meets_the_trigger(server: stores.Server, counter_database: str) -> None:
    with server.connect(counter_database, stores.KEEPER) as connection:
        for attempt in [*ATTEMPTS, "TRUNCATE audit"]:
            with pytest.raises(psycopg.IntegrityError):
                connection.execute(attempt)
