"""A clock that stands before the last record: who confirms the day makes work possible again."""

from twaim_desk.db import trail as rows
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import DAY_CONFIRMED, Act, record_ahead
from twaim_desk.texts import clock as texts


def confirm_day(desk: Desk) -> None:
    """From now on the office goes by this clock; one person answers for the day."""
    desk.allow("clock.confirm")
    with desk.saving() as session:
        if record_ahead(session, desk.now()) is None:
            raise ExpectedError("clock is not behind", user_message=texts.NOT_BEHIND)
        latest = rows.latest_moment(session)
        detail = "" if latest is None else f"last record {latest.isoformat(timespec='seconds')}"
        desk.note(session, Act(DAY_CONFIRMED, detail=detail))
