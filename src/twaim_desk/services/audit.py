"""Walks the whole trail and says whether it is as it was written."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from twaim_desk.db import trail as rows
from twaim_desk.db.models.audit import ChainEnd
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.vault import head_file
from twaim_desk.vault.chain import Fields, Link, Verdict, verify
from twaim_desk.vault.head_file import Head, Standing


@dataclass(frozen=True, slots=True)
class TrailReport:
    """How many rows were read, the first bad one, and how the trail stands to the head outside."""

    rows: int
    first_bad: int | None
    standing: Standing

    @property
    def ok(self) -> bool:
        """Whether the trail is whole and nobody put an older one back."""
        return self.first_bad is None and self.standing in {
            Standing.SAME,
            Standing.MISSING,
            Standing.AHEAD,
            Standing.RESTORED,
        }


RESTORED = "backup.restore"


def verify_trail(desk: Desk) -> TrailReport:
    """The state of the whole trail; the check is itself a line in it."""
    desk.allow("audit.verify")
    noted = head_file.read_head(head_file.head_path(desk.office, desk.folder))
    with desk.reading() as session:
        verdict, end, at_noted = walk(session, desk.keys.audit, noted)
    report = TrailReport(verdict.rows, verdict.first_bad, head_file.compare(noted, end, at_noted))
    with desk.saving() as session:
        desk.note(session, Act("audit.verify", detail="ok" if report.ok else "broken"))
    return report


def walk(
    session: Session, key: bytes, noted: Head | None
) -> tuple[Verdict, Head | None, bytes | None]:
    """The verdict on every row and on the end they lead to, that end, and the seal noted outside.

    The end is believed only where the rows bear it out: its place, its seal, and its epoch, which
    grows with each restoring.
    """
    seals: dict[int, bytes] = {}
    reached = Head(1, 0, b"")

    def links() -> Iterator[tuple[Link, Fields]]:
        nonlocal reached
        for row in rows.every_row(session):
            if noted is not None and row.sequence == noted.sequence:
                seals[row.sequence] = row.mac
            restored = (row.action, row.outcome) == (RESTORED, "done")
            reached = Head(reached.epoch + restored, row.sequence, row.mac)
            yield Link(row.sequence, row.previous, row.mac), rows.fields_of(row)

    verdict = verify(key, links())
    end = _head_of(rows.end_of(session))
    if verdict.ok and reached != (end or Head(1, 0, b"")):
        verdict = Verdict(verdict.rows, verdict.rows + 1)
    return verdict, end, None if noted is None else seals.get(noted.sequence)


def _head_of(end: ChainEnd | None) -> Head | None:
    return None if end is None else Head(end.epoch, end.sequence, end.mac)
