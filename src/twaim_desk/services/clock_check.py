"""A clock that stands before the last record: who confirms the day makes work possible again."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from twaim_desk.db import trail as rows
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import clock as texts

TOLERANCE = timedelta(minutes=2)  # two counters of an office never agree to the second
_CONFIRM = "clock.confirm"


def record_ahead(session: Session, now: datetime) -> datetime | None:
    """The last moment on record, where the clock stands before it and nobody has confirmed that."""
    latest = rows.latest_moment(session)
    if latest is not None and now < latest - TOLERANCE:
        latest = rows.latest_moment_since(session, _CONFIRM)
    return latest if latest is not None and now < latest - TOLERANCE else None


def confirm_day(desk: Desk) -> Desk:
    """The desk of an office that goes on by this clock; one person answers for the day."""
    desk.allow("clock.confirm")
    if not desk.clock_behind:
        raise ExpectedError("clock is not behind", user_message=texts.NOT_BEHIND)
    going_on = replace(desk, clock_behind=False)
    with going_on.saving() as session:
        latest = rows.latest_moment(session)
        detail = "" if latest is None else f"last record {latest.isoformat(timespec='seconds')}"
        going_on.note(session, Act(_CONFIRM, detail=detail))
    return going_on
