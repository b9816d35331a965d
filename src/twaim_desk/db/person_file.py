"""Everything that is on record of a person, in all his records, each kind by itself."""

from collections.abc import Collection, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.base import Base
from twaim_desk.db.models.persons import Merge
from twaim_desk.db.models.requests import Promise, Request

Table = TypeVar("Table", bound=Base)


def of_person(session: Session, table: type[Table], records: Collection[int]) -> Sequence[Table]:
    """The rows of a table that name the person, in the order they were written."""
    columns = table.__table__.c
    query = select(table).where(columns.person_id.in_(records)).order_by(columns.id)
    return session.scalars(query).all()


def of_requests(
    session: Session, table: type[Table], records: Collection[int]
) -> Sequence[tuple[Table, Request]]:
    """The rows of a table that belong to his requests, each with its request, newest first."""
    columns = table.__table__.c
    query = (
        select(table, Request)
        .join(Request, Request.id == columns.request_id)
        .where(Request.person_id.in_(records))
        .order_by(columns.id.desc())
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def requests(
    session: Session, records: Collection[int]
) -> Sequence[tuple[Request, Promise | None]]:
    """His numbered requests with their promises, newest first."""
    query = (
        select(Request, Promise)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .where(Request.person_id.in_(records), Request.number.is_not(None))
        .order_by(Request.received_on.desc(), Request.id.desc())
    )
    return [(request, promise) for request, promise in session.execute(query)]


def standing_merge(session: Session, records: Collection[int]) -> Merge | None:
    """The newest merge of his records that was not undone."""
    query = select(Merge).where(
        Merge.kept_id.in_(records), Merge.gone_id.in_(records), Merge.undone_at.is_(None)
    )
    return session.scalars(query.order_by(Merge.id.desc()).limit(1)).first()
