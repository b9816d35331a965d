"""`twaim-desk due`: by which day a request is answered, and why."""

import argparse
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from twaim_desk.cli import terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.domain.digits import fold_digits, written
from twaim_desk.domain.profile import Weekday
from twaim_desk.domain.promise import Promise
from twaim_desk.domain.typed_dates import parse_day
from twaim_desk.domain.workdays import DayCount, Holiday
from twaim_desk.domain.written_dates import both_calendars, gregorian_in_words, weekday_of
from twaim_desk.errors import ExpectedError
from twaim_desk.services import before_office
from twaim_desk.services.before_office import Association
from twaim_desk.texts import cli as texts
from twaim_desk.texts import paper_commands as paper_texts

DEFAULT_PROFILE = "twaim"


def describe(parser: Parser) -> None:
    """Give the parser what this command takes."""
    parser.add_argument("date", metavar="DATE", help=texts.DUE_DATE)
    parser.add_argument("--days", metavar="N", type=_number, help=texts.DUE_DAYS)
    parser.add_argument("--profile", metavar="P", default=DEFAULT_PROFILE, help=texts.DUE_PROFILE)
    parser.add_argument("--weekend", metavar="DAYS", type=_rest_days, help=texts.DUE_WEEKEND)
    parser.add_argument(
        "--holiday", metavar="DATE", action="append", default=[], help=texts.DUE_HOLIDAY
    )
    parser.add_argument("--no-statutory", action="store_true", help=texts.DUE_NO_STATUTORY)
    parser.add_argument("--table", metavar="OUT.pdf", type=Path, help=texts.DUE_TABLE)
    parser.add_argument("--json", action="store_true", help=texts.JSON)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the promise for a request that became complete on a day."""
    shipped = before_office.association(arguments.profile)
    complete_on = parse_day(arguments.date, shipped.forms.table).gregorian
    association = _as_asked(shipped, arguments)
    if arguments.table is not None:
        _write_table(association, complete_on, arguments.table)
    promise = before_office.promise_for(association, complete_on)
    if arguments.json:
        terminal.say_json(_facts(association, promise))
    else:
        terminal.say("\n".join(_lines(association, promise)))
    return 0


def _write_table(association: Association, first: date, file: Path) -> None:
    """Write the reply dates of a month from a day on, for a counter without power."""
    from twaim_desk.services.paper_texts import paper_words
    from twaim_desk.services.reply_table import reply_table_pdf  # drawing is seldom asked for

    drawn = reply_table_pdf(association, paper_words(), first)
    try:
        file.write_bytes(drawn)
    except OSError as error:
        detail = f"table not written: {type(error).__name__}"
        raise ExpectedError(detail, user_message=paper_texts.FILE_NOT_WRITTEN) from error


def _number(text: str) -> int:
    digits = fold_digits(text.strip())
    if not re.fullmatch("[+-]?[0-9]{1,18}", digits):
        raise argparse.ArgumentTypeError(texts.NOT_A_NUMBER)
    return int(digits)


def _rest_days(text: str) -> frozenset[int]:
    names = [name.strip().lower() for name in text.replace("،", ",").split(",")]
    try:
        return frozenset(Weekday(name).number for name in names)
    except ValueError:
        sentence = texts.NOT_WEEKDAYS.format(allowed=", ".join(Weekday))
        raise argparse.ArgumentTypeError(sentence) from None


def _as_asked(shipped: Association, arguments: argparse.Namespace) -> Association:
    """The association with the period and the calendar that the options name."""
    association = shipped
    if arguments.days is not None:
        terms = replace(shipped.terms, max_working_days=arguments.days)
        association = replace(association, terms=terms)
    if arguments.weekend is None and not arguments.holiday and not arguments.no_statutory:
        return association
    table = shipped.forms.table
    typed = [parse_day(text, table).gregorian for text in arguments.holiday]
    added = dict.fromkeys(typed, Holiday(texts.ADDED_HOLIDAY))
    statutory = not arguments.no_statutory
    calendar = before_office.changed_calendar(
        association, arguments.weekend, added, statutory=statutory
    )
    return before_office.with_calendar(association, replace(calendar, version=""))


def _facts(association: Association, promise: Promise) -> dict[str, object]:
    """The promise for another program: ISO dates in both calendars, ASCII digits."""
    facts: dict[str, object] = {
        "profile": association.profile.id,
        "calendar": promise.calendar_version or None,
    }
    for name in ("complete_on", "reply_by", "not_before"):
        day: date | None = getattr(promise, name)
        facts[name] = None if day is None else day.isoformat()
        facts[f"{name}_hijri"] = None if day is None else _hijri(association, day)
    return facts | {
        "days": [_day_facts(association, day) for day in promise.days],
        "estimated": promise.estimated,
        "hijri_estimated": _is_hijri_estimated(association, promise),
        "shorter_than_least": _is_shorter_than_least(promise),
        "sentence": before_office.promise_in_words(association, promise),
    }


def _day_facts(association: Association, day: DayCount) -> dict[str, object]:
    return {
        "date": day.date.isoformat(),
        "hijri": _hijri(association, day.date),
        "counted": day.counted,
        "number": day.number,
        "reason": day.reason,
    }


def _hijri(association: Association, day: date) -> str:
    return str(association.forms.table.from_gregorian(day))


def _lines(association: Association, promise: Promise) -> Iterator[str]:
    """The promise for a person: what is said, the days in both calendars, what was skipped."""
    yield before_office.promise_in_words(association, promise)
    yield ""
    table, digits = association.forms.table, association.profile.digits
    named = {
        texts.COMPLETE_ON: promise.complete_on,
        texts.NOT_BEFORE: promise.not_before,
        texts.REPLY_BY: promise.reply_by,
    }
    for sentence, day in named.items():
        if day is not None:
            yield sentence.format(day=both_calendars(day, table, digits))
    if promise.reply_by is None:
        yield texts.NO_REPLY_DATE
    else:
        yield from _counting_lines(association, promise)
    if _is_shorter_than_least(promise):
        yield texts.SHORTER_THAN_LEAST
    if _is_hijri_estimated(association, promise):
        yield texts.HIJRI_ESTIMATED


def _counting_lines(association: Association, promise: Promise) -> Iterator[str]:
    digits = association.profile.digits
    working = sum(day.counted for day in promise.days)
    yield texts.WORKING_DAYS.format(number=written(working, digits))
    skipped = _skipped(association, promise)
    if skipped:
        yield texts.SKIPPED
    for reason, days in skipped.items():
        in_words = [_day_in_words(association, day) for day in days]
        number = written(len(days), digits)
        listed = texts.SEPARATOR.join(in_words)
        yield "  " + texts.SKIPPED_FOR.format(reason=reason, number=number, days=listed)
    if promise.estimated:
        yield texts.RESTS_ON_ESTIMATE


def _skipped(association: Association, promise: Promise) -> dict[str, list[date]]:
    """The days that do not count, by their reason."""
    groups: dict[str, list[date]] = {}
    for day in promise.days:
        if day.reason is not None:
            holiday = association.calendar.holidays.get(day.date)
            estimated = holiday is not None and holiday.estimated
            reason = texts.ESTIMATED_REASON.format(reason=day.reason) if estimated else day.reason
            groups.setdefault(reason, []).append(day.date)
    return groups


def _day_in_words(association: Association, day: date) -> str:
    in_words = gregorian_in_words(day, association.profile.digits)
    return texts.ONE_DAY.format(weekday=weekday_of(day), day=in_words)


def _is_hijri_estimated(association: Association, promise: Promise) -> bool:
    table = association.forms.table
    days = (promise.complete_on, promise.reply_by, promise.not_before)
    said = (table.from_gregorian(day) for day in days if day is not None)
    return any(table.is_estimated(day) for day in said)


def _is_shorter_than_least(promise: Promise) -> bool:
    if promise.reply_by is None or promise.not_before is None:
        return False
    return promise.reply_by < promise.not_before
