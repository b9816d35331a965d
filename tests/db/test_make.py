"""What a script is made of holds on both engines, and as long as the program changes."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Integer, MetaData, Table, false, true
from sqlalchemy.schema import DefaultClause

from twaim_desk.db import migrate
from twaim_desk.db.migrations import make
from twaim_desk.db.models.base import BigKey, ByteOrderText, UtcTime
from twaim_desk.db.session import Store

METADATA = MetaData()
FLAGS = Table(
    "flags",
    METADATA,
    Column("id", BigKey, primary_key=True),
    Column("raised", Boolean, server_default=true(), nullable=False),
    Column("lowered", Boolean, server_default=false(), nullable=False),
    Column("at", UtcTime),
    Column("key", ByteOrderText),
)


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """The folder of the scripts to come."""
    folder = tmp_path / "versions"
    folder.mkdir()
    return folder


def test_no_engines_words_and_no_class_of_ours_are_written(versions: Path) -> None:
    script = make.make("flags", METADATA, versions).read_text("utf-8")
    assert "server_default=sa.true()" in script
    assert "server_default=sa.false()" in script
    assert "sa.DateTime()" in script
    assert "collation='C'" in script
    assert "import twaim_desk" not in script
    assert "#" not in script


def test_it_makes_the_tables_on_both(store: Store, versions: Path) -> None:
    make.make("flags", METADATA, versions)
    migrate.create_all_by_migrations(store, versions)
    with store.writing() as session:
        session.execute(FLAGS.insert().values(key="x"))
    with store.reading() as session:
        assert session.execute(FLAGS.select()).all() == [(1, True, False, None, "x")]
    assert make.differences(store, METADATA) == []


def test_the_next_script_says_only_what_changed(versions: Path) -> None:
    make.make("flags", METADATA, versions)
    more = MetaData()
    flags = FLAGS.to_metadata(more)
    flags.append_column(Column("height", Integer))
    made = make.make("how high", more, versions)
    script = made.read_text("utf-8")
    assert made.name == "0002_how_high.py"
    assert 'down_revision = "0001"' in script.replace("'", '"')
    assert "add_column" in script
    assert "create_table" not in script


def test_other_defaults_are_left_to_alembic() -> None:
    unused: Any = None
    assert make.write_item("server_default", DefaultClause("0"), unused) is False
