"""What happens after the receipt: referral, committee, decision, answer, delivery."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Answers, Base, Id


class Referral(Base):
    """A request or a visitor sent to the social researcher, and what came back.

    `health` is for few eyes, and apart from what is printed.
    """

    __tablename__ = "referral"
    __table_args__ = (Index("ix_referral_returned", "returned_at", "request_id"),)

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    reason: Mapped[str]
    findings: Mapped[str | None]
    report: Mapped[str | None]
    health: Mapped[str | None]
    recommended_service: Mapped[str | None]
    recommended_halalas: Mapped[int | None]
    referred_at: Mapped[datetime]
    referred_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
    returned_at: Mapped[datetime | None]
    returned_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class StudyVisit(Base):
    """A visit of the social researcher: when, where, what was seen."""

    __tablename__ = "study_visit"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referral.id"), index=True)
    visited_on: Mapped[date]
    place: Mapped[str]
    seen: Mapped[str]
    noted_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class CommitteeMember(Base):
    """A member of one of the committees that the profile names."""

    __tablename__ = "committee_member"

    id: Mapped[Id]
    committee: Mapped[str]
    name: Mapped[str]
    duty: Mapped[str]
    from_on: Mapped[date]
    until_on: Mapped[date | None]


class CommitteeSession(Base):
    """A meeting of a committee with those who were there; each committee has numbers of its own.

    `present` holds the members who were there and those in office on that day.
    """

    __tablename__ = "committee_session"
    __table_args__ = (UniqueConstraint("committee", "number"),)

    id: Mapped[Id]
    committee: Mapped[str]
    number: Mapped[str]
    held_on: Mapped[date]
    present: Mapped[Answers]
    quorum: Mapped[bool]
    minutes: Mapped[str | None]
    closed_at: Mapped[datetime | None]


class AgendaItem(Base):
    """A request on the agenda of a session; `put_off` says why it waits for the next one."""

    __tablename__ = "agenda_item"
    __table_args__ = (UniqueConstraint("session_id", "request_id"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("committee_session.id"))
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    put_off: Mapped[str | None]
    added_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Decision(Base):
    """What a session decided on a request; a rejection has its reason in words for the person.

    `members`: those who decided, and those who left this decision and why.
    """

    __tablename__ = "decision"
    __table_args__ = (Index("ix_decision_decided", "decided_at", "outcome", "session_id"),)

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("committee_session.id"), index=True)
    outcome: Mapped[str]
    kind: Mapped[str | None]
    halalas: Mapped[int | None]
    schedule: Mapped[Answers | None]
    reason: Mapped[str | None]
    missing: Mapped[Answers | None]
    early_reason: Mapped[str | None]
    late_reason: Mapped[str | None]
    members: Mapped[Answers | None]
    decided_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class ContactAttempt(Base):
    """A try to reach the person with the answer: when, how, with what result."""

    __tablename__ = "contact_attempt"
    __table_args__ = (Index("ix_contact_attempt_tried", "tried_at", "channel", "result", "by_id"),)

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    channel: Mapped[str]
    result: Mapped[str]
    note: Mapped[str | None]
    tried_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Delivery(Base):
    """What was given or is due to be given, and to whom."""

    __tablename__ = "delivery"
    __table_args__ = {"info": {"deletable": True}}  # noqa: RUF012  (what was only planned)

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    what: Mapped[str]
    halalas: Mapped[int | None]
    due_on: Mapped[date]
    given_on: Mapped[date | None]
    given_to: Mapped[str | None]
    acknowledged: Mapped[bool] = mapped_column(default=False)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
