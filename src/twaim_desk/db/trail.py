"""Rows of the trail; every write locks the end of the chain last."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.audit import Audit, ChainEnd

_PAGE = 500  # read in less than 100 ms: an open reading holds up every saving
ONE_CLOCK = timedelta(minutes=2)  # it is set to the right second now and then
SEVERAL_CLOCKS = timedelta(minutes=15)  # of counters that nothing sets
_UNREADABLE_AT = datetime(1970, 1, 1, tzinfo=UTC)
_FIELDS = ("user_id", "role", "second_id", "action", "outcome", "object_kind", "object_id",
           "detail", "program")  # fmt: skip


def lock_end(session: Session) -> ChainEnd:
    """The end of the chain, locked until the commit."""
    end = session.scalars(select(ChainEnd).with_for_update()).one_or_none()
    if end is None:
        end = ChainEnd(id=1, epoch=1, sequence=0, mac=b"")
        session.add(end)
    return end


def add(session: Session, sequence: int, previous: bytes, mac: bytes, row: dict[str, Any]) -> None:
    """One row at the end of the chain."""
    session.add(Audit(sequence=sequence, previous=previous, mac=mac, **row))


def fields_of(row: Audit) -> dict[str, str | int | None]:
    """What the chain seals of a row."""
    return {"at": _moment(row.at), **{name: getattr(row, name) for name in _FIELDS}}


def fields_to_seal(at: datetime, row: dict[str, Any]) -> dict[str, str | int | None]:
    """The same of a row that is to be written."""
    return {"at": _moment(at), **{name: row.get(name) for name in _FIELDS}}


def every_row(session: Session) -> Iterator[Audit]:
    """The trail from its beginning, read in pages."""
    page = rows_after(session, None)
    while page:
        last = page[-1].sequence
        yield from page
        session.expunge_all()
        page = rows_after(session, last)


def rows_after(session: Session, after: int | None, upto: int | None = None) -> list[Audit]:
    """The next page of the trail, from its beginning or behind a row."""
    query = select(Audit.sequence).order_by(Audit.sequence).limit(_PAGE)
    if after is not None:
        query = query.where(Audit.sequence > after)
    if upto is not None:
        query = query.where(Audit.sequence <= upto)
    sequences = list(session.scalars(query))
    return _page(session, sequences) if sequences else []


def last_sequence(session: Session) -> int:
    """The number of the last row that is there, whatever the end of the chain says."""
    return session.scalar(select(func.max(Audit.sequence))) or 0


class Wanted(NamedTuple):
    """Which rows are wanted: one person's, of one action, of some time."""

    user_id: int | None = None
    action: str | None = None
    first: datetime | None = None
    end: datetime | None = None


def newest(session: Session, wanted: Wanted, before: int | None, count: int) -> list[Audit]:
    """The last rows that are wanted, newest first, before one that is known already."""
    query = select(Audit.sequence).order_by(Audit.sequence.desc()).limit(count)
    if before is not None:
        query = query.where(Audit.sequence < before)
    if wanted.user_id is not None:
        query = query.where(Audit.user_id == wanted.user_id)
    if wanted.action is not None:
        query = query.where(Audit.action == wanted.action)
    if wanted.first is not None and wanted.end is not None:
        # By number, for no index leads to one person's rows of a day long ago.
        within = Audit.at >= wanted.first, Audit.at < wanted.end
        span = select(func.min(Audit.sequence), func.max(Audit.sequence)).where(*within)
        low, high = session.execute(span).one()
        query = query.where(*within, Audit.sequence.between(low or 0, high or 0))
    return _these(session, list(session.scalars(query)))


def _page(session: Session, sequences: list[int]) -> list[Audit]:
    """The rows of a page; one that cannot be read, because a stranger wrote it, bears no seal."""
    asked = Audit.sequence.between(sequences[0], sequences[-1])
    try:
        return list(session.scalars(select(Audit).where(asked).order_by(Audit.sequence)))
    except (ValueError, TypeError):
        return [_one(session, sequence) for sequence in sequences]


def _these(session: Session, sequences: list[int]) -> list[Audit]:
    """The rows with these numbers, newest first; one that cannot be read bears no seal."""
    query = select(Audit).where(Audit.sequence.in_(sequences)).order_by(Audit.sequence.desc())
    try:
        return list(session.scalars(query))
    except (ValueError, TypeError):
        return [_one(session, sequence) for sequence in sequences]


def _one(session: Session, sequence: int) -> Audit:
    try:
        return session.scalars(select(Audit).where(Audit.sequence == sequence)).one()
    except (ValueError, TypeError):
        return Audit(sequence=sequence, at=_UNREADABLE_AT, previous=b"", mac=b"")


def _moment(at: datetime) -> str:
    return f"{at.timestamp():.6f}"


def end_of(session: Session) -> ChainEnd | None:
    """The end of the chain as it is, without a lock."""
    return session.scalars(select(ChainEnd)).one_or_none()


def latest_moment(session: Session) -> datetime | None:
    """The latest moment in the trail."""
    return session.scalar(select(func.max(Audit.at)))


def tolerance(session: Session) -> timedelta:
    """How far behind the last row a clock may stand: a file has one, a server those of counters."""
    is_server = session.get_bind().dialect.name == "postgresql"
    return SEVERAL_CLOCKS if is_server else ONE_CLOCK


def latest_moment_since(session: Session, action: str) -> datetime | None:
    """The latest moment in the trail from the last time on that something was done."""
    done = select(func.max(Audit.sequence)).where(Audit.action == action, Audit.outcome == "done")
    began = session.scalar(done) or 0
    return session.scalar(select(func.max(Audit.at)).where(Audit.sequence >= began))


def seal_of(session: Session, sequence: int) -> bytes | None:
    """The seal of one row; none for what a stranger put there in its place."""
    try:
        return session.scalar(select(Audit.mac).where(Audit.sequence == sequence))
    except TypeError:
        return None
