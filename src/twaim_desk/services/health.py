"""The examination of an office: what keeps it, and what puts it in danger."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk import paths, printers
from twaim_desk.db import guards, opening, place, search_check
from twaim_desk.db import trail as rows
from twaim_desk.db.models.office import Setting
from twaim_desk.services.audit import TrailReport, walk
from twaim_desk.services.daily_backup import LAST_BACKUP
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import health as texts
from twaim_desk.texts.printers import NO_PRINTER
from twaim_desk.vault import head_file

OLDEST_BACKUP_DAYS = 7
FONTS = tuple(f"IBMPlexSansArabic-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold"))


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `endangers` marks what an office cannot work with."""

    name: str
    ok: bool
    value: str | int | None
    message: str
    endangers: bool = False


def examine(desk: Desk) -> list[Check]:
    """Every check of the office; the examination has its line in the trail."""
    desk.allow("office.health")
    with desk.reading() as session:
        checks = [
            _engine(desk),
            _clock(desk, session),
            _last_backup(desk, session),
            _trail(desk, session),
            _search(session),
        ]
    checks += [*_file(desk), _final(desk), _disk(desk), _fonts(), _printer()]
    with desk.saving() as session:
        failed = " ".join(check.name for check in checks if not check.ok)
        desk.note(session, Act("office.health", detail=failed or "ok"))
    return checks


def failing_now(desk: Desk, session: Session) -> int:
    """How many checks fail of those that take no time: neither the file nor the trail is walked."""
    checks = (_clock(desk, session), _last_backup(desk, session), _disk(desk), _fonts())
    return sum(not check.ok for check in checks)


def is_clock_behind(desk: Desk, session: Session) -> bool:
    """Whether the clock stands before the last line of the trail."""
    return not _clock(desk, session).ok


def _engine(desk: Desk) -> Check:
    versions = opening.versions_of(desk.store)
    value = ", ".join(f"{name} {version}" for name, version in versions.items())
    if not opening.is_in_folder(desk.store):
        message = f"{texts.SERVER_ENGINE.format(value=value)} {texts.SERVER_DISK}"
        return Check("engine", True, value, message)
    return Check("engine", True, value, texts.ENGINE.format(value=value))


def _file(desk: Desk) -> Iterator[Check]:
    if not opening.is_in_folder(desk.store):
        return
    faults = len(opening.faults_of(desk.store))
    message = texts.FILE_FAULTY.format(number=faults) if faults else texts.FILE_SOUND
    yield Check("file", not faults, faults, message, endangers=bool(faults))


def _final(desk: Desk) -> Check:
    """On a server an office may have been given one login for everything, the owner's."""
    changeable = guards.changeable(desk.store, guards.append_only())
    in_folder = opening.is_in_folder(desk.store)
    broken = texts.FINAL_IN_FILE if in_folder else texts.FINAL_ON_SERVER
    message = broken if changeable else texts.FINAL
    endangers = bool(changeable) and in_folder
    return Check("final", not changeable, len(changeable), message, endangers)


def _disk(desk: Desk) -> Check:
    left, least = place.space_left(desk.folder) // place.MB, place.LEAST_SPACE_MB
    sentence = texts.DISK_SOUND if left >= least else texts.DISK_FULL
    return Check("disk", left >= least, left, sentence.format(left=left, least=least))


def _clock(desk: Desk, session: Session) -> Check:
    now, latest = desk.now(), rows.latest_moment(session)
    ok = latest is None or now >= latest - rows.tolerance(session)
    message = texts.CLOCK_SOUND if ok else texts.CLOCK_BEHIND
    return Check("clock", ok, now.isoformat(timespec="seconds"), message)


def _fonts() -> Check:
    folder = paths.shipped("resources", "fonts")
    missing = [name for name in FONTS if not (folder / name).is_file()]
    names = "، ".join(missing)
    message = texts.FONTS_MISSING.format(names=names) if missing else texts.FONTS_SOUND
    return Check("fonts", not missing, len(FONTS) - len(missing), message)


def _printer() -> Check:
    if sys.platform == "win32":  # there the window alone knows the printers
        return Check("printer", True, None, texts.PRINTER_UNKNOWN)
    found = {printer.name for printer in printers.queues()}
    message = texts.PRINTERS.format(number=len(found)) if found else NO_PRINTER
    return Check("printer", bool(found), len(found), message)


def _search(session: Session) -> Check:
    people, astray = search_check.compare(session)
    sentence = texts.SEARCH_ASTRAY if astray else texts.SEARCH_SOUND
    message = sentence.format(people=people, number=astray)
    return Check("search", not astray, astray, message, endangers=bool(astray))


def _last_backup(desk: Desk, session: Session) -> Check:
    if not opening.is_in_folder(desk.store):
        return Check("backup", True, None, texts.BACKUP_OF_SERVER)
    setting = session.get(Setting, LAST_BACKUP)
    if setting is None:
        return Check("backup", False, None, texts.BACKUP_NEVER)
    days = (desk.now() - datetime.fromisoformat(setting.value)).days
    ok = days <= OLDEST_BACKUP_DAYS
    sentence = texts.BACKUP_SOUND if ok else texts.BACKUP_OLD
    return Check("backup", ok, setting.value, sentence.format(days=days))


def _trail(desk: Desk, session: Session) -> Check:
    noted = head_file.read_head(head_file.head_path(desk.office, desk.folder))
    verdict, end, at_noted = walk(session, desk.keys.audit, noted)
    report = TrailReport(verdict.rows, verdict.first_bad, head_file.compare(noted, end, at_noted))
    message = sentence_of(report)
    return Check("trail", report.ok, report.standing.value, message, endangers=not report.ok)


def sentence_of(report: TrailReport) -> str:
    """What is said of the trail: whole, broken at a row, or older than its mark outside."""
    if report.first_bad is not None:
        return texts.TRAIL_BROKEN.format(row=report.first_bad)
    if not report.ok:
        return texts.TRAIL_STANDING[report.standing.value]
    return texts.TRAIL_SOUND.format(rows=report.rows)
