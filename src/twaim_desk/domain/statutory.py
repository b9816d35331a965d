"""Holidays by law, reckoned from rules and replaced by what was announced."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from twaim_desk.domain.hijri import HijriDate, HijriTable
from twaim_desk.domain.workdays import Holiday, WorkCalendar

ADDED = "added"
LONGEST_HOLIDAY = 30  # days
FARTHEST_ANNOUNCED = 15  # days from the rule's; farther off, the year or the day is a mistake


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day that comes every year."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class HolidayRule:
    """A holiday of some days that begins every year on the same day of one of the calendars.

    `hijri_after` begins on the day after the given one, whatever the length of its month.
    """

    id: str
    name: str
    days: int
    hijri: MonthDay | None = None
    hijri_after: MonthDay | None = None
    gregorian: MonthDay | None = None
    from_year: int | None = None

    @property
    def is_hijri(self) -> bool:
        """Whether its years are Hijri years; such a day may be announced otherwise."""
        return self.gregorian is None


@dataclass(frozen=True, slots=True)
class Announced:
    """A holiday as it was announced, in place of what the rule gives for that year."""

    rule: str
    year: int
    first: date
    days: int
    source: str


@dataclass(frozen=True, slots=True)
class Added:
    """A holiday that no rule gives, such as a day off granted once."""

    name: str
    first: date
    days: int
    source: str


@dataclass(frozen=True, slots=True)
class HolidayBlock:
    """One holiday of one year; `year` is of the rule's calendar: no year has two of a kind.

    One that no rule gives has no `rule`; no two of them begin on the same day.
    """

    rule: str
    name: str
    year: int
    first: date
    days: int
    estimated: bool

    @property
    def id(self) -> str:
        """What names it among all holidays."""
        return f"{self.rule}-{self.year}" if self.rule else f"{ADDED}-{self.first.isoformat()}"

    def dates(self) -> tuple[date, ...]:
        """The days of the holiday."""
        return tuple(self.first + timedelta(days=at) for at in range(self.days))


def statutory_blocks(
    rules: Iterable[HolidayRule],
    announced: Iterable[Announced],
    table: HijriTable,
    added: Iterable[Added] = (),
) -> tuple[HolidayBlock, ...]:
    """Every holiday of the years that the table knows, in order of time."""
    known = {(one.rule, one.year): one for one in announced}
    blocks = [block for rule in rules for block in _blocks_of(rule, known, table)]
    blocks += [
        HolidayBlock("", one.name, one.first.year, one.first, one.days, estimated=False)
        for one in added
    ]
    return tuple(sorted(blocks, key=lambda block: (block.first, block.rule)))


def calendar_of(
    blocks: Iterable[HolidayBlock], weekend: frozenset[int], table: HijriTable, version: str = ""
) -> WorkCalendar:
    """The working calendar of an association with these holidays and these rest days."""
    holidays: dict[date, Holiday] = {}
    for block in blocks:
        for day in block.dates():
            holidays.setdefault(day, Holiday(block.name, block.estimated))
    return WorkCalendar(weekend, holidays, table.first_day, table.last_day, version)


def suggested_substitutes(
    block: HolidayBlock, blocks: Iterable[HolidayBlock], weekend: frozenset[int]
) -> tuple[date, ...]:
    """Days off that may be granted for those lost in a weekend; never counted by themselves.

    A one-day holiday on Friday moves to Thursday, on Saturday to Sunday; a longer one is
    lengthened. A one-day holiday that meets another holiday is not made up for.
    """
    taken = {day for other in blocks for day in other.dates() if other != block}
    lost = [day for day in block.dates() if day.weekday() in weekend]
    if block.days == 1:
        if not lost or block.first in taken:
            return ()
        day_before = block.first - timedelta(days=1)
        step = timedelta(days=1 if day_before.weekday() in weekend else -1)
        return tuple(_free_days(block.first, 1, step, taken, weekend))
    last = block.dates()[-1]
    return tuple(_free_days(last, len(lost), timedelta(days=1), taken, weekend))


def _free_days(
    day: date, number: int, step: timedelta, taken: set[date], weekend: frozenset[int]
) -> Iterator[date]:
    while number:
        day += step
        if day.weekday() not in weekend and day not in taken:
            number -= 1
            yield day


def first_day(rule: HolidayRule, year: int, table: HijriTable) -> date | None:
    """The day on which the rule begins the holiday of a year, or None where it has none."""
    if year not in _years_of(rule, table):
        return None
    if rule.gregorian is not None:
        day = date(year, rule.gregorian.month, rule.gregorian.day)
    elif rule.hijri is not None:
        day = table.to_gregorian(HijriDate(year, rule.hijri.month, rule.hijri.day))
    elif rule.hijri_after is not None:
        before = HijriDate(year, rule.hijri_after.month, rule.hijri_after.day)
        day = table.to_gregorian(before) + timedelta(days=1)
    else:
        return None
    return day if table.first_day <= day <= table.last_day else None


def _blocks_of(
    rule: HolidayRule, known: dict[tuple[str, int], Announced], table: HijriTable
) -> Iterator[HolidayBlock]:
    for year in _years_of(rule, table):
        first = first_day(rule, year, table)
        if (one := known.get((rule.id, year))) is not None:
            yield HolidayBlock(rule.id, rule.name, year, one.first, one.days, estimated=False)
        elif first is not None:
            yield HolidayBlock(rule.id, rule.name, year, first, rule.days, rule.is_hijri)


def _years_of(rule: HolidayRule, table: HijriTable) -> range:
    if rule.is_hijri:
        first, last = table.first_year, table.last_year
    else:
        first, last = table.first_day.year, table.last_day.year
    return range(max(first, rule.from_year or first), last + 1)
