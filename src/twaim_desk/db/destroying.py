"""Data of people destroyed for good: rows deleted, or emptied of whoever they were about.

What is counted stays: numbers, services, days, outcomes, steps. What says whose it was goes.
"""

from collections.abc import Callable, Collection
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import delete, exists, insert, or_, select, text, update
from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db.models.approvals import Approval
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import (
    Arrival,
    Complaint,
    Enquiry,
    MatterEvent,
    OfferEvent,
    Visit,
    VolunteerOffer,
)
from twaim_desk.db.models.follow_up import (
    AgendaItem,
    ContactAttempt,
    Decision,
    Delivery,
    Referral,
    StudyVisit,
)
from twaim_desk.db.models.months import ClosedMonth
from twaim_desk.db.models.oversight import Agreement, Shortcoming
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.requests import (
    AgreedChannel,
    Declaration,
    DeedCheck,
    DocumentSeen,
    Pause,
    PromiseChange,
    Request,
    RequestEvent,
    RequestException,
)
from twaim_desk.db.models.retention import Destroying, Hold
from twaim_desk.db.models.users import Assignment
from twaim_desk.domain.month import parse_month
from twaim_desk.texts.retention import GONE, GONE_WAITING

DESTROYED = "destroyed"  # how a paper stands whose bytes are gone; its digest and code stay
# Lists that were printed for people of the house: they name whoever was on them that day.
_LISTS = ("morning_list", "request_list", "delegate_list", "courtesy_slip")


def destroy_request(session: Session, request_id: int) -> None:
    """A request without whose it was and what was said; its number, days and steps stay."""
    row = session.get_one(Request, request_id)
    days = _days_of(row)
    destroy_signatures(session, request_id)
    destroy_documents(session, request_id)
    delete_named(session, AgreedChannel, _ids_of(session, AgreedChannel, request_id))
    delete_named(session, StudyVisit, _ids_of(session, StudyVisit, request_id))
    delete_named(session, Agreement, _ids_of(session, Agreement, request_id))
    for table, values in _EMPTIED.items():
        mine: Any = table.__table__.c.request_id == request_id
        session.execute(update(table).where(mine).values(values))
    _empty_reasons(session, request_id)
    _wipe_papers(session, Paper.request_id == request_id)
    _wipe_shared(session, request_id, days)
    mine = Request.id == request_id
    session.execute(update(Request).where(mine).values(person_id=None, answers={}, at_block=None))
    _let_go_of(session, "request", request_id)


def destroy_documents(session: Session, request_id: int) -> None:
    """The copies of a request's papers; that they were seen, and when, stays."""
    values = {"copy": None, "copy_digest": None, "copy_kept": False}
    mine = DocumentSeen.request_id == request_id
    session.execute(update(DocumentSeen).where(mine).values(values))


def destroy_signatures(session: Session, request_id: int) -> None:
    """What was signed for a request, word for word, with the strokes of the pen."""
    delete_named(session, DeedCheck, _ids_of(session, DeedCheck, request_id))
    delete_named(session, Declaration, _ids_of(session, Declaration, request_id))
    of_signing = ("declaration", "receipt", "request_form")
    _wipe_papers(session, Paper.request_id == request_id, Paper.kind.in_(of_signing))


def destroy_visit(session: Session, visit_id: int) -> None:
    """A visit without who came and what he said."""
    session.execute(update(Visit).where(Visit.id == visit_id).values(person_id=None, note=None))


def destroy_enquiry(session: Session, enquiry_id: int) -> None:
    """An enquiry without who asked, what he asked and what he was told."""
    of_it = MatterEvent.enquiry_id == enquiry_id
    delete_named(session, MatterEvent, session.scalars(select(MatterEvent.id).where(of_it)).all())
    row = session.get_one(Enquiry, enquiry_id)
    row.name = row.phone = row.answer = row.source = None
    row.question = GONE
    if row.visit_id is not None:
        destroy_visit(session, row.visit_id)


def destroy_complaint(session: Session, complaint_id: int) -> None:
    """A complaint without whose it was; its number, subject, days and state stay."""
    of_it = MatterEvent.complaint_id == complaint_id
    delete_named(session, MatterEvent, session.scalars(select(MatterEvent.id).where(of_it)).all())
    row = session.get_one(Complaint, complaint_id)
    row.name = row.phone = row.text = row.outcome = row.uuid = row.person_id = None
    _wipe_papers(session, Paper.complaint_id == complaint_id)


def destroy_arrival(session: Session, arrival_id: int) -> None:
    """A letter or message without who sent it and what it was about."""
    row = session.get_one(Arrival, arrival_id)
    row.reference = row.person_id = None
    row.about = GONE


def destroy_offer(session: Session, offer_id: int) -> None:
    """An offer to volunteer, and what was done about it."""
    events = select(OfferEvent.id).where(OfferEvent.offer_id == offer_id)
    delete_named(session, OfferEvent, session.scalars(events).all())
    delete_named(session, VolunteerOffer, [offer_id])


