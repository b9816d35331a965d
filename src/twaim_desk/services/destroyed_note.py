"""What was destroyed, noted outside the database: an older backup put back loses it again.

The note has numbers of rows and keyed digests, and names nobody. Without the keys of the office no
line can be added that would destroy anything.
"""

import logging
from collections.abc import Iterable, Sequence
from datetime import date
from hmac import compare_digest, digest
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from twaim_desk.clock import today
from twaim_desk.db import retention as rows
from twaim_desk.db.destroyed import destroy, told_by
from twaim_desk.db.session import Store
from twaim_desk.services.backup_archive import beginning_of_name
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.vault.checked_file import (
    DamagedFileError,
    decoded,
    encoded,
    number_of,
    replace_file,
    rows_of,
    text_of,
)
from twaim_desk.vault.keys import Keys, derived_key

FILE = "destroyed.json"
REAPPLIED = "destruction.again"
_VERSION = 1
_MARK_BYTES = 16

logger = logging.getLogger(__name__)


class Line(NamedTuple):
    """One thing that was destroyed: what, by which number, and the mark that proves it."""

    part: str
    row_id: int
    mark: str


def mark_of(keys: Keys, part: str, row_id: int, told: str) -> str:
    """What tells this thing from any other, and that it was this office who noted it."""
    said = f"{part} {row_id} {told}".encode()
    return digest(derived_key(keys, "destroyed"), said, "sha256").hex()[: 2 * _MARK_BYTES]


def lines_of(session: Session) -> list[Line]:
    """Everything that was destroyed, as the database knows it."""
    return [Line(one.part, one.row_id, one.mark) for one in rows.done_items(session)]


def read_lines(file: Path) -> list[Line]:
    """What a note has; empty where there is none or it cannot be read."""
    try:
        values = decoded(file.read_bytes())
        if number_of(values, "version") != _VERSION:
            raise DamagedFileError
        return [
            Line(text_of(row, "part"), number_of(row, "row"), text_of(row, "mark"))
            for row in rows_of(values, "items")
        ]
    except FileNotFoundError:
        return []
    except (OSError, DamagedFileError) as error:
        logger.warning("note of what was destroyed unreadable: %s", type(error).__name__)
        return []


def write_lines(file: Path, lines: Iterable[Line]) -> None:
    """Note these lines after those that stand there already."""
    every = dict.fromkeys((*read_lines(file), *lines))
    found = [{"part": one.part, "row": one.row_id, "mark": one.mark} for one in every]
    replace_file(file, encoded({"version": _VERSION, "items": found}))


def beside_backups(folder: Path, office: UUID) -> Path:
    """Where the note lies beside the backups of an office."""
    return folder / f"{beginning_of_name(office)}{FILE}"


def apply_again(session: Session, keys: Keys, lines: Sequence[Line], on: date) -> int:
    """Destroy in this store what was destroyed elsewhere since; how much of it was there."""
    done = 0
    for line in lines:
        told = told_by(session, line.part, line.row_id)
        if told is None:
            continue
        if not compare_digest(mark_of(keys, line.part, line.row_id, told), line.mark):
            continue
        try:
            destroy(session, line.part, line.row_id, on)
        except ValueError as error:
            logger.warning("not destroyed again: %s %s", line.part, error)
            continue
        done += 1
    return done


def note(store: Store, folder: Path, others: Iterable[Path] = (), *, office: UUID) -> None:
    """Note what the database knows to be destroyed, in the office's folder and beside backups.

    Where nothing ever was there is no note.
    """
    with store.reading() as session:
        known = lines_of(session)
    lines = list(dict.fromkeys((*read_lines(folder / FILE), *known)))
    if not lines:
        return
    write_lines(folder / FILE, lines)
    for place in others:
        write_lines(beside_backups(place, office), lines)


def destroy_again(session: Session, desk: Desk, lines: Sequence[Line]) -> None:
    """Destroy it in the transaction that puts the backup back, with a line in the trail."""
    known = set(lines_of(session))
    unknown = [one for one in lines if one not in known]
    if unknown:
        count = apply_again(session, desk.keys, unknown, today(desk.clock))
        desk.note(session, Act(REAPPLIED, detail=f"{count} of {len(unknown)}"))
