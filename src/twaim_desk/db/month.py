"""What happened in a month, read in short pages of requests and in one page of all else."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from twaim_desk.db.hints import BY_NUMBER
from twaim_desk.db.models.desk import Complaint, Enquiry, Rating, Visit
from twaim_desk.db.models.follow_up import CommitteeSession, ContactAttempt, Decision
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import (
    DocumentSeen,
    Pause,
    Promise,
    PromiseChange,
    Request,
    RequestEvent,
)
from twaim_desk.db.models.users import User
from twaim_desk.domain.request import State

# Read in less than a tenth of a second, for an open reading holds up every saving: at most so many
# requests with all of theirs, of so many that are looked at.
PAGE, REACH = 250, 5_000
_AT_ONCE = 500
_WAITING = tuple(state for state in State if state.waits_for_answer)
_HERE = Request.taken_from != "old_list"  # what came from an old list was promised elsewhere
_ABSENT = "absent"


class Span(NamedTuple):
    """A month up to a day of it, as days and as moments; the end is no part of it."""

    first: date
    last: date
    begins: datetime
    ends: datetime


def last_request(session: Session) -> int:
    """The last number of a request in the database."""
    return session.scalar(select(func.max(Request.id))) or 0


def requests(session: Session, after: int, span: Span, *, names: bool) -> Sequence[Any]:
    """The next page of requests that have to do with the month, as far as one page reaches."""
    columns = [
        Request.id, Request.number, Request.service, Request.received_on, Request.complete_on,
        Request.answered_on, Request.officer_id, Promise.printed, Promise.recomputed,
        Promise.effective,
    ]  # fmt: skip
    query = select(*columns).outerjoin(Promise, Promise.request_id == Request.id)
    if names:
        query = query.add_columns(Person.name).outerjoin(Person, Person.id == Request.person_id)
    reach = (Request.id > after, Request.id <= after + REACH)
    query = query.where(*reach, _concerns(span)).order_by(Request.id).limit(PAGE)
    return session.execute(query.with_hint(Request, BY_NUMBER, "sqlite")).all()


def steps(session: Session, ids: Sequence[int], span: Span) -> Sequence[Any]:
    """The steps of these requests until the end of the month, in their order."""
    asked = select(
        RequestEvent.request_id, RequestEvent.after, RequestEvent.reason, RequestEvent.happened_at
    ).where(RequestEvent.happened_at < span.ends)
    order = (RequestEvent.request_id, RequestEvent.happened_at, RequestEvent.id)
    return [
        row
        for some in _chunks(ids)
        for row in session.execute(asked.where(RequestEvent.request_id.in_(some)).order_by(*order))
    ]


def visits_of(session: Session, ids: Sequence[int], span: Span) -> dict[int, int]:
    """How many visits each of these requests had until the end of the month."""
    return _counts(session, ids, Visit.request_id, Visit.came_at < span.ends)


def attempts_of(session: Session, ids: Sequence[int], span: Span) -> dict[int, int]:
    """How often it was tried to tell each of these requests' answers until the end of the month."""
    before = ContactAttempt.tried_at < span.ends
    return _counts(session, ids, ContactAttempt.request_id, before)


def pauses_of(session: Session, ids: Sequence[int], span: Span) -> Sequence[Any]:
    """When these requests waited for their people, as far as it had begun by then."""
    asked = select(Pause.request_id, Pause.from_on, Pause.until_on).where(
        Pause.from_on <= span.last
    )
    return [
        row
        for some in _chunks(ids)
        for row in session.execute(asked.where(Pause.request_id.in_(some)).order_by(Pause.id))
    ]


def absent_papers(session: Session, ids: Sequence[int]) -> Sequence[tuple[int, str]]:
    """The papers of these requests that were not brought."""
    asked = select(DocumentSeen.request_id, DocumentSeen.document).where(
        DocumentSeen.standing == _ABSENT, DocumentSeen.accepted_on.is_(None)
    )
    found: list[tuple[int, str]] = []
    for some in _chunks(ids):
        query = asked.where(DocumentSeen.request_id.in_(some)).order_by(DocumentSeen.id)
        found += [(row.request_id, row.document) for row in session.execute(query)]
    return found


def turned_away(session: Session, span: Span) -> Sequence[Any]:
    """The visits that ended without a request."""
    query = select(Visit.came_at, Visit.place, Visit.turned_away).where(
        Visit.turned_away.is_not(None), _within(Visit.came_at, span)
    )
    return session.execute(query.order_by(Visit.came_at, Visit.id)).all()


def attempts(session: Session, span: Span) -> Sequence[Any]:
    """Attempts to tell answers, counted by channel and result."""
    kinds = (ContactAttempt.channel, ContactAttempt.result)
    query = select(*kinds, func.count().label("count")).where(
        _within(ContactAttempt.tried_at, span)
    )
    return session.execute(query.group_by(*kinds).order_by(*kinds)).all()


