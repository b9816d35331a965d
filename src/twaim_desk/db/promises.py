"""The promises that still run: those whose answer is waited for, and that have a date."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.orm import Session

from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.request import State

_WAITING = tuple(state for state in State if state.waits_for_answer)
_IN_ONE_STATEMENT = 500  # engines take only so many values at once
_MOST = 500


def count_running(session: Session) -> int:
    """How many there are."""
    return session.scalar(select(func.count(Promise.request_id)).join(*_OF).where(*_RUNNING)) or 0


def running_after(session: Session, request_id: int, most: int) -> Sequence[Any]:
    """The next of them behind a request, with its number and all that it is counted from."""
    query = (
        select(Promise.request_id, Request.number, Request.complete_on, Promise.working_days,
               Promise.paused_days, Promise.printed, Promise.recomputed, Promise.effective,
               Promise.work_due)
        .join(*_OF)
        .where(*_RUNNING, Promise.request_id > request_id)
        .order_by(Promise.request_id)
        .limit(most)
    )  # fmt: skip
    return session.execute(query).all()


def move(session: Session, requests: Sequence[int], dates: dict[str, date]) -> None:
    """Give the promises of these requests the same dates."""
    for at in range(0, len(requests), _IN_ONE_STATEMENT):
        part = requests[at : at + _IN_ONE_STATEMENT]
        moved = update(Promise).where(Promise.request_id.in_(part)).values(dates)
        session.execute(moved, execution_options={"synchronize_session": False})


def name_calendar(session: Session, version: str) -> None:
    """Have every running promise name the calendar that it was counted by last."""
    running = select(Request.id).where(Request.state.in_(_WAITING))
    named = update(Promise).where(Promise.request_id.in_(running), Promise.printed.is_not(None))
    session.execute(
        named.values(recomputed_calendar=version), execution_options={"synchronize_session": False}
    )


def count_sooner(session: Session, day: date) -> int:
    """How many are to be worked at before their printed day, which is not past."""
    query = select(func.count(Promise.request_id)).join(*_OF).where(_sooner(day))
    return session.scalar(query) or 0


def sooner(session: Session, day: date) -> Sequence[Any]:
    """These with their people, the first to be worked at first."""
    query = (
        select(Request.uuid, Request.number, Request.state, Promise.printed, Promise.effective,
               Promise.work_due, Person.name)
        .join(*_OF)
        .join(Person, Person.id == Request.person_id)
        .where(_sooner(day))
        .order_by(Promise.work_due, Request.id)
        .limit(_MOST)
    )  # fmt: skip
    return session.execute(query).all()


def _sooner(day: date) -> ColumnElement[bool]:
    """The day is a rest day now, or the calendar brought it forward: either way it is earlier."""
    return and_(*_RUNNING, Promise.work_due < Promise.printed, Promise.effective >= day)


_OF = (Request, Request.id == Promise.request_id)
_RUNNING = (
    Request.state.in_(_WAITING),
    Request.complete_on.is_not(None),
    Promise.printed.is_not(None),
    Promise.working_days.is_not(None),
)
