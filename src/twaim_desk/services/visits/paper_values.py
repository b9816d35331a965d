"""What stands on the papers of short visits, read from their rows."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db.models.desk import Complaint
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import AgreedChannel, Request
from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.paper_parts import Capacity, Issue, Served, Signer
from twaim_desk.domain.papers import ChannelSlip, ComplaintReceipt
from twaim_desk.domain.profile import Profile, Purpose
from twaim_desk.services.paper_values import way_of
from twaim_desk.services.visits.complaint import SUGGESTION
from twaim_desk.texts import visits as texts


def complaint_receipt(
    session: Session, profile: Profile, complaint: Complaint, person: Served | None, issue: Issue
) -> ComplaintReceipt:
    """The receipt of a complaint; `person` only where it names one on record."""
    request = None if complaint.request_id is None else session.get(Request, complaint.request_id)
    committees = [one.title for one in profile.committees if one.purpose is Purpose.COMPLAINTS]
    if person is None and complaint.name is not None:
        person = Served(complaint.name, "", texts.WHOSE[complaint.kind])
    return ComplaintReceipt(
        issue=issue,
        number=complaint.number,
        received_on=complaint.received_on,
        is_suggestion=complaint.kind == SUGGESTION,
        subject=complaint.about,
        committee=committees[0] if committees else texts.THE_COMMITTEE,
        person=person,
        text=complaint.text,
        about=None if request is None else request.number,
        answer_by=complaint.answer_by,
    )


def channel_slip(session: Session, request: Request, person: Served, issue: Issue) -> ChannelSlip:
    """The slip of the newest change of channel of a request, with all that moved at that moment."""
    query = select(AgreedChannel).where(AgreedChannel.request_id == request.id)
    now, before = session.scalars(query.order_by(AgreedChannel.id.desc()).limit(2)).all()
    moved = (
        select(Request.number)
        .join(AgreedChannel, AgreedChannel.request_id == Request.id)
        .where(Request.person_id == request.person_id, AgreedChannel.agreed_at == now.agreed_at)
        .order_by(Request.id)
    )
    return ChannelSlip(
        issue=issue,
        person=person,
        before=way_of(before),
        now=way_of(now),
        effective_on=now.agreed_at.astimezone(RIYADH).date(),
        signer=_signer(session, request, now, person),
        reason=now.reason,
        numbers=tuple(number for number in session.scalars(moved) if number is not None),
    )


def _signer(session: Session, request: Request, agreed: AgreedChannel, person: Served) -> Signer:
    """The person, or the agent who asked for it in his own name."""
    if agreed.agent is None:
        served = session.get_one(Person, request.person_id)
        return Signer(person.name, served.feminine)
    deed = texts.DEED_OF_AGENT.format(number=left_to_right(agreed.deed or ""))
    return Signer(agreed.agent, bool(agreed.agent_feminine), Capacity.AGENT, deed=deed)
