"""What the first page shows of the day's work, line by line, and the lists behind two of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from twaim_desk.db import approvals, interviews, referrals
from twaim_desk.db import today as rows
from twaim_desk.domain.interview.way import Step, step_of
from twaim_desk.domain.request import State
from twaim_desk.domain.roles import may
from twaim_desk.errors import ExpectedError
from twaim_desk.services import matters
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.interviews import label_of, today_of
from twaim_desk.services.trail import Act
from twaim_desk.texts import desk as desk_texts

_RESTORED_WITHIN = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class TodayLine:
    """A line of the first page: the name of its list, and how much is in it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Restored:
    """The interview that this user had open when the desk last went away."""

    uuid: str
    label: str
    step: Step


@dataclass(frozen=True, slots=True)
class Today:
    """The lines of a role, and what was restored for the one who looks."""

    role: str
    day: date
    lines: tuple[TodayLine, ...]
    restored: Restored | None


@dataclass(frozen=True, slots=True)
class WaitingRequest:
    """A request that waits for its answer, the name masked."""

    uuid: str
    number: str
    label: str
    service: str | None
    state: State
    reply_by: date


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    action: str
    count: Callable[[Desk, Session], int]


_LINES = (
    _Line(
        "due_today", "request.open",
        lambda desk, session: rows.count(session, today_of(desk), late=False),
    ),
    _Line(
        "overdue", "request.open",
        lambda desk, session: rows.count(session, today_of(desk), late=True),
    ),
    _Line("suspended", "interview.hold", lambda _, session: interviews.count_left(session)),
    _Line("referrals", "referral.answer", lambda _, session: referrals.count_waiting(session)),
    _Line(
        "approvals", "approval.decide",
        lambda desk, session: approvals.count_waiting(session, desk.user_id),
    ),
    _Line(
        "matters", "matter.handle",
        lambda desk, session: matters.count_waiting(desk, session).late,
    ),
)  # fmt: skip


def today(desk: Desk, role: str | None = None) -> Today:
    """The lines that a role sees, or his own; counts alone, so there is no line in the trail."""
    desk.allow("today.read")
    role = role or desk.role
    if role not in {one.id for one in desk.roles.roles}:
        raise ExpectedError("unknown role", user_message=desk_texts.UNKNOWN_ROLE)
    with desk.reading() as session:
        lines = tuple(
            TodayLine(line.name, line.count(desk, session))
            for line in _LINES
            if may(desk.roles, role, line.action)
        )
        restored = _restored(desk, session) if may(desk.roles, role, "interview.hold") else None
        return Today(role, today_of(desk), lines, restored)


def waiting_requests(desk: Desk, *, late: bool) -> list[WaitingRequest]:
    """The requests to answer today, or those that are late; in the trail before they are read."""
    desk.allow("request.open")
    with desk.saving() as session:
        desk.note(session, Act("requests.list", detail="overdue" if late else "due today"))
    with desk.reading() as session:
        return [
            WaitingRequest(
                row.uuid, row.number, masked(row.name), row.service, State(row.state), row.effective
            )
            for row in rows.requests(session, today_of(desk), late=late)
        ]


def _restored(desk: Desk, session: Session) -> Restored | None:
    """His newest interview, where it was typed in lately."""
    request = rows.newest_draft(session, desk.user_id)
    if request is None or desk.now() - request.changed_at > _RESTORED_WITHIN or request.referred:
        return None
    label = label_of(request, interviews.person_of(session, request.person_id))
    return Restored(request.uuid, label, step_of(request.at_block or ""))
