"""What the program makes of a case, one rule per section of a vectors file."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from twaim_desk.domain.counting import Case as GrammaticalCase
from twaim_desk.domain.counting import days_in_words
from twaim_desk.domain.digits import Digits, arabic_indic
from twaim_desk.domain.forms import CalendarForms
from twaim_desk.domain.hijri import HijriDate
from twaim_desk.domain.identity import parse_identity
from twaim_desk.domain.names import name_matches, same_name
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.profile import Weekday
from twaim_desk.domain.promise import Terms, changed_promise, promise_on
from twaim_desk.domain.workdays import (
    Holiday,
    WorkCalendar,
    first_working_day_from,
    working_day_after,
)
from twaim_desk.domain.written_dates import hijri_in_words, weekday_of
from twaim_desk.errors import RefusedInputError

BY_YEAR = "statutory_holidays"
WEEKEND = ("fri", "sat")
FRIDAY_ONLY = ("fri",)
TWO_WEEKS = 14
FIFTEEN = 15

Value = TypeVar("Value")
Facts = dict[str, object]


class BadCaseError(Exception):
    """A case lacks a key, or what stands there is not what the section holds."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Case:
    """A case as the file has it, read key by key."""

    keys: dict[str, object]

    def one(self, key: str, kind: type[Value]) -> Value:
        """What stands under a key, if it is of that kind."""
        value = self.keys.get(key)
        if type(value) is not kind:
            raise BadCaseError(key)
        return value

    def day(self, key: str) -> date:
        """The day under a key."""
        return _day(self.one(key, str), key)

    def days(self, key: str) -> list[date]:
        """The days listed under a key."""
        listed = self.one(key, list)
        return [_day(one, key) for one in listed]

    def hijri(self, key: str) -> HijriDate:
        """The Hijri date under a key, written year-month-day."""
        try:
            year, month, day = map(int, self.one(key, str).split("-"))
        except ValueError:
            raise BadCaseError(key) from None
        return HijriDate(year, month, day)

    def calendar(self, holidays: str, weekend: Iterable[object] | None = WEEKEND) -> WorkCalendar:
        """The working calendar of the holidays under a key."""
        rest = self.one("weekend", list) if weekend is None else self.keys.get("weekend", weekend)
        if not isinstance(rest, list | tuple) or not all(day in list(Weekday) for day in rest):
            raise BadCaseError("weekend")
        off = dict.fromkeys(self.days(holidays), Holiday(""))
        return WorkCalendar(frozenset(Weekday(day).number for day in rest), off)


Rule = Callable[[Case, CalendarForms], Facts]


def _day(text: object, key: str) -> date:
    try:
        return date.fromisoformat(text if isinstance(text, str) else "")
    except ValueError:
        raise BadCaseError(key) from None


def _where_asked(case: Case, facts: Facts) -> Facts:
    """The facts that the case holds, too: not every file states them."""
    return {key: value for key, value in facts.items() if key in case.keys}


def _hijri(case: Case, forms: CalendarForms) -> Facts:
    table = forms.table
    day = case.day("g")
    hijri = table.from_gregorian(day)
    month_length = table.month_length(hijri.year, hijri.month)
    weekday = weekday_of(day)
    return {
        "h": str(hijri),
        "g": table.to_gregorian(case.hijri("h")).isoformat(),
        "month_len": month_length,
        "weekday": weekday,
        "text": f"{weekday} {hijri_in_words(hijri, Digits.LATIN)}",
    } | _where_asked(case, {"last_of_month": hijri.day == month_length})


def _due_date(case: Case, forms: CalendarForms, weekend: tuple[str, ...] | None = None) -> Facts:
    start, calendar = case.day("start"), case.calendar("holidays", weekend)
    due = working_day_after(start, case.one("n", int), calendar)
    facts: Facts = {
        "start_is_working": calendar.is_working(start),
        "calendar_days": (due - start).days,
        "due_weekday": weekday_of(due),
    }
    if "due_hijri" in case.keys:
        facts["due_hijri"] = str(forms.table.from_gregorian(due))
    return {"due": due.isoformat()} | _where_asked(case, facts)


