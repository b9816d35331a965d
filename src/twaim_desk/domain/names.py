"""Names of people: read as typed, and compared by how they sound rather than how they are spelt."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from twaim_desk.domain.digits import INVISIBLE, TO_ASCII_DIGITS, drop_invisible
from twaim_desk.domain.printable import is_printable
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import names as texts

LONGEST_NAME = 120

_PUNCTUATION = frozenset("-\u2010\u2011'\u2018\u2019.،,")
# By a character's Unicode category, or by the first letter of it.
_FAULTS = {"C": "control", "N": "digits", "S": "symbols", "P": "symbols", "Me": "symbols"}

_MARK_RANGES = (
    (0x0300, 0x036F),  # accents of Latin letters
    (0x0610, 0x061A),  # honorifics
    (0x0640, 0x0640),  # tatweel
    (0x064B, 0x065F),  # tashkeel, and the hamza and madda that sit on a letter
    (0x0670, 0x0670),  # dagger alef
    (0x06D6, 0x06ED),  # marks of the Quran
    (0x0898, 0x089F),
    (0x08CA, 0x08FF),
    (0xFC5E, 0xFC63),  # tashkeel standing alone, as copied from a PDF
    (0xFCF2, 0xFCF4),
    (0xFE70, 0xFE7F),
)
_APOSTROPHES = "'`\u2018\u2019\u02bc"
_MARKS = {code: None for first, last in _MARK_RANGES for code in range(first, last + 1)}
_UNREAD = INVISIBLE | _MARKS | str.maketrans("", "", _APOSTROPHES)

_SHAPES = {
    "ا": "ٱٲٳ",
    "ي": "ىیے",
    "ك": "کڪ",
    "ه": "ةہھەۃ",
    "ن": "ں",
    "ب": "پ",
    "ج": "چ",
    "ف": "ڤ",
    "ز": "ژ",
    "": "ءٴ",
}
_TO_ONE_SHAPE = {ord(shape): letter for letter, shapes in _SHAPES.items() for shape in shapes}
_AS_COMPARED = _UNREAD | _TO_ONE_SHAPE | TO_ASCII_DIGITS

_NOT_LETTERS = re.compile(r"[\W_]+")
_TWICE = re.compile(r"([اوي])\1+")

_LEAST_COMMON = 3
_ALSO = "|"  # no letter of a name: what follows are other spellings of its words

_HOUSE = frozenset({"آل", "أبو", "أبا"})
_LINEAGE = frozenset({"بن", "ابن", "بنت"})
_JOINED_TO_NEXT = ("عبد", "ابو", "ابا", "ابي", "با")
_JOINED_TO_PREVIOUS = ("الله", "الدين")

# Old spellings without the alef that is heard; none of them is another person's name.
_OLD_SPELLINGS = {
    "الرحمن": "الرحمان",
    "يس": "ياسين",
    "طه": "طاها",
    "ابرهيم": "ابراهيم",
    "اسمعيل": "اسماعيل",
    "اسحق": "اسحاق",
    "هرون": "هارون",
    "سليمن": "سليمان",
    "عثمن": "عثمان",
    "لقمن": "لقمان",
}
_FULL_SPELLINGS = {
    _TWICE.sub(r"\1", start + old): _TWICE.sub(r"\1", start + full)
    for start in ("", *_JOINED_TO_NEXT)
    for old, full in _OLD_SPELLINGS.items()
}


class Beginning(NamedTuple):
    """A word as far as it was typed, in its spellings, and how many words must begin so."""

    spellings: tuple[str, ...]
    times: int


def parse_name(text: str) -> str:
    """The name as it was typed, tashkeel and all, with single spaces and nothing invisible.

    Letters copied from a PDF come out as the letters they stand for.
    """
    name = _single_spaced(text)
    if len(name) <= LONGEST_NAME:
        name = _single_spaced(unicodedata.normalize("NFKC", name))
    if reason := _fault_of(name):
        raise RefusedInputError(reason, texts.REFUSALS[reason])
    return name


def normalised(name: str) -> str:
    """The name in the one spelling by which names are compared; for people not to see."""
    return " ".join(map(_full_spelling, _words(name)))


def same_name(a: str, b: str) -> bool:
    """Whether the two are one name, however they are spelt."""
    return normalised(a) == normalised(b)


def name_matches(query: str, name: str) -> bool:
    """Whether each word of the query begins a different word of the name, in any order.

    A query without words matches nothing.
    """
    return begin_words(readings_of(query), _words(name))


def readings_of(query: str) -> tuple[tuple[str, ...], ...]:
    """The one or two ways to read what was typed, each as its words; none without a word."""
    wanted = _words(query)
    joined = _last_joined(wanted)
    readings = [wanted] if joined == wanted else [wanted, joined]
    return tuple(tuple(words) for words in readings if words)


def begin_words(readings: Sequence[Sequence[str]], words: Sequence[str]) -> bool:
    """Whether in one of the readings each word begins a word of its own among those of a name."""
    return any(_begin_different(wanted, words) for wanted in readings)


def closeness(typed: Sequence[str], words: Sequence[str]) -> tuple[int, bool]:
    """How well a name fits what was typed, the least first: by whole words, by the first one.

    What was typed is in full spelling, as `normalised` gives it.
    """
    full = [_FULL_SPELLINGS.get(word, word) for word in words]
    return -sum(word in full for word in typed), not full[0].startswith(typed[0])


def name_tokens(name: str) -> list[str]:
    """The words under which the search finds the name: each as it is compared, in full too."""
    forms = (form for word in _words(name) for form in _stored(word))
    return list(dict.fromkeys(forms))


def words_kept(name: str) -> str:
    """The words of a name as the search keeps them: a blank before each, other spellings last."""
    stored = [_stored(word) for word in _words(name)]
    others = [form for forms in stored for form in forms[1:]]
    return "".join(f" {word}" for word in (*(forms[0] for forms in stored), _ALSO, *others))


def words_of(kept: str) -> list[str]:
    """The words of a name out of what `words_kept` gave."""
    return kept.partition(_ALSO)[0].split()


def beginnings_of(words: Sequence[str]) -> list[Beginning]:
    """What of the words the search looks for.

    Every name in which each of the words begins one of its own has all that these ask for.
    """
    asked = [_asked(word) for word in words]
    return [Beginning(one, _times(one, asked)) for one in dict.fromkeys(asked)]


def first_name(name: str) -> str:
    """The first name as it is written, with all words of a compound such as عبد الله."""
    words = name.split()
    end = 1
    while end < len(words) and len(_words(" ".join(words[: end + 1]))) < 2:
        end += 1
    while end > 1 and normalised(words[end - 1]) in _LINEAGE:
        end -= 1
    return " ".join(words[:end])


def short_name(name: str) -> str:
    """The first and the last name of someone, where there is no room for what lies between."""
    first, words = first_name(name), name.split()
    rest = words[len(first.split()) :]
    last = rest[-2:] if len(rest) > 1 and rest[-2] in _HOUSE else rest[-1:]
    return " ".join([first, *last])


def _stored(word: str) -> tuple[str, ...]:
    """Its full spelling; the old one too where it begins otherwise."""
    full = _full_spelling(word)
    return (full,) if _differs_at_its_end(word, full) else tuple(dict.fromkeys((word, full)))


def _asked(word: str) -> tuple[str, ...]:
    """The beginnings that find what `_stored` gave; one is enough for عبدالرحمن, a common name."""
    full = _full_spelling(word)
    if _differs_at_its_end(word, full):
        return (word[:-1],)
    return tuple(dict.fromkeys((word, full)))


def _times(beginning: tuple[str, ...], asked: Sequence[tuple[str, ...]]) -> int:
    """How many of what is asked can only be met by words that begin so."""
    if len(beginning) > 1:
        return 1
    return sum(all(word.startswith(beginning) for word in spellings) for spellings in asked)


def _differs_at_its_end(word: str, full: str) -> bool:
    return word != full and len(word) > _LEAST_COMMON and full.startswith(word[:-1])


def _single_spaced(text: str) -> str:
    return " ".join(drop_invisible(text).split())


def _fault_of(name: str) -> str | None:
    if len(name) > LONGEST_NAME:
        return "too_long"
    if reason := next(filter(None, map(_fault_of_character, name)), None):
        return reason
    return None if any(map(str.isalpha, name)) else "empty"


def _fault_of_character(character: str) -> str | None:
    if character in _PUNCTUATION:
        return None
    category = unicodedata.category(character)
    fault = _FAULTS.get(category) or _FAULTS.get(category[0])
    return fault or (None if is_printable(character) else "letters")


def _words(name: str) -> list[str]:
    """The words of the name as they are compared, all but the old spellings."""
    words = _letters(name).split()
    return _joined([word for word in words if word not in _LINEAGE] or words)


def _letters(name: str) -> str:
    """Its letters in one shape each, everything else gone or a space.

    Marks go first: normalising a long run of them is slow.
    """
    letters = _NOT_LETTERS.sub(" ", name.translate(_UNREAD))
    letters = unicodedata.normalize("NFKD", letters).casefold()
    letters = unicodedata.normalize("NFKD", letters).translate(_AS_COMPARED)
    return _once(_NOT_LETTERS.sub(" ", letters))


def _once(letters: str) -> str:
    """The letters with each run of one long vowel written once."""
    return _TWICE.sub(r"\1", letters)


def _joined(words: list[str]) -> list[str]:
    """The words with compounds such as عبد الله and نور الدين as one word."""
    joined: list[str] = []
    waiting = ""
    for word in words:
        compound = _once(waiting + word)
        waiting = ""
        while compound in _JOINED_TO_PREVIOUS and joined:
            compound = _once(joined.pop() + compound)
        if compound in _JOINED_TO_NEXT:
            waiting = compound
        else:
            joined.append(compound)
    return [*joined, waiting] if waiting else joined


def _full_spelling(word: str) -> str:
    """The word with the alef that its old spelling leaves out, also inside a compound."""
    return _FULL_SPELLINGS.get(word, word)


def _last_joined(words: list[str]) -> list[str]:
    """The words with the last joined to the one before, while الله or الدين is being typed."""
    if len(words) < 2 or not any(end.startswith(words[-1]) for end in _JOINED_TO_PREVIOUS):
        return words
    return [*words[:-2], _once(words[-2] + words[-1])]


def _begin_different(wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each wanted word begins a word of its own; the longest choose first."""
    left = list(words)
    for beginning in sorted(wanted, key=len, reverse=True):
        full = _full_spelling(beginning)
        for at, word in enumerate(left):
            if word.startswith(beginning) or _full_spelling(word).startswith(full):
                del left[at]
                break
        else:
            return False
    return True
