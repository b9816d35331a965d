"""Hard values in every field of a paper that somebody types."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from tests.papers.examples import LONGEST_NAME
from twaim_desk.domain.names import LONGEST_NAME as LONGEST

ADDRESS = ("حي النخيل، شارع الأمير سلطان بن عبدالعزيز، " * 10)[:400].strip("، ")
HARD = {
    "the longest name": LONGEST_NAME,
    "one word": "سارة",
    "an address of 400 letters": ADDRESS,
    "a Latin name": "Maria Fernanda dela Cruz-Santos",
    "tashkeel and signs that nobody sees": "مُحَمَّدُ بْنُ عَبْدِ الرَّحْمٰنِ عبد\u200cالله و\u200bسعد 🙂",
    "a bidi override": "\u202eسعد\u202c ثم \u2067فهد",
    "markup and quotes": "<b>سعد</b> & {name} %s &lt; «هند» \"علي\" '(٣)'",
    "an e-mail in a sentence of two lines": "يُرسل إلى sara@example.org\r\nقبل يوم ٥",
}
MANY = 14
LATE = date(2062, 5, 1)  # near the end of the table, where months are estimated
# What no person types: numbers, codes, what the square says, and the words of a key.
_NOT_TYPED = {
    "number", "numbers", "code", "qr", "identity_end", "digest", "licence", "licence_year",
    "unified_number", "words", "fingerprint", "phone", "email", "website", "about", "title",
}  # fmt: skip
# Names and what is no longer than a name: longer ones are refused when they are typed.
_SHORT = {"name", "employee", "counter", "label", "word", "by", "role", "time", "association"}


def with_text(value: Any, text: str) -> Any:
    """The paper with this text in each such field, however deep it lies."""
    kept = _NOT_TYPED | (_SHORT if len(text) > LONGEST else set())
    return _changed(value, lambda name, part: text if part and name not in kept else part)


def with_days(value: Any, day: date) -> Any:
    """The paper with this day in place of every day on it."""
    if isinstance(value, date):
        return day
    return inside(value, lambda _, part: with_days(part, day))


def with_many(value: Any) -> Any:
    """The paper with so many of whatever it has several of."""
    is_list = isinstance(value, tuple) and not hasattr(value, "_fields")
    if is_list and value and is_dataclass(value[0]):
        return tuple(with_many(value[at % len(value)]) for at in range(MANY))
    return inside(value, lambda _, part: with_many(part))


def _changed(value: Any, text_of: Callable[[str, str], str], name: str = "") -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return text_of(name, value)
    return inside(value, lambda part_name, part: _changed(part, text_of, part_name or name))


def inside(value: Any, change: Callable[[str, Any], Any]) -> Any:
    """The value with each of its parts changed, by its name where it has one."""
    if isinstance(value, tuple):
        changed = [change("", part) for part in value]
        return type(value)(*changed) if hasattr(value, "_fields") else tuple(changed)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: change(one.name, getattr(value, one.name)) for one in fields(value)}
        return replace(value, **parts)
    return value
