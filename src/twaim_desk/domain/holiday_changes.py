"""What can be done about a holiday: granted, moved, confirmed or taken back; what is refused."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twaim_desk.domain.forms import CalendarForms
from twaim_desk.domain.statutory import (
    FARTHEST_ANNOUNCED,
    LONGEST_HOLIDAY,
    HolidayBlock,
    first_day,
)
from twaim_desk.domain.typed_answers import short_text
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import holidays as texts

LONGEST_NAME = 80


class Deed(StrEnum):
    """What is done about a holiday."""

    ADD = "add"
    MOVE = "move"
    CONFIRM = "confirm"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class HolidayChange:
    """What somebody wants: about which holiday, if it is there already, and for which days."""

    deed: Deed
    holiday: str = ""
    name: str = ""
    first: date | None = None
    last: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """The same, found sound: the holiday as it was, if it was, and as it is to be, if it is to."""

    deed: Deed
    before: HolidayBlock | None
    name: str
    first: date
    days: int
    source: str


def settle(change: HolidayChange, calendar: CalendarForms, today: date) -> Settled:
    """What is to be done, or the refusal with its reason.

    What is past stays as it was, for promises were printed by it; a holiday by law can be moved to
    the days that were announced, but not be taken away.
    """
    source = short_text(change.source) or texts.NO_SOURCE
    if change.deed is Deed.ADD:
        first, days = _span(change, calendar)
        return Settled(change.deed, None, _name(change), first, days, source)
    before = _found(change, calendar)
    if change.deed is not Deed.CONFIRM and before.dates()[-1] < today:
        raise RefusedInputError("past", texts.REFUSALS["past"])
    if change.deed is Deed.MOVE:
        first, days = _span(change, calendar, before.days)
        _refuse_elsewhere(before, first, days, calendar)
    else:
        first, days = before.first, before.days
    if change.deed is Deed.CONFIRM and not before.estimated:
        raise RefusedInputError("confirmed", texts.REFUSALS["confirmed"])
    return Settled(change.deed, before, before.name, first, days, source)


def _name(change: HolidayChange) -> str:
    name = short_text(change.name, LONGEST_NAME)
    if not name:
        raise RefusedInputError("no_name", texts.REFUSALS["no_name"])
    return name


def _found(change: HolidayChange, calendar: CalendarForms) -> HolidayBlock:
    for block in calendar.blocks:
        if block.id == change.holiday:
            return block
    raise RefusedInputError("unknown", texts.REFUSALS["unknown"])


def last_day(change: HolidayChange, days: int = 1) -> date | None:
    """Its last day; where none is named, what it takes to be of so many days."""
    if change.first is None or change.last is not None:
        return change.last
    return date.fromordinal(min(change.first.toordinal() + days - 1, date.max.toordinal()))


def _span(change: HolidayChange, calendar: CalendarForms, days: int = 1) -> tuple[date, int]:
    """Its first day and how many there are; one that is moved keeps as many as it has."""
    first, last = change.first, last_day(change, days)
    if first is None or last is None:
        raise RefusedInputError("no_day", texts.REFUSALS["no_day"])
    if last < first:
        raise RefusedInputError("reversed", texts.REFUSALS["reversed"])
    days = (last - first).days + 1
    if days > LONGEST_HOLIDAY:
        raise RefusedInputError("too_long", texts.TOO_LONG.format(most=LONGEST_HOLIDAY))
    if not (calendar.table.first_day <= first and last <= calendar.table.last_day):
        raise RefusedInputError("outside", texts.REFUSALS["outside"])
    return first, days


def _refuse_elsewhere(
    before: HolidayBlock, first: date, days: int, calendar: CalendarForms
) -> None:
    if (first, days) == (before.first, before.days):
        raise RefusedInputError("same", texts.REFUSALS["same"])
    rule = next((one for one in calendar.rules if one.id == before.rule), None)
    by_rule = None if rule is None else first_day(rule, before.year, calendar.table)
    if by_rule is not None and abs((first - by_rule).days) > FARTHEST_ANNOUNCED:
        sentence = texts.TOO_FAR.format(most=FARTHEST_ANNOUNCED)
        raise RefusedInputError("too_far", sentence)
