"""The calendars that the tests reckon by: the one that ships, and plain ones."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from hypothesis import strategies as st

from twaim_desk import paths
from twaim_desk.domain.forms import CalendarForms
from twaim_desk.domain.profile import Weekday
from twaim_desk.domain.workdays import Holiday, WorkCalendar
from twaim_desk.form_files import read_calendar

FRIDAY = frozenset({4})
FRIDAY_AND_SATURDAY = frozenset({4, 5})
DAY = timedelta(days=1)

# Everything that a promise can be made for, and room for its end.
FIRST, LAST = date(2015, 1, 1), date(2060, 12, 31)
days = st.dates(FIRST, LAST)
weekends = st.sampled_from([FRIDAY_AND_SATURDAY, FRIDAY, frozenset({3, 4}), frozenset({3, 4, 5})])


@cache
def shipped() -> CalendarForms:
    """The calendar in forms/calendar/."""
    return read_calendar(paths.shipped("forms", "calendar"))


def plain(
    weekend: frozenset[int] = FRIDAY_AND_SATURDAY, holidays: Iterable[date] = ()
) -> WorkCalendar:
    """A calendar without end, with these rest days and holidays."""
    return WorkCalendar(weekend, {day: Holiday("إجازة") for day in holidays})


def weekend_named(names: Iterable[str]) -> frozenset[int]:
    """The numbers of weekdays named as in the vectors."""
    return frozenset(Weekday(name).number for name in names)


def days_of(texts: Iterable[str]) -> list[date]:
    """Days written as in the vectors."""
    return [date.fromisoformat(text) for text in texts]


def span(first: date, last: date) -> list[date]:
    """Every day from the first to the last."""
    return [first + at * DAY for at in range((last - first).days + 1)]
