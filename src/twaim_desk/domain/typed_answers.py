"""Reads what was typed for a question, by the kind of answer it takes."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.digits import Digits, bare_number, drop_invisible, is_ascii_number
from twaim_desk.domain.hijri import HijriTable
from twaim_desk.domain.iban import parse_iban
from twaim_desk.domain.identity import parse_identity
from twaim_desk.domain.names import parse_name
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.printable import is_printable
from twaim_desk.domain.typed_dates import TypedDay, parse_day
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import answers as texts

Value = str | bool | int | date
LONGEST_TEXT, LONGEST_PROSE = 400, 4000
MOST_RIYALS, MOST_COUNTED, OLDEST = 10_000_000, 1_000_000, 125
_THOUSANDS = re.compile("[,٬،]")
_NOT_WRITTEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffd]")
_MINUS = re.compile("[-\u2212\uff0d]")
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What dates are read with: the wide table, its first exact year, and today."""

    table: HijriTable
    exact_from_year: int
    today: date


def read_answer(ask: Ask, answer: Answer, reading: Reading) -> Value:
    """The value that was meant; what cannot be meant is refused in one sentence."""
    if ask.kind in {AskKind.YES_NO, AskKind.TICK}:
        if isinstance(answer, bool):
            return answer
        raise RefusedInputError("not_yes_no", texts.YES_OR_NO)
    if isinstance(answer, bool):
        raise RefusedInputError("yes_or_no", texts.NOT_YES_OR_NO)
    text = str(answer)
    if not drop_invisible(text).strip():
        raise RefusedInputError("empty", texts.EMPTY)
    if ask.kind is AskKind.CHOICE:
        if text not in {choice.id for choice in ask.choices}:
            raise RefusedInputError("no_such_choice", texts.NO_SUCH_CHOICE)
        return text
    return _READERS[ask.kind](text, reading)


def is_given(answer: Answer | None) -> bool:
    """Whether something was answered at all; a no is an answer, and so is a box unticked again."""
    if isinstance(answer, str):
        return bool(drop_invisible(answer).strip())
    return answer is not None


def parse_reason(text: str) -> str:
    """Why something is done, as it is kept; nothing is done without one where one is asked for."""
    reason = short_text(text)
    if not reason:
        raise RefusedInputError("no_reason", texts.NO_REASON)
    return reason


def parse_source(text: str) -> str:
    """Where an answer comes from, as it is kept; no enquiry is answered without it."""
    source = short_text(text)
    if not source:
        raise RefusedInputError("no_source", texts.NO_SOURCE)
    return source


def typed_day(text: str, reading: Reading) -> TypedDay:
    """A personal date, in either calendar."""
    return parse_day(text, reading.table, approximate_before=reading.exact_from_year)


def day_meant(text: str, reading: Reading, digits: Digits) -> str:
    """The day that was typed, in both calendars with its weekday; nothing where none was."""
    try:
        typed = typed_day(text, reading)
    except RefusedInputError:
        return ""
    said = both_calendars(typed.gregorian, reading.table, digits)
    return texts.NEAR_DAY.format(day=said) if typed.approximate else said


def short_text(text: str, longest: int = LONGEST_TEXT) -> str:
    """A text of one line, as it is kept; an empty one stays empty."""
    single = " ".join(drop_invisible(text).split())
    _refuse_unwritten(single)
    if len(single) > longest:
        raise RefusedInputError("too_long", texts.TOO_LONG.format(most=longest))
    return single


def prose(text: str) -> str:
    """A text of several lines, as it is kept; an empty one stays empty."""
    if len(text) > LONGEST_PROSE:
        raise RefusedInputError("too_long", texts.TOO_LONG.format(most=LONGEST_PROSE))
    lines = [" ".join(line.split()) for line in drop_invisible(text).strip().splitlines()]
    whole = "\n".join(lines)
    _refuse_unwritten(whole)
    return whole


def _refuse_unwritten(text: str) -> None:
    """Refuse signs that no keyboard writes and no paper prints."""
    if _NOT_WRITTEN.search(text):
        raise RefusedInputError("not_written", texts.NOT_CHARACTERS)
    if not is_printable(text):
        raise RefusedInputError("not_printed", texts.NOT_PRINTED)


def _email(text: str, _: Reading) -> str:
    address = "".join(drop_invisible(text).split())
    if len(address) > LONGEST_TEXT or not _EMAIL.fullmatch(address):
        raise RefusedInputError("not_email", texts.NOT_EMAIL)
    return address


def _past(text: str, reading: Reading) -> date:
    day = typed_day(text, reading).gregorian
    if day > reading.today:
        raise RefusedInputError("future", texts.IN_THE_FUTURE)
    if reading.today.year - day.year > OLDEST:
        raise RefusedInputError("too_long_ago", texts.TOO_LONG_AGO)
    return day


def whole_number(text: str, most: int) -> int:
    """A number that is not below zero; refused in a sentence where it is none, or too large."""
    number = _THOUSANDS.sub("", bare_number(text))
    if _MINUS.search(text) or not is_ascii_number(number):
        raise RefusedInputError("not_a_number", texts.NOT_A_NUMBER)
    digits = number.lstrip("0") or "0"
    if len(digits) > len(str(most)) or int(digits) > most:
        raise RefusedInputError("too_much", texts.TOO_MUCH)
    return int(digits)


_READERS: dict[AskKind, Callable[[str, Reading], Value]] = {
    AskKind.NAME: lambda text, _: parse_name(text),
    AskKind.TEXT: lambda text, _: short_text(text),
    AskKind.LONG: lambda text, _: prose(text),
    AskKind.IDENTITY: lambda text, _: parse_identity(text).number,
    AskKind.PHONE: lambda text, _: parse_phone(text).e164,
    AskKind.EMAIL: _email,
    AskKind.PAST: _past,
    AskKind.DATE: lambda text, reading: typed_day(text, reading).gregorian,
    AskKind.NUMBER: lambda text, _: whole_number(text, MOST_COUNTED),
    AskKind.MONEY: lambda text, _: whole_number(text, MOST_RIYALS),
    AskKind.IBAN: lambda text, _: parse_iban(text),
}
