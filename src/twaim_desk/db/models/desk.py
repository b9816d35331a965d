"""What comes to the desk beside requests: visits, enquiries, complaints, arrivals, ratings."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Base, ByteOrderText, Id


class Visit(Base):
    """A person at the desk, on the phone or at home; also one who left without a request."""

    __tablename__ = "visit"
    __table_args__ = (Index("ix_visit_came", "came_at", "by_id"),)

    id: Mapped[Id]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id"), index=True)
    purpose: Mapped[str]
    place: Mapped[str]
    turned_away: Mapped[str | None]
    note: Mapped[str | None]
    came_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Enquiry(Base):
    """A question and the answer that was given, with its source.

    Who is on no record and is answered later leaves name and phone.
    """

    __tablename__ = "enquiry"
    __table_args__ = (Index("ix_enquiry_answered", "answered_at", "asked_at"),)

    id: Mapped[Id]
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"), index=True)
    name: Mapped[str | None]
    phone: Mapped[str | None]
    category: Mapped[str | None]
    question: Mapped[str]
    answer: Mapped[str | None]
    source: Mapped[str | None]
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    owner_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Complaint(Base):
    """A complaint or a suggestion, numbered when it is taken down.

    `about` is its subject, `uuid` the visit that took it down. Who is on no record may leave name
    and phone, or neither. `answer_by` is as it was promised; `body` the committee before which it
    stands, none where it is the supervisor; `verdict` what was decided, until it is reopened.
    """

    __tablename__ = "complaint"
    __table_args__ = (Index("ix_complaint_state", "state", "received_on"),)

    id: Mapped[Id]
    uuid: Mapped[str | None] = mapped_column(unique=True)
    number: Mapped[str] = mapped_column(ByteOrderText, unique=True)
    kind: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id"))
    name: Mapped[str | None]
    phone: Mapped[str | None]
    about: Mapped[str]
    text: Mapped[str | None]
    channel: Mapped[str]
    state: Mapped[str]
    body: Mapped[str | None]
    verdict: Mapped[str | None]
    outcome: Mapped[str | None]
    received_on: Mapped[date]
    answer_by: Mapped[date | None]
    closed_on: Mapped[date | None]
    owner_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class MatterEvent(Base):
    """What was done about a complaint, a suggestion or an enquiry: noted, given on, answered.

    `channel`: how the person was told or spoken with, `evidence` what shows it. `from_id` and
    `to_id`: whose it was and is, where it was given to somebody else. `outcome`, `who` and
    `done_on`: what an attempt came to or what was decided, with or before whom, on which day.
    `reason`: why it rose without an attempt, or was told otherwise than agreed.
    """

    __tablename__ = "matter_event"
    __table_args__ = {"info": {"append_only": True, "destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    complaint_id: Mapped[int | None] = mapped_column(ForeignKey("complaint.id"), index=True)
    enquiry_id: Mapped[int | None] = mapped_column(ForeignKey("enquiry.id"), index=True)
    kind: Mapped[str]
    text: Mapped[str]
    channel: Mapped[str | None]
    from_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    to_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    outcome: Mapped[str | None]
    who: Mapped[str | None]
    done_on: Mapped[date | None]
    evidence: Mapped[str | None]
    reason: Mapped[str | None]
    session_id: Mapped[int | None] = mapped_column(ForeignKey("committee_session.id"), index=True)
    happened_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Rating(Base):
    """How a visitor found the service; never by the employee for him, never by his name.

    `method`: asked after the interview, or after the service was delivered.
    """

    __tablename__ = "rating"
    __table_args__ = (Index("ix_rating_rated", "rated_on", "method", "service", "rating"),)

    id: Mapped[Id]
    rated_on: Mapped[date]
    method: Mapped[str]
    service: Mapped[str | None]
    rating: Mapped[str]


class Arrival(Base):
    """A letter, fax, e-mail or message as registered; `sender`: which service sent him on."""

    __tablename__ = "arrival"

    id: Mapped[Id]
    channel: Mapped[str]
    reference: Mapped[str | None]
    dated_on: Mapped[date]
    arrived_on: Mapped[date]
    attachments: Mapped[int]
    about: Mapped[str]
    sender: Mapped[str | None]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id"))
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class VolunteerOffer(Base):
    """Someone offers his time: for what, and when he can come."""

    __tablename__ = "volunteer_offer"
    __table_args__ = (
        Index("ix_volunteer_offer_state", "state", "offered_on"),
        {"info": {"destroyable": True}},
    )

    id: Mapped[Id]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    phone: Mapped[str]
    work: Mapped[str]
    available: Mapped[str]
    state: Mapped[str] = mapped_column(default="new")
    offered_on: Mapped[date]
    taken_by: Mapped[int] = mapped_column(ForeignKey("user.id"))


class OfferEvent(Base):
    """What was done about an offer to volunteer: referred to whom, noted, or what came of it."""

    __tablename__ = "offer_event"
    __table_args__ = {"info": {"append_only": True, "destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    offer_id: Mapped[int] = mapped_column(ForeignKey("volunteer_offer.id"), index=True)
    kind: Mapped[str]
    text: Mapped[str]
    happened_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class ShelfFile(Base):
    """A bylaw, guide, policy or form that the desk opens or prints, as versions."""

    __tablename__ = "shelf_file"

    id: Mapped[Id]
    tool: Mapped[str]
    title: Mapped[str]
    version: Mapped[str]
    content: Mapped[bytes]
    digest: Mapped[str]
    put_at: Mapped[datetime]
    put_by: Mapped[int] = mapped_column(ForeignKey("user.id"))


class ApprovedAnswer(Base):
    """An answer that the association approved for a question that people often ask."""

    __tablename__ = "approved_answer"

    id: Mapped[Id]
    question: Mapped[str]
    answer: Mapped[str]
    source: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    approved_at: Mapped[datetime]
    approved_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
