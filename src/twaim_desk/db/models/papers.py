"""Papers as they were issued, and every time one was printed."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Base, Id


class Paper(Base):
    """A paper that is due or was issued; the bytes are kept as they were issued."""

    __tablename__ = "paper"

    id: Mapped[Id]
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id"), index=True)
    complaint_id: Mapped[int | None] = mapped_column(ForeignKey("complaint.id"))
    session_id: Mapped[int | None] = mapped_column(ForeignKey("committee_session.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    harm_minutes_id: Mapped[int | None] = mapped_column(ForeignKey("harm_minutes.id"), index=True)
    kind: Mapped[str]
    format: Mapped[str]
    copy_number: Mapped[int] = mapped_column(default=0)
    standing: Mapped[str]
    code: Mapped[str | None] = mapped_column(unique=True)
    digest: Mapped[str | None] = mapped_column(index=True)
    content: Mapped[bytes | None]
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("paper.id"))
    issued_at: Mapped[datetime | None]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PaperKey(Base):
    """A key that papers are sealed with, wrapped; one that is not used any more still tells ours.

    The newest that is not retired seals.
    """

    __tablename__ = "seal_key"

    id: Mapped[Id]
    certificate: Mapped[bytes]
    wrapped: Mapped[bytes]
    made_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]


class Print(Base):
    """One print of a paper and whether it came out."""

    __tablename__ = "print"

    id: Mapped[Id]
    paper_id: Mapped[int] = mapped_column(ForeignKey("paper.id"), index=True)
    printer: Mapped[str]
    came_out: Mapped[bool | None]
    printed_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
