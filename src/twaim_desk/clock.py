"""The only place that asks what time it is."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

RIYADH = timezone(timedelta(hours=3), "Asia/Riyadh")  # fixed; Windows has no time-zone database

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The time in Riyadh by this machine."""
    return datetime.now(RIYADH)


def today(clock: Clock) -> date:
    """The civil date in Riyadh."""
    return clock().astimezone(RIYADH).date()
