"""What has passed its time, by kind; what is held back; and the lists of what is destroyed."""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import and_, exists, func, null, or_, select
from sqlalchemy.orm import Session, aliased

from twaim_desk.clock import RIYADH
from twaim_desk.db.hints import along
from twaim_desk.db.models.desk import Arrival, Complaint, Enquiry, Visit, VolunteerOffer
from twaim_desk.db.models.harm import HarmFile
from twaim_desk.db.models.months import ClosedMonth
from twaim_desk.db.models.oversight import Work
from twaim_desk.db.models.persons import Person, PersonChange
from twaim_desk.db.models.requests import Declaration, DocumentSeen, Request, RequestEvent
from twaim_desk.db.models.retention import Destruction, DestructionItem, Hold
from twaim_desk.domain.offers import OfferState
from twaim_desk.domain.request import State
from twaim_desk.domain.schedule import Kind
from twaim_desk.texts.retention import GONE

MOST = 2_000  # of a kind are looked at; the next list has the rest
_OVER = (State.CLOSED, State.WITHDRAWN)
_UNFINISHED = (State.DRAFT, State.INCOMPLETE)
PARTS = {
    Kind.ACCEPTED: "request",
    Kind.REJECTED: "request",
    Kind.LEFT: "request",
    Kind.DOCUMENT: "documents",
    Kind.SIGNATURE: "signatures",
    Kind.VISIT: "visit",
    Kind.ENQUIRY: "enquiry",
    Kind.COMPLAINT: "complaint",
    Kind.HARM: "harm",
    Kind.ARRIVAL: "arrival",
    Kind.OFFER: "offer",
    Kind.PERSON: "person",
    Kind.MONTH_NAMES: "month_names",
}


Asked = tuple[Any, Any]  # the query of a kind, and its column of whose it is


class Over(NamedTuple):
    """A row whose time is over: its number, whose it is, since when it is counted."""

    row_id: int
    person_id: int | None
    begun: date | datetime


def over(
    session: Session, kind: Kind, until: date, of: Collection[int] | None = None
) -> list[Over]:
    """What of a kind began until this day; `of`: only what names one of these people."""
    query, person = _QUERIES[kind](until)
    if of is not None:
        query = query.where(person.in_(of))
    return [Over(*row) for row in session.execute(query.limit(MOST))]


def held_people(session: Session, today: date) -> set[int]:
    """Whose everything is kept: of an open complaint or harm file, or of what somebody noted."""
    open_ones = select(Complaint.person_id).where(
        Complaint.closed_on.is_(None), Complaint.person_id.is_not(None)
    )
    harmed = select(HarmFile.person_id).where(
        HarmFile.closed_on.is_(None), HarmFile.person_id.is_not(None)
    )
    noted = select(Hold.row_id).where(Hold.part == "person", *_stands(today))
    return {one for query in (open_ones, harmed, noted) for one in session.scalars(query) if one}


def held_rows(session: Session, today: date) -> set[tuple[str, int]]:
    """What is kept by itself: part and number."""
    query = select(Hold.part, Hold.row_id).where(Hold.part != "person", *_stands(today))
    return {(row[0], row[1]) for row in session.execute(query)}


def holds(session: Session, today: date) -> Sequence[Hold]:
    """What is noted to be kept, the newest first."""
    return session.scalars(select(Hold).where(*_stands(today)).order_by(Hold.id.desc())).all()


def listed(session: Session) -> set[tuple[str, int]]:
    """What stands on a list that is neither refused nor carried out."""
    query = (
        select(DestructionItem.part, DestructionItem.row_id)
        .join(Destruction, Destruction.id == DestructionItem.destruction_id)
        .where(Destruction.carried_at.is_(None), Destruction.granted.is_not(False))
    )
    return {(row[0], row[1]) for row in session.execute(query)}


def lists(session: Session) -> Sequence[Destruction]:
    """Every list, the newest first."""
    return session.scalars(select(Destruction).order_by(Destruction.id.desc())).all()


def count_lists(session: Session, *, approved: bool) -> int:
    """How many lists wait to be approved, or approved ones to be carried out."""
    stands = Destruction.granted.is_(True) if approved else Destruction.decided_at.is_(None)
    query = select(func.count()).select_from(Destruction)
    return session.scalar(query.where(stands, Destruction.carried_at.is_(None))) or 0


def items(session: Session, destruction_id: int) -> Sequence[DestructionItem]:
    """What stands on a list, in its order."""
    query = select(DestructionItem).where(DestructionItem.destruction_id == destruction_id)
    return session.scalars(query.order_by(DestructionItem.id)).all()


def done_items(session: Session) -> Sequence[DestructionItem]:
    """Everything that was destroyed by a list."""
    query = select(DestructionItem).where(DestructionItem.done_at.is_not(None))
    return session.scalars(query.order_by(DestructionItem.id)).all()


def _stands(today: date) -> tuple[Any, ...]:
    return Hold.lifted_at.is_(None), or_(Hold.until_on.is_(None), Hold.until_on > today)


def _moment(until: date) -> datetime:
    """The end of a day."""
    return datetime.combine(until + timedelta(days=1), time(), RIYADH)


def _requests(until: date, *so: Any) -> Asked:
    """Requests that ended until this day, and were not destroyed."""
    query = select(Request.id, Request.person_id, Request.closed_on).where(
        Request.state.in_(_OVER),
        Request.closed_on <= until,
        Request.destroyed_on.is_(None),
        *so,
    )
    query = query.with_hint(Request, along("ix_request_destroyed_closed"), "sqlite")
    return query.order_by(Request.closed_on, Request.id), Request.person_id


def _came_to(*states: State) -> Any:
    return exists().where(RequestEvent.request_id == Request.id, RequestEvent.after.in_(states))


