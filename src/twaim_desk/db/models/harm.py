"""Harm that somebody says the association did him, until it is settled or found otherwise."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Answers, Base, Id


class HarmFile(Base):
    """A file on harm, of a person and perhaps of a request or a complaint; for few eyes.

    `size` is the harm in words, `halalas` what it is put at, where that can be. `ground`: on which
    of the policy's grounds it was closed.
    """

    __tablename__ = "harm_file"
    __table_args__ = (Index("ix_harm_file_state", "state", "opened_on"),)

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id"))
    complaint_id: Mapped[int | None] = mapped_column(ForeignKey("complaint.id"))
    harm: Mapped[str]
    size: Mapped[str]
    halalas: Mapped[int | None]
    cause: Mapped[str]
    state: Mapped[str]
    ground: Mapped[str | None]
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class HarmMinutes(Base):
    """Minutes of the committee that looks into harm, as they were written; the newest count.

    `sitting` holds the members who were there and those in office on that day. `finding`: by whom
    the harm was found to be caused.
    """

    __tablename__ = "harm_minutes"
    __table_args__ = {"info": {"append_only": True, "destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    harm_id: Mapped[int] = mapped_column(ForeignKey("harm_file.id"), index=True)
    committee: Mapped[str]
    held_on: Mapped[date]
    sitting: Mapped[Answers]
    harm: Mapped[str]
    size: Mapped[str]
    causes: Mapped[str]
    finding: Mapped[str]
    written_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class HarmApproval(Base):
    """The word of a member on minutes: approved by his signature, or not and why."""

    __tablename__ = "harm_approval"
    __table_args__ = (
        UniqueConstraint("minutes_id", "member_id"),
        {"info": {"append_only": True, "destroyable": True}},
    )

    id: Mapped[Id]
    minutes_id: Mapped[int] = mapped_column(ForeignKey("harm_minutes.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("committee_member.id"))
    approves: Mapped[bool]
    note: Mapped[str | None]
    signed_on: Mapped[date]
    noted_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class HarmEvent(Base):
    """A line of the log of a file: a ruling, a negotiation, a settlement, what was paid.

    `who` is the body that ruled or with whom it was spoken, `reference` the number of the ruling
    or of what shows the payment, `reason` why it was closed without a compensation.
    """

    __tablename__ = "harm_event"
    __table_args__ = {"info": {"append_only": True, "destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    harm_id: Mapped[int] = mapped_column(ForeignKey("harm_file.id"), index=True)
    kind: Mapped[str]
    text: Mapped[str]
    who: Mapped[str | None]
    reference: Mapped[str | None]
    reason: Mapped[str | None]
    halalas: Mapped[int | None]
    done_on: Mapped[date | None]
    happened_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
