"""One encrypted file: opened with its raw key, or refused with the reason.

No other module names the library. A key is 32 bytes, and never part of an address or a message.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, Pool, QueuePool, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from twaim_desk.db import refusals
from twaim_desk.db.hints import obey_hints
from twaim_desk.db.place import flush_folder
from twaim_desk.db.refusals import StoreError
from twaim_desk.db.session import Store

LEAST_SQLITE = (3, 51, 3)  # older ones lose what was kept: sqlite.org/wal.html#walresetbug
SECONDS_TO_WAIT = 10.0
# In KiB, as SQLite counts it below zero: an examination reads pages again and again, and with its
# usual cache takes three times as long.
_LITTLE_CACHE, _MUCH_CACHE = -2_000, -64_000
PLAIN_HEADER = b"SQLite format 3\0"
KEY_BYTES = 32

# Each setting with what it reads as when it was taken.
SETTINGS = {
    "journal_mode = TRUNCATE": "truncate",
    "synchronous = EXTRA": 3,  # with TRUNCATE, a power cut loses nothing that was acknowledged
    "foreign_keys = ON": 1,
    "recursive_triggers = ON": 1,  # so that REPLACE meets the triggers that forbid DELETE
    "secure_delete = ON": 1,
    "temp_store = MEMORY": 2,
    "mmap_size = 0": 0,
    "cache_size = -16000": -16000,  # in kB for each connection: decrypted once, not at each key
    "trusted_schema = OFF": 0,
    "cell_size_check = ON": 1,
}
_REFUSALS: dict[int, type[StoreError]] = {
    dbapi2.SQLITE_NOTADB: refusals.WrongKeyError,
    dbapi2.SQLITE_CORRUPT: refusals.DamagedError,
    dbapi2.SQLITE_BUSY: refusals.BusyError,
    dbapi2.SQLITE_FULL: refusals.DiskFullError,
    dbapi2.SQLITE_IOERR: refusals.DiskFailingError,
    dbapi2.SQLITE_PERM: refusals.NoPermissionError,
    dbapi2.SQLITE_READONLY: refusals.NoPermissionError,
    dbapi2.SQLITE_CANTOPEN: refusals.CannotOpenError,
}


# After a page that it could not read the library's connection reads none, or runs out of memory.
_SPOILING = (refusals.DamagedError, refusals.DiskFailingError, refusals.WrongKeyError)


def create_store(path: Path, key: bytes) -> Store:
    """A new file without tables; refuses a place where there is a file with anything in it."""
    refuse_unsafe_library()
    try:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        flush_folder(path.parent)
    except OSError as error:
        raise refusals.of_system(error, path.name) from error
    refuse_leftovers(path)
    return _opened(path, key, SECONDS_TO_WAIT)


def refuse_leftovers(path: Path) -> None:
    """Refuse a place where there is a file, or the journal of one that is gone.

    Such a journal would be played back into whatever file comes to its side.
    """
    for file in (path, path.with_name(f"{path.name}-journal")):
        if file.exists() and file.stat().st_size:
            raise refusals.FileTakenError(f"there is a {file.name}")


def open_store(path: Path, key: bytes, seconds_to_wait: float = SECONDS_TO_WAIT) -> Store:
    """The store in a file, or the reason why it is refused; nothing is ever created."""
    refuse_unsafe_library()
    refuse_file(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise refusals.NoPermissionError(f"cannot write {path.name}")
    return _opened(path, key, seconds_to_wait)


def open_copy(path: Path, key: bytes) -> Store:
    """A copy that is only read: nothing in it changes, and nothing is left beside it."""
    refuse_unsafe_library()
    refuse_file(path)
    engine = _engine(partial(_connect, path.resolve(), key, "ro", SECONDS_TO_WAIT), NullPool)
    event.listen(engine, "handle_error", partial(_explain, path, path.stat()))
    return Store(engine.execution_options(write=True), engine)


def refuse_unsafe_library() -> None:
    """Refuse a library that does not encrypt, or has a version that loses data."""
    with closing(dbapi2.connect(":memory:")) as raw:
        _refuse_without_cipher(raw)
    if dbapi2.sqlite_version_info < LEAST_SQLITE:
        least = ".".join(map(str, LEAST_SQLITE))
        found = dbapi2.sqlite_version
        raise refusals.UnsafeLibraryError(f"SQLite {found}", found=found, least=least)


def refuse_file(path: Path) -> None:
    """Refuse what cannot be an office's file, before the library touches it."""
    if path.parent.is_dir() and not path.exists():
        raise refusals.FileMissingError(f"no {path.name}")
    try:
        with path.open("rb") as file:
            header = file.read(len(PLAIN_HEADER))
    except OSError as error:
        raise refusals.of_system(error, path.name) from error
    if header == PLAIN_HEADER:
        raise refusals.PlainFileError(f"{path.name} is not encrypted")
    if not header:
        raise refusals.WrongKeyError(f"{path.name} is empty")


