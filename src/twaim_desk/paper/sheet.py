"""The sheets papers are drawn on: how large, and in which sizes their letters are."""

from dataclasses import dataclass
from functools import partial

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.paper_parts import Look, PaperFormat
from twaim_desk.paper.arabic.font import Weight, load_typeface
from twaim_desk.paper.arabic.paragraph import Type

MILLIMETRE = 72 / 25.4
A5 = (148 * MILLIMETRE, 210 * MILLIMETRE)
A4 = (210 * MILLIMETRE, 297 * MILLIMETRE)
A4_ACROSS = (A4[1], A4[0])
SMALLEST = 9.0  # points: what an old printer and old eyes can still do
_MARGIN = 7 * MILLIMETRE  # many printers leave out the outer 5 mm
_LARGE = 18 / 11
_LEADING = 1.31
# How far apart lines stand, from the airiest: a short paper may breathe, a long one saves a page.
AIRS = (1.3, 1.2, 1.1, 1.0)


@dataclass(frozen=True)
class Sheet:
    """One page's room for text and its types; in large print everything grows alike."""

    width: float
    height: float
    margin: float
    scale: float
    air: float
    look: Look
    body: Type
    value: Type
    sentence: Type
    small: Type
    small_value: Type
    heading: Type
    name: Type
    title: Type
    number: Type
    promise: Type

    def points(self, at_normal_size: float) -> float:
        """A length that grows with the letters."""
        return at_normal_size * self.scale

    def gap(self, at_normal_size: float) -> float:
        """A room between parts, which grows with the letters and, faster than lines, with air."""
        return at_normal_size * self.scale * self.air**3

    def written(self, number: int | str) -> str:
        """A number in the digits of the office's prose."""
        return written(number, self.look.digits)

    @property
    def digits(self) -> Digits:
        """The digits of the office's prose."""
        return self.look.digits


def sheet_for(look: Look, air: float) -> Sheet:
    """The sheet of one copy: half of an A4, or a whole one for tables and large print."""
    is_large = look.format is PaperFormat.LARGE
    scale = _LARGE if is_large else 1.0
    width, height = A4 if is_large or look.format is PaperFormat.A4 else A5
    letters = partial(_type, scale, _LEADING * air)
    return Sheet(
        width=width - 2 * _MARGIN,
        height=height - 2 * _MARGIN,
        margin=_MARGIN,
        scale=scale,
        air=air,
        look=look,
        body=letters(10.0),
        value=letters(10.0, Weight.MEDIUM),
        sentence=letters(10.5),
        small=letters(SMALLEST),
        small_value=letters(SMALLEST, Weight.MEDIUM),
        heading=letters(10.5, Weight.HEAVY),
        name=letters(12.5, Weight.HEAVY),
        title=letters(17.0, Weight.HEAVY),
        number=letters(15.0, Weight.HEAVY),
        promise=letters(16.0, Weight.HEAVY),
    )


def _type(scale: float, leading: float, size: float, weight: Weight = Weight.REGULAR) -> Type:
    return Type(load_typeface()[weight], size * scale, size * scale * leading)
