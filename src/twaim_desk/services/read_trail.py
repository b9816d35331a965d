"""The trail for the auditor: newest first, page by page; reading it is itself a line in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from twaim_desk.clock import RIYADH
from twaim_desk.db import trail as rows
from twaim_desk.db import users as user_rows
from twaim_desk.db.models.audit import Audit
from twaim_desk.domain.roles import Roles
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import trail as texts

PAGE = 200


@dataclass(frozen=True, slots=True)
class TrailLine:
    """A row of the trail as it is shown: people by their names, which stand nowhere in it."""

    sequence: int
    at: datetime
    who: str | None
    role: str | None
    action: str
    outcome: str
    object_kind: str | None
    object_id: int | None
    second: str | None
    detail: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the trail: one person, one act, one day, or all of them."""

    user_id: int | None = None
    action: str | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class TrailPage:
    """Lines, and whether there are older ones."""

    lines: tuple[TrailLine, ...]
    has_more: bool


def who_is_in_it(desk: Desk) -> dict[int, str]:
    """Everyone who may stand in the trail, by his number."""
    desk.allow("audit.read")
    with desk.reading() as session:
        return {user.id: user.full_name for user in user_rows.every_user(session)}


def read_trail(desk: Desk, asked: Asked, before: int | None = None) -> TrailPage:
    """The newest lines that are asked for, or the next ones before a line."""
    desk.allow("audit.read")
    with desk.saving() as session:
        desk.note(session, Act("audit.read", detail=_in_words(asked, before)))
    with desk.reading() as session:
        found = rows.newest(session, _wanted(asked), before, PAGE + 1)
        names = {user.id: user.full_name for user in user_rows.every_user(session)}
        return TrailPage(tuple(_line(row, names) for row in found[:PAGE]), len(found) > PAGE)


def titles(roles: Roles) -> dict[str, str]:
    """Every act that may stand in the trail, in words."""
    return texts.ACTS | {action.id: action.title for action in roles.actions}


def _wanted(asked: Asked) -> rows.Wanted:
    if asked.day is None:
        return rows.Wanted(asked.user_id, asked.action)
    first = datetime.combine(asked.day, time(), RIYADH)
    return rows.Wanted(asked.user_id, asked.action, first, first + timedelta(days=1))


def _in_words(asked: Asked, before: int | None) -> str | None:
    parts = {"user": asked.user_id, "action": asked.action, "day": asked.day, "before": before}
    return " ".join(f"{name} {value}" for name, value in parts.items() if value is not None) or None


def _line(row: Audit, names: Mapping[int, str]) -> TrailLine:
    return TrailLine(
        row.sequence,
        row.at,
        None if row.user_id is None else names.get(row.user_id),
        row.role,
        row.action,
        row.outcome,
        row.object_kind,
        row.object_id,
        None if row.second_id is None else names.get(row.second_id),
        row.detail,
    )
