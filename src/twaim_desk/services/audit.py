"""Walks the whole trail and says whether it is as it was written."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from twaim_desk.db import trail as rows
from twaim_desk.db.models.audit import Audit, ChainEnd
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import trail as texts
from twaim_desk.vault import head_file
from twaim_desk.vault.chain import Fields, Link, Verdict, verify
from twaim_desk.vault.head_file import Head, Standing

GoesOn = Callable[[int, int], bool]


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


class StoppedError(ExpectedError):
    """Nobody waits for the verdict any more."""

    def __init__(self) -> None:
        super().__init__("verifying stopped", user_message=texts.STOPPED)


def _go_on(_done: int, _of: int) -> bool:
    return True


def verify_trail(desk: Desk, goes_on: GoesOn = _go_on) -> TrailReport:
    """The state of the whole trail; the check is itself a line in it.

    It is read in pages, between which others may save. `goes_on` hears after each how many rows of
    how many are read, and says whether to go on; raises StoppedError when not.
    """
    desk.allow("audit.verify")
    noted = head_file.read_head(head_file.head_path(desk.office, desk.folder))
    with desk.reading() as session:
        end, upto = _head_of(rows.end_of(session)), rows.last_sequence(session)
    found = _in_pages(desk, upto, goes_on)
    verdict, at_noted = _judged(found, end, desk.keys.audit, noted)
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
    end = _head_of(rows.end_of(session))
    verdict, at_noted = _judged(rows.every_row(session), end, key, noted)
    return verdict, end, at_noted


def _in_pages(desk: Desk, upto: int, goes_on: GoesOn) -> Iterator[Audit]:
    """The rows up to one, each page read by itself: an open reading would hold up every saving."""
    after, seen = None, 0
    while True:
        with desk.reading() as session:
            page = rows.rows_after(session, after, upto)
        if not page:
            return
        yield from page
        after, seen = page[-1].sequence, seen + len(page)
        if not goes_on(seen, upto):
            raise StoppedError


def _judged(
    found: Iterable[Audit], end: Head | None, key: bytes, noted: Head | None
) -> tuple[Verdict, bytes | None]:
    seals: dict[int, bytes] = {}
    reached = Head(1, 0, b"")

    def links() -> Iterator[tuple[Link, Fields]]:
        nonlocal reached
        for row in found:
            if noted is not None and row.sequence == noted.sequence:
                seals[row.sequence] = row.mac
            restored = (row.action, row.outcome) == (RESTORED, "done")
            reached = Head(reached.epoch + restored, row.sequence, row.mac)
            yield Link(row.sequence, row.previous, row.mac), rows.fields_of(row)

    verdict = verify(key, links())
    if verdict.ok and reached != (end or Head(1, 0, b"")):
        verdict = Verdict(verdict.rows, verdict.rows + 1)
    return verdict, None if noted is None else seals.get(noted.sequence)


def _head_of(end: ChainEnd | None) -> Head | None:
    return None if end is None else Head(end.epoch, end.sequence, end.mac)
