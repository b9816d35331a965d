"""Short visits for the tests of the services: who comes, and what is kept of it."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import Connection, event, select

from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import Complaint
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.request import State
from twaim_desk.services.desk import Desk

Table = TypeVar("Table", bound=Base)


def every(desk: Desk, table: type[Table]) -> Sequence[Table]:
    """All rows of a table, the oldest first."""
    with desk.store.reading() as session:
        return session.scalars(select(table).order_by(table.__table__.c.id)).all()


def last(desk: Desk, table: type[Table]) -> Table:
    """The newest row of a table."""
    return every(desk, table)[-1]


def request_in(desk: Desk, state: State) -> Request:
    """A request of the sample that stands there."""
    with desk.store.reading() as session:
        query = select(Request).where(Request.state == state).order_by(Request.id)
        return session.scalars(query).first() or _none(state)


def complaints(desk: Desk) -> list[Complaint]:
    """The complaints that were taken down in visits."""
    return [one for one in every(desk, Complaint) if one.uuid is not None]


def newest_act(desk: Desk) -> Audit:
    """The newest row of the trail."""
    with desk.store.reading() as session:
        found = session.scalars(select(Audit).order_by(Audit.sequence.desc())).first()
    assert found is not None
    return found


def fail_next_commit(desk: Desk, *, kept: bool) -> None:
    """The next commit fails: before anything is kept, or after all of it is."""

    def fail_once(connection: Connection) -> None:
        event.remove(desk.store.writer, "commit", fail_once)
        if kept:
            connection.connection.dbapi_connection.commit()  # type: ignore[union-attr]
        connection.exec_driver_sql("SELECT of_no_table")

    event.listen(desk.store.writer, "commit", fail_once)


def _none(state: State) -> Request:
    raise AssertionError(f"the sample has no request in {state}")
