"""What every table shares: names of constraints, and columns that read the same on both engines."""

from datetime import UTC, date, datetime
from typing import Annotated, Any

from sqlalchemy import JSON, BigInteger, Date, DateTime, Integer, LargeBinary, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator

BigKey = BigInteger().with_variant(Integer, "sqlite")
ByteOrderText = Text().with_variant(Text(collation="C"), "postgresql")


class UtcTime(TypeDecorator[datetime]):
    """A moment, kept in UTC; one without a time zone is refused, for it names no moment."""

    impl = DateTime(timezone=False)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """UTC without the zone, as both engines keep it alike."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment with its zone."""
        return None if value is None else value.replace(tzinfo=UTC)


Id = Annotated[int, mapped_column(BigKey, primary_key=True)]
Moment = Annotated[datetime, mapped_column(UtcTime)]
Answers = dict[str, Any]


class Base(DeclarativeBase):
    """The tables of an office. Enums are kept as their values, money as halalas."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012  (SQLAlchemy's own name and shape)
        str: Text,
        date: Date,
        datetime: UtcTime,
        Answers: JSON,
        bytes: LargeBinary,
    }
