"""A new script from what the tables have become: `python -m twaim_desk.db.migrations.make WORDS`.

Needs nothing but this program: the scripts so far are run into an encrypted file that is thrown
away, and the tables are compared with it. Its number follows the last one; nothing in it depends on
the day or the machine. Read it, then `ruff check --fix` and `ruff format` it. What the comparison
does not see (CHECK bodies, collations, triggers of a rebuilt table) is written by hand.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from alembic import command
from alembic.autogenerate import compare_metadata, renderers
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations import MigrateOperation
from alembic.operations.ops import CreateTableOp, MigrationScript
from sqlalchemy import MetaData, TypeDecorator
from sqlalchemy.schema import DefaultClause
from sqlalchemy.sql.elements import False_, True_

from twaim_desk.db import awaited, guards, models, sqlcipher
from twaim_desk.db.migrate import COMPARING, VERSIONS, config_for, known_revisions, upgrade
from twaim_desk.db.session import Store

CALLS = {
    guards.APPEND_ONLY: guards.keep_append_only,
    guards.DELETABLE: guards.let_delete,
    guards.DESTROYABLE: guards.let_destroy,
    awaited.AWAITED: awaited.keep_awaited,
}


class GuardOp(MigrateOperation):
    """A call of one of the guards for a table that was just made."""

    def __init__(self, module: str, call: str, table: str) -> None:
        self.module, self.call = module, call
        self.table = table


@renderers.dispatch_for(GuardOp)
def _write_guard(context: AutogenContext, operation: GuardOp) -> str:
    context.imports.add(f"from {operation.module} import {operation.call}")
    return f'{operation.call}(op.get_bind(), "{operation.table}")'


def make(message: str, metadata: MetaData, versions: Path = VERSIONS) -> Path:
    """The file of a new script that leads from the scripts so far to these tables."""
    number = f"{len(known_revisions(versions)) + 1:04}"
    options = {
        "target_metadata": metadata,
        "render_item": write_item,
        "process_revision_directives": add_guards,
    }
    with thrown_away(versions) as store, store.writer.connect() as connection:
        command.revision(
            config_for(connection, versions, **options), message, autogenerate=True, rev_id=number
        )
    return next(versions.glob(f"{number}_*.py"))


def differences(store: Store, metadata: MetaData) -> list[Any]:
    """What a store's tables lack of these, or have beyond them; empty when they agree."""
    with store.reader.connect() as connection:
        context = MigrationContext.configure(connection, opts=COMPARING)
        return list(compare_metadata(context, metadata))


@contextmanager
def thrown_away(versions: Path) -> Iterator[Store]:
    """A store with the tables of the scripts so far, gone at the end of the block."""
    with TemporaryDirectory() as folder:
        store = sqlcipher.create_store(Path(folder) / "made.db", os.urandom(32))
        try:
            upgrade(store, versions=versions)
            yield store
        finally:
            store.dispose()


def write_item(kind: str, item: Any, context: AutogenContext) -> str | Literal[False]:
    """What Alembic would write so that it holds on one engine or as long as a class does."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    default = item.arg if isinstance(item, DefaultClause) else None
    if kind == "server_default" and isinstance(default, True_ | False_):
        return f"sa.{default}()"  # by itself it writes SQLite's 1, which PostgreSQL refuses
    if kind == "primary_key" and item.dialect_kwargs:
        options = ", ".join(f"{name}={value!r}" for name, value in item.dialect_kwargs.items())
        columns = ", ".join(repr(column.name) for column in item.columns)
        return f'sa.PrimaryKeyConstraint({columns}, name=op.f("{item.name}"), {options})'
    return False


def add_guards(context: Any, revision: Any, scripts: Iterable[MigrationScript]) -> None:
    """After each new table, the guards that its `info` asks for."""
    for script in scripts:
        operations = script.upgrade_ops.ops if script.upgrade_ops else []
        for made in [each for each in operations if isinstance(each, CreateTableOp)]:
            asked = [call for mark, call in CALLS.items() if made.info.get(mark)]
            operations += [
                GuardOp(call.__module__, call.__name__, made.table_name) for call in asked
            ]


if __name__ == "__main__":
    sys.stdout.write(f"{make(' '.join(sys.argv[1:]), models.base.Base.metadata)}\n")
