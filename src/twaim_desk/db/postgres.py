"""A store on the office's own PostgreSQL server, for offices with several counters.

The address says where and as whom, never a password: docs/postgresql.md.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import ArgumentError, OperationalError, StatementError
from sqlalchemy.orm import Session

from twaim_desk.db import refusals
from twaim_desk.db.refusals import AddressError, StoreError
from twaim_desk.db.roles import APP, OWNER
from twaim_desk.db.session import Store
from twaim_desk.texts import store as texts

DRIVER = "postgresql+psycopg"
LEAST_SERVER = 15
ALLOWED_OPTIONS = {"host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey", "passfile"}
SETTINGS = {
    "lock_timeout": "3s",
    "statement_timeout": "10s",
    "idle_in_transaction_session_timeout": "15s",
    "synchronous_commit": "on",
    "timezone": "UTC",
}
CONNECTING = {
    "connect_timeout": 5,
    "tcp_user_timeout": 10_000,
    "keepalives_idle": 5,
    "client_encoding": "utf8",
    "options": " ".join(f"-c {name}={value}" for name, value in SETTINGS.items()),
}
ENCRYPTED = {"sslmode": "verify-full", "gssencmode": "disable"}
MIGRATION_LOCK = 0x7477_6169_6D  # one migration at a time on a server's database

_REFUSALS: dict[str, type[StoreError]] = {
    "55P03": refusals.BusyError,  # lock_not_available
    "57014": refusals.BusyError,  # query_canceled, by statement_timeout
    "40001": refusals.BusyError,  # serialization_failure
    "40P01": refusals.BusyError,  # deadlock_detected
    "53100": refusals.ServerFullError,  # disk_full
    "42501": refusals.ServerRefusedError,  # insufficient_privilege
    "58030": refusals.DiskFailingError,  # io_error
    "XX001": refusals.DamagedError,  # data_corrupted
    "XX002": refusals.DamagedError,  # index_corrupted
    "25P03": refusals.ServerAwayError,  # idle_in_transaction_session_timeout
}
_AWAY = ("08", "28", "3D", "53", "57P")  # connection, login, no such database, no room, shut down
_QUOTING = ("22", "23")  # errors whose text quotes the value that was refused


def open_store(address: str) -> Store:
    """The store at an address, or the reason why it is refused."""
    url = checked(address)
    encrypted = {} if all(map(is_local, hosts_of(url))) else ENCRYPTED
    engine = create_engine(
        url,
        connect_args=CONNECTING | encrypted,
        pool_size=4,
        max_overflow=0,
        pool_pre_ping=True,  # a server that was started again is met with new connections
        hide_parameters=True,
    )
    event.listen(engine, "handle_error", _explain)
    reader = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    try:
        _refuse_unfit(reader)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, reader)


def checked(address: str) -> URL:
    """The address, when it names a server and a database, no password, and encryption."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise AddressError("unreadable") from None  # its text may hold a password
    if url.drivername != DRIVER:
        raise AddressError("unreadable")
    if url.password is not None or "password" in url.query or "PGPASSWORD" in os.environ:
        raise AddressError("password")
    if url.query.keys() - ALLOWED_OPTIONS:
        raise AddressError("option")
    if not url.database or not hosts_of(url):
        raise AddressError("no_host")
    _check_encryption(url)
    _check_password_file(url)
    return url


def hosts_of(url: URL) -> list[str]:
    """Every host, or folder of a socket, that an address names."""
    asked = url.query.get("host", ())
    named = (asked,) if isinstance(asked, str) else asked
    return [host for name in (url.host or "", *named) for host in name.split(",") if host]


def is_local(host: str) -> bool:
    """Whether a host is a socket of this machine or its own loop."""
    if host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _check_encryption(url: URL) -> None:
    asked = url.query.get("sslmode", ENCRYPTED["sslmode"])
    if asked != ENCRYPTED["sslmode"] and not all(map(is_local, hosts_of(url))):
        raise AddressError("unencrypted")


def _check_password_file(url: URL) -> None:
    named = url.query.get("passfile")
    if named is None:
        return
    path = Path(str(named))
    if not path.is_file():
        raise AddressError("password_file")
    if sys.platform != "win32" and path.stat().st_mode & 0o077:
        raise AddressError("open_password_file")


def _refuse_unfit(engine: Engine) -> None:
    """Refuse a server that is too old, or whose database cannot hold Arabic."""
    with engine.connect() as connection:
        number = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if number // 10_000 < LEAST_SERVER:
        why = texts.SERVER_TOO_OLD.format(found=number // 10_000, least=LEAST_SERVER)
        raise refusals.ServerUnfitError(f"server {number}", why=why)
    if encoding != "UTF8":
        raise refusals.ServerUnfitError(f"encoding {encoding}", why=texts.SERVER_NOT_UTF8)


def refusal_of(error: BaseException, *, operational: bool = False) -> StoreError | None:
    """What the driver's error means for a person; none when it is a mistake of the program."""
    state = getattr(error, "sqlstate", None) or ""
    kind = _REFUSALS.get(state)
    if kind is None and (state.startswith(_AWAY) if state else operational):
        kind = refusals.ServerAwayError
    return None if kind is None else kind(f"{type(error).__name__} {state}".rstrip())


def versions_of(store: Store) -> dict[str, str]:
    """The version of the server."""
    with store.reader.connect() as connection:
        return {"PostgreSQL": connection.exec_driver_sql("SHOW server_version").scalar_one()}


def read_in_order(session: Session) -> None:
    """Have the rest of this transaction take rows in the order of an index, where there is one.

    A server would rather read every row of a common name, and sort them to keep the first ones.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SET LOCAL enable_sort = off"))


@contextmanager
def migrating(connection: Connection) -> Iterator[None]:
    """One transaction, one migration at a time, as the role that owns the tables."""
    with connection.begin():
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
        if _is_member_of_owner(connection):
            connection.execute(text(f"SET LOCAL ROLE {OWNER}"))
        yield
        connection.execute(text(_KEEP_REVISION))


_KEEP_REVISION = f"""DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{APP}') THEN
    REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {APP};
  END IF;
END $$"""


def _is_member_of_owner(connection: Connection) -> bool:
    asked = "SELECT pg_has_role(oid, 'MEMBER') FROM pg_roles WHERE rolname = :role"
    return bool(connection.execute(text(asked), {"role": OWNER}).scalar())


def _explain(context: ExceptionContext) -> None:
    """Raise what an error means instead of the error; else take out the values it quotes."""
    if context.is_pre_ping:
        return  # the pool was asking whether a connection still lives, and makes another
    error = context.original_exception
    outer = context.sqlalchemy_exception
    refusal = refusal_of(error, operational=isinstance(outer, OperationalError))
    if refusal:
        raise refusal
    if (getattr(error, "sqlstate", None) or "").startswith(_QUOTING):
        _take_out_values(error, outer)


def _take_out_values(error: Any, outer: StatementError | None) -> None:
    told = error.diag
    names = (error.sqlstate, told.table_name, told.constraint_name, told.column_name)
    error.args = (" ".join(filter(None, names)),)
    if outer is not None:
        outer.args = (f"({type(error).__name__}) {error.args[0]}",)
