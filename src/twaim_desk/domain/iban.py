"""Saudi bank account numbers, read from what people type."""

import re

from twaim_desk.domain.digits import bare_number
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import answers as texts

_SHAPE = re.compile(r"SA[0-9]{22}")
_MODULUS, _REMAINDER = 97, 1


def parse_iban(text: str) -> str:
    """The account number that was typed, in the form SA and twenty-two digits."""
    typed = bare_number(text).upper()
    number = typed if typed.startswith("SA") else f"SA{typed}"
    if not _SHAPE.fullmatch(number):
        raise RefusedInputError("iban_shape", texts.IBAN_SHAPE)
    if _remainder(number) != _REMAINDER:
        raise RefusedInputError("iban_check", texts.IBAN_CHECK)
    return number


def with_check_digits(account: str) -> str:
    """The account number of a bank, twenty digits, as an IBAN."""
    check = _MODULUS + _REMAINDER - _remainder(f"SA00{account}")
    return f"SA{check:02}{account}"


def _remainder(number: str) -> int:
    turned = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % _MODULUS
