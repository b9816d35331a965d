"""The code under a paper, as it is typed, read aloud or taken from the square."""

import re
from dataclasses import dataclass

from twaim_desk.domain.digits import drop_invisible, fold_digits
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import verify as texts

_LETTERS, _GROUP = 16, 4
_LONGEST = 200
_NOT_WRITTEN = re.compile(r"[^A-Z0-9]")
_CODE = re.compile(rf"[A-Z2-7]{{{_LETTERS}}}")
_MISREAD = str.maketrans("01", "OI")  # digits that no code has, for the letters they look like


@dataclass(frozen=True, slots=True)
class PaperCode:
    """A code in its groups, and the number before it without its dashes, if one was given."""

    code: str
    number: str = ""


def parse_code(text: str) -> PaperCode:
    """The code in what was typed, or in what a square says: a number, a blank, the code."""
    if len(text) > _LONGEST:
        raise RefusedInputError("not_a_code", texts.NOT_A_CODE)
    written = _NOT_WRITTEN.sub("", fold_digits(drop_invisible(text)).upper())
    number, code = written[:-_LETTERS], written[-_LETTERS:].translate(_MISREAD)
    if not written:
        raise RefusedInputError("empty", texts.NO_CODE)
    if not _CODE.fullmatch(code):
        raise RefusedInputError("not_a_code", texts.NOT_A_CODE)
    groups = (code[at : at + _GROUP] for at in range(0, _LETTERS, _GROUP))
    return PaperCode("-".join(groups), number)


def names(given: PaperCode, number: str | None) -> bool:
    """Whether a paper of this number may be the one whose code was given."""
    return not given.number or given.number == _NOT_WRITTEN.sub("", (number or "").upper())
