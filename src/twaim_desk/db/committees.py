"""Committees: who sits in them, their sessions, what is on the agenda, what waits."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.follow_up import (
    AgendaItem,
    CommitteeMember,
    CommitteeSession,
    Decision,
    Delivery,
)
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.request import State

_MOST = 500


def members(session: Session, committee: str) -> Sequence[CommitteeMember]:
    """Everyone who sits in a committee or sat in it, the longest first."""
    query = select(CommitteeMember).where(CommitteeMember.committee == committee)
    return session.scalars(query.order_by(CommitteeMember.from_on, CommitteeMember.id)).all()


def in_office(session: Session, committee: str, day: date) -> dict[int, str]:
    """The names of the members of a committee on a day, by their numbers."""
    query = select(CommitteeMember).where(
        CommitteeMember.committee == committee,
        CommitteeMember.from_on <= day,
        or_(CommitteeMember.until_on.is_(None), CommitteeMember.until_on >= day),
    )
    found = session.scalars(query.order_by(CommitteeMember.id))
    return {one.id: one.name for one in found}


def names_of(session: Session, numbers: Collection[int]) -> dict[int, CommitteeMember]:
    """These members, by their numbers."""
    query = select(CommitteeMember).where(CommitteeMember.id.in_(numbers))
    return {one.id: one for one in session.scalars(query.order_by(CommitteeMember.id))}


def sessions(session: Session) -> Sequence[CommitteeSession]:
    """The sessions of all committees, the newest first."""
    query = select(CommitteeSession)
    query = query.order_by(CommitteeSession.held_on.desc(), CommitteeSession.id.desc())
    return session.scalars(query.limit(_MOST)).all()


def open_of(session: Session, committee: str, day: date) -> Sequence[CommitteeSession]:
    """The sessions of a committee that were held and are not closed, the newest first."""
    query = select(CommitteeSession).where(
        CommitteeSession.committee == committee,
        CommitteeSession.held_on <= day,
        CommitteeSession.closed_at.is_(None),
    )
    return session.scalars(query.order_by(CommitteeSession.id.desc())).all()


def count_open_sessions(session: Session, day: date, *, ahead: bool) -> int:
    """How many sessions that are not closed are still to come, or lie behind without minutes."""
    when = CommitteeSession.held_on >= day if ahead else CommitteeSession.held_on < day
    query = select(func.count(CommitteeSession.id))
    return session.scalar(query.where(CommitteeSession.closed_at.is_(None), when)) or 0


def locked(session: Session, session_id: int) -> CommitteeSession | None:
    """A session for writing: another counter waits until this one is done with it."""
    query = select(CommitteeSession).where(CommitteeSession.id == session_id)
    return session.scalars(query.with_for_update()).first()


def has_number(session: Session, committee: str, number: str) -> bool:
    """Whether a session of a committee has this number."""
    query = select(CommitteeSession.id).where(
        CommitteeSession.committee == committee, CommitteeSession.number == number
    )
    return session.scalar(query.limit(1)) is not None


def agenda(session: Session, session_id: int) -> Sequence[Any]:
    """The agenda of a session, due soonest first: item, request, name, promise, decision."""
    query = (
        select(AgendaItem, Request, Person, Promise, Decision)
        .join(Request, Request.id == AgendaItem.request_id)
        .outerjoin(Person, Person.id == Request.person_id)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .outerjoin(
            Decision,
            (Decision.request_id == Request.id) & (Decision.session_id == AgendaItem.session_id),
        )
        .where(AgendaItem.session_id == session_id)
        .order_by(Promise.effective.nulls_last(), Request.complete_on, Request.id)
    )
    return session.execute(query).all()


def waiting(session: Session, services: Collection[str]) -> Sequence[Any]:
    """Requests of these services at the committee and on no open agenda, due soonest first."""
    query = (
        select(Request, Person, Promise)
        .outerjoin(Person, Person.id == Request.person_id)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .where(
            Request.state == State.WITH_COMMITTEE,
            Request.service.in_(services),
            ~_is_on_open_agenda(),
        )
        .order_by(Promise.effective.nulls_last(), Request.complete_on, Request.id)
    )
    return session.execute(query.limit(_MOST)).all()


def count_waiting(session: Session, services: Collection[str] | None = None) -> int:
    """How many requests are at a committee, of these services or of all."""
    query = select(func.count(Request.id)).where(Request.state == State.WITH_COMMITTEE)
    if services is not None:
        query = query.where(Request.service.in_(services))
    return session.scalar(query) or 0


def open_item(session: Session, request_id: int) -> AgendaItem | None:
    """The place of a request on the agenda of a session that is not closed, if it waits there."""
    query = (
        select(AgendaItem)
        .join(CommitteeSession, CommitteeSession.id == AgendaItem.session_id)
        .where(
            AgendaItem.request_id == request_id,
            AgendaItem.put_off.is_(None),
            CommitteeSession.closed_at.is_(None),
            ~_is_decided(),
        )
        .order_by(AgendaItem.id.desc())
    )
    return session.scalars(query.limit(1)).first()


def item_of(session: Session, session_id: int, request_id: int) -> AgendaItem | None:
    """The place of a request on the agenda of a session."""
    query = select(AgendaItem).where(
        AgendaItem.session_id == session_id, AgendaItem.request_id == request_id
    )
    return session.scalars(query).first()


def decisions_of(session: Session, request_id: int) -> Sequence[Decision]:
    """What was decided on a request, the first decision first."""
    query = select(Decision).where(Decision.request_id == request_id).order_by(Decision.id)
    return session.scalars(query).all()


def deliveries_to(session: Session, person_id: int, service: str, but: int) -> tuple[date, ...]:
    """Days on which a person was given this service, or is to be; of one request what was given."""
    query = (
        select(Delivery.due_on, Delivery.given_on)
        .join(Request, Request.id == Delivery.request_id)
        .where(
            Request.person_id == person_id,
            Request.service == service,
            or_(Request.id != but, Delivery.given_on.is_not(None)),
        )
    )
    return tuple(given or due for due, given in session.execute(query))


def newest_paper(session: Session, session_id: int, kind: str) -> Paper | None:
    """The newest paper of a kind of a session."""
    query = select(Paper).where(Paper.session_id == session_id, Paper.kind == kind)
    return session.scalars(query.order_by(Paper.id.desc()).limit(1)).first()


def _is_on_open_agenda() -> Any:
    return exists().where(
        AgendaItem.request_id == Request.id,
        AgendaItem.put_off.is_(None),
        AgendaItem.session_id == CommitteeSession.id,
        CommitteeSession.closed_at.is_(None),
        ~_is_decided(),
    )


def _is_decided() -> Any:
    return exists().where(
        Decision.request_id == AgendaItem.request_id,
        Decision.session_id == AgendaItem.session_id,
    )
