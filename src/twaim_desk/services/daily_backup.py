"""The backup at the end of the day and before risky acts, in every place, and what it replaces."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH, today
from twaim_desk.db import migrate, opening
from twaim_desk.db import trail as trail_rows
from twaim_desk.db.models.office import Setting
from twaim_desk.domain.backup_age import Age, Concern, age_of
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.retention import kept
from twaim_desk.errors import ExpectedError
from twaim_desk.services import backup_archive
from twaim_desk.services import destroyed_note as outside
from twaim_desk.services.backup_archive import Packing
from twaim_desk.services.backup_places import Kept, Place, kept_in, places_in
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import backup as texts

LAST_BACKUP = "last_backup"

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a backup in one place: its file, or why there is none."""

    place: str
    file: Path | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a backup; `needed`: there was something that no place had yet."""

    outcomes: tuple[Outcome, ...] = ()
    needed: bool = True

    @property
    def done(self) -> bool:
        """Whether the office as it is now lies verified in at least one place."""
        return not self.needed or any(one.file for one in self.outcomes)

    @property
    def problems(self) -> list[str]:
        """A sentence for each place that has no new backup."""
        return [
            texts.PROBLEM.format(place=texts.PLACES[one.place], sentence=one.problem)
            for one in self.outcomes
            if one.problem
        ]

    @property
    def sentence(self) -> str:
        """All of it in words."""
        first = texts.DONE if self.done else texts.NOT_DONE
        return " ".join((first, *self.problems))


def back_up_daily(desk: Desk) -> Report:
    """A verified backup in every place; none where each has one of today and nothing changed."""
    desk.allow("backup.daily")
    if not opening.is_in_folder(desk.store):
        return Report(needed=False)  # the server's administrator copies it
    reached = [place for place in _places_of(desk) if place.there]
    if reached and all(_is_current(desk, place) for place in reached):
        return Report(needed=False)
    return _back_up(desk, "backup.daily")


def back_up_now(desk: Desk) -> Report:
    """A verified backup in every place, because somebody wants it."""
    desk.allow("backup.make")
    return _back_up(desk, "backup.make")


def back_up_first(desk: Desk, act: str) -> None:
    """A verified backup of an office before a risky act; raises where there is none to be had."""
    report = back_up_daily(desk)
    if not report.done:
        raise ExpectedError(f"no backup before {act}", user_message=report.sentence)


def back_up_before_migration(packing: Packing) -> None:
    """A verified backup of an office whose tables are about to change; raises when there is none.

    Nobody is at the desk yet: the tables may not be those of this program.
    """
    with packing.store.reading() as session:
        places = places_in(session, packing.folder)
    report = back_up_into(places, packing)
    if not report.done:
        raise ExpectedError("no backup before migration", user_message=report.sentence)


def back_up_into(places: Sequence[Place], packing: Packing, *, keeps_all: bool = False) -> Report:
    """One backup in all these places: made in the first that takes it, copied into the others.

    `keeps_all`: none of the older ones goes away for it.
    """
    outcomes: list[Outcome] = []
    source: Path | None = None
    for place in places:
        if not place.there:
            outcomes.append(Outcome(place.name, problem=texts.PLACE_AWAY))
            continue
        try:
            file = _into(place, packing, source)
            if not keeps_all:
                _thin_out(kept_in(place, packing.office, packing.keys), file)
        except ExpectedError as error:
            logger.warning("no backup in the %s place: %s", place.name, error)
            outcomes.append(Outcome(place.name, problem=error.user_message))
        else:
            source = source or file
            outcomes.append(Outcome(place.name, file))
    return Report(tuple(outcomes))


def age_of_last(desk: Desk, digits: Digits = Digits.ARABIC) -> Age:
    """How old the last verified backup is; nothing of an office that a server keeps."""
    desk.allow("backup.age")
    if not opening.is_in_folder(desk.store):
        return Age("", Concern.NONE)
    with desk.reading() as session:
        setting = session.get(Setting, LAST_BACKUP)
        moment = None if setting is None else datetime.fromisoformat(setting.value)
    last = None if moment is None else moment.astimezone(RIYADH).date()
    return age_of(last, today(desk.clock), digits)


def packing_of(desk: Desk) -> Packing:
    """What a backup of the desk's office is made of now."""
    return Packing(desk.store, desk.keys, desk.office, desk.folder, desk.now())


def note_destroyed(packing: Packing, place: Path) -> None:
    """Let what was destroyed be known beside a backup, for it may be put back from there.

    Tables of an older program have nothing of it yet.
    """
    if migrate.is_current(packing.store):
        outside.note(packing.store, packing.folder, [place], office=packing.office)


def remember(session: Session, moment: datetime) -> None:
    """Note of when the last verified backup is."""
    session.merge(Setting(name=LAST_BACKUP, value=moment.isoformat()))


def _back_up(desk: Desk, action: str) -> Report:
    places = _places_of(desk)
    with desk.saving() as session:
        desk.note(session, Act(action))
    packing = packing_of(desk)
    # What was put back is older than the backups: it may take the place of none of them.
    report = back_up_into(places, packing, keeps_all=desk.put_back)
    if report.done:
        with desk.saving() as session:
            remember(session, packing.at)
    return report


def _places_of(desk: Desk) -> list[Place]:
    with desk.reading() as session:
        return places_in(session, desk.folder)


def _is_current(desk: Desk, place: Place) -> bool:
    """Whether the place has a backup of today with all that the trail has."""
    with desk.reading() as session:
        end = trail_rows.end_of(session)
    newest = next(iter(kept_in(place, desk.office, desk.keys)), None)
    if newest is None or newest.moment is None or end is None:
        return False
    return newest.moment.date() == today(desk.clock) and newest.trail == end.sequence


def _into(place: Place, packing: Packing, source: Path | None) -> Path:
    if source is None:
        file = backup_archive.make(packing, place.folder)
    else:
        file = backup_archive.copy(source, packing.keys, place.folder, packing.at)
    note_destroyed(packing, place.folder)
    return file


def _thin_out(files: Sequence[Kept], newest: Path) -> None:
    """Take away what need not be kept; never the one just made, nor what could not be read."""
    stay = kept(one.moment for one in files if one.moment)
    for one in files:
        if one.moment is not None and one.moment not in stay and one.file != newest:
            with suppress(OSError):
                one.file.unlink()
