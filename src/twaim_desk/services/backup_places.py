"""Where an office's backups lie: a first place beside it, and a second one on another disk."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from twaim_desk import paths
from twaim_desk.db import place as disks
from twaim_desk.db.models.office import Setting
from twaim_desk.errors import ExpectedError
from twaim_desk.services import backup_archive
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import backup as texts
from twaim_desk.vault.keys import KeyRingError, Keys

FIRST, SECOND = "first", "second"
FOLDER = "twaim-desk-backups"
_SETTING = "backup.{name}_place"


class Place(NamedTuple):
    """A folder for backups; `there`: it can be reached now.

    Only the folder beside the office is made anew: one that was chosen and is missing lies on a
    drive that is not connected, and making it would fill the disk under its name.
    """

    name: str
    folder: Path
    there: bool


class Kept(NamedTuple):
    """A file in a place: of when it says to be, and whether this office's keys signed it."""

    file: Path
    place: str
    moment: datetime | None
    size: int
    trail: int = 0

    @property
    def is_ours(self) -> bool:
        """Whether it was verified when it was made, and its beginning is as it was then."""
        return self.moment is not None


def places_in(session: Session, folder: Path) -> list[Place]:
    """The first place, and the second where one was chosen."""
    found = []
    for name in (FIRST, SECOND):
        setting = session.get(Setting, _SETTING.format(name=name))
        if setting is not None:
            chosen = Path(setting.value)
            found.append(Place(name, chosen, chosen.is_dir()))
        elif name == FIRST:
            found.append(Place(name, beside(folder), there=True))
    return found


def beside(folder: Path) -> Path:
    """The folder of backups that belongs to an office's folder."""
    office = folder.resolve()
    if not office.name:  # a whole drive
        return paths.state_folder() / "backups"
    return office.with_name(f"{office.name}-backups")


def choose_place(desk: Desk, name: str, folder: Path) -> Place:
    """Keep backups in a folder of their own in this one from now on."""
    desk.allow("backup.place")
    with desk.reading() as session:
        others = [one.folder for one in places_in(session, desk.folder) if one.name != name]
    chosen = folder if folder.name == FOLDER else folder / FOLDER
    _refuse_unfit(desk, folder, chosen, others)
    try:
        chosen.mkdir(exist_ok=True)
        with backup_archive.working_in(chosen, desk.now()) as place:
            (place / "try").write_bytes(b"written")
    except OSError as error:
        detail = f"place not writable: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.CANNOT_USE) from error
    with desk.saving() as session:
        session.merge(Setting(name=_SETTING.format(name=name), value=str(chosen.resolve())))
        desk.note(session, Act("backup.place", detail=name))
    return Place(name, chosen, there=True)


def refuse_inside(office: Path, folder: Path) -> None:
    """Refuse the office's own folder: what spoils the office would spoil its backup."""
    if folder.resolve().is_relative_to(office.resolve()):
        raise BackupError("inside the office", texts.INSIDE_OFFICE)


def kept_in(place: Place, office: UUID, keys: Keys) -> list[Kept]:
    """The files of an office's backups in a place, newest first, spoiled ones last."""
    if not place.there or not place.folder.is_dir():
        return []
    files = place.folder.glob(f"{backup_archive.beginning_of_name(office)}*.backup")
    found = [_looked_at(file, place.name, office, keys) for file in files]
    return sorted(found, key=_newness, reverse=True)


def _newness(one: Kept) -> tuple[float, str]:
    return (one.moment.timestamp() if one.moment else 0.0), one.file.name


def _looked_at(file: Path, place: str, office: UUID, keys: Keys) -> Kept:
    size = 0
    try:
        size = file.stat().st_size
        manifest, _ = backup_archive.read(file)
        backup_archive.refuse_unsigned(manifest, keys)
        if manifest.office != str(office):
            raise BackupError("another office")
        return Kept(file, place, manifest.moment, size, manifest.trail)
    except (BackupError, KeyRingError, OSError, ValueError):
        return Kept(file, place, None, size)


def _refuse_unfit(desk: Desk, folder: Path, chosen: Path, others: list[Path]) -> None:
    if not folder.is_dir():
        raise ExpectedError("no such folder", user_message=texts.NOT_A_FOLDER)
    refuse_inside(desk.folder, chosen)
    if chosen.resolve() in {one.resolve() for one in others}:
        raise ExpectedError("same place", user_message=texts.SAME_PLACE)
    disks.refuse_folder(chosen)
