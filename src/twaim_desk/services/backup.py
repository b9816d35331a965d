"""A verified copy of the office in one file, and an office out of such a file."""

import json
import os
import shutil
import tempfile
from dataclasses import asdict, dataclass
from hashlib import sha256
from hmac import compare_digest, digest
from pathlib import Path
from typing import IO

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.clock import Clock
from twaim_desk.db import migrate, opening, refusals, snapshot
from twaim_desk.db import users as user_rows
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.db.session import Store
from twaim_desk.db.trail import lock_end
from twaim_desk.domain.roles import may
from twaim_desk.services import backup_file, key_ring
from twaim_desk.services.audit import RESTORED, walk
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.desk import Desk, NotAllowedError, SignedOutError
from twaim_desk.services.office import shipped_roles
from twaim_desk.services.office_folder import (
    DATABASE,
    OFFICE,
    RING,
    OfficeFile,
    make_folder,
    read_office,
    refuse_taken,
    write_office,
)
from twaim_desk.services.trail import Act
from twaim_desk.texts import backup as texts
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault.checked_file import settle
from twaim_desk.vault.keys import KeyRing, Keys
from twaim_desk.vault.ring_file import decode_ring, encode_ring, read_ring, write_ring

LAST_BACKUP = "last_backup"


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
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = _free_name(folder, f"twaim-desk-{at:%Y%m%d-%H%M%S}")
        with tempfile.TemporaryDirectory(dir=folder) as place:
            copy = Path(place) / DATABASE
            snapshot.copy_to(desk.store, copy)
            part = Path(place) / "part"
            _pack(part, copy, read_ring(desk.folder / RING), desk, at.isoformat())
            _verify(part, desk.keys, Path(place))
            part.replace(target)
            settle(folder)
    except OSError as error:
        raise BackupError(f"{type(error).__name__}", texts.CANNOT_WRITE) from error
    with desk.saving() as session:
        _remember(session, at.isoformat())
    return target


def _free_name(folder: Path, name: str) -> Path:
    """A name that no backup has: one of the same second stays as it is."""
    names = (folder / f"{name}{end}.backup" for end in ("", *(f"-{n}" for n in range(2, 100))))
    return next(path for path in names if not path.exists())


def restore(file: Path, folder: Path, name: str, password: str, clock: Clock) -> Desk:
    """An office in an empty folder out of a backup, opened by a password of that office."""
    refuse_taken(folder)
    opening.refuse_leftovers(folder)
    manifest, ring = _read(file)
    slot = vault_keys.slot_name(ring.office, name)
    keys = vault_keys.open_slot(ring, slot, password)
    make_folder(folder)
    try:
        with tempfile.TemporaryDirectory(dir=folder) as place:
            copy = _verify(file, keys, Path(place))
            _refuse_who_may_not(copy, keys, name)
            copy.replace(folder / DATABASE)
        write_ring(folder / RING, ring)
        write_office(folder, OfficeFile(ring.office, manifest.sample))
        return _open_restored(folder, ring, keys, name, clock)
    except BaseException as error:
        _take_away(folder)
        if isinstance(error, OSError):
            raise refusals.of_system(error, folder.name) from error
        raise


def _take_away(folder: Path) -> None:
    """What a restoring that failed had put there; there was no office in the folder before."""
    for name in (OFFICE, RING, DATABASE):
        (folder / name).unlink(missing_ok=True)


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
    try:
        return _in_new_epoch(store, folder, ring, name, keys, clock)
    except BaseException:
        store.dispose()
        raise


def _in_new_epoch(
    store: Store, folder: Path, ring: KeyRing, name: str, keys: Keys, clock: Clock
) -> Desk:
    migrate.upgrade(store)
    with store.reading() as session:
        user = user_rows.by_name(session, name)
        if user is None or not user.active:
            raise SignedOutError
        desk = Desk(store, keys, ring.office, folder, user.id, user.role, shipped_roles(), clock)
    desk.allow("backup.restore")
    with desk.saving() as session:
        lock_end(session).epoch += 1
        key_ring.remember(session, ring)
        desk.note(session, Act(RESTORED))
    return desk


def _pack(part: Path, copy: Path, ring: KeyRing, desk: Desk, made_at: str) -> None:
    ring_bytes = encode_ring(ring)
    people, requests, trail = _counts(copy, desk.keys)
    manifest = Manifest(
        office=str(desk.office),
        sample=read_office(desk.folder).sample,
        made_at=made_at,
        revision=migrate.revision_of(desk.store) or "",
        people=people,
        requests=requests,
        trail=trail,
        database=backup_file.digest_of(copy),
        ring=sha256(ring_bytes).hexdigest(),
    )
    values = asdict(manifest)
    values["signature"] = _signature(desk.keys, values)
    backup_file.write(part, desk.keys, json.dumps(values, indent=1).encode(), ring_bytes, copy)


def _read(file: Path) -> tuple[Manifest, KeyRing]:
    """What a backup says of itself, before any key opens it."""
    with backup_file.reading(file) as packed:
        manifest = Manifest(**json.loads(packed.read(backup_file.MANIFEST)))
        ring_bytes = packed.read(RING)
    if sha256(ring_bytes).hexdigest() != manifest.ring:
        raise BackupError("key ring differs")
    return manifest, decode_ring(ring_bytes)


def _verify(file: Path, keys: Keys, place: Path) -> Path:
    """The database out of a backup, after all that the backup says of itself proved true."""
    manifest, _ = _read(file)
    values = asdict(manifest)
    if not compare_digest(values["signature"], _signature(keys, values)):
        raise BackupError("signature differs")
    backup_file.refuse_unsealed(file, keys)
    copy = place / "verified.db"
    with backup_file.reading(file) as packed, packed.open(DATABASE) as source:
        _write_out(source, copy)
    if backup_file.digest_of(copy) != manifest.database:
        raise BackupError("database differs")
    _verify_rows(copy, keys, manifest)
    return copy


def _write_out(source: IO[bytes], copy: Path) -> None:
    with copy.open("wb") as out:
        shutil.copyfileobj(source, out, backup_file.BLOCK)
        out.flush()
        os.fsync(out.fileno())


def _verify_rows(copy: Path, keys: Keys, manifest: Manifest) -> None:
    store = opening.open_copy(copy, keys.data)
    try:
        with store.reading() as session:
            verdict, _, _ = walk(session, keys.audit, None)
    finally:
        store.dispose()
    if not verdict.ok:
        raise BackupError("trail broken")
    if _counts(copy, keys) != (manifest.people, manifest.requests, manifest.trail):
        raise BackupError("counts differ")


def _counts(copy: Path, keys: Keys) -> tuple[int, int, int]:
    """How many people, requests and rows of the trail are in a copy."""
    store = opening.open_copy(copy, keys.data)
    try:
        with store.reading() as session:
            return _count(session, Person), _count(session, Request), _count(session, Audit)
    finally:
        store.dispose()


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
