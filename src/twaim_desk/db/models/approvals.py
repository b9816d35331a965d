"""What waits for someone who was not at the counter, and numbers that were given out on paper."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Answers, Base, ByteOrderText, Id


class Approval(Base):
    """An act that waits for a supervisor, and what he decided.

    `fields`: what it is asked for, each with the sentence that stood on the screen.
    """

    __tablename__ = "approval"
    __table_args__ = (Index("ix_approval_decided", "decided_at"),)

    id: Mapped[Id]
    kind: Mapped[str]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    fields: Mapped[Answers]
    reason: Mapped[str]
    asked_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
    asked_at: Mapped[datetime]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    decided_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    decided_reason: Mapped[str | None]


class ReservedNumber(Base):
    """A number of the emergency booklet, and the interview on paper that it was given to.

    One that was given to none goes into the register of void numbers when the booklet is closed.
    """

    __tablename__ = "reserved_number"

    number: Mapped[str] = mapped_column(ByteOrderText, primary_key=True)
    reserved_on: Mapped[date]
    reserved_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id"), unique=True)
    taken_on: Mapped[date | None]
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
