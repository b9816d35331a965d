"""From an older shape of the tables to this program's, all or nothing.

Alembic is imported only to change something: asking where a store stands costs one SELECT.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from twaim_desk.db import postgres, sqlcipher
from twaim_desk.db.refusals import NewerFileError, NotEmptyError, UnknownRevisionError
from twaim_desk.db.session import Store

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
VERSIONS = MIGRATIONS / "versions"
COMPARING = {
    "render_as_batch": True,
    "transactional_ddl": True,
    "compare_type": True,
    "compare_server_default": True,
}
_MIGRATING = {"sqlite": sqlcipher.migrating, "postgresql": postgres.migrating}


def known_revisions(versions: Path = VERSIONS) -> list[str]:
    """The revisions of this program, oldest first: the four digits that begin a script's name."""
    return sorted(path.name[:4] for path in versions.glob("[0-9][0-9][0-9][0-9]_*.py"))


def revision_of(store: Store) -> str | None:
    """The revision that a store stands at; none for one without tables."""
    with store.reader.connect() as connection:
        try:
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars()
            return found.one_or_none()
        except DBAPIError:
            connection.rollback()
            if inspect(connection).has_table("alembic_version"):
                raise
            return None


def is_current(store: Store, versions: Path = VERSIONS) -> bool:
    """Whether the tables are this program's; refuses those of a newer program or of none."""
    known = known_revisions(versions)
    found = revision_of(store)
    if found is not None and found not in known:
        is_newer = found.isdecimal() and found > max(known, default="")
        kind = NewerFileError if is_newer else UnknownRevisionError
        raise kind(f"revision {found}, known up to {max(known, default='none')}")
    return found == max(known, default=None)


def upgrade(store: Store, to: str = "head", versions: Path = VERSIONS) -> None:
    """Bring the tables to this program's shape in one transaction; the caller has a verified copy.

    Refuses what `is_current` refuses.
    """
    if is_current(store, versions):
        return
    from alembic import command

    with store.writer.connect() as connection, _MIGRATING[connection.dialect.name](connection):
        command.upgrade(config_for(connection, versions), to)


def create_all_by_migrations(store: Store, versions: Path = VERSIONS) -> None:
    """Make every table in a store that has none, by the same scripts that upgrade one."""
    with store.reader.connect() as connection:
        if inspect(connection).get_table_names():
            raise NotEmptyError("there are tables")
    upgrade(store, versions=versions)


def config_for(connection: Connection, versions: Path = VERSIONS, **options: Any) -> Config:
    """What Alembic needs to know; `options` go to the environment of the scripts."""
    from alembic.config import Config

    config = Config(attributes={"connection": connection, "options": COMPARING | options})
    config.set_main_option("script_location", _escaped(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _escaped(versions))
    return config


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")
