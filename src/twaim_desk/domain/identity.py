"""Identity, residence and unified numbers, read from what people type."""

from dataclasses import dataclass, field
from enum import StrEnum

from twaim_desk.domain.digits import bare_number, is_ascii_number
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import identity as texts

_LENGTH = 10
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


class IdentityKind(StrEnum):
    """Whose number it is."""

    CITIZEN = "citizen"
    RESIDENT = "resident"


_KINDS = {"1": IdentityKind.CITIZEN, "2": IdentityKind.RESIDENT}


@dataclass(frozen=True, slots=True)
class Identity:
    """The number of a person's identity card or residence permit; its repr keeps it secret."""

    number: str = field(repr=False)
    kind: IdentityKind

    @property
    def last_four(self) -> str:
        """Its last four digits, enough to tell people of one name apart."""
        return self.number[-4:]

    @property
    def masked(self) -> str:
        """The number with all but its last four digits covered."""
        return "•" * (_LENGTH - 4) + self.last_four


@dataclass(frozen=True, slots=True)
class UnifiedNumber:
    """An establishment's unified national number.

    `passes_check` only warns: no official text says that the last digit is a check digit.
    """

    number: str
    passes_check: bool


def parse_identity(text: str) -> Identity:
    """The identity or residence number that was typed."""
    number = _ten_digits(text, tuple(_KINDS), texts.IDENTITY_REFUSALS)
    if not _passes_luhn(number):
        raise RefusedInputError("checksum", texts.IDENTITY_REFUSALS["checksum"])
    return Identity(number, _KINDS[number[0]])


def with_check_digit(nine_digits: str) -> str:
    """The number of ten digits that begins so and fits its last one."""
    return next(number for last in "0123456789" if _passes_luhn(number := f"{nine_digits}{last}"))


def parse_unified_number(text: str) -> UnifiedNumber:
    """The establishment's unified number that was typed."""
    number = _ten_digits(text, ("7",), texts.UNIFIED_NUMBER_REFUSALS)
    return UnifiedNumber(number, _passes_luhn(number))


def _ten_digits(text: str, starts: tuple[str, ...], refusals: dict[str, str]) -> str:
    """The ten digits typed, beginning as they should; the first thing wrong is what is said."""
    number = bare_number(text)
    if reason := _fault_of(number, starts):
        raise RefusedInputError(reason, refusals[reason])
    return number


def _fault_of(number: str, starts: tuple[str, ...]) -> str | None:
    faults = {
        "empty": not number,
        "not_digits": not is_ascii_number(number),
        "too_short": len(number) < _LENGTH,
        "too_long": len(number) > _LENGTH,
        "prefix": not number.startswith(starts),
        "placeholder": number == number[:1] * _LENGTH,
    }
    return next((reason for reason, found in faults.items() if found), None)


def _passes_luhn(number: str) -> bool:
    """Whether the last digit fits the others; a swap of 09 and 90 goes unseen."""
    doubled = sum(_DOUBLED[int(digit)] for digit in number[::2])
    return (doubled + sum(map(int, number[1::2]))) % 10 == 0
