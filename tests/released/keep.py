"""The newest tables as an office of invented people has them: `python -m tests.released.keep`.

To be run when the newest script has become another one before it was released, and never for one
that was: tests/services/test_released.py upgrades what is kept here by today's program. Nothing in
it depends on the day or the machine.
"""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from random import Random
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from sqlalchemy import Boolean, Column, text

from tests.services import offices
from twaim_desk.db import migrate
from twaim_desk.db.models.base import Base
from twaim_desk.db.session import Store
from twaim_desk.services.office_folder import OFFICE, RING
from twaim_desk.services.sample.office import make_sample

HERE = Path(__file__).parent
TABLES, ROWS = "tables.sql", "rows.sql"
_PEOPLE, _REQUESTS, _SEED, _UNTIL = 4, 12, 1448, date(2026, 10, 1)
_SHAPE = "SELECT sql FROM sqlite_master WHERE sql > '' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"


def keep(folder: Path = HERE) -> Path:
    """The folder of the newest revision, written anew."""
    kept = folder / migrate.known_revisions()[-1]
    kept.mkdir(exist_ok=True)
    with TemporaryDirectory() as made, ExitStack() as surroundings:
        office = Path(made) / "office"
        for name, instead in _settled(Path(made)).items():
            surroundings.enter_context(patch(name, instead))
        store = make_sample(office, "twaim", _PEOPLE, _REQUESTS, _SEED, _UNTIL).desk.store
        (kept / TABLES).write_text(tables_of(store), "utf-8", newline="\n")
        rows = "".join(f"{row};\n" for row in _rows_of(store))
        (kept / ROWS).write_text(rows, "utf-8", newline="\n")
        store.dispose()
        for name in (RING, OFFICE):
            copyfile(office / name, kept / name)
    return kept


def tables_of(store: Store) -> str:
    """Every table, index and trigger of a file, as the file itself writes them."""
    with store.reading() as session:
        written = "".join(f"{one};\n" for one in session.scalars(text(_SHAPE)))
    return "".join(f"{line.rstrip()}\n" for line in written.splitlines())


def _settled(folder: Path) -> dict[str, Any]:
    """What is else another one each time, or takes its time."""
    chance = Random(_SEED)
    return {
        "os.urandom": chance.randbytes,
        "random._urandom": chance.randbytes,
        "twaim_desk.vault.keys.derive": offices.cheap_derive,
        "twaim_desk.vault.head_file.head_path": lambda *_: folder / "office.head",
    }


def _rows_of(store: Store) -> Iterator[str]:
    """Every row as both engines take it, those first that others name."""
    with store.reading() as session:
        for table in Base.metadata.sorted_tables:
            columns = list(table.columns)
            named = ", ".join(f'"{column.name}"' for column in columns)
            for row in session.execute(text(f'SELECT {named} FROM "{table.name}" ORDER BY 1, 2')):
                values = ", ".join(map(_written, columns, row))
                yield f'INSERT INTO "{table.name}" ({named}) VALUES ({values})'


def _written(column: Column[Any], value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(column.type, Boolean):
        return "TRUE" if value else "FALSE"
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    return f"{value}" if isinstance(value, int) else "'{}'".format(str(value).replace("'", "''"))


if __name__ == "__main__":
    sys.stdout.write(f"{keep()}\n")