def decisions(session: Session, span: Span) -> Sequence[Any]:
    """Decisions, counted by committee and outcome."""
    kinds = (CommitteeSession.committee, Decision.outcome)
    query = (
        select(*kinds, func.count().label("count"))
        .join(CommitteeSession, CommitteeSession.id == Decision.session_id)
        .where(_within(Decision.decided_at, span))
    )
    return session.execute(query.group_by(*kinds).order_by(*kinds)).all()


def sessions(session: Session, span: Span) -> dict[str, int]:
    """How many sessions each committee held."""
    query = select(CommitteeSession.committee, func.count().label("count")).where(
        CommitteeSession.held_on.between(span.first, span.last)
    )
    found = session.execute(query.group_by(CommitteeSession.committee))
    return {row[0]: row[1] for row in found}


def moved(session: Session, span: Span) -> Sequence[Any]:
    """The promises that were moved, with how they stand; `waited`: for their person."""
    waited = exists().where(
        Pause.request_id == PromiseChange.request_id, Pause.reason == PromiseChange.reason
    )
    query = (
        select(
            Request.number, PromiseChange.changed_at, Promise.printed, Promise.recomputed,
            Promise.effective, PromiseChange.before, PromiseChange.after, PromiseChange.reason,
            PromiseChange.second_id, waited.label("waited"),
        )
        .join(Request, Request.id == PromiseChange.request_id)
        .outerjoin(Promise, Promise.request_id == PromiseChange.request_id)
        .where(_within(PromiseChange.changed_at, span))
    )  # fmt: skip
    return session.execute(query.order_by(PromiseChange.id)).all()


def complaints(session: Session, span: Span) -> Sequence[Any]:
    """The complaints and suggestions that came, were closed, or are still open."""
    columns = (
        Complaint.number, Complaint.kind, Complaint.received_on, Complaint.channel,
        Complaint.about, Complaint.closed_on,
    )  # fmt: skip
    is_open = or_(Complaint.closed_on.is_(None), Complaint.closed_on >= span.first)
    query = select(*columns).where(Complaint.received_on <= span.last, is_open)
    return session.execute(query.order_by(Complaint.received_on, Complaint.id)).all()


def ratings(session: Session, span: Span) -> Sequence[Any]:
    """Ratings, counted by when they were asked for, by service and answer."""
    kinds = (Rating.method, Rating.service, Rating.rating)
    query = select(*kinds, func.count().label("count")).where(
        Rating.rated_on.between(span.first, span.last)
    )
    return session.execute(query.group_by(*kinds).order_by(*kinds)).all()


def visits(session: Session, span: Span) -> int:
    """How many visits there were."""
    return session.scalar(select(func.count(Visit.id)).where(_within(Visit.came_at, span))) or 0


def users(session: Session) -> Sequence[Any]:
    """Every user by his number."""
    return session.execute(select(User.id, User.full_name, User.role).order_by(User.id)).all()


def work_of_users(session: Session, span: Span) -> dict[str, dict[int, int]]:
    """What each user did, by kind of work."""
    received = Request.received_on.between(span.first, span.last)
    numbered = and_(received, _HERE, Request.number.is_not(None))
    asked: dict[str, tuple[Any, ColumnElement[bool]]] = {
        "requests": (Request.officer_id, numbered),
        "visits": (Visit.by_id, _within(Visit.came_at, span)),
        "enquiries": (Enquiry.owner_id, _within(Enquiry.asked_at, span)),
        "attempts": (ContactAttempt.by_id, _within(ContactAttempt.tried_at, span)),
        "steps": (RequestEvent.by_id, _within(RequestEvent.happened_at, span)),
    }
    return {name: _by_user(session, user, so) for name, (user, so) in asked.items()}


def _by_user(session: Session, user: Any, so: ColumnElement[bool]) -> dict[int, int]:
    query = select(user, func.count()).where(so).group_by(user)
    return {row[0]: row[1] for row in session.execute(query)}


def _concerns(span: Span) -> ColumnElement[bool]:
    """Received, completed, answered, or still owed an answer in the month."""
    still_owed = and_(
        Promise.effective <= span.last,
        or_(
            Request.answered_on >= span.first,
            and_(Request.state.in_(_WAITING), Request.answered_on.is_(None)),
            and_(Request.answered_on.is_(None), Request.changed_at >= span.begins),
        ),
    )
    within = (
        column.between(span.first, span.last)
        for column in (
            Request.received_on,
            Request.complete_on,
            Request.answered_on,
            Promise.effective,
        )
    )
    numbered = and_(Request.number.is_not(None), _HERE, Request.received_on <= span.last)
    return and_(numbered, or_(*within, still_owed))


def _within(column: Any, span: Span) -> ColumnElement[bool]:
    return and_(column >= span.begins, column < span.ends)


def _counts(
    session: Session, ids: Sequence[int], column: Any, so: ColumnElement[bool]
) -> dict[int, int]:
    found: dict[int, int] = {}
    for some in _chunks(ids):
        query = select(column, func.count()).where(column.in_(some), so).group_by(column)
        found |= {row[0]: row[1] for row in session.execute(query)}
    return found


def _chunks(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]
