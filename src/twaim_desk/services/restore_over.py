"""A backup put in place of a living office, by two people, after the living one was backed up."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from twaim_desk.db import migrate, opening
from twaim_desk.db import trail as trail_rows
from twaim_desk.db import users as user_rows
from twaim_desk.db.models.users import User
from twaim_desk.db.refusals import CopyNotHereError
from twaim_desk.db.session import Store
from twaim_desk.domain.roles import may
from twaim_desk.errors import ExpectedError
from twaim_desk.services import backup_archive, key_ring, trail
from twaim_desk.services import destroyed_note as outside
from twaim_desk.services.audit import RESTORED
from twaim_desk.services.backup_archive import Manifest
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.daily_backup import back_up_first, remember
from twaim_desk.services.desk import Desk
from twaim_desk.services.destroyed_note import destroy_again
from twaim_desk.services.office_folder import RING
from twaim_desk.services.rehearsal import Comparison
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act, Actor
from twaim_desk.texts import backup as texts
from twaim_desk.vault import head_file
from twaim_desk.vault.head_file import Head
from twaim_desk.vault.ring_file import read_ring


@dataclass(frozen=True, slots=True)
class _Two:
    """The names of the two who do it: an old file may give them other numbers, or none."""

    first: str
    second: str


def restore_over(desk: Desk, file: Path, second_name: str, second_password: str) -> Comparison:
    """Put a backup of this office in place of what the office has; the keys stay those of today.

    All at once: cut off in the middle it is the office of before. Who left since stays out, for his
    password opens nothing; who came since is in no user list of that day.
    """
    desk.allow("backup.restore")
    if not opening.is_in_folder(desk.store):
        raise CopyNotHereError("the server's administrator restores it")
    second_id = confirmed_by(desk, "backup.restore", second_name, second_password)
    manifest, _ = backup_archive.read(file)
    if manifest.office != str(desk.office):
        raise BackupError("another office", texts.OTHER_OFFICE)
    with desk.saving() as session:
        desk.note(session, Act("backup.restore.begin", second_id=second_id))
        two = _Two(_name_of(session, desk.user_id), _name_of(session, second_id))
    try:
        with backup_archive.working_in(desk.folder, desk.now()) as place:
            return _put_in_place(desk, file, manifest, place, two)
    except OSError as error:
        raise BackupError(f"restore: {type(error).__name__}", texts.CANNOT_REHEARSE) from error


def _put_in_place(desk: Desk, file: Path, manifest: Manifest, place: Path, two: _Two) -> Comparison:
    backup_archive.verify(file, desk.keys, place).replace(place / opening.FILE_NAME)
    store = opening.open_in_folder(place, desk.keys.data)
    try:
        migrate.upgrade(store)
        _begin_epoch(desk, store, manifest, two)
        back_up_first(desk, "restore")
        outside.note(desk.store, desk.folder, office=desk.office)
        opening.pour_into(store, desk.store)
    finally:
        store.dispose()
    return _told(desk, manifest)


def _begin_epoch(desk: Desk, store: Store, manifest: Manifest, two: _Two) -> None:
    """The line of the restoring in the trail of that day, before it becomes the office's."""
    with store.writing() as session:
        first, second = (user_rows.by_name(session, name) for name in (two.first, two.second))
        if first is None or not first.active or not may(desk.roles, first.role, "backup.restore"):
            raise ExpectedError("no administrator then", user_message=texts.NOT_THEN)
        trail_rows.lock_end(session).epoch += 1
        act = Act(RESTORED, second_id=None if second is None else second.id)
        actor = Actor(first.id, first.role)
        if not desk.foreign_ring:  # a foreign one stays strange
            key_ring.remember(session, read_ring(desk.folder / RING))
        trail.add(session, desk.keys.audit, desk.now(), actor, act)
        remember(session, manifest.moment)
        then = replace(desk, store=store, user_id=first.id, role=first.role)
        destroy_again(session, then, _destroyed_since(desk))


def _destroyed_since(desk: Desk) -> list[outside.Line]:
    """What was destroyed by what the office knows, and by the note beside it."""
    with desk.store.reading() as session:
        known = outside.lines_of(session)
    return list(dict.fromkeys((*outside.read_lines(desk.folder / outside.FILE), *known)))


def _told(desk: Desk, manifest: Manifest) -> Comparison:
    """The head of the trail that holds from now on, noted outside, and what came back."""
    with desk.store.reading() as session:
        end = trail_rows.end_of(session)
        now = backup_archive.counts_in(session)
    if end is not None:
        path = head_file.head_path(desk.office, desk.folder)
        head_file.write_head(path, Head(end.epoch, end.sequence, end.mac), lasting=True)
    then = backup_archive.Counts(manifest.people, manifest.requests, manifest.trail)
    return Comparison(manifest.moment, then, now)


def _name_of(session: Session, user_id: int) -> str:
    user = session.get(User, user_id)
    return "" if user is None else user.name
