"""Numbers in words, and nouns that agree with their number."""

from dataclasses import dataclass
from enum import StrEnum

from twaim_desk.domain.digits import Digits, written
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import counting as texts

LARGEST_IN_WORDS = 60
LARGEST_COUNTED = 999_999_999


class Case(StrEnum):
    """Genitive stands after an annexing word («مدة»), nominative elsewhere.

    Where the genitive differs from the nominative, the accusative is written like the genitive.
    """

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun in the forms its number asks for.

    `few` follows 3-10, `many_accusative` 11-99, `hundred` 100 and its like.
    """

    one: str
    two: str
    two_genitive: str
    few: str
    many_accusative: str
    hundred: str


DAY = Noun(*texts.DAY)
WORKING_DAY = Noun(*texts.WORKING_DAY)
MONTH = Noun(*texts.MONTH)
SECOND = Noun(*texts.SECOND)

_UNITS = ("واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
_TEN_IN_COMPOUNDS = "عشر"
_TENS_STEMS = {2: "عشر", 3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست"}
_TENS_ENDINGS = {Case.NOMINATIVE: "ون", Case.GENITIVE: "ين"}
_TWO = {Case.NOMINATIVE: "اثنان", Case.GENITIVE: "اثنين"}
_TWO_IN_TWELVE = {Case.NOMINATIVE: "اثنا", Case.GENITIVE: "اثني"}


def number_in_words(n: int, case: Case = Case.NOMINATIVE) -> str:
    """A number from 1 to 60 in words, as it stands before a masculine noun."""
    if not 1 <= n <= LARGEST_IN_WORDS:
        raise RefusedInputError("out_of_range", texts.NOT_IN_WORDS)
    tens, unit = divmod(n, 10)
    if n <= 10:
        return _unit(n, case)
    if tens == 1:
        return f"{_unit_before_ten(unit, case)} {_TEN_IN_COMPOUNDS}"
    round_number = _TENS_STEMS[tens] + _TENS_ENDINGS[case]
    return f"{_unit(unit, case)} و{round_number}" if unit else round_number


def days_in_words(n: int, case: Case = Case.NOMINATIVE) -> str:
    """That many working days, 1 to 60, in words."""
    in_words = number_in_words(n, case)
    noun = form_of(WORKING_DAY, n, case)
    if n == 1:
        return texts.ONE_OF_THEM.format(noun=noun)
    return noun if n == 2 else f"{in_words} {noun}"


def counted(
    n: int, noun: Noun, digits: Digits = Digits.ARABIC, case: Case = Case.NOMINATIVE
) -> str:
    """The noun with its number before it; one and two are said by the noun alone.

    Zero is a zero before the noun, for tables; a sentence about nothing is the caller's.
    """
    noun_form = form_of(noun, n, case)
    return noun_form if n in {1, 2} else f"{written(n, digits)} {noun_form}"


def form_of(noun: Noun, n: int, case: Case = Case.NOMINATIVE) -> str:
    """The form of the noun that agrees with the number."""
    if not 0 <= n <= LARGEST_COUNTED:
        raise RefusedInputError("out_of_range", texts.NOT_COUNTED)
    if n == 1:
        return noun.one
    if n == 2:
        return noun.two if case == Case.NOMINATIVE else noun.two_genitive
    if 3 <= n % 100 <= 10:
        return noun.few
    return noun.many_accusative if n % 100 > 10 else noun.hundred


def _unit(n: int, case: Case) -> str:
    return _TWO[case] if n == 2 else _UNITS[n - 1]


def _unit_before_ten(n: int, case: Case) -> str:
    if n == 1:
        return "أحد"
    return _TWO_IN_TWELVE[case] if n == 2 else _UNITS[n - 1]
