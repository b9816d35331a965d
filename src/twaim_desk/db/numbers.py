"""Numbers that are given in the saving transaction: no gap, no number twice."""

from sqlalchemy import select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from twaim_desk.db.refusals import DamagedError

Column = InstrumentedAttribute[str] | InstrumentedAttribute[str | None]

# Both engines lock the row until the commit, so that the next one waits for this one.
_NEXT = text(
    "INSERT INTO counter (series, year, last) VALUES (:series, :year, 1)"
    " ON CONFLICT (series, year) DO UPDATE SET last = counter.last + 1 RETURNING last"
)
_NEXT_SOME = text(
    "INSERT INTO counter (series, year, last) VALUES (:series, :year, :count)"
    " ON CONFLICT (series, year) DO UPDATE SET last = counter.last + :count RETURNING last"
)


def next_number(session: Session, series: str, year: int) -> int:
    """The next number of a series of a year, given by this transaction or not at all."""
    given: int = session.execute(_NEXT, {"series": series, "year": year}).scalar_one()
    return given


def refuse_given(session: Session, column: Column, number: str) -> str:
    """The number; raises DamagedError where a row has it, for then the counter is an older one."""
    if session.scalar(select(column).where(column == number).limit(1)) is not None:
        raise DamagedError("the counter is behind the numbers")
    return number


def next_numbers(session: Session, series: str, year: int, count: int) -> range:
    """So many numbers of a series of a year, one after the other."""
    given = {"series": series, "year": year, "count": count}
    last: int = session.execute(_NEXT_SOME, given).scalar_one()
    return range(last - count + 1, last + 1)
