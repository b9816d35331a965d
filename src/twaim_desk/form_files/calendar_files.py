"""Reads forms/calendar/: month lengths, and holidays by rule and by announcement."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from twaim_desk.domain.forms import CalendarForms
from twaim_desk.domain.hijri import HijriTable, fits, joined
from twaim_desk.domain.statutory import (
    FARTHEST_ANNOUNCED,
    LONGEST_HOLIDAY,
    Added,
    Announced,
    HolidayRule,
    MonthDay,
    first_day,
    statutory_blocks,
)
from twaim_desk.errors import RefusedInputError
from twaim_desk.form_files.common_checks import check_ids, check_range, check_repeated
from twaim_desk.form_files.problems import FormFile
from twaim_desk.form_files.reading import open_form, read_value
from twaim_desk.form_files.source import ON_DISK, Source
from twaim_desk.texts import form_files as texts

EXACT_LENGTHS = (29, 30)
APPROXIMATE_LENGTHS = (28, 31)
EXACT_FILE = "umm_alqura.toml"
PLAIN_YEAR = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Correction:
    """A month that begins on another day than the table says, and who says so."""

    year: int
    month: int
    starts: date
    source: str


@dataclass(frozen=True, slots=True)
class Months:
    """Month lengths by year, twelve each."""

    source: str
    first_day: date
    lengths: dict[str, tuple[int, ...]]
    estimated_from_year: int | None = None
    approximate: bool = False
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Holidays:
    """Holidays by rule, those that were announced, and those that no rule gives."""

    rules: tuple[HolidayRule, ...]
    announced: tuple[Announced, ...] = ()
    added: tuple[Added, ...] = ()


def read_calendar(folder: Path, source: Source = ON_DISK) -> CalendarForms:
    """The calendar of an office, from forms/calendar/; raises FormFileError."""
    exact, holiday_file = folder / EXACT_FILE, folder / "holidays.toml"
    table = read_months(exact, source)
    before = read_months(folder / "hijri_before_1436.toml", source)
    if not fits(before, table):
        form, _ = open_form(exact, source)
        form.refuse(("first_day",), texts.YEARS_WITH_GAPS, value=table.first_year)
        form.raise_problems()
    holidays = read_holidays(holiday_file, table, source)
    return CalendarForms(
        table=table,
        personal_table=joined(before, table),
        exact_from_year=table.first_year,
        rules=holidays.rules,
        blocks=statutory_blocks(holidays.rules, holidays.announced, table, holidays.added),
        version=sha256(source.read(exact) + source.read(holiday_file)).hexdigest()[:12],
    )


def read_months(path: Path, source: Source = ON_DISK) -> HijriTable:
    """A table of month lengths, with its corrections applied."""
    form, raw = open_form(path, source)
    months = read_value(Months, raw, form)
    _check_years(months, form)
    form.raise_problems()
    lengths = tuple(length for year in months.lengths.values() for length in year)
    first_year = int(next(iter(months.lengths)))
    table = HijriTable(months.first_day, first_year, lengths, months.estimated_from_year)
    named = [f"{one.year}-{one.month:02}" for one in months.corrections]
    check_repeated(named, form, "corrections")
    try:
        table = table.with_starts({(one.year, one.month): one.starts for one in months.corrections})
    except RefusedInputError as error:
        form.refuse(("corrections",), error.user_message)
    form.raise_problems()
    return table


def check_holidays(path: Path) -> Holidays:
    """The holidays of a file, checked against the months beside it."""
    return read_holidays(path, read_months(path.with_name(EXACT_FILE)))


def read_holidays(path: Path, table: HijriTable, source: Source = ON_DISK) -> Holidays:
    """The rules of the holidays and what was announced."""
    form, raw = open_form(path, source)
    holidays = read_value(Holidays, raw, form)
    check_ids([rule.id for rule in holidays.rules], form, "rules")
    for at, rule in enumerate(holidays.rules):
        _check_rule(rule, at, form)
    check_repeated([f"{one.rule} {one.year}" for one in holidays.announced], form, "announced")
    form.raise_problems()
    rules = {rule.id: rule for rule in holidays.rules}
    for at, one in enumerate(holidays.announced):
        where = ("announced", at)
        check_range(one.days, 1, LONGEST_HOLIDAY, (*where, "days"), form)
        if one.rule not in rules:
            form.refuse((*where, "rule"), texts.UNKNOWN_RULE, value=one.rule)
        elif not _is_near(one, rules[one.rule], table):
            form.refuse((*where, "first"), texts.ANNOUNCED_ELSEWHERE, value=one.rule)
    _check_added(holidays.added, table, form)
    form.raise_problems()
    return holidays


def _check_added(added: tuple[Added, ...], table: HijriTable, form: FormFile) -> None:
    for at, one in enumerate(added):
        where = ("added", at)
        check_range(one.days, 1, LONGEST_HOLIDAY, (*where, "days"), form)
        first, last = table.first_day, table.last_day - timedelta(days=LONGEST_HOLIDAY)
        if not first <= one.first <= last:
            form.refuse((*where, "first"), texts.OUT_OF_RANGE, key="first", first=first, last=last)
    check_repeated([one.first.isoformat() for one in added], form, "added")


def _check_years(months: Months, form: FormFile) -> None:
    approximate = months.approximate and form.path.name != EXACT_FILE
    shortest, longest = APPROXIMATE_LENGTHS if approximate else EXACT_LENGTHS
    expected = None
    if not months.lengths:
        form.refuse(("lengths",), texts.MISSING_KEY, key="lengths")
    for year, lengths in months.lengths.items():
        where = ("lengths", year)
        if len(lengths) != 12 or not all(shortest <= days <= longest for days in lengths):
            form.refuse(where, texts.BAD_MONTHS, value=year, first=shortest, last=longest)
        if not re.fullmatch("[0-9]{4}", year) or expected not in {None, int(year)}:
            form.refuse(where, texts.YEARS_WITH_GAPS, value=year)
            return
        expected = int(year) + 1
    days = sum(sum(lengths) for lengths in months.lengths.values())
    last = date.max.toordinal() + 1 - days
    if not form.problems and months.first_day.toordinal() > last:
        day = date.fromordinal(max(last, 1))
        form.refuse(("first_day",), texts.OUT_OF_RANGE, key="first_day", first=date.min, last=day)


def _is_near(one: Announced, rule: HolidayRule, table: HijriTable) -> bool:
    """Whether a holiday was announced for about the day on which the rule begins it."""
    day = first_day(rule, one.year, table)
    return day is not None and abs((one.first - day).days) <= FARTHEST_ANNOUNCED


def _check_rule(rule: HolidayRule, at: int, form: FormFile) -> None:
    starts = [day for day in (rule.hijri, rule.hijri_after, rule.gregorian) if day is not None]
    check_range(rule.days, 1, LONGEST_HOLIDAY, ("rules", at, "days"), form)
    if len(starts) != 1:
        form.refuse(("rules", at), texts.ONE_START, value=rule.name)
    elif not _exists_every_year(starts[0], is_hijri=rule.is_hijri):
        form.refuse(("rules", at), texts.NO_SUCH_DAY, value=rule.name)


def _exists_every_year(day: MonthDay, *, is_hijri: bool) -> bool:
    if is_hijri:
        return 1 <= day.month <= 12 and 1 <= day.day <= EXACT_LENGTHS[0]
    return 1 <= day.month <= 12 and 1 <= day.day <= PLAIN_YEAR[day.month - 1]
