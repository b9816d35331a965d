"""Letters into glyphs: joined, kerned, with their marks; what the font lacks becomes a box."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import uharfbuzz as harfbuzz  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import (  # type: ignore[import-untyped]
    ShapeData,
    ShapedStr,
)

from twaim_desk.domain.digits import INVISIBLE
from twaim_desk.domain.printable import plain_letter
from twaim_desk.paper.arabic.font import GlyphFont

BOX = "\u25a1"  # what copies out where the font's own box for a missing letter is drawn
_UNSEEN_BUT_KEPT = "\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069"
_DIRECTION_SIGN = re.compile("[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_PICTURES = frozenset({"So", "Sk", "Co", "Cn"})
_SPACES = re.compile(" {2,}")
_NOTHING = "\u2060"
# Readers take a ligature of two letters apart in the wrong order, so it reads as one character.
_LIGATURES = {
    unicodedata.normalize("NFKC", chr(code)): chr(code)
    for code in (*range(0xFC00, 0xFD3E), *range(0xFEF5, 0xFEFD))
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A vowel sign, drawn by itself at a place measured from where its run begins."""

    letter: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A run of glyphs with its width, in thousandths of the type size."""

    glyphs: ShapedStr
    width: float
    marks: tuple[Mark, ...]


@lru_cache(maxsize=512)
def drawable(text: str, font: GlyphFont) -> str:
    """The text as the font can draw it; nothing that a person's name may hold stops a paper.

    Breaks of lines and rows of spaces become one space, control characters and pictures go; a
    letter the font lacks is replaced by one of the same meaning or its plain letter, else by a
    box: none that may be typed is. A sign above a letter that it lacks is left out.
    """
    return _SPACES.sub(" ", "".join(_drawn(character, font) for character in text))


def _drawn(character: str, font: GlyphFont) -> str:
    if character.isspace():
        return " "
    if character in _UNSEEN_BUT_KEPT:
        return character
    category = unicodedata.category(character)
    if ord(character) in INVISIBLE or category in {"Cc", "Cf"}:
        return ""
    if font.has(character):
        return character
    if category in {"Mn", "Me", "Mc"}:
        return ""
    alike = unicodedata.normalize("NFKC", character)
    if all(font.has(letter) for letter in alike):
        return alike
    # A picture is left out; of a letter with an accent its plain letter stays.
    return "" if category in _PICTURES else plain_letter(character) or BOX


@lru_cache(maxsize=2048)
def shaped(font: GlyphFont, text: str, *, right_to_left: bool) -> Shaped:
    """The glyphs of a run, from left to right."""
    buffer = _shaped_buffer(font, text, right_to_left)
    said = _said_by_clusters(text, [info.cluster for info in buffer.glyph_infos], right_to_left)
    letters, places, marks, width = "", [], [], 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        says = said[info.cluster].pop(0)
        advance, x, y = (
            font.pdfScale(part)
            for part in (position.x_advance, position.x_offset, position.y_offset)
        )
        if _DIRECTION_SIGN.fullmatch(says) and not advance:
            continue
        letter = chr(font.code_of(info.codepoint, says))
        if unicodedata.category(says[0]) == "Mn" and not advance:
            marks.append(Mark(letter, width + x, y))
            continue
        places.append(ShapeData(len(letters), advance, 0, x, y, font.face.charWidths[ord(letter)]))
        letters += letter
        width += advance
    return Shaped(ShapedStr(letters, places), width, tuple(marks))


def _shaped_buffer(font: GlyphFont, text: str, right_to_left: bool) -> harfbuzz.Buffer:
    buffer = harfbuzz.Buffer()
    buffer.cluster_level = harfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = "ar"
    # The direction is never guessed: digits in Arabic text would be turned round.
    buffer.direction = "rtl" if right_to_left else "ltr"
    if right_to_left:
        buffer.script = "Arab"
    harfbuzz.shape(font.shaper, buffer)
    return buffer


def _said_by_clusters(text: str, clusters: list[int], right_to_left: bool) -> dict[int, list[str]]:
    """What the glyphs of each cluster read, in the order of the glyphs."""
    counts = Counter(clusters)
    said = {}
    for start, end in pairwise([*sorted(counts), len(text)]):
        says = _said_by_cluster(text[start:end], counts[start])
        said[start] = says[::-1] if right_to_left else says
    return said


def _said_by_cluster(part: str, glyphs: int) -> list[str]:
    if glyphs == len(part):
        return list(part)
    signs = [sign for sign in part if unicodedata.category(sign) == "Mn"]
    letters = "".join(letter for letter in part if letter not in signs)
    if not letters:
        return [part, *[_NOTHING] * (glyphs - 1)]
    on_top = signs if len(signs) < glyphs else ["".join(signs)]
    says = [_LIGATURES.get(letters, letters), *on_top][:glyphs]
    return [*says, *[_NOTHING] * (glyphs - len(says))]
