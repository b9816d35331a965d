"""The office itself: its settings, its forms and its calendars, each with its versions."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Base, Id


class Setting(Base):
    """One setting of the office: its profile, the ceiling of its board, the counter's paper."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class KeySlots(Base):
    """The key ring of an office on a server, where one in a folder has keys.json; a single row.

    A counter's login reads it before anybody has signed in.
    """

    __tablename__ = "key_slot"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    ring: Mapped[bytes] = mapped_column(LargeBinary)


class FormVersion(Base):
    """A form as the office had it from a moment on; requests name the one they were taken under."""

    __tablename__ = "form_version"
    __table_args__ = (UniqueConstraint("path", "number"),)

    id: Mapped[Id]
    path: Mapped[str]
    number: Mapped[int]
    digest: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    text: Mapped[str]  # the last: what lies behind a long one is read through all of it


class CalendarVersion(Base):
    """The holidays as they were known from a moment on; promises name the one they rest on."""

    __tablename__ = "calendar_version"

    id: Mapped[Id]
    version: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]
    reason: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class Counter(Base):
    """The last number given in a series of a year; read and raised in the saving transaction."""

    __tablename__ = "counter"

    series: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]


class VoidNumber(Base):
    """A number that stands for nothing any more, and why."""

    __tablename__ = "void_number"

    number: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    voided_at: Mapped[datetime]
    voided_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
