"""Many rows at once, past the ORM, which is slow in bulk."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeGuard

import psycopg
from sqlalchemy import Column, Connection, Table, func, select, text
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from twaim_desk.db import postgres
from twaim_desk.db.models.base import Base

_TAKE = (
    "SELECT count(nextval(pg_get_serial_sequence(:table, 'id'))) FROM generate_series(1, :count)"
)
_GIVE = "SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, :count)"
_AT_ONCE = 20_000
_ROOM_FOR_ALL = -800_000  # in kB; only what is written takes any
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
        _insert(connection, target, listed)


def take_numbers(session: Session, table: type[Base], count: int) -> None:
    """Have the numbers 1 to `count` taken in an empty table; whoever comes next goes on after them.

    A file looks for its greatest number by itself.
    """
    if _is_server(session.connection()):
        for taken in range(0, count, _AT_ONCE):  # no statement may take as long as a million would
            step = {"table": table.__tablename__, "count": min(_AT_ONCE, count - taken)}
            session.execute(text(_TAKE), step)


def new_ids(session: Session, table: type[Base], count: int) -> list[int]:
    """Numbers for so many new rows of a table, which nobody else is given."""
    if not _is_server(session.connection()):
        ids = Base.metadata.tables[table.__tablename__].columns["id"]
        last = session.scalar(select(func.max(ids))) or 0
        return list(range(last + 1, last + count + 1))
    found: list[int] = []
    for taken in range(0, count, _AT_ONCE):
        step = {"table": f'"{table.__tablename__}"', "count": min(_AT_ONCE, count - taken)}
        found += session.scalars(text(_GIVE), step)
    return found


@contextmanager
def unseen_until_commit(session: Session) -> Iterator[None]:
    """Within, what is written into a file stays in memory, so that everybody reads on beside it.

    A file whose pages are written before the commit is closed to readers from then on; a server
    lets them read anyway.
    """
    connection = session.connection()
    if _is_server(connection):
        yield
        return
    # Not cache_spill: inside a transaction SQLite takes no notice of it.
    before = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = {_ROOM_FOR_ALL}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {before}")


def _is_server(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def _insert(connection: Connection, table: Table, rows: Rows) -> None:
    """The rows by one statement; SQLAlchemy's own would take three times as long around it."""
    given, filled = _columns(table, rows[0])
    marks = ", ".join("?" for _ in (*given, *filled))
    statement = f'INSERT INTO "{table.name}" ({_names(given, filled)}) VALUES ({marks})'
    values = [tuple(some) for some in _values(connection, given, filled, rows)]
    connection.exec_driver_sql(statement, values)


def _columns(table: Table, row: dict[str, Any]) -> tuple[list[Column[Any]], list[Column[Any]]]:
    """The columns that a row has, and the others that fill themselves."""
    given = [column for column in table.columns if column.name in row]
    others = (column for column in table.columns if column.name not in row)
    return given, [column for column in others if _is_fixed(column.default)]


def _names(given: list[Column[Any]], filled: list[Column[Any]]) -> str:
    return ", ".join(f'"{column.name}"' for column in (*given, *filled))


def _copy(connection: Connection, table: Table, rows: Rows) -> None:
    """The rows by COPY, many times as fast as one INSERT after the other."""
    raw: Any = connection.connection.dbapi_connection
    given, filled = _columns(table, rows[0])
    try:
        with raw.cursor().copy(f'COPY "{table.name}" ({_names(given, filled)}) FROM STDIN') as copy:
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
