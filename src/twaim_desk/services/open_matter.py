"""Opens a complaint, a suggestion or an enquiry: what was said, what was done about it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from twaim_desk.db import matters as rows
from twaim_desk.db.matters import Matter
from twaim_desk.db.models.desk import Complaint, Enquiry, MatterEvent
from twaim_desk.db.models.follow_up import CommitteeSession
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.grievance import Grievance, Settling
from twaim_desk.domain.matters import Happened, Kind
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.roles import may
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.grievances import allowed_on, grievance_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.matters import MatterLine, is_open, line_of, sees_all
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import matters as texts


@dataclass(frozen=True, slots=True)
class MatterRef:
    """Which one it is."""

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class EventLine:
    """What was done: when, what, in words; by whom, for whom, told how.

    `outcome`, `who`, `on`, `evidence`: of a decision, an attempt, what rose higher or was told.
    """

    at: datetime
    kind: Happened
    text: str
    by: str
    to: str | None
    channel: str | None
    outcome: str | None = None
    who: str | None = None
    on: date | None = None
    evidence: str | None = None
    reason: str | None = None
    session: str | None = None


@dataclass(frozen=True, slots=True)
class Officer:
    """Someone to whom it may be given."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class MatterCard:
    """One of them whole; `seen` is its last event, which every act names, 0 where there is none.

    `name` and `phone`: of who is on record, or as he left them; nothing where he left neither.
    """

    ref: MatterRef
    line: MatterLine
    text: str | None
    answer: str | None
    source: str | None
    channel: str | None
    category: str | None
    name: str | None
    phone: str | None
    person_id: int | None
    request_uuid: str | None
    request_number: str | None
    story: tuple[EventLine, ...]
    seen: int
    may_handle: bool
    others: tuple[Officer, ...]
    grievance: Grievance | None
    settling: tuple[Settling, ...]


def open_matter(desk: Desk, ref: MatterRef) -> MatterCard:
    """It, whole; opening is in the trail before anything of it is read."""
    desk.allow("matter.read")
    with desk.saving() as session:
        desk.note(session, Act("matter.open", object_kind=ref.kind, object_id=ref.id))
    with desk.reading() as session:
        matter = matter_of(session, ref)
        if matter is None or not _may_see(desk, session, ref, matter):
            raise ExpectedError("no such matter", user_message=texts.NO_SUCH)
        return _card(desk, session, ref, matter)


def _may_see(desk: Desk, session: Session, ref: MatterRef, matter: Matter) -> bool:
    return sees_all(desk, ref.kind) or rows.was_of(session, matter, desk.user_id)


def matter_of(session: Session, ref: MatterRef, *, locked: bool = False) -> Matter | None:
    """The row that is meant."""
    if ref.kind is Kind.ENQUIRY:
        return session.get(Enquiry, ref.id, with_for_update=locked or None)
    found = session.get(Complaint, ref.id, with_for_update=locked or None)
    return found if found is not None and found.kind == ref.kind else None


def _card(desk: Desk, session: Session, ref: MatterRef, matter: Matter) -> MatterCard:
    association = office_forms(session).association
    owner = session.get_one(User, matter.owner_id)
    events = rows.events_of(session, matter)
    person = rows.person_of(session, matter)
    request_id = matter.request_id if isinstance(matter, Complaint) else None
    request = None if request_id is None else session.get(Request, request_id)
    left, phone = _left(matter)
    grievance = grievance_of(desk, session, matter) if isinstance(matter, Complaint) else None
    handles = may(desk.roles, desk.role, "matter.handle")
    return MatterCard(
        ref=ref,
        line=line_of(association, today_of(desk), matter, owner),
        text=matter.text if isinstance(matter, Complaint) else None,
        answer=matter.outcome if isinstance(matter, Complaint) else matter.answer,
        source=matter.source if isinstance(matter, Enquiry) else None,
        channel=matter.channel if isinstance(matter, Complaint) else None,
        category=matter.category if isinstance(matter, Enquiry) else None,
        name=left if person is None else person.name,
        phone=phone,
        person_id=None if person is None else person.id,
        request_uuid=None if request is None else request.uuid,
        request_number=None if request is None else request.number,
        story=tuple(_event(session, one) for one in events),
        seen=events[-1].id if events else 0,
        may_handle=handles,
        others=_others(desk, session, matter) if handles and is_open(matter) else (),
        grievance=grievance,
        settling=() if grievance is None else allowed_on(desk, grievance),
    )


def may_own(desk: Desk, user: User) -> bool:
    """Whether one may be given a matter."""
    return user.active and may(desk.roles, user.role, "matter.handle")


def _others(desk: Desk, session: Session, matter: Matter) -> tuple[Officer, ...]:
    users = rows.active_users(session)
    return tuple(
        Officer(user.id, user.full_name)
        for user in users
        if may_own(desk, user) and user.id != matter.owner_id
    )


def _left(matter: Matter) -> tuple[str | None, str | None]:
    return matter.name, parse_phone(matter.phone).local if matter.phone else None


def _event(session: Session, row: MatterEvent) -> EventLine:
    to = None if row.to_id is None else session.get_one(User, row.to_id).full_name
    by = session.get_one(User, row.by_id).full_name
    meeting = None if row.session_id is None else session.get_one(CommitteeSession, row.session_id)
    return EventLine(
        row.happened_at, Happened(row.kind), row.text, by, to, row.channel,
        row.outcome, row.who, row.done_on, row.evidence, row.reason,
        None if meeting is None else meeting.number,
    )  # fmt: skip
