"""Saudi phone numbers, read from what people type.

Judged by structure alone: lists of the ranges in use grow old and would refuse real people.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from twaim_desk.domain.digits import bare_number
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import phone as texts


class PhoneKind(StrEnum):
    """What kind of line it is."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    UNIFIED = "unified"
    TOLLFREE = "tollfree"


_STARTS = {
    "5": PhoneKind.MOBILE,
    "11": PhoneKind.LANDLINE,
    "12": PhoneKind.LANDLINE,
    "13": PhoneKind.LANDLINE,
    "14": PhoneKind.LANDLINE,
    "16": PhoneKind.LANDLINE,
    "17": PhoneKind.LANDLINE,
    "920": PhoneKind.UNIFIED,
    "800": PhoneKind.TOLLFREE,
}
_LENGTHS = {
    PhoneKind.MOBILE: 9,
    PhoneKind.LANDLINE: 9,
    PhoneKind.UNIFIED: 9,
    PhoneKind.TOLLFREE: 10,
}
_SHORTEST = 9
_LONGEST = 15  # of any number in the world, with its country code

_COUNTRY = "+966"
# 966, 0966 or 00966, and the zero that many keep behind it.
_COUNTRY_TYPED = re.compile("0{0,2}9660?")
# In a right-to-left field the plus often lands at the end.
_NUMBER_TYPED = re.compile(r"\+?[0-9]+|[0-9]+\+")
_PUNCTUATION = str.maketrans("\uff0b", "+", ".()\uff0e\uff08\uff09")


@dataclass(frozen=True, slots=True)
class Phone:
    """A Saudi phone number in its international form; its repr keeps it secret."""

    e164: str = field(repr=False)
    kind: PhoneKind

    @property
    def local(self) -> str:
        """The number as it is read and dialled inside the Kingdom."""
        national = self.e164.removeprefix(_COUNTRY)
        has_zero = self.kind in {PhoneKind.MOBILE, PhoneKind.LANDLINE}
        return f"0{national}" if has_zero else national


def parse_phone(text: str) -> Phone:
    """The phone number that was typed, in any of the ways in which people write one."""
    typed = bare_number(text).translate(_PUNCTUATION)
    if not typed:
        raise _refusal("empty")
    if not _NUMBER_TYPED.fullmatch(typed):
        raise _refusal("characters")
    return _phone_of(_national(typed))


def _national(typed: str) -> str:
    """The number without country code and leading zero."""
    digits = typed.strip("+")
    if country := _COUNTRY_TYPED.match(digits):
        return digits[country.end() :]
    if "+" in typed or digits.startswith("00"):
        raise _refusal(_fault_abroad(digits))
    return digits.removeprefix("0")


def _fault_abroad(digits: str) -> str:
    """What to say of a number with a country code that is not ours; none begins with a zero."""
    has_code = not digits.removeprefix("00").startswith("0")
    return _fault_of_unknown(digits, "foreign" if has_code else "bad_prefix")


def _phone_of(national: str) -> Phone:
    kind = next((kind for start, kind in _STARTS.items() if national.startswith(start)), None)
    if kind is None:
        raise _refusal(_fault_of_unknown(national, "bad_prefix"))
    if len(national) != _LENGTHS[kind]:
        raise _refusal("too_short" if len(national) < _LENGTHS[kind] else "too_long")
    return Phone(_COUNTRY + national, kind)


def _fault_of_unknown(digits: str, otherwise: str) -> str:
    """What to say of digits that begin like no Saudi number."""
    if len(digits) < _SHORTEST:
        return "too_short"
    return "too_long" if len(digits) > _LONGEST else otherwise


def _refusal(reason: str) -> RefusedInputError:
    return RefusedInputError(reason, texts.REFUSALS[reason])
