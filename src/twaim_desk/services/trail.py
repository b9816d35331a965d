"""Writes the trail: one row for every act and every refusal, in the transaction of the act."""

from datetime import datetime
from functools import cache
from importlib.metadata import version
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.db import trail as rows
from twaim_desk.vault.chain import Link, next_link
from twaim_desk.vault.head_file import Head

DAY_CONFIRMED = "clock.confirm"


class Act(NamedTuple):
    """What was done, to what; objects are named by their number, people never."""

    action: str
    outcome: str = "done"
    object_kind: str | None = None
    object_id: int | None = None
    detail: str | None = None
    second_id: int | None = None


class Actor(NamedTuple):
    """Who did it, in which role."""

    user_id: int | None
    role: str | None


def add(session: Session, key: bytes, at: datetime, actor: Actor, act: Act) -> Link:
    """Bind a row to the one before it; the end of the chain stays locked until the commit."""
    end = rows.lock_end(session)
    # An end that was put back goes on behind the rows there are: nobody could sign in otherwise.
    sequence = max(end.sequence, rows.last_sequence(session))
    previous = Link(sequence, b"", end.mac) if sequence else None
    row: dict[str, Any] = {**actor._asdict(), **act._asdict(), "program": _program()}
    link = next_link(key, previous, rows.fields_to_seal(at, row))
    rows.add(session, link.sequence, link.previous, link.mac, {"at": at, **row})
    end.sequence, end.mac = link.sequence, link.mac
    session.info["head"] = Head(end.epoch, link.sequence, link.mac)
    return link


def record_ahead(session: Session, now: datetime) -> datetime | None:
    """The last moment on record, where the clock stands before it and nobody has confirmed that."""
    latest, most = rows.latest_moment(session), now + rows.tolerance(session)
    if latest is not None and latest > most:
        latest = rows.latest_moment_since(session, DAY_CONFIRMED)
    return latest if latest is not None and latest > most else None


@cache
def _program() -> str:
    return version("twaim-desk")
