"""A backup where somebody asks for one, and an office out of a backup."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from twaim_desk.clock import Clock
from twaim_desk.db import migrate, opening
from twaim_desk.db import users as user_rows
from twaim_desk.db.session import Store
from twaim_desk.db.trail import lock_end
from twaim_desk.domain.roles import may
from twaim_desk.services import backup_archive, key_ring, making
from twaim_desk.services import destroyed_note as outside
from twaim_desk.services.audit import RESTORED
from twaim_desk.services.backup_archive import Manifest
from twaim_desk.services.backup_places import refuse_inside
from twaim_desk.services.daily_backup import note_destroyed, packing_of, remember
from twaim_desk.services.desk import Desk, NotAllowedError, SignedOutError
from twaim_desk.services.destroyed_note import destroy_again
from twaim_desk.services.office import shipped_roles
from twaim_desk.services.office_folder import DATABASE, RING, OfficeFile, write_office
from twaim_desk.services.trail import Act
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault.keys import KeyRing, Keys
from twaim_desk.vault.passwords import check_strength
from twaim_desk.vault.recovery import recover
from twaim_desk.vault.ring_file import write_ring


@dataclass(frozen=True, slots=True)
class Opened:
    """A backup with the keys that open it, and the ring that its office will have."""

    file: Path
    manifest: Manifest
    ring: KeyRing
    keys: Keys


def back_up(desk: Desk, folder: Path) -> Path:
    """A new backup in a folder; it counts as one only after it was opened and verified."""
    desk.allow("backup.make")
    refuse_inside(desk.folder, folder)
    with desk.saving() as session:
        desk.note(session, Act("backup.make"))
    packing = packing_of(desk)
    target = backup_archive.make(packing, folder)
    note_destroyed(packing, folder)
    with desk.saving() as session:
        remember(session, packing.at)
    return target


def restore(file: Path, folder: Path, name: str, password: str, clock: Clock) -> Desk:
    """An office in an empty folder out of a backup, opened by a password of that office."""
    making.refuse_place(folder)
    manifest, ring = backup_archive.read(file)
    keys = vault_keys.open_slot(ring, vault_keys.slot_name(ring.office, name), password)
    return _restored(Opened(file, manifest, ring, keys), folder, name, clock)


def open_with_parts(file: Path, typed: Sequence[str]) -> Opened:
    """A backup that two of the recovery parts of its office open."""
    manifest, ring = backup_archive.read(file)
    return Opened(file, manifest, ring, vault_keys.open_with_recovery(ring, recover(typed)))


def restore_with_parts(
    opened: Opened, folder: Path, name: str, new_password: str, clock: Clock
) -> Desk:
    """An office in an empty folder, whose administrator of this name gets a new password."""
    making.refuse_place(folder)
    check_strength(new_password, name)
    slot = vault_keys.slot_name(opened.ring.office, name)
    ring = vault_keys.with_slot(opened.ring, opened.keys, slot, new_password)
    return _restored(Opened(opened.file, opened.manifest, ring, opened.keys), folder, name, clock)


def administrators_in(opened: Opened, folder: Path, clock: Clock) -> list[str]:
    """Who may get a new password: the names of those who may restore, after all was verified."""
    making.refuse_place(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with backup_archive.working_in(folder, clock()) as place:
        store = opening.open_copy(
            backup_archive.verify(opened.file, opened.keys, place), opened.keys.data
        )
        try:
            with store.reading() as session:
                users = user_rows.every_user(session)
                return [one.name for one in users if one.active and _may_restore(one.role)]
        finally:
            store.dispose()


def _restored(opened: Opened, folder: Path, name: str, clock: Clock) -> Desk:
    with making.beside(folder) as place:
        copy = backup_archive.verify(opened.file, opened.keys, place)
        _refuse_who_may_not(copy, opened.keys, name)
        copy.replace(place / DATABASE)
        write_ring(place / RING, opened.ring)
        store = opening.open_in_folder(place, opened.keys.data)
        try:
            desk = _in_new_epoch(store, folder, opened, name, clock)
        finally:
            store.dispose()
        write_office(place, OfficeFile(opened.ring.office, opened.manifest.sample))
    if lines := _destroyed_since(opened):
        outside.write_lines(folder / outside.FILE, lines)
    return replace(desk, store=opening.open_in_folder(folder, opened.keys.data))


def _destroyed_since(opened: Opened) -> list[outside.Line]:
    """What the note beside the backup knows to be destroyed."""
    return outside.read_lines(outside.beside_backups(opened.file.parent, opened.ring.office))


def _refuse_who_may_not(copy: Path, keys: Keys, name: str) -> None:
    """Refuse before anything is in the folder; there is no trail yet that could tell of it."""
    store = opening.open_copy(copy, keys.data)
    try:
        with store.reading() as session:
            user = user_rows.by_name(session, name)
            if user is None or not user.active:
                raise SignedOutError
            if not _may_restore(user.role):
                raise NotAllowedError("backup.restore")
    finally:
        store.dispose()


def _may_restore(role: str) -> bool:
    return may(shipped_roles(), role, "backup.restore")


def _in_new_epoch(store: Store, folder: Path, opened: Opened, name: str, clock: Clock) -> Desk:
    migrate.upgrade(store)
    keys, office = opened.keys, opened.ring.office
    with store.reading() as session:
        user = user_rows.by_name(session, name)
        if user is None or not user.active:
            raise SignedOutError
        desk = Desk(store, keys, office, folder, user.id, user.role, shipped_roles(), clock)
    desk.allow("backup.restore")
    with desk.saving() as session:
        lock_end(session).epoch += 1
        key_ring.remember(session, opened.ring)
        desk.note(session, Act(RESTORED))
        destroy_again(session, desk, _destroyed_since(opened))
        remember(session, opened.manifest.moment)
    return desk
