"""An office's store by what its settings say: a file in its folder, or the address of a server."""

from pathlib import Path

from twaim_desk.db import place, postgres, sqlcipher
from twaim_desk.db.session import Store

FILE_NAME = "office.db"


def create_in_folder(folder: Path, key: bytes) -> Store:
    """A new store in an office's folder, without tables: db.migrate makes them."""
    place.refuse_folder(folder)
    place.refuse_without_space(folder)
    return sqlcipher.create_store(folder / FILE_NAME, key)


def open_in_folder(folder: Path, key: bytes) -> Store:
    """The store in an office's folder."""
    place.refuse_folder(folder)
    return sqlcipher.open_store(folder / FILE_NAME, key)


def open_at(address: str) -> Store:
    """The store at the address of an office's server."""
    return postgres.open_store(address)


def refuse_leftovers(folder: Path) -> None:
    """Refuse a folder where a copy may not be put: for a store, or the rest of one, is in it."""
    sqlcipher.refuse_leftovers(folder / FILE_NAME)


def is_in_folder(store: Store) -> bool:
    """Whether the program itself keeps, encrypts and copies it; a server's administrator else."""
    return store.beside is not None


def versions_of(store: Store) -> dict[str, str]:
    """The versions of what keeps the records."""
    return sqlcipher.versions_of(store) if is_in_folder(store) else postgres.versions_of(store)


def faults_of(store: Store) -> list[str]:
    """What is wrong with the file of an office; nothing is looked for on a server."""
    return sqlcipher.faults_of(store) if is_in_folder(store) else []


def pour_into(source: Store, target: Store) -> None:
    """Put all that the file of one store has in place of what that of another has."""
    sqlcipher.pour_into(source, target)


def open_copy(file: Path, key: bytes) -> Store:
    """A copy that lies anywhere, for looking into it; nothing in it is changed."""
    return sqlcipher.open_copy(file, key)
