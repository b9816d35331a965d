"""Where an office lies: in a folder, or on a server that several counters share."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from twaim_desk.db import key_slots, migrate, opening
from twaim_desk.db import users as user_rows
from twaim_desk.db.models.office import Setting
from twaim_desk.db.refusals import NotEmptyError
from twaim_desk.db.session import Store
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_folder import (
    RING,
    OfficeFile,
    make_folder,
    write_office,
)
from twaim_desk.texts import desk as texts
from twaim_desk.vault.keys import KeyRing, KeyRingError
from twaim_desk.vault.ring_file import decode_ring, encode_ring, read_ring, write_ring

SAMPLE = "sample"


class NoOfficeOnServerError(ExpectedError):
    """There is no office in the database that a counter wants to join."""

    def __init__(self) -> None:
        super().__init__("no office at this address", user_message=texts.NO_OFFICE_ON_SERVER)


@dataclass(frozen=True, slots=True)
class Server:
    """The address that a counter works with, and that of who makes the tables if it may not."""

    address: str
    owner: str | None = None


def new_store(folder: Path, data_key: bytes, server: Server | None) -> Store:
    """A store with tables and no rows for a new office."""
    if server is None:
        store = opening.create_in_folder(folder, data_key)
        migrate.upgrade(store)
        return store
    _make_tables(server.owner or server.address)
    store = opening.open_at(server.address)
    try:
        _refuse_office(store)
    except BaseException:
        store.dispose()
        raise
    return store


def ring_of(store: Store, folder: Path) -> KeyRing:
    """The key ring of an office, from its folder or its server."""
    if opening.is_in_folder(store):
        return read_ring(folder / RING)
    with store.reading() as session:
        content = key_slots.ring(session)
    if content is None:
        raise KeyRingError("missing")
    return decode_ring(content)


def ring_to_change(desk: Desk, session: Session) -> KeyRing:
    """The key ring inside the act that changes it; on a server no other counter changes it now."""
    if opening.is_in_folder(desk.store):
        return read_ring(desk.folder / RING)
    content = key_slots.ring(session, to_change=True)
    if content is None:
        raise KeyRingError("missing")
    return decode_ring(content)


def keep_ring(store: Store, session: Session, folder: Path, ring: KeyRing) -> None:
    """Put the ring in place of the one before: in the folder at once, on a server by the commit."""
    if opening.is_in_folder(store):
        write_ring(folder / RING, ring)
    else:
        key_slots.keep(session, encode_ring(ring))


def join(folder: Path, address: str) -> None:
    """Let a further counter work in the office at an address; its folder describes it then."""
    store = opening.open_at(address)
    try:
        if not migrate.is_current(store):
            raise NoOfficeOnServerError
        with store.reading() as session:
            content = key_slots.ring(session)
            is_sample = session.get(Setting, SAMPLE) is not None
    finally:
        store.dispose()
    if content is None:
        raise NoOfficeOnServerError
    make_folder(folder)
    write_office(folder, OfficeFile(decode_ring(content).office, is_sample, address))


def _make_tables(address: str) -> None:
    store = opening.open_at(address)
    try:
        if not migrate.is_current(store):
            migrate.create_all_by_migrations(store)
    finally:
        store.dispose()


def _refuse_office(store: Store) -> None:
    with store.reading() as session:
        if key_slots.ring(session) is not None or user_rows.every_user(session):
            raise NotEmptyError("there is an office")
