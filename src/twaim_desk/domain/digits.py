"""Digits of every keyboard, marks that nobody sees, and numbers inside right-to-left text."""

from enum import StrEnum

_ASCII_DIGITS = "0123456789"
_ARABIC_INDIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
_TYPED_DIGITS = _ARABIC_INDIC_DIGITS + "۰۱۲۳۴۵۶۷۸۹" + "０１２３４５６７８９"
TO_ASCII_DIGITS = str.maketrans(_TYPED_DIGITS, _ASCII_DIGITS * 3)
_TO_ARABIC_INDIC = str.maketrans(_ASCII_DIGITS, _ARABIC_INDIC_DIGITS)

_INVISIBLE_RANGES = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x061C, 0x061C),  # Arabic letter mark
    (0x180B, 0x180F),  # Mongolian selectors
    (0x200B, 0x200F),  # zero width, joiners, left-to-right and right-to-left marks
    (0x202A, 0x202E),  # embeddings and overrides
    (0x2060, 0x206F),  # word joiner, isolates, deprecated format characters
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0xE0000, 0xE007F),  # tags
    (0xE0100, 0xE01EF),  # more variation selectors
)
INVISIBLE: dict[int, str | int | None] = {
    code: None for first, last in _INVISIBLE_RANGES for code in range(first, last + 1)
}

# Hyphens, dashes, minus, full-width hyphen, and the tatweel that Arabic typists use as a dash.
_DASHES = str.maketrans("", "", "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\u0640")


class Digits(StrEnum):
    """Which digits prose and dates are written in; numbers one copies are always Western."""

    ARABIC = "arabic"
    LATIN = "latin"


def fold_digits(text: str) -> str:
    """The text with Arabic-Indic, Persian and full-width digits as 0-9.

    Nothing else becomes a digit: a raised or circled two stays what it is.
    """
    return text.translate(TO_ASCII_DIGITS)


def arabic_indic(text: str) -> str:
    """The text with 0-9 as Arabic-Indic digits."""
    return text.translate(_TO_ARABIC_INDIC)


def written(number: int | str, digits: Digits) -> str:
    """The number, or a text with numbers in it, as prose writes it."""
    return arabic_indic(str(number)) if digits == Digits.ARABIC else str(number)


def drop_invisible(text: str) -> str:
    """The text without the marks that nobody sees: direction, zero width, selectors."""
    return text.translate(INVISIBLE)


def bare_number(text: str) -> str:
    """A number as typed, digits folded, without white space, dashes and invisible marks."""
    return fold_digits(drop_invisible("".join(text.split()))).translate(_DASHES)


def is_ascii_number(text: str) -> bool:
    """Whether the text is one or more of 0-9 and nothing else."""
    return text.isascii() and text.isdigit()


def left_to_right(text: str) -> str:
    """The text as an island read left to right: identity and phone numbers, codes."""
    return f"\u2066{text}\u2069"


def isolated(text: str) -> str:
    """The text as an island that keeps its own direction: names, titles."""
    return f"\u2068{text}\u2069"
