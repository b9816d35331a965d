"""Money in words: riyals that agree with their number, and halalas where there are some."""

from twaim_desk.domain.counting import Case, Noun, form_of
from twaim_desk.domain.digits import Digits, written
from twaim_desk.texts import money as texts

HALALAS_IN_RIYAL = 100
RIYAL = Noun(*texts.RIYAL)
HALALA = Noun(*texts.HALALA)
_THOUSAND = 1000


def money_in_words(
    halalas: int, digits: Digits = Digits.ARABIC, case: Case = Case.NOMINATIVE
) -> str:
    """Such as «١٥٠٠ ريال» or «٣ ريالات و٥٠ هللة»."""
    riyals, rest = divmod(halalas, HALALAS_IN_RIYAL)
    parts = []
    if riyals or not rest:
        parts.append(_counted(riyals, RIYAL, digits, case))
    if rest:
        parts.append(_counted(rest, HALALA, digits, case))
    return texts.AND.join(parts)


def _counted(number: int, noun: Noun, digits: Digits, case: Case) -> str:
    """Only the end of a large number decides the form of its noun."""
    if number == 1:
        return texts.ONE[noun.one]
    same_end = number if number < _THOUSAND else number % _THOUSAND + _THOUSAND
    form = form_of(noun, same_end, case)
    return form if number == 2 else f"{written(number, digits)} {form}"
