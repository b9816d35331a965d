"""A verified copy of the office in one file, and an office out of such a file."""

import json
import os
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from hashlib import sha256
from hmac import compare_digest, digest
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.clock import Clock
from twaim_desk.db import migrate, opening, snapshot
from twaim_desk.db import users as user_rows
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.db.trail import end_of, lock_end
from twaim_desk.domain.roles import may
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import walk
from twaim_desk.services.desk import Desk, NotAllowedError, SignedOutError
from twaim_desk.services.office import shipped_roles
from twaim_desk.services.office_folder import (
    DATABASE,
    RING,
    OfficeFile,
    read_office,
    refuse_taken,
    write_office,
)
from twaim_desk.services.trail import Act
from twaim_desk.texts import backup as texts
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault.keys import KeyRing, Keys
from twaim_desk.vault.ring_file import decode_ring, encode_ring, read_ring, write_ring

MANIFEST = "manifest.json"
LAST_BACKUP = "last_backup"


class BackupError(ExpectedError):
    """A file that is no whole backup of an office."""

    def __init__(self, detail: str, sentence: str = texts.NOT_WHOLE) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: whose, of when, how much, and the digests of its files."""

    office: str
    sample: bool
    made_at: str
    revision: str
    people: int
    requests: int
    trail: int
    database: str
    ring: str
    signature: str = ""


def back_up(desk: Desk, folder: Path) -> Path:
    """A new backup in a folder; it counts as one only after it was opened and verified."""
    desk.allow("backup.make")
    at = desk.now()
    with desk.saving() as session:
        desk.note(session, Act("backup.make"))
    target = folder / f"twaim-desk-{at:%Y%m%d-%H%M%S}.backup"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as place:
            copy = Path(place) / DATABASE
            snapshot.copy_to(desk.store, copy)
            part = Path(place) / "part"
            _pack(part, copy, read_ring(desk.folder / RING), desk, at.isoformat())
            _verify(part, desk.keys, Path(place))
            part.replace(target)
    except OSError as error:
        raise BackupError(f"{type(error).__name__}", texts.CANNOT_WRITE) from error
    with desk.saving() as session:
        _remember(session, at.isoformat())
    return target


def restore(file: Path, folder: Path, name: str, password: str, clock: Clock) -> Desk:
    """An office in an empty folder out of a backup, opened by a password of that office."""
    folder.mkdir(parents=True, exist_ok=True)
    refuse_taken(folder)
    manifest, ring = _read(file)
    slot = vault_keys.slot_name(ring.office, name)
    keys = vault_keys.open_slot(ring, slot, password)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        copy = _verify(file, keys, Path(place))
        _refuse_who_may_not(copy, keys, name)
        copy.replace(folder / DATABASE)
    write_ring(folder / RING, ring)
    write_office(folder, OfficeFile(ring.office, manifest.sample))
    return _open_restored(folder, ring, keys, name, clock)


def _refuse_who_may_not(copy: Path, keys: Keys, name: str) -> None:
    """Refuse before anything is in the folder; there is no trail yet that could tell of it."""
    store = opening.open_copy(copy, keys.data)
    try:
        with store.reading() as session:
            user = user_rows.by_name(session, name)
            if user is None or not user.active:
                raise SignedOutError
            if not may(shipped_roles(), user.role, "backup.restore"):
                raise NotAllowedError("backup.restore")
    finally:
        store.dispose()


def _open_restored(folder: Path, ring: KeyRing, keys: Keys, name: str, clock: Clock) -> Desk:
    store = opening.open_in_folder(folder, keys.data)
    migrate.upgrade(store)
    with store.reading() as session:
        user = user_rows.by_name(session, name)
        if user is None or not user.active:
            raise SignedOutError
        desk = Desk(store, keys, ring.office, folder, user.id, user.role, shipped_roles(), clock)
    desk.allow("backup.restore")
    with desk.saving() as session:
        lock_end(session).epoch += 1
        desk.note(session, Act("backup.restore"))
    return desk


def _pack(part: Path, copy: Path, ring: KeyRing, desk: Desk, made_at: str) -> None:
    ring_bytes = encode_ring(ring)
    with desk.reading() as session:
        manifest = Manifest(
            office=str(desk.office),
            sample=read_office(desk.folder).sample,
            made_at=made_at,
            revision=migrate.revision_of(desk.store) or "",
            people=_count(session, Person),
            requests=_count(session, Request),
            trail=_count(session, Audit),
            database=_digest(copy),
            ring=sha256(ring_bytes).hexdigest(),
        )
    values = asdict(manifest)
    values["signature"] = _signature(desk.keys, values)
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr(MANIFEST, json.dumps(values, indent=1))
        packed.writestr(RING, ring_bytes)
        packed.write(copy, DATABASE)
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _read(file: Path) -> tuple[Manifest, KeyRing]:
    """What a backup says of itself, before any key opens it."""
    try:
        with zipfile.ZipFile(file) as packed:
            manifest = Manifest(**json.loads(packed.read(MANIFEST)))
            ring_bytes = packed.read(RING)
    except FileNotFoundError as error:
        raise BackupError("no file", texts.NO_FILE) from error
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise BackupError(f"unreadable: {type(error).__name__}") from error
    if sha256(ring_bytes).hexdigest() != manifest.ring:
        raise BackupError("key ring differs")
    return manifest, decode_ring(ring_bytes)


def _verify(file: Path, keys: Keys, place: Path) -> Path:
    """The database out of a backup, after all that the backup says of itself proved true."""
    manifest, _ = _read(file)
    values = asdict(manifest)
    if not compare_digest(values["signature"], _signature(keys, values)):
        raise BackupError("signature differs")
    copy = place / "verified.db"
    with zipfile.ZipFile(file) as packed, packed.open(DATABASE) as source, copy.open("wb") as out:
        while block := source.read(1 << 20):
            out.write(block)
        out.flush()
        os.fsync(out.fileno())
    if _digest(copy) != manifest.database:
        raise BackupError("database differs")
    _verify_rows(copy, keys, manifest)
    return copy


def _verify_rows(copy: Path, keys: Keys, manifest: Manifest) -> None:
    store = opening.open_copy(copy, keys.data)
    try:
        with store.reading() as session:
            verdict, _, _ = walk(session, keys.audit, None)
            end = end_of(session)
            counts = (_count(session, Person), _count(session, Request), _count(session, Audit))
    finally:
        store.dispose()
    if not verdict.ok or end is None or end.sequence != verdict.rows:
        raise BackupError("trail broken")
    if counts != (manifest.people, manifest.requests, manifest.trail):
        raise BackupError("counts differ")


def _remember(session: Session, made_at: str) -> None:
    setting = session.get(Setting, LAST_BACKUP)
    if setting is None:
        session.add(Setting(name=LAST_BACKUP, value=made_at))
    else:
        setting.value = made_at


def _count(session: Session, table: type) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def _signature(keys: Keys, values: dict[str, object]) -> str:
    signed = {name: value for name, value in values.items() if name != "signature"}
    key = vault_keys.derived_key(keys, "backup manifest")
    return digest(key, json.dumps(signed, sort_keys=True).encode(), "sha256").hex()


def _digest(file: Path) -> str:
    hashed = sha256()
    with file.open("rb") as opened:
        read: Callable[[], bytes] = lambda: opened.read(1 << 20)  # noqa: E731
        for block in iter(read, b""):
            hashed.update(block)
    return hashed.hexdigest()
