"""The people the association serves."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, PrimaryKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Answers, Base, ByteOrderText, Id


class Person(Base):
    """A beneficiary, member or shareholder; what is sensitive about him lies in its own table.

    A date typed in the Hijri calendar is kept as typed; the Gregorian one is then derived.
    """

    __tablename__ = "person"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    uuid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    name: Mapped[str]
    feminine: Mapped[bool]
    category: Mapped[str | None]
    born_on: Mapped[date | None]
    born_hijri: Mapped[str | None]
    district: Mapped[str | None]
    address: Mapped[str | None]
    large_type: Mapped[bool] = mapped_column(default=False)
    read_aloud: Mapped[bool] = mapped_column(default=False)
    died_on: Mapped[date | None]
    same_as_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    made_at: Mapped[datetime]
    made_by: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Identity(Base):
    """A number that names a person: national identity, residence permit, membership."""

    __tablename__ = "identity"
    __table_args__ = (
        Index("ix_identity_expires", "expires_on", "person_id"),
        {"info": {"destroyable": True}},
    )

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str]
    number: Mapped[str] = mapped_column(ByteOrderText, index=True)
    expires_on: Mapped[date | None]
    unchecked_reason: Mapped[str | None]


class PhoneNumber(Base):
    """A number a person can be reached on; a family may share one."""

    __tablename__ = "phone_number"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    e164: Mapped[str] = mapped_column(ByteOrderText, index=True)
    best_time: Mapped[str | None]
    first_choice: Mapped[bool] = mapped_column(default=True)


class Kin(Base):
    """Someone of a person's family, or who acts for him; he may have a record too."""

    __tablename__ = "kin"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    relation: Mapped[str]
    name: Mapped[str]
    identity: Mapped[str | None]
    born_on: Mapped[date | None]
    feminine: Mapped[bool]
    studies: Mapped[bool] = mapped_column(default=False)
    works: Mapped[bool] = mapped_column(default=False)
    married: Mapped[bool] = mapped_column(default=False)
    disabled: Mapped[bool] = mapped_column(default=False)
    guardian_deed: Mapped[str | None]
    other_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    left_on: Mapped[date | None]


class SensitiveFact(Base):
    """What only some roles may see: income, health; the newest row of a kind holds."""

    __tablename__ = "sensitive_fact"
    __table_args__ = (
        Index("ix_sensitive_fact_person", "person_id", "kind"),
        {"info": {"destroyable": True}},
    )

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]
    value: Mapped[str]
    said_on: Mapped[date]
    taken_by: Mapped[int] = mapped_column(ForeignKey("user.id"))


class SensitiveView(Base):
    """Who was shown what is sensitive about a person, and the reason that he wrote."""

    __tablename__ = "sensitive_view"
    __table_args__ = {"info": {"append_only": True, "destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    what: Mapped[str]
    reason: Mapped[str]
    seen_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PersonChange(Base):
    """A change of a person's data: what stood there, what stands there now."""

    __tablename__ = "person_change"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    field: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    changed_at: Mapped[datetime]
    changed_by: Mapped[int] = mapped_column(ForeignKey("user.id"))


class SameDecision(Base):
    """Whether two records are of one person, as someone decided; the newest row of a pair holds.

    `first_id` is the lower of the two numbers.
    """

    __tablename__ = "same_decision"
    __table_args__ = (
        Index("ix_same_decision_pair", "first_id", "second_id"),
        {"info": {"append_only": True, "destroyable": True}},
    )

    id: Mapped[Id]
    first_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    second_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    same: Mapped[bool]
    decided_at: Mapped[datetime]
    decided_by: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Merge(Base):
    """Two records of one person that became one, with everything that brings both back.

    `changed`: each value that was changed, as table, key of the row, column, before and after.
    `decided`: the merge itself decided that the two are of one person.
    """

    __tablename__ = "merge"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    kept_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    gone_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    changed: Mapped[Answers]
    decided: Mapped[bool]
    reason: Mapped[str]
    merged_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    second_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    undone_at: Mapped[datetime | None]
    undone_reason: Mapped[str | None]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    undone_second: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class PersonToken(Base):
    """A word of a person's name for the search; the table is its own index.

    `names` holds all normalised words with a blank before each, so one bounded scan decides. A
    server keeps them in the key's index too, else each row of a scan lies on a page of its own; it
    may read them there once it has looked over new rows, which it does soon.
    """

    __tablename__ = "person_token"
    __table_args__ = (
        PrimaryKeyConstraint("token", "person_id", postgresql_include=["names"]),
        {
            "sqlite_with_rowid": False,
            "postgresql_with": {"autovacuum_vacuum_insert_scale_factor": 0.02},
            "info": {"deletable": True},
        },
    )

    token: Mapped[str] = mapped_column(ByteOrderText, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    names: Mapped[str]
