"""Supervisory visits, what the management looked at, and the matters of the liaison officers."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.matters import CLOSED, Matter
from twaim_desk.db.models.desk import Complaint, Enquiry, MatterEvent
from twaim_desk.db.models.oversight import ManagementLook, OfficeVisit, VisitFinding
from twaim_desk.domain.matters import Happened

MOST = 1000


def visits(session: Session) -> Sequence[OfficeVisit]:
    """The supervisory visits, the newest first."""
    query = select(OfficeVisit).order_by(OfficeVisit.visited_on.desc(), OfficeVisit.id.desc())
    return session.scalars(query.limit(MOST)).all()


def findings(session: Session, visit_id: int | None = None) -> Sequence[VisitFinding]:
    """What one visit or every one found wanting, in the order in which it was written."""
    query = select(VisitFinding).order_by(VisitFinding.id)
    if visit_id is not None:
        query = query.where(VisitFinding.office_visit_id == visit_id)
    return session.scalars(query).all()


def count_late_findings(session: Session, today: date) -> int:
    """How many findings should have been put right before a day, and were not."""
    query = select(func.count(VisitFinding.id)).where(
        VisitFinding.done_on.is_(None), VisitFinding.due_on < today
    )
    return session.scalar(query) or 0


def looks(session: Session) -> Sequence[ManagementLook]:
    """When the management looked at complaints and enquiries, the newest first."""
    return session.scalars(
        select(ManagementLook).order_by(ManagementLook.id.desc()).limit(MOST)
    ).all()


def last_look(session: Session) -> datetime | None:
    """When it looked last."""
    query = select(ManagementLook.looked_at).order_by(ManagementLook.id.desc())
    return session.scalars(query.limit(1)).first()


def answered(session: Session, first: date, since: datetime) -> Sequence[tuple[Matter, int]]:
    """What was closed since a day or answered since its moment, each with who answered it."""
    by = {_key(one): one.by_id for one in session.scalars(_ANSWERS, {"since": since})}  # the last
    complaints = select(Complaint).where(Complaint.state == CLOSED, Complaint.closed_on >= first)
    enquiries = select(Enquiry).where(Enquiry.answered_at >= since)
    found: list[Matter] = [*session.scalars(complaints), *session.scalars(enquiries)]
    return [(one, by.get((type(one), one.id), one.owner_id)) for one in found]


_ANSWERS = (
    select(MatterEvent)
    .where(MatterEvent.kind == Happened.ANSWERED, MatterEvent.happened_at >= bindparam("since"))
    .order_by(MatterEvent.id)
)


def _key(event: MatterEvent) -> tuple[type[Matter], int | None]:
    if event.complaint_id is not None:
        return Complaint, event.complaint_id
    return Enquiry, event.enquiry_id
