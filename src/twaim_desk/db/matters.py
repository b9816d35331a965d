"""Complaints, suggestions and enquiries with what was done about each."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from twaim_desk.db import people
from twaim_desk.db.models.desk import Complaint, Enquiry, MatterEvent, Visit
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import AgreedChannel, Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.matters import Happened

MOST = 1000
OPEN, CLOSED = "open", "closed"
Matter = Complaint | Enquiry


def complaints(
    session: Session, kinds: Collection[str], *, only_open: bool, of_user: int | None
) -> Sequence[tuple[Complaint, Person | None]]:
    """Complaints and suggestions with their people, the oldest first where they are open."""
    query = select(Complaint, Person).outerjoin(Person, Person.id == Complaint.person_id)
    query = query.where(Complaint.kind.in_(kinds))
    if only_open:
        query = query.where(Complaint.state == OPEN)
    if of_user is not None:
        was_his = and_(MatterEvent.complaint_id == Complaint.id, MatterEvent.from_id == of_user)
        query = query.where(_is_of(Complaint.owner_id == of_user, was_his))
    newest = Complaint.id if only_open else Complaint.id.desc()
    return [(row[0], row[1]) for row in session.execute(query.order_by(newest).limit(MOST))]


def enquiries(
    session: Session, *, only_open: bool, of_user: int | None
) -> Sequence[tuple[Enquiry, Person | None]]:
    """Enquiries with the people who asked, the oldest first where they are open."""
    query = (
        select(Enquiry, Person)
        .outerjoin(Visit, Visit.id == Enquiry.visit_id)
        .outerjoin(Person, Person.id == Visit.person_id)
    )
    if only_open:
        query = query.where(Enquiry.answered_at.is_(None))
    if of_user is not None:
        was_his = and_(MatterEvent.enquiry_id == Enquiry.id, MatterEvent.from_id == of_user)
        query = query.where(_is_of(Enquiry.owner_id == of_user, was_his))
    newest = Enquiry.id if only_open else Enquiry.id.desc()
    return [(row[0], row[1]) for row in session.execute(query.order_by(newest).limit(MOST))]


def events_of(session: Session, matter: Matter) -> Sequence[MatterEvent]:
    """What was done about it, the first first."""
    query = select(MatterEvent).where(_about(matter)).order_by(MatterEvent.id)
    return session.scalars(query).all()


def was_of(session: Session, matter: Matter, user_id: int) -> bool:
    """Whether it is this user's, or was before it was given on."""
    if matter.owner_id == user_id:
        return True
    query = select(MatterEvent.id).where(_about(matter), MatterEvent.from_id == user_id)
    return session.scalars(query.limit(1)).first() is not None


def person_of(session: Session, matter: Matter) -> Person | None:
    """Whose it is, where he is on record."""
    if isinstance(matter, Complaint):
        return None if matter.person_id is None else session.get(Person, matter.person_id)
    visit = None if matter.visit_id is None else session.get(Visit, matter.visit_id)
    if visit is None or visit.person_id is None:
        return None
    return session.get(Person, visit.person_id)


def was_attempted(session: Session, complaint_id: int) -> bool:
    """Whether an amicable solution was ever sought."""
    query = select(MatterEvent.id).where(
        MatterEvent.complaint_id == complaint_id, MatterEvent.kind == Happened.ATTEMPTED
    )
    return session.scalars(query.limit(1)).first() is not None


def last_decision(session: Session, complaint_id: int) -> MatterEvent | None:
    """What was decided last."""
    query = select(MatterEvent).where(
        MatterEvent.complaint_id == complaint_id, MatterEvent.kind == Happened.DECIDED
    )
    return session.scalars(query.order_by(MatterEvent.id.desc()).limit(1)).first()


def decided_in(session: Session, session_id: int) -> Sequence[tuple[MatterEvent, Complaint]]:
    """The decisions of a committee's session on complaints and suggestions, the first first."""
    query = (
        select(MatterEvent, Complaint)
        .join(Complaint, Complaint.id == MatterEvent.complaint_id)
        .where(MatterEvent.session_id == session_id)
        .order_by(MatterEvent.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def count_before(session: Session, body: str) -> int:
    """How many open complaints and suggestions stand before a body and are not decided."""
    query = select(func.count(Complaint.id)).where(
        Complaint.state == OPEN, Complaint.body == body, Complaint.verdict.is_(None)
    )
    return session.scalar(query) or 0


def agreed_channel(session: Session, complaint: Complaint) -> str | None:
    """The channel that was agreed with its owner: of the request it is about, else his newest."""
    query = select(AgreedChannel.channel).join(Request, Request.id == AgreedChannel.request_id)
    if complaint.request_id is not None:
        query = query.where(Request.id == complaint.request_id)
    elif complaint.person_id is not None:
        records = people.records_of(session, complaint.person_id)
        query = query.where(Request.person_id.in_(records))
    else:
        return None
    return session.scalars(query.order_by(AgreedChannel.id.desc()).limit(1)).first()


def complaints_of(session: Session, kept_id: int) -> Sequence[Complaint]:
    """The complaints and suggestions of a person in all his records, newest first."""
    query = select(Complaint).where(Complaint.person_id.in_(people.records_of(session, kept_id)))
    return session.scalars(query.order_by(Complaint.id.desc())).all()


def enquiries_of(session: Session, kept_id: int) -> Sequence[Enquiry]:
    """The enquiries of a person in all his records, newest first."""
    records = people.records_of(session, kept_id)
    query = select(Enquiry).join(Visit, Visit.id == Enquiry.visit_id)
    return session.scalars(
        query.where(Visit.person_id.in_(records)).order_by(Enquiry.id.desc())
    ).all()


def active_users(session: Session) -> Sequence[User]:
    """Everyone who may sign in."""
    return session.scalars(select(User).where(User.active).order_by(User.id)).all()


def _about(matter: Matter) -> ColumnElement[bool]:
    if isinstance(matter, Complaint):
        return MatterEvent.complaint_id == matter.id
    return MatterEvent.enquiry_id == matter.id


def _is_of(is_his: ColumnElement[bool], was_his: ColumnElement[bool]) -> ColumnElement[bool]:
    return or_(is_his, exists().where(was_his))