def refusal_of(error: BaseException) -> StoreError | None:
    """What the library's error means for a person; none when it is a mistake of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    kind = _REFUSALS.get(code & 0xFF)  # the rest is the extended code
    return None if kind is None else kind(f"{type(error).__name__} {code}")


def vacuum_into(store: Store, path: Path) -> None:
    """Write a compact copy, encrypted with the same key, into a file that is empty or new."""
    with closing(store.reader.raw_connection()) as pooled, _explained():
        raw: Any = pooled.dbapi_connection
        raw.execute("PRAGMA query_only = OFF").fetchall()
        raw.execute("VACUUM INTO ?", (str(path),))


def pour_into(source: Store, target: Store, seconds_to_wait: float = SECONDS_TO_WAIT) -> None:
    """Put all that one store has in place of what another has, in one transaction.

    Whoever has the other one open sees it from then on. Both have the same key. Raises BusyError
    when somebody reads or writes there all the time.
    """

    def step(status: int, _left: int, _of: int) -> None:
        if status in {dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED}:  # after all the waiting
            raise refusals.BusyError("somebody is in the store all the time")

    with (
        closing(source.reader.raw_connection()) as given,
        closing(target.writer.raw_connection()) as taking,
        _explained(),
    ):
        to: Any = taking.dbapi_connection
        to.execute("PRAGMA query_only = OFF").fetchall()
        to.execute(f"PRAGMA busy_timeout = {round(1000 * seconds_to_wait)}").fetchall()
        there: Any = given.dbapi_connection
        there.backup(to, progress=step)


@contextmanager
def migrating(connection: Connection) -> Iterator[None]:
    """One transaction in which tables may be rebuilt: links are examined at its end instead.

    With foreign keys on, dropping the old table would delete the rows that belong to its rows.
    """
    raw: Any = connection.connection.dbapi_connection
    raw.execute("PRAGMA foreign_keys = OFF").fetchall()
    try:
        with connection.begin():
            yield
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise refusals.BrokenLinksError("foreign_key_check has rows")
    finally:
        connection.invalidate()  # the next one has its foreign keys on


def faults_of(store: Store) -> list[str]:
    """What the three examinations of a file find; empty for a sound one."""
    with store.reader.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA cache_size = {_MUCH_CACHE}")
        try:
            cipher = connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars().all()
            inside = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            links = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        finally:
            if not connection.invalidated:
                connection.exec_driver_sql(f"PRAGMA cache_size = {_LITTLE_CACHE}")
    faults = [*map(str, cipher), *(line for line in inside if line != "ok")]
    return faults + [f"{link[0]} row {link[1]}: {link[2]} is not there" for link in links]


def versions_of(store: Store) -> dict[str, str]:
    """The versions of the library and the settings of its cipher."""
    with store.reader.connect() as connection:
        cipher = connection.exec_driver_sql("PRAGMA cipher_version").scalar_one()
        settings = connection.exec_driver_sql("PRAGMA cipher_settings").scalars().all()
    versions = {"SQLCipher": cipher, "SQLite": dbapi2.sqlite_version}
    return versions | {"cipher": " ".join(map(str, settings))}


def _opened(path: Path, key: bytes, seconds_to_wait: float) -> Store:
    """The store, after one connection proved that it opens."""
    opener = partial(_connect, path.resolve(), key, "rw", seconds_to_wait)
    engine = _engine(opener, QueuePool, pool_size=4, max_overflow=0)
    event.listen(engine, "handle_error", partial(_explain, path, path.stat()))
    engine.raw_connection().close()
    writer = engine.execution_options(write=True)
    return Store(writer, engine, beside=partial(open_copy, key=key))


def _engine(opener: Callable[[], Any], pool: type[Pool], **sizes: int) -> Engine:
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=opener, poolclass=pool, hide_parameters=True, **sizes
    )
    event.listen(engine, "begin", _begin)
    return obey_hints(engine)


def _connect(path: Path, key: bytes, mode: str, seconds_to_wait: float) -> Any:
    """A connection with its key and every setting, each read back."""
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    with _explained():
        raw = dbapi2.connect(
            f"{path.as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,  # SQLAlchemy's begin is ours: _begin
            check_same_thread=False,
            timeout=seconds_to_wait,
        )
        try:
            _unlock(raw, key)
            _set(raw)
        except BaseException:
            raw.close()
            raise
    return raw


def _unlock(raw: Any, key: bytes) -> None:
    raw.execute("PRAGMA cipher_log_level = NONE").fetchall()  # it would write on standard error
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
    _refuse_without_cipher(raw)
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key fails here


def _refuse_without_cipher(raw: Any) -> None:
    version = raw.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise refusals.NoCipherError("the library is not SQLCipher")


def _set(raw: Any) -> None:
    for setting, taken in SETTINGS.items():
        name = setting.partition(" = ")[0]
        raw.execute(f"PRAGMA {setting}").fetchall()
        if raw.execute(f"PRAGMA {name}").fetchone() != (taken,):
            raise refusals.UnsafeSettingError(f"not taken: {setting}")


def _begin(connection: Connection) -> None:
    """Begin as a writer, who waits for his turn now, or as a reader, who may not write at all."""
    write = connection.get_execution_options().get("write", False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if write else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _explain(path: Path, opened: os.stat_result, context: ExceptionContext) -> None:
    """Raise what an error means instead of the error."""
    refusal = refusal_of(context.original_exception)
    if isinstance(refusal or context.original_exception, (*_SPOILING, MemoryError)):
        context.is_disconnect = True  # the next one asks the disk anew
    if not isinstance(refusal, refusals.NoPermissionError):
        if refusal:
            raise refusal
    elif not (path.exists() and os.path.samestat(path.stat(), opened)):
        raise refusals.FileMissingError(f"{path.name} was moved")
    elif context.connection and context.connection.get_execution_options().get("write"):
        raise refusal  # a reader who writes is the program's mistake, not the disk's


@contextmanager
def _explained() -> Iterator[None]:
    """The same for what does not pass through SQLAlchemy."""
    try:
        yield
    except dbapi2.Error as error:
        if refusal := refusal_of(error):
            raise refusal from error
        raise
