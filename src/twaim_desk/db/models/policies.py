"""The policies themselves: their versions, who was given copies, whom they hold for, notices."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Base, Id


class PolicyVersion(Base):
    """A version of a policy or regulation: who approved it, from when it holds, for whom.

    `code` is the same for every version of one policy; of a text in the forms it is its path.
    `applies_to`: relations to the association, one space between them. Nobody entered what an
    office began with.
    """

    __tablename__ = "policy_version"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    version: Mapped[str]
    approved_by: Mapped[str | None]
    session: Mapped[str | None]
    approved_on: Mapped[date | None]
    in_force_from: Mapped[date | None]
    review_on: Mapped[date | None]
    applies_to: Mapped[str]
    excepted: Mapped[str | None]
    file_id: Mapped[int | None] = mapped_column(ForeignKey("shelf_file.id"))
    must_sign: Mapped[bool]
    entered_at: Mapped[datetime]
    entered_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class PolicyCopy(Base):
    """A copy of a version that a department was given: when, who received it, what shows that."""

    __tablename__ = "policy_copy"
    __table_args__ = {"info": {"append_only": True}}  # noqa: RUF012

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("policy_version.id"), index=True)
    department: Mapped[str]
    received_by: Mapped[str]
    given_on: Mapped[date]
    evidence: Mapped[str | None]
    noted_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class StaffRelation(Base):
    """As what a user works here; `own_code`: the policy that holds for him alone instead."""

    __tablename__ = "staff_relation"

    id: Mapped[Id]
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), unique=True)
    relation: Mapped[str]
    own_code: Mapped[str | None]
    noted_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class ChangeNotice(Base):
    """What changed of what people know of the association, and from when; current until it ends."""

    __tablename__ = "change_notice"

    id: Mapped[Id]
    subject: Mapped[str]
    title: Mapped[str]
    text: Mapped[str]
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class NoticeTelling(Base):
    """By which means a notice was announced, on which day, and who was told."""

    __tablename__ = "notice_telling"
    __table_args__ = {"info": {"append_only": True}}  # noqa: RUF012

    id: Mapped[Id]
    notice_id: Mapped[int] = mapped_column(ForeignKey("change_notice.id"), index=True)
    means: Mapped[str]
    told: Mapped[str]
    told_on: Mapped[date]
    noted_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
