"""Which backups stay: many of the last days, fewer of the last weeks, one of each month."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta

DAYS, WEEKS, MONTHS = 14, 8, 12


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """The newest of each of the last 14 days, 8 weeks and 12 months in which one was made.

    Days without any do not count, so an office that was closed for long loses nothing by it. The
    newest of all always stays.
    """
    newest_first = sorted(set(moments), reverse=True)
    stay: set[datetime] = set()
    for period, most in ((_day_of, DAYS), (_week_of, WEEKS), (_month_of, MONTHS)):
        stay |= set(_newest_of_each(newest_first, period)[:most])
    return stay


def _newest_of_each(
    newest_first: list[datetime], period: Callable[[datetime], Hashable]
) -> list[datetime]:
    found: dict[Hashable, datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment), moment)
    return list(found.values())


def _day_of(moment: datetime) -> date:
    return moment.date()


def _week_of(moment: datetime) -> date:
    """The Sunday that begins the week."""
    return moment.date() - timedelta(days=(moment.weekday() + 1) % 7)


def _month_of(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.month
