"""How long the sign-in screen waits after wrong passwords."""

from datetime import datetime, timedelta

_FREE = 5
_FIRST = 30
_LONGEST = 15 * 60
_DOUBLINGS = 5  # 30 s doubled so often is over the longest


def seconds_to_wait(failures: int, last: datetime | None, now: datetime) -> int:
    """Whole seconds until the next attempt is allowed; 0 when it is now.

    After a clock was set back no wait is longer than twice the usual one: the distance to the
    last failure counts, on whichever side of it the clock stands.
    """
    if last is None or failures < _FREE:
        return 0
    whole = timedelta(seconds=_delay_after(failures))
    left = whole - abs(now - last)
    return max(0, -(-left // timedelta(seconds=1)))


def _delay_after(failures: int) -> int:
    return min(_LONGEST, _FIRST << min(failures - _FREE, _DOUBLINGS))
