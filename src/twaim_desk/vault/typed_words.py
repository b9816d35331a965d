"""The 33 words of a recovery part as a person types them, and where he mistyped."""

import re
import unicodedata
from collections.abc import Sequence

from shamir_mnemonic import constants, rs1024, wordlist  # type: ignore[import-untyped]

from twaim_desk.domain.digits import arabic_indic, drop_invisible
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import vault as texts

WORDS_OF_A_PART = 33
_LONGEST_TEXT = 5_000
_CHECK_WORDS = constants.CHECKSUM_LENGTH_WORDS
_BITS = constants.RADIX_BITS
_SCHEME = constants.CUSTOMIZATION_STRING_EXTENDABLE
_LETTERS = re.compile(r"[^\W\d_]+")
_TELLING = 4  # no two words of the list begin with the same four letters
_NUMBERS = {word[:_TELLING]: number for number, word in enumerate(wordlist.WORDLIST)}


class RecoveryError(RefusedInputError):
    """Parts that do not open the office; `part` counts what was typed, `word` its words, from 1."""

    def __init__(self, reason: str, *, word: int | None = None, count: int | None = None) -> None:
        sentence = texts.RECOVERY_REFUSALS[reason]
        places = {"word": word, "next": word and word + 1, "count": count}
        written = {name: arabic_indic(str(number)) for name, number in places.items()}
        super().__init__(reason, sentence.format(**written))
        self.word = word
        self.part: int | None = None

    def in_part(self, part: int) -> "RecoveryError":
        """The same refusal, saying in which of the typed parts."""
        self.part = part
        self.user_message = texts.IN_PART.format(
            part=arabic_indic(str(part)), sentence=self.user_message
        )
        return self


def read_words(text: str) -> list[str]:
    """The words that were typed, in full; numbers, points and line breaks between them are left.

    Four letters are enough for a word. Raises RecoveryError for what is no word of the list, for
    another number of words than 33, and for words that fail their own checksum.
    """
    numbers = _numbers_of(_LETTERS.findall(_plain(text)))
    if not _passes(numbers):
        raise _where_mistyped(numbers)
    return [wordlist.WORDLIST[number] for number in numbers]


def words_so_far(text: str) -> int:
    """How many words stand in a part that is still being typed; the last may be unfinished.

    Raises RecoveryError for the first that is no word of the list.
    """
    plain = _plain(text)
    words = _LETTERS.findall(plain)
    for place, word in enumerate(words, start=1):
        if place < len(words) or not (plain.endswith(word) and _begins_a_word(word)):
            _number_of(word, place)
    return len(words)


def _begins_a_word(letters: str) -> bool:
    return any(word.startswith(letters[:_TELLING]) for word in _NUMBERS)


def _plain(text: str) -> str:
    if len(text) > _LONGEST_TEXT:
        raise RecoveryError("foreign")
    return unicodedata.normalize("NFKC", drop_invisible(text)).casefold()


def _numbers_of(words: Sequence[str]) -> list[int]:
    """The number in the list of each word."""
    if not words:
        raise RecoveryError("empty")
    numbers = [_number_of(word, place) for place, word in enumerate(words, start=1)]
    if len(numbers) != WORDS_OF_A_PART:
        raise RecoveryError("count", count=len(numbers))
    return numbers


def _number_of(word: str, place: int) -> int:
    if not word.isascii():
        raise RecoveryError("not_latin", word=place)
    number = _NUMBERS.get(word[:_TELLING])
    if number is None:
        raise RecoveryError("unknown_word", word=place)
    return number


def _passes(numbers: Sequence[int]) -> bool:
    return bool(rs1024.verify_checksum(numbers, _SCHEME))


def _where_mistyped(numbers: list[int]) -> RecoveryError:
    """Which word is wrong, when one is, or which neighbours changed places."""
    if word := _one_wrong(numbers):
        return RecoveryError("one_wrong", word=word)
    for place in range(1, len(numbers)):
        if _passes(_with_neighbours_swapped(numbers, place)):
            return RecoveryError("swapped", word=place)
    return RecoveryError("checksum")


def _with_neighbours_swapped(numbers: list[int], place: int) -> list[int]:
    """The numbers with the one at `place`, counted from 1, after the next."""
    return [*numbers[: place - 1], numbers[place], numbers[place - 1], *numbers[place + 1 :]]


def _one_wrong(numbers: list[int]) -> int | None:
    """The place of the only word whose change would make the checksum right, counted from 1.

    The checksum is linear: changing a word changes it by a sum of what that word's single bits
    change, so each place is asked whether its bits can make up the difference.
    """
    words, typed = numbers[:-_CHECK_WORDS], numbers[-_CHECK_WORDS:]
    right = _checksum(words)
    off = [number ^ other for number, other in zip(typed, _split(right), strict=True)]
    if sum(map(bool, off)) == 1:
        return len(words) + 1 + [bool(number) for number in off].index(True)
    for place in range(len(words)):
        if _is_sum_of(_joined(off), _changes_by(words, place, right)):
            return place + 1
    return None


def _changes_by(words: list[int], place: int, right: int) -> list[int]:
    """How the checksum changes with each bit of the word at `place`."""
    changed = (
        [*words[:place], words[place] ^ 1 << bit, *words[place + 1 :]] for bit in range(_BITS)
    )
    return [_checksum(numbers) ^ right for numbers in changed]


def _checksum(words: Sequence[int]) -> int:
    return _joined(rs1024.create_checksum(words, _SCHEME))


def _joined(words: Sequence[int]) -> int:
    """The words of a checksum as one number."""
    number = 0
    for word in words:
        number = number << _BITS | word
    return number


def _split(checksum: int) -> list[int]:
    """The number as the words of a checksum."""
    shifts = range(_BITS * (_CHECK_WORDS - 1), -1, -_BITS)
    return [checksum >> shift & (1 << _BITS) - 1 for shift in shifts]


def _is_sum_of(wanted: int, numbers: Sequence[int]) -> bool:
    """Whether some of the numbers, added bit by bit without carrying, make the wanted one."""
    basis: list[int] = []
    for number in [*numbers, wanted]:
        rest = number
        for other in basis:
            rest = min(rest, rest ^ other)
        basis.append(rest)
    return basis[-1] == 0