def destroy_names_of_month(session: Session, closing_id: int) -> None:
    """The workbook of a closed month that has names; the one without them stays."""
    session.execute(update(ClosedMonth).where(ClosedMonth.id == closing_id).values(workbook=b""))


def delete_named(session: Session, table: type[Base], ids: Collection[int]) -> None:
    """Delete rows that the engine lets go of only because they are named in this transaction."""
    if not ids:
        return
    name = table.__tablename__
    session.flush()
    session.execute(insert(Destroying), [{"table_name": name, "row_id": one} for one in ids])
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text(f"SELECT destroy_{name}()"))
    else:
        key: Any = table.__table__.c.id
        named = select(Destroying.row_id).where(Destroying.table_name == name)
        session.execute(delete(table).where(key.in_(named)))
    session.execute(delete(Destroying).where(Destroying.table_name == name))
    session.expire_all()


_EMPTIED: dict[type[Base], dict[str, Any]] = {
    RequestEvent: {"reason": None},
    DocumentSeen: {"note": None, "issued_on": None, "expires_on": None},
    RequestException: {"reason": GONE},
    Referral: {
        "findings": None, "report": None, "health": None,
        "recommended_service": None, "recommended_halalas": None,
    },
    AgendaItem: {"put_off": None},
    Decision: {
        "reason": None, "missing": None, "early_reason": None, "late_reason": None,
        "members": None,
    },
    ContactAttempt: {"note": None},
    Delivery: {"given_to": None},
    Shortcoming: {"text": GONE, "remedy": None},
    Visit: {"person_id": None, "note": None},
    Arrival: {"person_id": None, "reference": None, "about": GONE},
    Assignment: {"reason": GONE},
    Approval: {"fields": {}, "reason": GONE, "decided_reason": None},
}  # fmt: skip


def _empty_reasons(session: Session, request_id: int) -> None:
    """What was typed about a moved promise; that it waited for its person is told by its pause."""
    waited = exists().where(Pause.request_id == request_id, Pause.reason == PromiseChange.reason)
    mine = PromiseChange.request_id == request_id
    typed = PromiseChange.second_id.is_not(None)
    for so, said in ((waited, GONE_WAITING), (typed, GONE)):
        others = PromiseChange.reason != GONE_WAITING
        session.execute(
            update(PromiseChange)
            .where(mine, so, others)
            .values(reason=said)
            .execution_options(synchronize_session=False)
        )
    session.execute(update(Pause).where(Pause.request_id == request_id).values(reason=GONE_WAITING))


def _ids_of(session: Session, table: type[Base], request_id: int) -> Collection[int]:
    columns = table.__table__.c
    if table is StudyVisit:
        of_it = select(Referral.id).where(Referral.request_id == request_id)
        return session.scalars(select(columns.id).where(columns.referral_id.in_(of_it))).all()
    return session.scalars(select(columns.id).where(columns.request_id == request_id)).all()


def _days_of(row: Request) -> tuple[date, date]:
    ends = (row.closed_on, row.answered_on, row.changed_at.astimezone(RIYADH).date())
    last = max(day for day in ends if day is not None)
    return row.received_on or last, last


def _wipe_papers(session: Session, *so: Any) -> None:
    """No bytes of these papers any more; a paper that is brought back is still known as ours."""
    gone = {"content": None, "standing": DESTROYED}
    session.execute(update(Paper).where(*so).values(gone))


def _wipe_shared(session: Session, request_id: int, days: tuple[date, date]) -> None:
    """What names several people: papers of its sessions, lists of its days, months it was in."""
    sessions = (
        select(AgendaItem.session_id).where(AgendaItem.request_id == request_id),
        select(Decision.session_id).where(Decision.request_id == request_id),
    )
    _wipe_papers(session, or_(*(Paper.session_id.in_(some) for some in sessions)))
    first, last = (datetime.combine(day, time(), RIYADH) for day in days)
    in_time = Paper.issued_at.between(first, last + timedelta(days=1))
    _wipe_papers(session, Paper.kind.in_(_LISTS), in_time)
    months = session.execute(select(ClosedMonth.id, ClosedMonth.month)).all()
    for closing_id, month in months:
        told = parse_month(month)
        if told.first <= days[1] and told.last >= days[0]:
            destroy_names_of_month(session, closing_id)


def _let_go_of(session: Session, part: str, row_id: int) -> None:
    held = select(Hold.id).where(Hold.part == part, Hold.row_id == row_id)
    delete_named(session, Hold, session.scalars(held).all())


PARTS: dict[str, Callable[[Session, int], None]] = {
    "request": destroy_request,
    "documents": destroy_documents,
    "signatures": destroy_signatures,
    "visit": destroy_visit,
    "enquiry": destroy_enquiry,
    "complaint": destroy_complaint,
    "arrival": destroy_arrival,
    "offer": destroy_offer,
    "month_names": destroy_names_of_month,
}
