"""Files on harm with their minutes, the words of the members on them, and their log."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db import people
from twaim_desk.db.models.harm import HarmApproval, HarmEvent, HarmFile, HarmMinutes
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import Person
from twaim_desk.domain.harm import OPEN

MOST = 1000


def files(session: Session, *, only_open: bool) -> Sequence[tuple[HarmFile, Person]]:
    """The files with their people: those that are open, the oldest first, or all, newest first."""
    query = select(HarmFile, Person).join(Person, Person.id == HarmFile.person_id)
    if only_open:
        query = query.where(HarmFile.state == OPEN).order_by(HarmFile.id)
    else:
        query = query.order_by(HarmFile.id.desc())
    return [(row[0], row[1]) for row in session.execute(query.limit(MOST))]


def count_open(session: Session) -> int:
    """How many are not closed."""
    return session.scalar(select(func.count(HarmFile.id)).where(HarmFile.state == OPEN)) or 0


def file_of(session: Session, harm_id: int, *, locked: bool = False) -> HarmFile | None:
    """One of them; another counter waits until who writes is done with it."""
    return session.get(HarmFile, harm_id, with_for_update=locked or None)


def open_of_person(session: Session, person_id: int) -> Sequence[str]:
    """The numbers of the open files of a person in all his records."""
    query = select(HarmFile.number).where(
        HarmFile.person_id.in_(people.records_of(session, person_id)), HarmFile.state == OPEN
    )
    return session.scalars(query.order_by(HarmFile.id)).all()


def minutes_of(session: Session, harm_id: int) -> Sequence[HarmMinutes]:
    """The minutes of a file, the newest first."""
    query = select(HarmMinutes).where(HarmMinutes.harm_id == harm_id)
    return session.scalars(query.order_by(HarmMinutes.id.desc())).all()


def approvals_of(session: Session, minutes_id: int) -> Sequence[HarmApproval]:
    """What the members said of minutes, the first first."""
    query = select(HarmApproval).where(HarmApproval.minutes_id == minutes_id)
    return session.scalars(query.order_by(HarmApproval.id)).all()


def events_of(session: Session, harm_id: int) -> Sequence[HarmEvent]:
    """The log of a file, the first first."""
    query = select(HarmEvent).where(HarmEvent.harm_id == harm_id).order_by(HarmEvent.id)
    return session.scalars(query).all()


def newest_paper(session: Session, minutes_id: int) -> Paper | None:
    """The paper of minutes that is due, or was issued last."""
    query = select(Paper).where(Paper.harm_minutes_id == minutes_id)
    return session.scalars(query.order_by(Paper.id.desc()).limit(1)).first()
