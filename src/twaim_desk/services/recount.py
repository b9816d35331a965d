"""Counts every running promise anew by a changed calendar, and keeps what came of it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from twaim_desk.db import bulk
from twaim_desk.db import promises as rows
from twaim_desk.db.models.requests import PromiseChange
from twaim_desk.domain.promise_changes import Counting, Recount, recount_by
from twaim_desk.domain.workdays import WorkCalendar
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.texts import holidays as texts

PAGE = 2000  # rows: a read of these takes less than a tenth of a second
GoesOn = Callable[[int, int], bool]
Next = Callable[[int], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Affected:
    """A request whose dates a changed calendar moves: what was to be kept, and what is now."""

    request_id: int
    number: str
    printed: date
    was: date
    now: date
    effective: date
    work_due: date


class StoppedError(ExpectedError):
    """Nobody waits for the dates any more."""

    def __init__(self) -> None:
        super().__init__("counting stopped", user_message=texts.STOPPED)


def go_on(_done: int, _of: int) -> bool:
    """Goes on whatever happens."""
    return True


def affected_by(
    calendar: WorkCalendar, next_page: Next, total: int, goes_on: GoesOn = go_on
) -> tuple[Affected, ...]:
    """Every running promise that stands otherwise by this calendar.

    `goes_on` hears after each page how many of how many were counted, and says whether to go on;
    raises StoppedError when not.
    """
    recount = recount_by(calendar)
    pages = _pages(next_page, total, goes_on)
    moved = (_moved(row, recount) for page in pages for row in page)
    return tuple(one for one in moved if one is not None)


def recount_all(
    session: Session, desk: Desk, calendar: WorkCalendar, reason: str, goes_on: GoesOn = go_on
) -> tuple[Affected, ...]:
    """Every running promise counted by this calendar, with a row for each that it moves."""
    next_page = partial(rows.running_after, session, most=PAGE)
    affected = affected_by(calendar, next_page, rows.count_running(session), goes_on)
    _tell(session, desk, calendar.version, reason, affected)
    _move(session, affected)
    rows.name_calendar(session, calendar.version)
    return affected


def _move(session: Session, affected: Iterable[Affected]) -> None:
    groups: dict[tuple[date, date, date], list[int]] = defaultdict(list)
    for one in affected:
        groups[one.now, one.effective, one.work_due].append(one.request_id)
    for (now, effective, work_due), requests in groups.items():
        dates = {"recomputed": now, "effective": effective, "work_due": work_due}
        rows.move(session, requests, dates)


def _tell(
    session: Session, desk: Desk, version: str, reason: str, affected: Iterable[Affected]
) -> None:
    common = {"calendar": version, "reason": reason, "by_id": desk.user_id}
    changed = common | {"changed_at": desk.now()}
    told = (
        {"request_id": one.request_id, "before": one.was, "after": one.effective, **changed}
        for one in affected
    )
    bulk.put(session, PromiseChange, told)


def _pages(next_page: Next, total: int, goes_on: GoesOn) -> Iterator[Sequence[Any]]:
    after, done = 0, 0
    while page := next_page(after):
        yield page
        after, done = page[-1].request_id, done + len(page)
        if not goes_on(done, max(done, total)):
            raise StoppedError


def _moved(row: Any, recount: Recount) -> Affected | None:
    change = recount(Counting(row.complete_on, row.working_days, row.paused_days), row.printed)
    dates = (change.recomputed, change.effective, change.work_due)
    if dates == (row.recomputed, row.effective, row.work_due):
        return None
    was = row.effective or row.printed
    return Affected(row.request_id, row.number, row.printed, was, *dates)
