"""Holidays, and what is wanted of them, in words."""

from datetime import date

from twaim_desk.domain.digits import isolated
from twaim_desk.domain.holiday_changes import HolidayChange, last_day
from twaim_desk.domain.written_dates import (
    both_calendars,
    gregorian_span,
    hijri_span,
)
from twaim_desk.services.holidays import HolidayLine
from twaim_desk.texts import holidays as texts
from twaim_desk.ui.places import Surroundings


def line_in_words(line: HolidayLine, around: Surroundings) -> str:
    """Its name and how it is known, and below it its days in both calendars."""
    standing = texts.STANDINGS[line.standing]
    head = texts.LINE.format(name=isolated(line.name), standing=standing)
    return "\n".join([head, *days_in_words(line.first, line.last, around)])


def days_in_words(first: date, last: date, around: Surroundings) -> tuple[str, ...]:
    """One day in both calendars on a line, several on two."""
    table, digits = around.association.forms.table, around.association.profile.digits
    if first == last:
        return (both_calendars(first, table, digits),)
    days = (table.from_gregorian(first), table.from_gregorian(last))
    return gregorian_span(first, last, digits), hijri_span(*days, digits)


def asked_in_words(wanted: HolidayChange, line: HolidayLine | None, around: Surroundings) -> str:
    """What is to be done, and for which days."""
    name = wanted.name.strip() if line is None or not wanted.holiday else line.name
    said = texts.REASONS[wanted.deed].format(name=name)
    if wanted.first is None:
        days = () if line is None else days_in_words(line.first, line.last, around)
    else:
        length = 1 if line is None or not wanted.holiday else (line.last - line.first).days + 1
        last = last_day(wanted, length) or wanted.first
        days = days_in_words(wanted.first, max(last, wanted.first), around)
    return texts.SEPARATOR.join([said, *days])


def substitute_typed(line: HolidayLine) -> tuple[str, ...]:
    """What the form of a new holiday begins with, for the days suggested in place of lost ones."""
    first, last = (f"{day:%d/%m/%Y}" for day in (line.substitutes[0], line.substitutes[-1]))
    return texts.SUBSTITUTE_NAME.format(name=line.name), first, last
