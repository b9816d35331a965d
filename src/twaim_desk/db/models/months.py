"""Months that were closed: what the board was given stays as it was given."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Answers, Base, ByteOrderText, Id


class ClosedMonth(Base):
    """A closing of a month with its workbook, its hash and its figures; a reopened one stays.

    `nameless` is the same workbook without personal data. `told`: the figures of earlier months
    that it told as corrected, by month.
    """

    __tablename__ = "closed_month"
    __table_args__ = (UniqueConstraint("month", "number"),)

    id: Mapped[Id]
    month: Mapped[str] = mapped_column(ByteOrderText)
    number: Mapped[int]
    figures: Mapped[Answers]
    told: Mapped[Answers]
    workbook: Mapped[bytes]
    digest: Mapped[str]
    nameless: Mapped[bytes]
    nameless_digest: Mapped[str]
    closed_at: Mapped[datetime]
    closed_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
    reopened_at: Mapped[datetime | None]
    reopened_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    reopened_second_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    reopened_reason: Mapped[str | None]
