"""Microseconds for a Hijri conversion each way, beside hijridate, all answers compared."""

from collections.abc import Callable
from datetime import date

from hijridate import Gregorian, Hijri

from bench.tables import Goal, show
from bench.timing import have_equal, seconds_of
from twaim_desk.domain.hijri import HijriDate, HijriTable
from twaim_desk.services.before_office import shipped_calendar

FIRST_YEAR, LAST_YEAR = 1436, 1450  # where both go by the printed calendar
TIMES_OVER = 10
GOAL_US = 5.0


def measure() -> list[Goal]:
    """Convert every day of some years both ways; print how fast; say whether ours is enough."""
    table = shipped_calendar().table
    days = _days(table)
    hijri = [table.from_gregorian(day) for day in days]
    _have_equal_answers(table, days, hijri)
    theirs = [(day.year, day.month, day.day) for day in days]
    times = {
        "to Hijri": (
            _us(lambda: [table.from_gregorian(day) for day in days], len(days)),
            _us(lambda: [Gregorian(*day).to_hijri() for day in theirs], len(days)),
        ),
        "to Gregorian": (
            _us(lambda: [table.to_gregorian(day) for day in hijri], len(days)),
            _us(lambda: [Hijri(*day).to_gregorian() for day in hijri], len(days)),
        ),
    }
    rows = [
        (way, f"{ours:.2f}", f"{other:.2f}", f"{ours / other:.2f}")
        for way, (ours, other) in times.items()
    ]
    title = f"Hijri: all {len(days):,} days of {FIRST_YEAR}-{LAST_YEAR}, all answers equal, us each"
    show(title, ("way", "twaim-desk", "hijridate", "ratio"), rows)
    return [
        Goal(f"a day {way}", f"< {GOAL_US:.0f} us", f"{ours:.2f} us", ours < GOAL_US)
        for way, (ours, _) in times.items()
    ]


def _days(table: HijriTable) -> list[date]:
    first = table.to_gregorian(HijriDate(FIRST_YEAR, 1, 1)).toordinal()
    after = table.to_gregorian(HijriDate(LAST_YEAR + 1, 1, 1)).toordinal()
    return [date.fromordinal(at) for at in range(first, after)]


def _have_equal_answers(table: HijriTable, days: list[date], hijri: list[HijriDate]) -> None:
    """Stop where hijridate says otherwise, either way."""
    to_hijri = [Gregorian(day.year, day.month, day.day).to_hijri() for day in days]
    answers = [HijriDate(day.year, day.month, day.day) for day in to_hijri]
    have_equal("hijridate, to Hijri", list(hijri), list(answers))
    back = [Hijri(*day).to_gregorian() for day in hijri]
    gregorian = [date(day.year, day.month, day.day) for day in back]
    ours = [table.to_gregorian(day) for day in hijri]
    have_equal("hijridate, to Gregorian", list(ours), list(gregorian))


def _us(convert: Callable[[], object], number: int) -> float:
    def so_often() -> None:
        for _ in range(TIMES_OVER):
            convert()

    return seconds_of(so_often) / (number * TIMES_OVER) * 1e6
