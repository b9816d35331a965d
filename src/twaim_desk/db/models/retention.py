"""What is kept for a time: holds, lists of what is destroyed, and what people ask of their data.

Nothing here names anybody for longer than his data is kept: a list has numbers of rows only.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Base, BigKey, ByteOrderText, Id


class Hold(Base):
    """Why something is kept beyond its time: a dispute, a harm file, or somebody's reason.

    `part` and `row_id` name what is kept; of a person everything is. It ends on `until_on`, which
    is needed no more, or when it is lifted.
    """

    __tablename__ = "hold"
    __table_args__ = (
        Index("ix_hold_part_row_id", "part", "row_id"),
        {"info": {"destroyable": True}},
    )

    id: Mapped[Id]
    part: Mapped[str]
    row_id: Mapped[int] = mapped_column(BigKey)
    kind: Mapped[str]
    reason: Mapped[str]
    until_on: Mapped[date | None]
    made_at: Mapped[datetime]
    made_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    lifted_reason: Mapped[str | None]


class Destruction(Base):
    """A list of what is to be destroyed: who asked, who approved, who did it, who witnessed."""

    __tablename__ = "destruction"

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(ByteOrderText, unique=True)
    prepared_at: Mapped[datetime]
    prepared_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    granted: Mapped[bool | None]
    reason: Mapped[str | None]
    carried_at: Mapped[datetime | None]
    carried_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    witness_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class DestructionItem(Base):
    """One thing on such a list, by the number of its row.

    `mark` is a keyed digest of what tells this row from a later one of the same number; `together`
    names what is destroyed in one transaction. What could not be destroyed says why.
    """

    __tablename__ = "destruction_item"
    __table_args__ = (Index("ix_destruction_item_part_row_id", "part", "row_id"),)

    id: Mapped[Id]
    destruction_id: Mapped[int] = mapped_column(ForeignKey("destruction.id"), index=True)
    part: Mapped[str]
    kind: Mapped[str]
    row_id: Mapped[int] = mapped_column(BigKey)
    mark: Mapped[str]
    together: Mapped[str]
    done_at: Mapped[datetime | None]
    kept_because: Mapped[str | None]


class Destroying(Base):
    """Rows that are being destroyed in this transaction; empty at the end of each.

    The engines let go of a row that may else never be deleted only where it is named here.
    """

    __tablename__ = "destroying"
    __table_args__ = {"sqlite_with_rowid": False, "info": {"deletable": True}}  # noqa: RUF012

    table_name: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[int] = mapped_column(BigKey, primary_key=True, autoincrement=False)


class DataRequest(Base):
    """Someone asks for his own data to be destroyed or corrected, and how he was answered.

    After his data was destroyed it names nobody; that he asked and was answered in time stays.
    """

    __tablename__ = "data_request"
    __table_args__ = (Index("ix_data_request_answered_due", "answered_on", "due_on"),)

    id: Mapped[Id]
    person_id: Mapped[int | None] = mapped_column(BigKey, index=True)
    wants: Mapped[str]
    text: Mapped[str]
    asked_on: Mapped[date]
    due_on: Mapped[date]
    taken_by: Mapped[int] = mapped_column(ForeignKey("user.id"))
    outcome: Mapped[str | None]
    answer: Mapped[str | None]
    answered_on: Mapped[date | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    destruction_id: Mapped[int | None] = mapped_column(ForeignKey("destruction.id"))
