"""The folder for those who oversee the office: what was adopted, signed, printed, told, proved."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import closed_months
from twaim_desk.db import trail as trail_rows
from twaim_desk.db import undertakings as undertaking_rows
from twaim_desk.db import users as user_rows
from twaim_desk.db.models.months import ClosedMonth
from twaim_desk.db.trail import Wanted
from twaim_desk.domain.evidence import (
    ClosedTable,
    Content,
    Evidence,
    Rehearsed,
    Signed,
    TrailFound,
)
from twaim_desk.domain.month import parse_month
from twaim_desk.errors import ExpectedError
from twaim_desk.exchange.tables_out import Archive, CannotWriteError, new_file
from twaim_desk.paper.evidence_index import evidence_index
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.course import GoesOn
from twaim_desk.services.desk import Desk
from twaim_desk.services.evidence_papers import sample_papers
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.rehearsal import LOST, REHEARSED
from twaim_desk.services.trail import Act
from twaim_desk.services.undertakings import readings_for
from twaim_desk.texts import evidence as texts
from twaim_desk.texts import exchange as exchange_texts
from twaim_desk.texts.interview_page import PAPER_TITLES

_STEPS = 100  # of which the trail has half


class EvidenceStoppedError(ExpectedError):
    """Whoever asked for it does not want it any more; no file is left."""

    def __init__(self) -> None:
        super().__init__("evidence stopped", user_message=texts.STOPPED)


@dataclass(frozen=True, slots=True)
class WrittenEvidence:
    """Where the file is, how many files are in it, and its hash."""

    place: Path
    files: int
    digest: str


@dataclass(frozen=True, slots=True)
class _Course:
    """Tells how far it is, and ends it when nobody waits for it any more."""

    goes_on: GoesOn

    def at(self, done: int) -> None:
        if not self.goes_on(done, _STEPS):
            raise EvidenceStoppedError


def write_evidence(
    desk: Desk, place: Path, goes_on: GoesOn = lambda _done, _of: True
) -> WrittenEvidence:
    """The folder as one ZIP: the same bytes for the same office and day, but for its trail.

    The trail has a line before employees' names are read, and one with the hash at the end.
    """
    desk.allow("evidence.write")
    if place.exists():
        raise CannotWriteError("a file is there", exchange_texts.IS_THERE)
    with desk.saving() as session:
        desk.note(session, Act("evidence.write", "noticed"))
    course = _Course(goes_on)
    trail = _trail(desk, course)
    with desk.reading() as session:
        forms = office_forms(session)
        signed = tuple(_signed(desk, session))
        months = tuple(_months(session))
        rehearsed = _rehearsed(session)
    with new_file(place) as file, Archive(file) as archive:
        papers = tuple(_papers(desk, forms, archive.add_undated, course))
        tables = tuple(_tables(desk, months, archive.add_undated))
        association = forms.association
        index = Evidence(
            letterhead=association.profile.letterhead, on=today_of(desk),
            digits=association.profile.digits, table=association.forms.table,
            policy=association.policy, signed=signed, papers=papers, months=months,
            trail=trail, rehearsed=rehearsed, content=(*papers, *tables),
        )  # fmt: skip
        archive.add_undated(texts.INDEX_FILE, evidence_index(index))
        course.at(_STEPS)
    with place.open("rb") as opened:
        digest = file_digest(opened, "sha256").hexdigest()
    files = len(papers) + len(tables) + 1
    with desk.saving() as session:
        desk.note(session, Act("evidence.written", detail=f"files={files} sha256={digest}"))
    return WrittenEvidence(place, files, digest)


def _trail(desk: Desk, course: _Course) -> TrailFound:
    def goes_on(done: int, of: int) -> bool:
        course.at(_STEPS // 2 * done // max(of, 1))
        return True

    report = verify_trail(desk, goes_on)
    return TrailFound(report.rows, report.first_bad, report.ok)


def _signed(desk: Desk, session: Session) -> Iterator[Signed]:
    """Each text under each employee who works here, by their roles."""
    roles = list(desk.roles.roles)
    order = {role.id: at for at, role in enumerate(roles)}
    signed = undertaking_rows.newest_signed(session)
    users = [one for one in user_rows.every_user(session) if one.active]
    readings = readings_for(session, [one.id for one in users])
    for user in sorted(users, key=lambda one: (order[one.role], one.id)):
        named = roles[order[user.role]]
        role = named.feminine if user.feminine else named.masculine
        for text in readings[user.id]:
            row = signed.get((user.id, text.path))
            on = None if row is None else row.signed_at.astimezone(RIYADH).date()
            version = None if row is None else row.version
            yield Signed(role, user.full_name, text.title, version, on)


def _months(session: Session) -> Iterator[ClosedTable]:
    digits = office_forms(session).association.profile.digits
    for row in closed_months.closings(session):
        name = parse_month(row.month).in_words(digits)
        closed_on = row.closed_at.astimezone(RIYADH).date()
        yield ClosedTable(name, f"months/{row.month}.xlsx", closed_on, row.nameless_digest)


def _rehearsed(session: Session) -> Rehearsed | None:
    rows = trail_rows.newest(session, Wanted(action=REHEARSED), None, 1)
    if not rows:
        return None
    return Rehearsed(rows[0].at.astimezone(RIYADH).date(), rows[0].detail == LOST)


def _papers(
    desk: Desk, forms: OfficeForms, add: Callable[[str, bytes], None], course: _Course
) -> Iterator[Content]:
    drawings = sample_papers(forms, today_of(desk))
    for at, (kind, draw) in enumerate(drawings.items(), start=1):
        name, content = f"papers/{kind}.pdf", draw()
        add(name, content)
        yield Content(name, sha256(content).hexdigest(), PAPER_TITLES[kind])
        course.at(_STEPS // 2 + (_STEPS // 2 - 1) * at // len(drawings))


def _tables(
    desk: Desk, months: tuple[ClosedTable, ...], add: Callable[[str, bytes], None]
) -> Iterator[Content]:
    """The workbooks of closed months without names, each read by itself."""
    for one in months:
        with desk.reading() as session:
            content = _nameless(session, one).nameless
        add(one.file, content)
        yield Content(one.file, one.digest)


def _nameless(session: Session, month: ClosedTable) -> ClosedMonth:
    row = closed_months.closing_of(session, Path(month.file).stem)
    if row is None:
        raise EvidenceStoppedError  # it was opened again meanwhile
    return row
