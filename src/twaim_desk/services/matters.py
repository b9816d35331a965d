"""Complaints, suggestions and enquiries as lists, and how many of them wait."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import matters as rows
from twaim_desk.db.matters import Matter
from twaim_desk.db.models.desk import Complaint, Enquiry
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.users import User
from twaim_desk.domain.grievance import BOARD
from twaim_desk.domain.matters import (
    SOON,
    Kind,
    Verdict,
    Waiting,
    age_of,
    days_allowed,
    days_left,
    is_late,
    looks_after,
)
from twaim_desk.domain.profile import Profile
from twaim_desk.domain.roles import may
from twaim_desk.services.before_office import Association
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import grievance as texts

_GRIEVANCES = (Kind.COMPLAINT, Kind.SUGGESTION)


@dataclass(frozen=True, slots=True)
class MatterLine:
    """A line of a list; `age` is in working days, of one that ended until it ended.

    `left` is how many are left until it must be answered. `body` is before whom it stands, in
    words; `verdict` what was decided and still has to be told.
    """

    kind: Kind
    id: int
    number: str
    about: str
    received_on: date
    age: int
    owner: str
    is_open: bool
    is_late: bool
    answer_by: date | None = None
    left: int | None = None
    body: str = ""
    verdict: Verdict | None = None


def matters(
    desk: Desk, kind: Kind, *, only_open: bool = True, only_mine: bool = False
) -> tuple[MatterLine, ...]:
    """The list of a kind; who only takes them down sees those that he took down."""
    desk.allow("matter.read")
    with desk.reading() as session:
        found = _lines(desk, session, (kind,), only_open=only_open, only_mine=only_mine)
    with desk.saving() as session:
        desk.note(session, Act("matter.list", detail=f"{kind} {len(found)}"))
    return found


def waiting(desk: Desk) -> Waiting:
    """How many of his are open and late; of a supervisor all, so there is no line in the trail."""
    desk.allow("matter.read")
    with desk.reading() as session:
        return count_waiting(desk, session)


def count_waiting(desk: Desk, session: Session) -> Waiting:
    """The same inside a reading that is open."""
    found = _lines(desk, session, tuple(Kind), only_open=True, only_mine=_is_liaison(desk))
    soon = sum(one.left is not None and one.left <= SOON and not one.is_late for one in found)
    return Waiting(len(found), sum(one.is_late for one in found), soon)


def body_said(profile: Profile, body: str | None) -> str:
    """Before whom a complaint or a suggestion stands, in words."""
    if body is None or body == BOARD:
        return texts.SUPERVISOR if body is None else texts.BOARD
    return next((one.title for one in profile.committees if one.id == body), body)


def kind_of(matter: Matter) -> Kind:
    """What it is."""
    return Kind(matter.kind) if isinstance(matter, Complaint) else Kind.ENQUIRY


def number_of(matter: Matter) -> str:
    """The number by which people name it."""
    return matter.number if isinstance(matter, Complaint) else str(matter.id)


def received_on(matter: Matter) -> date:
    """The day on which it came."""
    if isinstance(matter, Complaint):
        return matter.received_on
    return matter.asked_at.astimezone(RIYADH).date()


def ended_on(matter: Matter) -> date | None:
    """The day on which it was answered or closed."""
    if isinstance(matter, Complaint):
        return matter.closed_on
    return None if matter.answered_at is None else matter.answered_at.astimezone(RIYADH).date()


def is_open(matter: Matter) -> bool:
    """Whether something is still to be done about it."""
    if isinstance(matter, Complaint):
        return matter.state == rows.OPEN
    return matter.answered_at is None


def sees_all(desk: Desk, kind: Kind) -> bool:
    """Whether one sees what others took down; who studies grievances sees no enquiries."""
    asked = "matter.handle" if kind is Kind.ENQUIRY else "matter.study"
    return may(desk.roles, desk.role, asked)


def line_of(association: Association, today: date, matter: Matter, owner: User) -> MatterLine:
    """A matter as a line, with its age on a day."""
    came = received_on(matter)
    age = age_of(came, ended_on(matter) or today, association.calendar)
    allowed = days_allowed(association.profile, association.terms)
    about = matter.about if isinstance(matter, Complaint) else matter.question
    late = is_open(matter) and is_late(age, allowed)
    line = MatterLine(
        kind_of(matter), matter.id, number_of(matter), about, came, age, owner.full_name,
        is_open(matter), late,
    )  # fmt: skip
    if isinstance(matter, Complaint):
        return _of_grievance(association, today, matter, line)
    return line


def _of_grievance(
    association: Association, today: date, matter: Complaint, line: MatterLine
) -> MatterLine:
    """The same with the day that was promised: it says when it is late, whatever changed since."""
    day, late, left = matter.answer_by, line.is_late, None
    if day is not None:
        late = line.is_open and today > day
        left = days_left(day, today, association.calendar) if line.is_open else None
    return replace(
        line,
        is_late=late,
        answer_by=day,
        left=left,
        body=body_said(association.profile, matter.body),
        verdict=None if matter.verdict is None else Verdict(matter.verdict),
    )


def _lines(
    desk: Desk, session: Session, kinds: tuple[Kind, ...], *, only_open: bool, only_mine: bool
) -> tuple[MatterLine, ...]:
    association, today = office_forms(session).association, today_of(desk)
    user = session.get_one(User, desk.user_id)
    found: list[tuple[Matter, Person | None]] = []
    if asked := [kind for kind in kinds if kind in _GRIEVANCES]:
        of_user = None if sees_all(desk, asked[0]) else desk.user_id
        found += rows.complaints(session, asked, only_open=only_open, of_user=of_user)
    if Kind.ENQUIRY in kinds:
        of_user = None if sees_all(desk, Kind.ENQUIRY) else desk.user_id
        found += rows.enquiries(session, only_open=only_open, of_user=of_user)
    return tuple(
        line_of(association, today, matter, session.get_one(User, matter.owner_id))
        for matter, person in found
        if not only_mine or _is_his(desk, association, user, matter, person)
    )


def _is_his(
    desk: Desk, association: Association, user: User, matter: Matter, person: Person | None
) -> bool:
    """Whether it was given to him, or is of a category that he looks after and nobody else's."""
    if matter.owner_id == desk.user_id:
        return True
    if not _is_liaison(desk):
        return False
    category = None if person is None else person.category
    subject = matter.category if isinstance(matter, Enquiry) else None
    return looks_after(association.profile.liaison, user.name, category, subject)


def _is_liaison(desk: Desk) -> bool:
    """Who handles matters without being the one who gives out work."""
    handles = may(desk.roles, desk.role, "matter.handle")
    return handles and not may(desk.roles, desk.role, "request.assign")
