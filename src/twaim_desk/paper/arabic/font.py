"""A typeface whose characters are glyphs, each with the text it stands for."""

import struct
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import uharfbuzz as harfbuzz  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase import ttfonts as truetype

from twaim_desk import paths
from twaim_desk.domain.digits import left_to_right
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import papers as texts

_FIRST_CODE = 0xF0000  # a plane for private use: no letter that a person types
_ROWS_AT_ONCE = 100  # as many as the format allows in one list
_TO_UNICODE = """\
/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
{rows}
endcmap CMapName currentdict /CMap defineresource pop end end"""


class Weight(StrEnum):
    """How heavy letters are; the value is the end of the font's file name."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    HEAVY = "SemiBold"


class GlyphFont(truetype.TTFont):  # type: ignore[misc]
    """A font that is asked for glyphs, not letters, and says in the document what each one reads.

    ReportLab looks glyphs up by character; so every pair of a glyph and its text gets a character
    of its own, and the table from which readers copy is written from those pairs.
    """

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=0)
        self.shaper = harfbuzz.Font(self.hbFace)
        self._codes: dict[tuple[int, str], int] = {}
        self._texts: dict[int, str] = {}
        self._letters = frozenset(self.face.charToGlyph)

    def has(self, character: str) -> bool:
        """Whether the font has a glyph for the character."""
        return ord(character) in self._letters

    def code_of(self, glyph: int, text: str) -> int:
        """The character under which ReportLab finds the glyph that stands for this text."""
        code = self._codes.get((glyph, text))
        if code is None:
            code = _FIRST_CODE + len(self._codes)
            self._codes[glyph, text] = code
            self._texts[code] = text
            self.face.charToGlyph[code] = glyph
            advance = self.shaper.get_glyph_h_advance(glyph)
            self.face.charWidths[code] = self.pdfScale(advance)
        return code

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Write the font into the document, with our table of what its glyphs read."""
        subsets = list(self.state[doc].subsets)
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = truetype.SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX
            table = doc.idToObject[f"toUnicodeCMap:{name.decode()}"]
            table.content = _TO_UNICODE.format(rows="\n".join(self._tables_of(subset)))

    def _tables_of(self, subset: list[int]) -> Iterator[str]:
        rows = [
            f"<{at:02X}> <{self._texts[code].encode('utf-16-be').hex()}>"
            for at, code in enumerate(subset)
            if code in self._texts
        ]
        for first in range(0, len(rows), _ROWS_AT_ONCE):
            part = rows[first : first + _ROWS_AT_ONCE]
            yield "\n".join([f"{len(part)} beginbfchar", *part, "endbfchar"])


class NoTypefaceError(ExpectedError):
    """A file of the typeface is not there or spoiled; once it is back, the paper can be made."""

    def __init__(self, name: str, reason: str) -> None:
        sentence = texts.NO_TYPEFACE.format(file=left_to_right(name))
        super().__init__(f"typeface: {name}: {reason}", user_message=sentence)


Typeface = dict[Weight, GlyphFont]


@cache
def load_typeface() -> Typeface:
    """The shipped typeface, known to ReportLab by the names of its fonts.

    One for the whole program: ReportLab keeps the first font of a name that it was given.
    """
    typeface = {weight: _load(weight) for weight in Weight}
    for font in typeface.values():
        pdfmetrics.registerFont(font)
    return typeface


def _load(weight: Weight) -> GlyphFont:
    name = f"IBMPlexSansArabic-{weight}.ttf"
    try:
        return GlyphFont(weight, paths.shipped("resources", "fonts", name))
    except (OSError, ValueError, LookupError, struct.error, truetype.TTFError) as error:
        raise NoTypefaceError(name, type(error).__name__) from error
