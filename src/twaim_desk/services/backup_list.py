"""The backups that there are: where, of which day, how large, and whether they are ours."""

from dataclasses import dataclass
from pathlib import Path

from twaim_desk.domain.backup_age import Age
from twaim_desk.domain.digits import Digits
from twaim_desk.services.backup_places import Kept, Place, kept_in, places_in
from twaim_desk.services.daily_backup import age_of_last
from twaim_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Overview:
    """The age of the last backup, the places, and every file in them, newest first.

    `same_disk`: places that a broken disk would take together with the office.
    """

    age: Age
    places: tuple[Place, ...]
    files: tuple[Kept, ...]
    same_disk: frozenset[str]

    def place(self, name: str) -> Place | None:
        """The place of this name, where there is one."""
        return next((one for one in self.places if one.name == name), None)


def overview(desk: Desk, digits: Digits = Digits.ARABIC) -> Overview:
    """All that a person sees of the backups."""
    desk.allow("backup.list")
    with desk.reading() as session:
        places = places_in(session, desk.folder)
    files = [one for place in places for one in kept_in(place, desk.office, desk.keys)]
    files.sort(key=lambda one: (one.moment is not None, one.file.name), reverse=True)
    same = (
        one.name for one in places if one.there and _disk_of(one.folder) == _disk_of(desk.folder)
    )
    return Overview(age_of_last(desk, digits), tuple(places), tuple(files), frozenset(same))


def _disk_of(folder: Path) -> int:
    """The number that the system gives the disk of a folder, there or not yet."""
    place = folder.resolve()
    there = next(above for above in (place, *place.parents) if above.exists())
    return there.stat().st_dev
