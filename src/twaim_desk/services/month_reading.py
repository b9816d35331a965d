"""Reads a month of an office: the requests page by page, each figure from rows read once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import month as rows
from twaim_desk.db.month import Span
from twaim_desk.domain.month import Month, month_of
from twaim_desk.domain.month_cases import (
    Case,
    Course,
    Step,
    Waiting,
    WorkingDays,
    course_of,
    fate_of,
    waited_between,
)
from twaim_desk.domain.month_figures import Counted, MonthFigures, figures_of
from twaim_desk.domain.pausing import after_waiting
from twaim_desk.domain.request import State
from twaim_desk.domain.surveys import Method
from twaim_desk.errors import ExpectedError
from twaim_desk.services.course import GoesOn
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.texts import month as texts

_SUGGESTION = "suggestion"
_DAY = timedelta(days=1)


class StoppedError(ExpectedError):
    """Nobody waits for the month any more."""

    def __init__(self) -> None:
        super().__init__("reading a month stopped", user_message=texts.STOPPED)


class FutureMonthError(ExpectedError):
    """The month has not begun."""

    def __init__(self) -> None:
        super().__init__("month has not begun", user_message=texts.FUTURE)


class _Page(NamedTuple):
    """The rows of some requests, as they were read."""

    requests: Sequence[Any]
    steps: Sequence[Any]
    pauses: dict[int, list[Waiting]]
    visits: dict[int, int]
    attempts: dict[int, int]
    absent: Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class MonthReading:
    """How a month is read: up to which day, with names or without, by which forms.

    `details`: also what figures do not need: reasons, attempts, papers that are missing.
    """

    month: Month
    span: Span
    names: bool
    details: bool
    forms: OfficeForms
    employees: dict[int, str]
    days: WorkingDays

    @property
    def as_of(self) -> date:
        """The day by whose end everything stands as it is told."""
        return self.span.last


def reading_of(desk: Desk, month: Month, *, names: bool, details: bool = True) -> MonthReading:
    """How a month is to be read: to its end, or to today while it runs."""
    today = today_of(desk)
    if month.first > today:
        raise FutureMonthError
    with desk.reading() as session:
        forms = office_forms(session)
        employees = _employees(desk, session, names=names)
    days = WorkingDays(forms.association.calendar)
    return MonthReading(month, _span(month, today), names, details, forms, employees, days)


def has_ended(desk: Desk, month: Month) -> bool:
    """Whether the last day of the month is over."""
    return month < month_of(today_of(desk))


def cases_of(desk: Desk, reading: MonthReading, goes_on: GoesOn) -> Iterator[Case]:
    """Every request that has to do with the month; each page is read by itself.

    An open reading would hold up every saving. `goes_on` hears after each page how many requests of
    how many were looked at, and says whether to go on; raises StoppedError when not.
    """
    with desk.reading() as session:
        last = rows.last_request(session)
    after = 0
    while after < last:
        with desk.reading() as session:
            page = _page(session, reading, after)
        yield from _cases(page, reading)
        is_full = len(page.requests) == rows.PAGE
        after = page.requests[-1].id if is_full else min(after + rows.REACH, last)
        if not goes_on(after, last):
            raise StoppedError


def figures_in(desk: Desk, month: Month, goes_on: GoesOn) -> MonthFigures:
    """The figures of a month as the records stand now."""
    reading = reading_of(desk, month, names=False, details=False)
    cases = cases_of(desk, reading, goes_on)
    with desk.reading() as session:
        counted = counted_in(session, reading.span)
    return figures_of(cases, month, reading.as_of, counted)


def counted_in(session: Session, span: Span) -> Counted:
    """What the month has beside its requests."""
    tried = rows.attempts(session, span)
    decided: dict[str, int] = {}
    for row in rows.decisions(session, span):
        decided[row.outcome] = decided.get(row.outcome, 0) + row[2]
    rated: dict[str, int] = {}
    for row in rows.ratings(session, span):
        if row.method == Method.COUNTER:
            rated[row.rating] = rated.get(row.rating, 0) + row[3]
    return Counted(
        turned_away=len(rows.turned_away(session, span)),
        visits=rows.visits(session, span),
        attempts=sum(row[2] for row in tried),
        told=sum(row[2] for row in tried if row.result == "told"),
        sessions=sum(rows.sessions(session, span).values()),
        accepted=decided.get("accepted", 0),
        rejected=decided.get("rejected", 0),
        deferred=decided.get("deferred", 0),
        moved=len(rows.moved(session, span)),
        rated_good=rated.get("good", 0),
        rated_middling=rated.get("middling", 0),
        rated_poor=rated.get("poor", 0),
        **_complaints(rows.complaints(session, span), span),
    )


def _complaints(listed: Sequence[Any], span: Span) -> dict[str, int]:
    came = [row for row in listed if row.received_on >= span.first]
    closed = [row for row in listed if row.closed_on and row.closed_on <= span.last]
    return {
        "complaints": sum(row.kind != _SUGGESTION for row in came),
        "suggestions": sum(row.kind == _SUGGESTION for row in came),
        "complaints_closed": len(closed),
        "complaints_open": len(listed) - len(closed),
    }


def _page(session: Session, reading: MonthReading, after: int) -> _Page:
    """The rows of the next requests; of figures alone only what they need."""
    span = reading.span
    found = rows.requests(session, after, span, names=reading.names)
    ids = [row.id for row in found]
    # An answer that was given decides by itself what became of a request.
    asked = ids if reading.details else [r.id for r in found if _by(r.answered_on, span) is None]
    lacking = [row.id for row in found if _by(row.complete_on, span) is None]
    return _Page(
        found,
        rows.steps(session, asked, span),
        _pauses(rows.pauses_of(session, ids, span)),
        rows.visits_of(session, ids, span),
        rows.attempts_of(session, ids, span) if reading.details else {},
        rows.absent_papers(session, lacking) if reading.details else (),
    )


def _cases(page: _Page, reading: MonthReading) -> Iterator[Case]:
    courses = _courses(page, reading)
    missing: dict[int, list[str]] = {}
    for request_id, document in page.absent:
        missing.setdefault(request_id, []).append(_paper(reading, document))
    for row in page.requests:
        course = courses.get(row.id) or Course(State.INCOMPLETE)
        lacking = tuple(dict.fromkeys(missing.get(row.id, ())))
        yield _case(reading, page, row, course, lacking)


def _case(
    reading: MonthReading, page: _Page, row: Any, course: Course, missing: tuple[str, ...]
) -> Case:
    span, pauses = reading.span, page.pauses.get(row.id, [])
    complete, answered = _by(row.complete_on, span), _by(row.answered_on, span)
    end, waited, used = answered or span.last, 0, None
    if complete is not None:
        waited = waited_between(pauses, complete - _DAY, end, reading.days)
        used = max(reading.days.between(complete, end) - waited, 0)
    effective = None if complete is None else _effective(reading, row.effective, pauses, end)
    fate = fate_of(effective, answered, course.state, span.last, complete=complete is not None)
    service = reading.forms.forms.services.get(row.service)
    return Case(
        number=row.number,
        name=row.name if reading.names else None,
        service=texts.NO_SERVICE if service is None else service.title,
        received_on=row.received_on,
        complete_on=complete,
        answered_on=answered,
        printed=None if complete is None else row.printed,
        recomputed=None if complete is None else row.recomputed,
        effective=effective,
        course=course,
        fate=fate,
        working_days=used,
        visits=page.visits.get(row.id, 0),
        attempts=page.attempts.get(row.id, 0),
        missing=missing,
        officer=reading.employees.get(row.officer_id, ""),
        waited=waited,
    )


def _effective(
    reading: MonthReading, effective: date | None, pauses: Sequence[Waiting], end: date
) -> date | None:
    """The day as it holds; of a promise that still waits, what was left then is left at the end."""
    running = [one.from_on for one in pauses if one.until_on is None]
    if effective is None or not running:
        return effective
    left = reading.days.between(running[0] - _DAY, effective)
    return after_waiting(end, left, reading.forms.association.calendar)


def _courses(page: _Page, reading: MonthReading) -> dict[int, Course]:
    """Where each request stood, from its steps; what was typed is kept only with names."""
    by_request: dict[int, list[Step]] = {}
    for event in page.steps:
        reason = event.reason if reading.names or event.reason is None else texts.WRITTEN_REASON
        step = Step(State(event.after), event.happened_at.astimezone(RIYADH).date(), reason)
        by_request.setdefault(event.request_id, []).append(step)
    return {
        number: course_of(steps, reading.as_of, reading.days, page.pauses.get(number, ()))
        for number, steps in by_request.items()
    }


def _pauses(listed: Sequence[Any]) -> dict[int, list[Waiting]]:
    by_request: dict[int, list[Waiting]] = {}
    for row in listed:
        by_request.setdefault(row.request_id, []).append(Waiting(row.from_on, row.until_on))
    return by_request


def _paper(reading: MonthReading, document: str) -> str:
    known = reading.forms.forms.documents.get(document)
    return document if known is None else known.title


def _by(day: date | None, span: Span) -> date | None:
    """The day, unless it was not yet known at the end of the month."""
    return day if day is not None and day <= span.last else None


def _span(month: Month, today: date) -> Span:
    last = min(month.last, today)
    return Span(month.first, last, _midnight(month.first), _midnight(last + _DAY))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), RIYADH)


def _employees(desk: Desk, session: Session, *, names: bool) -> dict[int, str]:
    """Every user by his name, or by his role and his place among those who have it."""
    titles = {role.id: role.masculine for role in desk.roles.roles}
    seen: dict[str, int] = {}
    found = {}
    for user in rows.users(session):
        seen[user.role] = seen.get(user.role, 0) + 1
        title = titles.get(user.role, user.role)
        found[user.id] = user.full_name if names else f"{title} {seen[user.role]}"
    return found
