"""The story of a request: all that happened to it, in words, the newest first."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import story as rows
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.follow_up import ContactAttempt, Decision, Delivery, Referral
from twaim_desk.db.models.papers import Paper, Print
from twaim_desk.db.models.requests import (
    AgreedChannel,
    DeedCheck,
    PromiseChange,
    RequestEvent,
    RequestException,
)
from twaim_desk.db.models.users import Assignment, User

Value = str | int | date | None


@dataclass(frozen=True, slots=True)
class Line:
    """Something that happened: when, what in `texts.story`, with which values, by whom, why.

    `day_only`: of its moment only the day is known.
    """

    at: datetime
    kind: str
    values: dict[str, Value] = field(default_factory=dict)
    reason: str | None = None
    by: str | None = None
    second: str | None = None
    day_only: bool = False


def story_of(session: Session, request_id: int) -> tuple[Line, ...]:
    """All lines of a request, the newest first."""
    names = partial(_name, session)
    lines = [
        line for row in rows.rows_of(session, request_id) for line in _TOLD[type(row)](row, names)
    ]
    lines += [_printed(names, *one) for one in rows.prints_of(session, request_id)]
    oldest_first = sorted(lines, key=lambda line: line.at)  # of one moment, in the order written
    return tuple(reversed(oldest_first))


Names = Callable[[int | None], str | None]


def _event(row: RequestEvent, names: Names) -> list[Line]:
    values: dict[str, Value] = {"step": row.step, "before": row.before, "after": row.after}
    second = names(row.second_id)
    return [Line(row.happened_at, "event", values, row.reason, names(row.by_id), second)]


def _channel(row: AgreedChannel, names: Names) -> list[Line]:
    values: dict[str, Value] = {"channel": row.channel}
    return [Line(row.agreed_at, "channel", values, row.reason, names(row.by_id))]


def _exception(row: RequestException, names: Names) -> list[Line]:
    second = names(row.second_id)
    return [Line(row.made_at, "exception", {}, row.reason, names(row.by_id), second)]


def _moved(row: PromiseChange, names: Names) -> list[Line]:
    values: dict[str, Value] = {"before": row.before, "after": row.after}
    second = names(row.second_id)
    return [Line(row.changed_at, "promise", values, row.reason, names(row.by_id), second)]


def _referral(row: Referral, names: Names) -> list[Line]:
    lines = [Line(row.referred_at, "referred", by=names(row.referred_by))]
    if row.returned_at is not None:
        found = Line(row.returned_at, "studied", reason=row.findings, by=names(row.returned_by))
        lines.append(found)
    return lines


def _decision(row: Decision, names: Names) -> list[Line]:
    if row.halalas is None:
        return []  # its event says the rest
    values: dict[str, Value] = {"riyals": row.halalas // 100}
    return [Line(row.decided_at, "decided", values, by=names(row.by_id))]


def _attempt(row: ContactAttempt, names: Names) -> list[Line]:
    values: dict[str, Value] = {"channel": row.channel, "result": row.result}
    return [Line(row.tried_at, "attempt", values, row.note, names(row.by_id))]


def _delivery(row: Delivery, names: Names) -> list[Line]:
    if row.given_on is None:
        return []
    at = datetime.combine(row.given_on, time(), RIYADH)
    return [Line(at, "given", {"what": row.what}, by=names(row.by_id), day_only=True)]


def _visit(row: Visit, names: Names) -> list[Line]:
    return [Line(row.came_at, "visit", {"purpose": row.purpose}, row.note, names(row.by_id))]


def _assigned(row: Assignment, names: Names) -> list[Line]:
    values: dict[str, Value] = {"from": names(row.from_id), "to": names(row.to_id)}
    return [Line(row.given_at, "assigned", values, row.reason, names(row.by_id))]


def _deed_checked(row: DeedCheck, names: Names) -> list[Line]:
    return [Line(row.checked_at, "deed_checked", by=names(row.by_id))]


def _printed(names: Names, printed: Print, paper: Paper) -> Line:
    kind = "printed" if printed.came_out else "not_printed"
    return Line(printed.printed_at, kind, {"paper": paper.kind}, by=names(printed.by_id))


_TOLD: dict[type[Base], Callable[[Any, Names], list[Line]]] = {
    RequestEvent: _event,
    AgreedChannel: _channel,
    RequestException: _exception,
    PromiseChange: _moved,
    Referral: _referral,
    Decision: _decision,
    ContactAttempt: _attempt,
    Delivery: _delivery,
    Visit: _visit,
    Assignment: _assigned,
    DeedCheck: _deed_checked,
}


def _name(session: Session, user_id: int | None) -> str | None:
    return None if user_id is None else session.get_one(User, user_id).full_name
