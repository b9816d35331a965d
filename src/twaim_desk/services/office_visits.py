"""Supervisory visits to offices: what was seen, what was found wanting, what was done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import oversight as rows
from twaim_desk.db.models.oversight import OfficeVisit, VisitFinding
from twaim_desk.db.models.users import User
from twaim_desk.domain.kept_answers import Typed, read_kept
from twaim_desk.domain.office_visits import DONE_ASKS, FINDING_ASKS, VISIT_ASKS, is_late
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import reading_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import office_visits as texts

KIND = "office_visit"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a visit found wanting, and what was done about it."""

    id: int
    text: str
    due_on: date
    done: str | None
    done_on: date | None
    is_late: bool


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A supervisory visit with how many of its findings are open and late."""

    id: int
    visited_on: date
    place: str
    by: str
    findings: int
    open: int
    late: int


@dataclass(frozen=True, slots=True)
class VisitCard:
    """A supervisory visit whole."""

    line: VisitLine
    seen: str
    findings: tuple[Finding, ...]


def office_visits(desk: Desk) -> tuple[VisitLine, ...]:
    """Every supervisory visit, the newest first; nobody who is served is named in them."""
    desk.allow("office.visit")
    today = today_of(desk)
    with desk.reading() as session:
        found: dict[int, list[VisitFinding]] = {}
        for one in rows.findings(session):
            found.setdefault(one.office_visit_id, []).append(one)
        return tuple(
            _line(session, one, _findings(found.get(one.id, ()), today))
            for one in rows.visits(session)
        )


def office_visit(desk: Desk, visit_id: int) -> VisitCard:
    """One of them with its findings."""
    desk.allow("office.visit")
    with desk.reading() as session:
        return card_of(session, visit_id, today_of(desk))


def card_of(session: Session, visit_id: int, today: date) -> VisitCard:
    """The same inside a reading that is open."""
    visit = _existing(session, visit_id)
    findings = _findings(rows.findings(session, visit.id), today)
    return VisitCard(_line(session, visit, findings), visit.seen, findings)


def keep_visit(desk: Desk, typed: Typed) -> int:
    """The number of a visit that was written down."""
    desk.allow("office.visit")
    with desk.saving() as session:
        reading = reading_of(office_forms(session).association, today_of(desk))
        kept = read_kept(VISIT_ASKS, typed, reading)
        visit = OfficeVisit(
            visited_on=kept.needed_day("visited_on"), place=kept.text("place"),
            seen=kept.text("seen"), made_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(visit)
        session.flush()
        desk.note(session, _act(visit.id, "visit"))
        return visit.id


def add_finding(desk: Desk, visit_id: int, typed: Typed) -> None:
    """What is to be put right after a visit, and by which day."""
    desk.allow("office.visit")
    with desk.saving() as session:
        visit = _existing(session, visit_id)
        reading = reading_of(office_forms(session).association, today_of(desk))
        kept = read_kept(FINDING_ASKS, typed, reading)
        due_on = kept.needed_day("due_on")
        if due_on < visit.visited_on:
            raise RefusedInputError("too_early", texts.DUE_TOO_EARLY)
        finding = VisitFinding(
            office_visit_id=visit.id, text=kept.text("text"), due_on=due_on,
            made_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(finding)
        session.flush()
        desk.note(session, _act(visit.id, f"finding {finding.id}"))


def put_right(desk: Desk, finding_id: int, typed: Typed) -> None:
    """What was done about a finding, on this day; it is done once."""
    desk.allow("office.visit")
    with desk.saving() as session:
        finding = session.get(VisitFinding, finding_id, with_for_update=True)
        if finding is None or finding.done_on is not None:
            raise ExpectedError("done before", user_message=texts.DONE_BEFORE)
        reading = reading_of(office_forms(session).association, today_of(desk))
        finding.done = read_kept(DONE_ASKS, typed, reading).text("done")
        finding.done_on, finding.done_by = today_of(desk), desk.user_id
        desk.note(session, _act(finding.office_visit_id, f"done {finding.id}"))


def _act(visit_id: int, detail: str) -> Act:
    return Act("office.visit", object_kind="office_visit", object_id=visit_id, detail=detail)


def _existing(session: Session, visit_id: int) -> OfficeVisit:
    visit = session.get(OfficeVisit, visit_id)
    if visit is None:
        raise ExpectedError("no such visit", user_message=texts.NO_SUCH)
    return visit


def _findings(found: Sequence[VisitFinding], today: date) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            one.id, one.text, one.due_on, one.done, one.done_on,
            is_late(one.due_on, one.done_on, today),
        )
        for one in found
    )  # fmt: skip


def _line(session: Session, visit: OfficeVisit, findings: tuple[Finding, ...]) -> VisitLine:
    return VisitLine(
        visit.id,
        visit.visited_on,
        visit.place,
        session.get_one(User, visit.by_id).full_name,
        len(findings),
        sum(one.done_on is None for one in findings),
        sum(one.is_late for one in findings),
    )
