"""The people who use the desk, and what they have read and signed."""

from datetime import date, datetime

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


class Assignment(Base):
    """A request given to another officer: from whom, to whom, why."""

    __tablename__ = "assignment"

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    from_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    reason: Mapped[str]
    given_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Absence(Base):
    """Days on which someone else looks after an officer's requests, which stay his."""

    __tablename__ = "absence"

    id: Mapped[Id]
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    cover_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    from_on: Mapped[date]
    until_on: Mapped[date]
    noted_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
