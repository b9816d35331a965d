"""A restore that is only tried: what would come back, compared with the office as it is."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from twaim_desk.db import migrate, opening
from twaim_desk.domain.digits import Digits, written
from twaim_desk.services import backup_archive
from twaim_desk.services.audit import walk
from twaim_desk.services.backup_archive import Counts
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_folder import DATABASE
from twaim_desk.services.trail import Act
from twaim_desk.texts import backup as texts

REHEARSED = "backup.rehearsed"
LOST, WHOLE = "less than the backup", "nothing lost"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a backup holds beside what the office has now."""

    made_at: datetime
    then: Counts
    now: Counts | None = None

    @property
    def lost(self) -> bool:
        """Whether the office has less than the backup: nothing of it is ever taken away."""
        return self.now is not None and any(
            now < then for now, then in zip(self.now, self.then, strict=True)
        )

    def lines(self, digits: Digits = Digits.ARABIC) -> list[str]:
        """The comparison in words, a line for each thing that is counted."""
        said = []
        for name, then, now in zip(Counts._fields, self.then, self.now or self.then, strict=True):
            sentence = texts.THEN_ONLY if self.now is None else texts.THEN_AND_NOW
            values = {"then": written(then, digits), "now": written(now, digits)}
            said.append(sentence.format(what=texts.COUNTED[name], **values))
        return said


def rehearse(desk: Desk, file: Path) -> Comparison:
    """Restore a backup of this office beside it, open and verify it there, and take it away."""
    desk.allow("backup.rehearse")
    with desk.saving() as session:
        desk.note(session, Act("backup.rehearse"))
    manifest, _ = backup_archive.read(file)
    if manifest.office != str(desk.office):
        raise BackupError("another office", texts.OTHER_OFFICE)
    try:
        with backup_archive.working_in(desk.folder, desk.now()) as place:
            then = _restored_in(place, desk, file)
    except OSError as error:
        raise BackupError(f"rehearsal: {type(error).__name__}", texts.CANNOT_REHEARSE) from error
    with desk.reading() as session:
        now = backup_archive.counts_in(session)
    found = Comparison(manifest.moment, then, now)
    with desk.saving() as session:
        desk.note(session, Act(REHEARSED, detail=LOST if found.lost else WHOLE))
    return found


def compare(desk: Desk, file: Path) -> Comparison:
    """What a backup says to hold, beside what the office that was restored from it has."""
    desk.allow("backup.rehearse")
    manifest, _ = backup_archive.read(file)
    backup_archive.refuse_unsigned(manifest, desk.keys)
    with desk.reading() as session:
        now = backup_archive.counts_in(session)
    then = Counts(manifest.people, manifest.requests, manifest.trail)
    return Comparison(manifest.moment, then, now)


def _restored_in(place: Path, desk: Desk, file: Path) -> Counts:
    """What is counted in an office that was restored, opened for work, and walked through."""
    backup_archive.verify(file, desk.keys, place).replace(place / DATABASE)
    store = opening.open_in_folder(place, desk.keys.data)
    try:
        migrate.upgrade(store)
        with store.reading() as session:
            verdict, _, _ = walk(session, desk.keys.audit, None)
            if not verdict.ok:
                raise BackupError("trail broken")
            return backup_archive.counts_in(session)
    finally:
        store.dispose()
