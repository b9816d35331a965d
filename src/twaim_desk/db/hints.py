"""Which index a query is read along, in a file: SQLite guesses without having counted anything."""

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

BY_NUMBER = "NOT INDEXED"  # each row is looked up by its number, from the other table


class _Obedient(SQLiteCompiler):
    """Writes the hints of a query, which SQLAlchemy otherwise leaves out for SQLite."""

    def get_from_hint_text(self, table: Any, text: str | None) -> str | None:
        """The hint as SQLite reads it."""
        return text


def along(index: str) -> str:
    """The hint that reads along an index; a query that cannot use it is refused."""
    return f"INDEXED BY {index}"


def obey_hints(engine: Engine) -> Engine:
    """The engine, which from now on reads as queries ask it to."""
    engine.dialect.statement_compiler = _Obedient
    return engine
