"""A copy of a store at one moment, which counts as one only after it was examined."""

import os
from pathlib import Path

from twaim_desk.db import place, refusals, sqlcipher
from twaim_desk.db.refusals import CopyDamagedError, CopyNotHereError, FileTakenError
from twaim_desk.db.session import Store

_SIGNS_OF_DAMAGE = (
    refusals.WrongKeyError,
    refusals.PlainFileError,
    refusals.DamagedError,
    refusals.DiskFailingError,
)


def copy_to(store: Store, path: Path) -> None:
    """A compact copy with the store's own key, on the disk and examined; or nothing at all.

    Writers wait as long as it is being written.
    """
    if store.beside is None:
        raise CopyNotHereError("the server's administrator copies it")
    if path.exists():
        raise FileTakenError(f"there is a {path.name}")
    part = path.with_name(f"{path.name}.part")
    try:
        _write(store, part)
        examine(store, part)
        part.replace(path)
        place.flush_folder(path.parent)
    except OSError as error:
        raise refusals.of_system(error, path.name) from error
    finally:
        part.unlink(missing_ok=True)


def examine(store: Store, path: Path) -> None:
    """Refuse a copy that does not open with the store's key, or in which anything is wrong."""
    if store.beside is None:
        raise CopyNotHereError("the server's administrator copies it")
    try:
        faults = sqlcipher.faults_of(store.beside(path))
    except _SIGNS_OF_DAMAGE as error:
        raise CopyDamagedError(f"{path.name}: {error}") from error
    if faults:
        raise CopyDamagedError(f"{path.name}: {len(faults)} faults")


def _write(store: Store, part: Path) -> None:
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    sqlcipher.vacuum_into(store, part)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