def _accepted(until: date) -> Asked:
    """Closed ones of which nobody knows better are kept as long as those that were accepted."""
    unknown = and_(Request.state == State.CLOSED, ~_came_to(State.REJECTED))
    return _requests(until, or_(_came_to(State.ACCEPTED), unknown))


def _rejected(until: date) -> Asked:
    return _requests(until, _came_to(State.REJECTED), ~_came_to(State.ACCEPTED))


def _left(until: date) -> Asked:
    """Withdrawn without a decision, or never completed."""
    undecided = ~_came_to(State.ACCEPTED, State.REJECTED)
    gone = and_(Request.state == State.WITHDRAWN, Request.closed_on <= until, undecided)
    unfinished = and_(Request.state.in_(_UNFINISHED), Request.changed_at < _moment(until))
    query = select(Request.id, Request.person_id, Request.changed_at).where(
        Request.state.in_((State.WITHDRAWN, *_UNFINISHED)),
        or_(gone, unfinished),
        Request.destroyed_on.is_(None),
    )
    query = query.with_hint(Request, along("ix_request_state_received"), "sqlite")
    return query.order_by(Request.id), Request.person_id


def _documents(until: date) -> Asked:
    kept = exists().where(DocumentSeen.request_id == Request.id, DocumentSeen.copy.is_not(None))
    return _requests(until, kept)


def _signatures(until: date) -> Asked:
    return _requests(until, exists().where(Declaration.request_id == Request.id))


def _visits(until: date) -> Asked:
    """Those of a request go with it, and those of an enquiry with that."""
    query = select(Visit.id, Visit.person_id, Visit.came_at).where(
        Visit.came_at < _moment(until),
        Visit.request_id.is_(None),
        or_(Visit.person_id.is_not(None), Visit.note.is_not(None)),
        ~exists().where(Enquiry.visit_id == Visit.id),
    )
    return query.order_by(Visit.id), Visit.person_id


def _enquiries(until: date) -> Asked:
    query = (
        select(Enquiry.id, Visit.person_id, Enquiry.answered_at)
        .outerjoin(Visit, Visit.id == Enquiry.visit_id)
        .where(Enquiry.answered_at < _moment(until), Enquiry.question != GONE)
    )
    return query.order_by(Enquiry.id), Visit.person_id


def _complaints(until: date) -> Asked:
    said = (Complaint.person_id, Complaint.name, Complaint.phone, Complaint.text)
    query = select(Complaint.id, Complaint.person_id, Complaint.closed_on).where(
        Complaint.closed_on <= until, or_(*(one.is_not(None) for one in said))
    )
    return query.order_by(Complaint.id), Complaint.person_id


def _harm(until: date) -> Asked:
    query = select(HarmFile.id, HarmFile.person_id, HarmFile.closed_on).where(
        HarmFile.closed_on <= until, HarmFile.person_id.is_not(None)
    )
    return query.order_by(HarmFile.id), HarmFile.person_id


def _arrivals(until: date) -> Asked:
    query = select(Arrival.id, Arrival.person_id, Arrival.arrived_on).where(
        Arrival.arrived_on <= until, Arrival.request_id.is_(None), Arrival.about != GONE
    )
    return query.order_by(Arrival.id), Arrival.person_id


def _offers(until: date) -> Asked:
    query = select(VolunteerOffer.id, VolunteerOffer.person_id, VolunteerOffer.offered_on)
    over = VolunteerOffer.offered_on <= until, VolunteerOffer.state == OfferState.CLOSED
    return query.where(*over).order_by(VolunteerOffer.id), VolunteerOffer.person_id


def _people(until: date) -> Asked:
    """Records of whom nothing else is kept, in none of those that were found to be of one person.

    Such a record stands for itself: who has others goes when nothing is kept in any of them. Whose
    work the association may still use is kept as its owner.
    """
    other = aliased(Person)
    his = or_(other.id == Person.id, other.same_as_id == Person.id)
    tables = (Request, Visit, Complaint, HarmFile)
    naming = [exists().where(his, one.person_id == other.id) for one in tables]
    naming.append(exists().where(his, Work.person_id == other.id, Work.ended_on.is_(None)))
    for table in (Arrival, VolunteerOffer):  # which have no index by person, and few rows
        of_somebody = select(table.person_id).where(table.person_id.is_not(None))
        naming.append(exists().where(his, other.id.in_(of_somebody)))
    changed = exists().where(
        PersonChange.person_id == Person.id, PersonChange.changed_at >= _moment(until)
    )
    query = select(Person.id, Person.id, Person.made_at).where(
        Person.made_at < _moment(until), Person.same_as_id.is_(None), ~changed,
        *(~one for one in naming),
    )  # fmt: skip
    return query.order_by(Person.id), Person.id


def _months(until: date) -> Asked:
    query = select(ClosedMonth.id, null(), ClosedMonth.closed_at).where(
        ClosedMonth.closed_at < _moment(until), func.length(ClosedMonth.workbook) > 0
    )
    return query.order_by(ClosedMonth.id), null()


_QUERIES: dict[Kind, Callable[[date], Asked]] = {
    Kind.ACCEPTED: _accepted,
    Kind.REJECTED: _rejected,
    Kind.LEFT: _left,
    Kind.DOCUMENT: _documents,
    Kind.SIGNATURE: _signatures,
    Kind.VISIT: _visits,
    Kind.ENQUIRY: _enquiries,
    Kind.COMPLAINT: _complaints,
    Kind.HARM: _harm,
    Kind.ARRIVAL: _arrivals,
    Kind.OFFER: _offers,
    Kind.PERSON: _people,
    Kind.MONTH_NAMES: _months,
}
