"""What of a typed text papers can print: the letters, digits and signs of the shipped typeface."""

import re
import unicodedata

# A test holds this beside the typeface: what passes here is never a box on paper.
_PRINTED = re.compile(
    "[!-\u00ff\u0110\u0131-\u0133\u0135\u0140-\u0142\u0152\u0153\u0160\u0161\u0178\u017d\u017e"
    "\u0192\u0237\u02bb\u02bc\u02c6\u02c7\u02d8-\u02dd\u0606-\u061b\u061e-\u06a1\u06a3-\u06d5"
    "\u06de\u06e5\u06e6\u06e9\u06ee-\u06ff\u0750-\u077f\u1e9e\u2010\u2013-\u2015\u2018-\u201a"
    "\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u2044\u20ac\u20b9\u20ba\u2116\u2122"
    "\u2190-\u2199\u2202\u2206\u220f\u2211\u2212\u221a\u221e\u222b\u2248\u2260\u2264\u2265"
    "\u25ca\u2713\u274c\ufdfa-\ufdfd]"
)
_SEEN = "LNPS"


def is_printable(text: str) -> bool:
    """Whether each letter, digit and sign of a text can be printed, or one of its meaning."""
    return all(map(_is_printed, text))


def plain_letter(character: str) -> str:
    """The letter without its accents, as a passport's lower lines have it; else nothing."""
    base = unicodedata.normalize("NFKD", character)[:1]
    return base if base != character and base.isascii() and base.isalpha() else ""


def _is_printed(character: str) -> bool:
    category = unicodedata.category(character)
    if category[0] not in _SEEN:
        return category not in {"Cn", "Co", "Cs"}
    alike = unicodedata.normalize("NFKC", character)
    return bool(plain_letter(character)) or all(map(_PRINTED.match, "".join(alike.split())))
