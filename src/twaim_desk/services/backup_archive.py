"""A backup of an office in one file, which has its name only after it was opened and verified."""

import errno
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import sha256
from hmac import compare_digest, digest
from pathlib import Path
from typing import IO, NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import migrate, opening, snapshot
from twaim_desk.db import place as disks
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.db.session import Store
from twaim_desk.services import backup_file
from twaim_desk.services.audit import walk
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.office_folder import DATABASE, RING, read_office
from twaim_desk.texts import backup as texts
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault.checked_file import settle
from twaim_desk.vault.keys import KeyRing, Keys
from twaim_desk.vault.ring_file import decode_ring, encode_ring, read_ring

UNFINISHED = ".twaim-desk-unfinished-"
_GIVEN_UP_AFTER = 3600  # seconds; nobody works on one backup for an hour


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

    @property
    def moment(self) -> datetime:
        """When it was made, by the clock on the wall."""
        return datetime.fromisoformat(self.made_at).astimezone(RIYADH)


@dataclass(frozen=True, slots=True)
class Packing:
    """What a backup is made of, and when."""

    store: Store = field(repr=False)
    keys: Keys = field(repr=False)
    office: UUID
    folder: Path
    at: datetime


class Counts(NamedTuple):
    """How many people, requests and rows of the trail there are."""

    people: int
    requests: int
    trail: int


def beginning_of_name(office: UUID) -> str:
    """How the files of an office's backups begin."""
    return f"twaim-desk-{office.hex[:8]}-"


def make(packing: Packing, folder: Path) -> Path:
    """A new backup in a folder."""

    def pack(part: Path, place: Path) -> None:
        copy = place / DATABASE
        snapshot.copy_to(packing.store, copy)
        _pack(part, copy, packing)
        copy.unlink()  # the verifying needs the space

    name = f"{beginning_of_name(packing.office)}{packing.at.astimezone(RIYADH):%Y%m%d-%H%M%S}"
    return _verified_in(folder, name, packing.keys, packing.at, pack)


def copy(file: Path, keys: Keys, folder: Path, at: datetime) -> Path:
    """The same backup in another folder, read back and verified there."""

    def bring(part: Path, _: Path) -> None:
        with file.open("rb") as source:
            _write_out(source, part)

    return _verified_in(folder, file.stem, keys, at, bring)


def _verified_in(
    folder: Path, name: str, keys: Keys, at: datetime, bring: Callable[[Path, Path], None]
) -> Path:
    """What was brought into a folder under another name, renamed after all of it proved true."""
    disks.refuse_folder(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with working_in(folder, at) as place:
            part = place / "part"
            bring(part, place)
            verify(part, keys, place)
            target = _free_name(folder, name)
            part.replace(target)
            settle(folder)
    except OSError as error:
        raise _not_written(error) from error
    return target


def _not_written(error: OSError) -> BackupError:
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    sentence = texts.NO_SPACE if full else texts.CANNOT_WRITE
    return BackupError(f"not written: {type(error).__name__}", sentence)


@contextmanager
def working_in(folder: Path, at: datetime) -> Iterator[Path]:
    """A place for unfinished work, gone at the end; what a power cut left of others goes too."""
    for left in folder.glob(f"{UNFINISHED}*"):
        with suppress(OSError):
            if at.timestamp() - left.stat().st_mtime > _GIVEN_UP_AFTER:
                shutil.rmtree(left)
    with tempfile.TemporaryDirectory(
        prefix=UNFINISHED, dir=folder, ignore_cleanup_errors=True
    ) as place:
        yield Path(place)


def _free_name(folder: Path, name: str) -> Path:
    """A name that no backup has: one of the same second stays as it is."""
    names = (folder / f"{name}{end}.backup" for end in ("", *(f"-{n}" for n in range(2, 100))))
    return next(path for path in names if not path.exists())


def read(file: Path) -> tuple[Manifest, KeyRing]:
    """What a backup says of itself, before any key opens it."""
    with backup_file.reading(file) as packed:
        manifest = Manifest(**json.loads(packed.read(backup_file.MANIFEST)))
        ring_bytes = packed.read(RING)
    if sha256(ring_bytes).hexdigest() != manifest.ring:
        raise BackupError("key ring differs")
    return manifest, decode_ring(ring_bytes)


def refuse_unsigned(manifest: Manifest, keys: Keys) -> None:
    """Refuse a manifest that was not written with these keys."""
    values = asdict(manifest)
    if not compare_digest(str(values["signature"]), _signature(keys, values)):
        raise BackupError("signature differs")


def verify(file: Path, keys: Keys, place: Path) -> Path:
    """The database out of a backup, after all that the backup says of itself proved true."""
    manifest, _ = read(file)
    refuse_unsigned(manifest, keys)
    backup_file.refuse_unsealed(file, keys)
    database = place / "verified.db"
    with backup_file.reading(file) as packed, packed.open(DATABASE) as source:
        _write_out(source, database)
    if backup_file.digest_of(database) != manifest.database:
        raise BackupError("database differs")
    _verify_rows(database, keys, manifest)
    return database


def counts_in(session: Session) -> Counts:
    """What is counted in an office."""
    return Counts(_count(session, Person), _count(session, Request), _count(session, Audit))


def _pack(part: Path, copied: Path, packing: Packing) -> None:
    keys, ring_bytes = packing.keys, encode_ring(read_ring(packing.folder / RING))
    manifest = Manifest(
        office=str(packing.office),
        sample=read_office(packing.folder).sample,
        made_at=packing.at.isoformat(),
        revision=migrate.revision_of(packing.store) or "",
        **_counts(copied, keys)._asdict(),
        database=backup_file.digest_of(copied),
        ring=sha256(ring_bytes).hexdigest(),
    )
    values = asdict(manifest)
    values["signature"] = _signature(keys, values)
    backup_file.write(part, keys, json.dumps(values, indent=1).encode(), ring_bytes, copied)


def _write_out(source: IO[bytes], path: Path) -> None:
    """What fails in writing is never taken for a fault of what is read."""
    with path.open("wb") as out:
        while block := source.read(backup_file.BLOCK):
            with _writing():
                out.write(block)
        with _writing():
            out.flush()
            os.fsync(out.fileno())


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _not_written(error) from error


def _verify_rows(database: Path, keys: Keys, manifest: Manifest) -> None:
    store = opening.open_copy(database, keys.data)
    try:
        migrate.is_current(store)  # refuses what a newer program wrote, before it is read as ours
        with store.reading() as session:
            verdict, _, _ = walk(session, keys.audit, None)
    finally:
        store.dispose()
    if not verdict.ok:
        raise BackupError("trail broken")
    if _counts(database, keys) != (manifest.people, manifest.requests, manifest.trail):
        raise BackupError("counts differ")


def _counts(database: Path, keys: Keys) -> Counts:
    store = opening.open_copy(database, keys.data)
    try:
        with store.reading() as session:
            return counts_in(session)
    finally:
        store.dispose()


def _count(session: Session, table: type) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def _signature(keys: Keys, values: dict[str, object]) -> str:
    signed = {name: value for name, value in values.items() if name != "signature"}
    key = vault_keys.derived_key(keys, "backup manifest")
    return digest(key, json.dumps(signed, sort_keys=True).encode(), "sha256").hex()
