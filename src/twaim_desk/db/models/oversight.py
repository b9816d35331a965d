"""How the office is watched over, and what people are owed beside the answer to a request."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Answers, Base, Id


class OfficeVisit(Base):
    """A supervisor's visit to an office: when, where, what was seen."""

    __tablename__ = "office_visit"
    __table_args__ = (Index("ix_office_visit_visited", "visited_on"),)

    id: Mapped[Id]
    visited_on: Mapped[date]
    place: Mapped[str]
    seen: Mapped[str]
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class VisitFinding(Base):
    """What a supervisory visit found wanting: until when it is put right, and what was done."""

    __tablename__ = "visit_finding"
    __table_args__ = (Index("ix_visit_finding_due", "done_on", "due_on"),)

    id: Mapped[Id]
    office_visit_id: Mapped[int] = mapped_column(ForeignKey("office_visit.id"), index=True)
    text: Mapped[str]
    due_on: Mapped[date]
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    done: Mapped[str | None]
    done_on: Mapped[date | None]
    done_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class ManagementLook(Base):
    """That the management looked at complaints and enquiries: who, what he saw, what he ordered.

    `figures`: how many of each kind were open and late then, and the day of the oldest.
    """

    __tablename__ = "management_look"
    __table_args__ = {"info": {"append_only": True}}  # noqa: RUF012

    id: Mapped[Id]
    looker: Mapped[str]
    ordered: Mapped[str]
    figures: Mapped[Answers]
    looked_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Agreement(Base):
    """The agreement or contract that a request rests on; the newest row of a request holds.

    It lies on the shelf, or where `reference` says.
    """

    __tablename__ = "agreement"
    __table_args__ = {"info": {"append_only": True, "destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    number: Mapped[str]
    agreed_on: Mapped[date]
    party: Mapped[str]
    shelf_id: Mapped[int | None] = mapped_column(ForeignKey("shelf_file.id"))
    reference: Mapped[str]
    linked_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Shortcoming(Base):
    """In what the association fell short towards the owner of a request, and what remedied it."""

    __tablename__ = "shortcoming"
    __table_args__ = (Index("ix_shortcoming_open", "remedied_on", "request_id"),)

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    text: Mapped[str]
    noted_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    remedy: Mapped[str | None]
    remedied_on: Mapped[date | None]
    remedied_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class Work(Base):
    """A work that somebody brought: who owns it, what the association may do with it, until when.

    `ended_on`: from that day on the association may use it no more.
    """

    __tablename__ = "work"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    title: Mapped[str]
    owner: Mapped[str]
    terms: Mapped[str]
    until_on: Mapped[date | None]
    noted_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    ended_on: Mapped[date | None]
    ended_reason: Mapped[str | None]
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class ContactConsent(Base):
    """Whether a person agreed to be contacted before he asks; the newest row holds."""

    __tablename__ = "contact_consent"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    given: Mapped[bool]
    said_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class ContactAhead(Base):
    """A try to reach a person before he asked: why, with what result."""

    __tablename__ = "contact_ahead"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    reason: Mapped[str]
    about: Mapped[str]
    result: Mapped[str]
    note: Mapped[str]
    tried_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
