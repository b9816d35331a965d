"""The people who use the desk, and what they have read and signed."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Base, Id


class User(Base):
    """A person who may sign in; his password is in no table, only his key slot opens the office."""

    __tablename__ = "user"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(unique=True)
    full_name: Mapped[str]
    feminine: Mapped[bool] = mapped_column(default=False)
    role: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    failures: Mapped[int] = mapped_column(default=0)
    last_failure_at: Mapped[datetime | None]
    made_at: Mapped[datetime]
    left_at: Mapped[datetime | None]


class Undertaking(Base):
    """A text that a user has read and signed, as it was shown: confidentiality, the policy."""

    __tablename__ = "undertaking"

    id: Mapped[Id]
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    text_path: Mapped[str]
    text_digest: Mapped[str]
    version: Mapped[int]
    text: Mapped[str]
    signed_at: Mapped[datetime]