def _due_date_friday_only(case: Case, forms: CalendarForms) -> Facts:
    return _due_date(case, forms, FRIDAY_ONLY)


def _two_weeks(case: Case, _: CalendarForms) -> Facts:
    calendar = case.calendar("holidays")
    promise = promise_on(case.day("start"), Terms(FIFTEEN, TWO_WEEKS), calendar)
    earliest = promise.not_before
    open_then = None if earliest is None else first_working_day_from(earliest, calendar)
    return {
        "not_before": _iso(earliest),
        "first_working_day_from_then": _iso(open_then),
        "due_15_working_days": _iso(promise.reply_by),
    }


def _promise_change(case: Case, _: CalendarForms) -> Facts:
    start, days = case.day("start"), case.one("n", int)
    before, after = case.calendar("old_holidays"), case.calendar("new_holidays")
    printed = working_day_after(start, days, before)
    change = changed_promise(printed, start, days, after)
    return {
        "printed_due": printed.isoformat(),
        "recomputed_due": change.recomputed.isoformat(),
        "effective_deadline": change.effective.isoformat(),
        "effect": change.effect.value,
    }


def _identity(case: Case, _: CalendarForms) -> Facts:
    try:
        identity = parse_identity(case.one("input", str))
    except RefusedInputError as error:
        return {"valid": False, "reason": error.reason}
    return {"valid": True, "type": identity.kind.value, "normalized": identity.number}


def _phone(case: Case, _: CalendarForms) -> Facts:
    try:
        phone = parse_phone(case.one("input", str))
    except RefusedInputError as error:
        return {"e164": "invalid", "reason": error.reason}
    return {"e164": phone.e164, "kind": phone.kind.value}


def _name(case: Case, _: CalendarForms) -> Facts:
    modes = {"equal": same_name, "search": name_matches}
    match = modes.get(case.one("mode", str))
    if match is None:
        raise BadCaseError("mode")
    return {"match": match(case.one("a", str), case.one("b", str))}


def _collision(case: Case, _: CalendarForms) -> Facts:
    return {"reference": same_name(case.one("a", str), case.one("b", str))}


def _days_in_words(case: Case, _: CalendarForms) -> Facts:
    number = case.one("n", int)
    return {
        "nominative": days_in_words(number, GrammaticalCase.NOMINATIVE),
        "genitive": days_in_words(number, GrammaticalCase.GENITIVE),
        "arabic_indic": arabic_indic(str(number)),
    } | _where_asked(case, {"digits": str(number)})


def _statutory(case: Case, forms: CalendarForms) -> Facts:
    """The holiday of that kind that begins nearest to the one listed."""
    listed, kind = case.days("days"), case.one("kind", str)
    ours = [block for block in forms.blocks if block.rule == kind]
    if not listed or not ours:
        raise BadCaseError("days" if ours else "kind")
    nearest = min(ours, key=lambda block: abs(block.first - listed[0]))
    rest = [day for day in nearest.dates() if day.weekday() in _numbers(WEEKEND)]
    facts: Facts = {"weekend_days_inside": len(rest), "hijri_year": nearest.year}
    days = [day.isoformat() for day in nearest.dates()]
    return {"days": days} | _where_asked(case, facts)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _numbers(weekend: Iterable[str]) -> frozenset[int]:
    return frozenset(Weekday(day).number for day in weekend)


RULES: dict[str, Rule] = {
    "hijri": _hijri,
    "due_dates": _due_date,
    "due_dates_friday_only": _due_date_friday_only,
    "two_weeks": _two_weeks,
    "promise_changes": _promise_change,
    "ids": _identity,
    "phones": _phone,
    "names": _name,
    "name_collisions_accepted": _collision,
    "days_in_words": _days_in_words,
    BY_YEAR: _statutory,
}
