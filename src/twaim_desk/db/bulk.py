"""Many rows at once, past the ORM, which is slow in bulk."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeGuard

import psycopg
from sqlalchemy import Column, Connection, Table, insert, text
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from twaim_desk.db import postgres
from twaim_desk.db.models.base import Base

_TAKE = (
    "SELECT count(nextval(pg_get_serial_sequence(:table, 'id'))) FROM generate_series(1, :count)"
)
_AT_ONCE = 20_000
# Between two batches their maker thinks for longer than a counter may keep a transaction open.
_IN_PEACE = text("SET LOCAL idle_in_transaction_session_timeout = 0")
Rows = Sequence[dict[str, Any]]


def put(session: Session, table: type[Base], rows: Iterable[dict[str, Any]]) -> None:
    """These rows, all with the same columns, and with their own numbers if they have any."""
    if not (listed := list(rows)):
        return
    connection, target = session.connection(), Base.metadata.tables[table.__tablename__]
    if _is_server(connection):
        connection.execute(_IN_PEACE)
        _copy(connection, target, listed)
    else:
        connection.execute(insert(target), listed)


def take_numbers(session: Session, table: type[Base], count: int) -> None:
    """Have the numbers 1 to `count` taken in an empty table; whoever comes next goes on after them.

    A file looks for its greatest number by itself.
    """
    if _is_server(session.connection()):
        for taken in range(0, count, _AT_ONCE):  # no statement may take as long as a million would
            step = {"table": table.__tablename__, "count": min(_AT_ONCE, count - taken)}
            session.execute(text(_TAKE), step)


def _is_server(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def _copy(connection: Connection, table: Table, rows: Rows) -> None:
    """The rows by COPY, many times as fast as one INSERT after the other."""
    raw: Any = connection.connection.dbapi_connection
    given = [column for column in table.columns if column.name in rows[0]]
    filled = [
        column for column in table.columns if column not in given and _is_fixed(column.default)
    ]
    names = ", ".join(f'"{column.name}"' for column in (*given, *filled))
    try:
        with raw.cursor().copy(f'COPY "{table.name}" ({names}) FROM STDIN') as copy:
            for values in _values(connection, given, filled, rows):
                copy.write_row(values)
    except psycopg.Error as error:
        operational = isinstance(error, psycopg.OperationalError)
        raise postgres.refusal_of(error, operational=operational) or error from error


def _values(
    connection: Connection, given: list[Column[Any]], filled: list[Column[Any]], rows: Rows
) -> Iterator[list[Any]]:
    """The values of each row as the engine takes them, and those that the columns fill in."""
    more = [column.default.arg for column in filled if _is_fixed(column.default)]
    takes = [(column.name, _processor(connection, column)) for column in given]
    for row in rows:
        yield [*(process(row[name]) for name, process in takes), *more]


def _is_fixed(default: object) -> TypeGuard[ScalarElementColumnDefault]:
    return isinstance(default, ScalarElementColumnDefault)


def _processor(connection: Connection, column: Column[Any]) -> Callable[[Any], Any]:
    dialect = connection.dialect
    processor = column.type.dialect_impl(dialect).bind_processor(dialect)
    return processor or (lambda value: value)
