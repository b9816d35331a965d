"""The key slots of an office brought back from a backup, where their file alone is lost."""

from pathlib import Path

from twaim_desk.clock import Clock
from twaim_desk.db import opening
from twaim_desk.db import users as user_rows
from twaim_desk.domain.roles import may
from twaim_desk.errors import ExpectedError
from twaim_desk.services import backup_archive
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.office import open_office, shipped_roles
from twaim_desk.services.office_folder import RING, read_office
from twaim_desk.services.trail import Act
from twaim_desk.texts import backup as texts
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault.keys import Keys
from twaim_desk.vault.ring_file import write_ring


def bring_keys_back(file: Path, folder: Path, name: str, password: str, clock: Clock) -> Desk:
    """The desk of an office that has its key slots again; its records stay as they are.

    Slots that were changed since the backup are as they were then: the opening tells of it, as of
    any file that the program did not leave so.
    """
    office = read_office(folder)
    if office.address is not None or (folder / RING).exists():
        raise ExpectedError("keys are there", user_message=texts.KEYS_THERE)
    manifest, ring = backup_archive.read(file)
    if ring.office != office.office:
        raise BackupError("another office", texts.OTHER_OFFICE)
    keys = vault_keys.open_slot(ring, vault_keys.slot_name(ring.office, name), password)
    backup_archive.refuse_unsigned(manifest, keys)
    _refuse_who_may_not(folder, keys, name)
    write_ring(folder / RING, ring)
    desk = open_office(folder, name, password, clock)
    desk.allow("backup.restore")
    with desk.saving() as session:
        desk.note(session, Act("keys.restore"))  # no new epoch: the trail goes on
    return desk


def _refuse_who_may_not(folder: Path, keys: Keys, name: str) -> None:
    """Refuse before the slots are there, by the records as they are now."""
    store = opening.open_in_folder(folder, keys.data)
    try:
        with store.reading() as session:
            user = user_rows.by_name(session, name)
            may_restore = user is not None and user.active and _may_restore(user.role)
    finally:
        store.dispose()
    if not may_restore:
        raise NotAllowedError("backup.restore")


def _may_restore(role: str) -> bool:
    return may(shipped_roles(), role, "backup.restore")
