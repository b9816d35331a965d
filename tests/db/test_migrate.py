"""From one shape of the tables to the next: all or nothing, on both engines."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from tests.db import tables
from twaim_desk.db import guards, migrate
from twaim_desk.db.migrations import make
from twaim_desk.db.models.base import Base
from twaim_desk.db.refusals import (
    BrokenLinksError,
    NewerFileError,
    NotEmptyError,
    StoreError,
    UnknownRevisionError,
)
from twaim_desk.db.session import Store

SECOND = '''
"""A paper gets a kind, and people are rebuilt."""

import sqlalchemy as sa
from alembic import op

from twaim_desk.db.guards import keep_append_only

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Rebuild the tables as SQLite needs it."""
    with op.batch_alter_table("people") as people:
        people.add_column(sa.Column("kind", sa.Text(), server_default="new", nullable=False))
        people.alter_column("name", type_=sa.String(200), nullable=False)
    with op.batch_alter_table("audit") as audit:
        audit.alter_column("act", type_=sa.String(200), nullable=False)
    {after}
'''
GUARD_AGAIN = 'keep_append_only(op.get_bind(), "audit")'
FAIL = 'op.execute("SELECT of_no_table")'
BREAK_LINKS = 'op.execute("INSERT INTO papers (person_id) VALUES (999)")'


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """A folder with the first script, made from the tests' tables."""
    folder = tmp_path / "100% versions"
    folder.mkdir()
    make.make("the first tables", tables.METADATA, folder)
    return folder


def add_second(versions: Path, after: str) -> None:
    """A second script, which rebuilds tables and then does something."""
    (versions / "0002_rebuild.py").write_text(SECOND.format(after=after), "utf-8")


@pytest.fixture
def filled(store: Store, versions: Path) -> Store:
    """A store at the first revision, with a person, a paper and a line in the trail."""
    migrate.create_all_by_migrations(store, versions)
    tables.keep(store, "نورة")
    with store.writing() as session:
        session.execute(tables.PAPERS.insert().values(person_id=1))
        session.execute(tables.AUDIT.insert().values(act="keep"))
    return store


def shape(store: Store) -> tuple[object, ...]:
    """Everything that a failed migration must leave as it was."""
    with store.reading() as session:
        people = session.execute(text("SELECT * FROM people")).all()
        papers = session.execute(text("SELECT * FROM papers")).all()
        view = inspect(session.connection())
        names = sorted(view.get_table_names())
        columns = [str(view.get_columns(name)) for name in names]
    revision = migrate.revision_of(store)
    final = guards.changeable(store, ["audit"])
    return people, papers, names, columns, revision, final


def test_the_first_script_makes_what_the_tables_say(store: Store, versions: Path) -> None:
    assert migrate.revision_of(store) is None
    assert not migrate.is_current(store, versions)
    migrate.create_all_by_migrations(store, versions)
    assert migrate.revision_of(store) == "0001"
    assert migrate.is_current(store, versions)
    assert make.differences(store, tables.METADATA) == []
    with pytest.raises(NotEmptyError):
        migrate.create_all_by_migrations(store, versions)


def test_the_first_script_is_always_the_same(versions: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    again.mkdir()
    made = make.make("the first tables", tables.METADATA, again)
    assert made.name == "0001_the_first_tables.py"
    assert made.read_text("utf-8") == (versions / made.name).read_text("utf-8")
    assert 'keep_append_only(op.get_bind(), "audit")' in made.read_text("utf-8")
    assert 'let_delete(op.get_bind(), "papers")' in made.read_text("utf-8")


def test_a_change_of_the_tables_is_seen(filled: Store) -> None:
    with filled.writer.begin() as connection:
        connection.execute(text("ALTER TABLE people ADD COLUMN extra integer"))
    assert [difference[0] for difference in make.differences(filled, tables.METADATA)] == [
        "remove_column"
    ]


def test_a_rebuild_keeps_rows_and_their_papers(filled: Store, versions: Path) -> None:
    add_second(versions, GUARD_AGAIN)
    assert not migrate.is_current(filled, versions)
    migrate.upgrade(filled, versions=versions)
    assert migrate.is_current(filled, versions)
    with filled.reading() as session:
        assert session.execute(text("SELECT * FROM people")).all() == [(1, "نورة", "new")]
        assert session.execute(text("SELECT * FROM papers")).all() == [(1, 1)]
    assert guards.changeable(filled, ["audit"]) == ([] if in_file(filled) else ["audit"])


def in_file(store: Store) -> bool:
    """On the server the one who migrates owns the trail, so only the trigger stops him."""
    return store.beside is not None


def test_rebuilt_tables_keep_their_links(filled: Store, versions: Path) -> None:
    add_second(versions, GUARD_AGAIN)
    migrate.upgrade(filled, versions=versions)
    with pytest.raises(DBAPIError), filled.writing() as session:
        session.execute(tables.PAPERS.insert().values(person_id=999))
    with pytest.raises(DBAPIError), filled.writing() as session:
        session.execute(text("DELETE FROM audit"))


@pytest.mark.parametrize("after", [FAIL, BREAK_LINKS])
def test_a_script_that_fails_leaves_everything_as_it_was(
    filled: Store, versions: Path, after: str
) -> None:
    before = shape(filled)
    add_second(versions, after)
    with pytest.raises((DBAPIError, BrokenLinksError)):
        migrate.upgrade(filled, versions=versions)
    assert shape(filled) == before
    tables.keep(filled, "سعد")


def test_when_the_second_fails_the_first_is_undone(store: Store, versions: Path) -> None:
    add_second(versions, FAIL)
    with pytest.raises(DBAPIError):
        migrate.upgrade(store, versions=versions)
    assert migrate.revision_of(store) is None
    with store.reading() as session:
        assert inspect(session.connection()).get_table_names() == []


@pytest.mark.parametrize(
    ("revision", "kind"), [("0002", NewerFileError), ("abc", UnknownRevisionError)]
)
def test_what_this_program_did_not_write_is_refused(
    filled: Store, versions: Path, revision: str, kind: type[StoreError]
) -> None:
    with filled.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": revision})
    before = shape(filled)
    for refuse in (migrate.is_current, migrate.upgrade):
        with pytest.raises(kind):
            refuse(filled, versions=versions)
    assert shape(filled) == before


def test_a_table_of_versions_that_is_not_alembics_is_no_empty_store(store: Store) -> None:
    with store.writer.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (other integer)"))
    with pytest.raises(DBAPIError):
        migrate.revision_of(store)


def test_the_offices_tables_are_what_the_scripts_make(office: Store) -> None:
    assert migrate.is_current(office)
    assert make.differences(office, Base.metadata) == []


def test_asking_where_a_store_stands_does_not_import_alembic() -> None:
    code = "import sys; from twaim_desk.db import migrate, opening; print('alembic' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"
