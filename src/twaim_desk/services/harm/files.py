"""Files on harm as a list, and one of them whole; every look at them is in the trail first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from twaim_desk.db import committees
from twaim_desk.db import harm as rows
from twaim_desk.db.models.desk import Complaint
from twaim_desk.db.models.harm import HarmApproval, HarmFile
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.harm import Finding, Ground, HarmAct, HarmStanding, acts_in
from twaim_desk.domain.matters import Kind
from twaim_desk.domain.roles import may
from twaim_desk.domain.service import Choice
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.harm.standing import (
    HarmError,
    Seen,
    file_row,
    members_for,
    seen_of,
    standing_of,
    vote_on,
)
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.open_matter import MatterRef
from twaim_desk.services.trail import Act

ACTIONS = {HarmAct.MINUTES: "harm.minutes", HarmAct.APPROVE: "harm.minutes"}


@dataclass(frozen=True, slots=True)
class HarmLine:
    """A file in the list, the name masked."""

    id: int
    number: str
    label: str
    size: str
    opened_on: date
    state: str


@dataclass(frozen=True, slots=True)
class Word:
    """What a member said of minutes."""

    name: str
    approves: bool
    signed_on: date
    note: str | None


@dataclass(frozen=True, slots=True)
class MinutesCard:
    """Minutes as they were written, what was said of them, and whose word is awaited."""

    id: int
    held_on: date
    finding: Finding
    causes: str
    words: tuple[Word, ...]
    awaited: tuple[str, ...]
    approved: bool
    newest: bool


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log."""

    at: datetime
    act: HarmAct
    text: str
    by: str
    who: str | None
    reference: str | None
    reason: str | None
    halalas: int | None
    on: date | None


@dataclass(frozen=True, slots=True)
class HarmCard:
    """A file whole; every act names what was `seen` of it."""

    id: int
    number: str
    name: str
    person_id: int
    request: tuple[str, str] | None
    complaint: tuple[MatterRef, str] | None
    harm: str
    size: str
    halalas: int | None
    cause: str
    opened_on: date
    opened_by: str
    closed_on: date | None
    ground: Ground | None
    minutes: tuple[MinutesCard, ...]
    log: tuple[LogLine, ...]
    standing: HarmStanding
    acts: tuple[HarmAct, ...]
    in_office: tuple[Choice, ...]
    awaited: tuple[Choice, ...]
    seen: Seen


def files(desk: Desk, *, only_open: bool = True) -> tuple[HarmLine, ...]:
    """The files that are open, or all of them; the list is a line in the trail, too."""
    desk.allow("harm.read")
    with desk.reading() as session:
        found = tuple(
            HarmLine(row.id, row.number, masked(person.name), row.size, row.opened_on, row.state)
            for row, person in rows.files(session, only_open=only_open)
        )
    with desk.saving() as session:
        desk.note(session, Act("harm.read", detail=f"list {len(found)}"))
    return found


def open_card(desk: Desk, harm_id: int) -> HarmCard:
    """One of them whole; opening is in the trail before anything of it is read."""
    desk.allow("harm.read")
    with desk.saving() as session:
        desk.note(session, Act("harm.read", object_kind="harm", object_id=harm_id))
    with desk.reading() as session:
        return _card(desk, session, file_row(session, harm_id))


def _card(desk: Desk, session: Session, row: HarmFile) -> HarmCard:
    standing, person = standing_of(session, row), session.get_one(Person, row.person_id)
    request = None if row.request_id is None else session.get_one(Request, row.request_id)
    return HarmCard(
        id=row.id,
        number=row.number,
        name=person.name,
        person_id=person.id,
        request=None if request is None else (request.uuid, request.number or ""),
        complaint=_complaint(session, row),
        harm=row.harm,
        size=row.size,
        halalas=row.halalas,
        cause=row.cause,
        opened_on=row.opened_on,
        opened_by=session.get_one(User, row.by_id).full_name,
        closed_on=row.closed_on,
        ground=None if row.ground is None else Ground(row.ground),
        minutes=tuple(_minutes(session, row)),
        log=tuple(_log(session, row)),
        standing=standing,
        acts=tuple(act for act in acts_in(standing) if may_do(desk, act)),
        in_office=_members(desk, session, row, HarmAct.MINUTES),
        awaited=_members(desk, session, row, HarmAct.APPROVE),
        seen=seen_of(session, row.id),
    )


def may_do(desk: Desk, act: HarmAct) -> bool:
    """Whether his role may do an act of a file."""
    return may(desk.roles, desk.role, ACTIONS.get(act, "harm.handle"))


def _members(desk: Desk, session: Session, row: HarmFile, act: HarmAct) -> tuple[Choice, ...]:
    """Nobody where the forms name no such committee: it is said when minutes are written."""
    try:
        profile = office_forms(session).association.profile
        return members_for(session, profile, act, row, today_of(desk))
    except HarmError:
        return ()


def _complaint(session: Session, row: HarmFile) -> tuple[MatterRef, str] | None:
    if row.complaint_id is None:
        return None
    complaint = session.get_one(Complaint, row.complaint_id)
    return MatterRef(Kind(complaint.kind), complaint.id), complaint.number


def _minutes(session: Session, row: HarmFile) -> Iterator[MinutesCard]:
    for at, one in enumerate(rows.minutes_of(session, row.id)):
        vote = vote_on(session, one)
        names = committees.names_of(session, vote.sat)
        words = tuple(
            _word(names[said.member_id].name, said) for said in rows.approvals_of(session, one.id)
        )
        awaited = tuple(names[number].name for number in sorted(vote.awaited))
        yield MinutesCard(
            one.id, one.held_on, vote.finding, one.causes, words, awaited, vote.is_approved, at == 0
        )


def _word(name: str, said: HarmApproval) -> Word:
    return Word(name, said.approves, said.signed_on, said.note)


def _log(session: Session, row: HarmFile) -> Iterator[LogLine]:
    for one in rows.events_of(session, row.id):
        yield LogLine(
            one.happened_at, HarmAct(one.kind), one.text,
            session.get_one(User, one.by_id).full_name,
            one.who, one.reference, one.reason, one.halalas, one.done_on,
        )  # fmt: skip
