"""The trail: one row for every act, each bound to the one before it."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Base, Id


class Audit(Base):
    """An act or a refusal, in the same transaction as the act; never changed, never removed.

    It names objects by their number in the database, never people; before and after are digests.
    """

    __tablename__ = "audit"
    __table_args__ = (
        Index("ix_audit_user_id_sequence", "user_id", "sequence"),
        Index("ix_audit_user_id_action_sequence", "user_id", "action", "sequence"),
        Index("ix_audit_action_sequence", "action", "sequence"),
        Index("ix_audit_at", "at"),
        {"info": {"append_only": True}},
    )

    sequence: Mapped[Id]
    at: Mapped[datetime]
    user_id: Mapped[int | None]
    role: Mapped[str | None]
    second_id: Mapped[int | None]
    action: Mapped[str]
    outcome: Mapped[str]
    object_kind: Mapped[str | None]
    object_id: Mapped[int | None]
    detail: Mapped[str | None]
    program: Mapped[str]
    previous: Mapped[bytes] = mapped_column(LargeBinary)
    mac: Mapped[bytes] = mapped_column(LargeBinary)


class ChainEnd(Base):
    """The last row of the trail; locked last by every write, so rows follow each other."""

    __tablename__ = "chain_end"

    id: Mapped[Id]
    epoch: Mapped[int]
    sequence: Mapped[int]
    mac: Mapped[bytes] = mapped_column(LargeBinary)
