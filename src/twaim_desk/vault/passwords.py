"""Passwords: how they are read, made into keys, and which are too easy to guess."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from twaim_desk.domain.digits import fold_digits
from twaim_desk.domain.names import normalised
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.texts import vault as texts
from twaim_desk.texts.weak_passwords import COMMON, RUNS
from twaim_desk.vault.wrapping import KEY_BYTES

SALT_BYTES = 16
LONGEST = 200
SHORTEST = 10
_LEAST_STEPS = 5  # to say it, a run such as 12345 or qwerty counting as one
_LEAST_STEPS_BESIDE_A_WORD = 6
_SHORTEST_WORD = 3  # shorter parts of a name are found in every password
_LONGEST_REPEATED = 5
_ALL_RUNS = "\n".join((*RUNS, *(run[::-1] for run in RUNS)))
# Control, surrogate, unassigned: the last may become something else in a later Unicode.
_UNREADABLE = frozenset({"Cc", "Cs", "Cn"})


class NotEnoughMemoryError(ExpectedError):
    """The machine has no memory left to make a key from a password."""

    def __init__(self) -> None:
        super().__init__("no memory for Argon2id", user_message=texts.NOT_ENOUGH_MEMORY)


@dataclass(frozen=True, order=True, slots=True)
class Cost:
    """What one guess at a password costs with Argon2id."""

    memory_kib: int
    passes: int
    lanes: int

    def reaches(self, floor: "Cost") -> bool:
        """Whether no part of it is below the floor."""
        return (
            self.memory_kib >= floor.memory_kib
            and self.passes >= floor.passes
            and self.lanes >= floor.lanes
        )


DAILY = Cost(memory_kib=64 * 1024, passes=3, lanes=4)
CEILING = Cost(memory_kib=1024 * 1024, passes=16, lanes=16)  # what a file may ask of the machine


def derive(password: str, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte key of a password."""
    try:
        return hash_secret_raw(
            prepared(password).encode(),
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError:
        raise NotEnoughMemoryError from None


def prepared(password: str) -> str:
    """The password as every keyboard gives it: NFKC, digits as 0-9, nothing taken off.

    The field shows dots, so nobody sees which digits his keyboard types.
    """
    if not password:
        raise _refusal("empty")
    if len(password) > LONGEST:
        raise _refusal("too_long")
    if any(unicodedata.category(character) in _UNREADABLE for character in password):
        raise _refusal("characters")
    return fold_digits(unicodedata.normalize("NFKC", password))


def check_strength(password: str, name: str) -> None:
    """Refuse a new password of this person that is easily guessed; the sentence says why."""
    text = prepared(password).casefold()
    if min(len(password), len(text)) < SHORTEST:
        raise _refusal("too_short")
    if _rests_on(text, _words_of(name)):
        raise _refusal("name")
    if _rests_on(text, map(_plain, COMMON)):
        raise _refusal("common")
    if _is_repeated(text):
        raise _refusal("repeated")
    if _steps(text) < _LEAST_STEPS:
        raise _refusal("sequence")


def _refusal(reason: str) -> RefusedInputError:
    return RefusedInputError(reason, texts.PASSWORD_REFUSALS[reason])


def _plain(text: str) -> str:
    """The letters and digits in one spelling, without spaces."""
    return normalised(text).replace(" ", "")


def _words_of(name: str) -> list[str]:
    """The name and each of its words, as `_plain` writes them."""
    return [_plain(name), *normalised(name).split()]


def _rests_on(password: str, words: Iterable[str]) -> bool:
    """Whether the password holds some of the words and hardly anything beside them."""
    plain = rest = _plain(password)
    for word in sorted(words, key=len, reverse=True):
        if len(word) >= _SHORTEST_WORD:
            rest = rest.replace(word, "")
    return rest != plain and _steps(rest) < _LEAST_STEPS_BESIDE_A_WORD


def _is_repeated(text: str) -> bool:
    """Whether it is a short piece said again and again, the last time perhaps not to its end."""
    pieces = (text[:length] for length in range(1, _LONGEST_REPEATED + 1))
    return any((piece * len(text))[: len(text)] == text for piece in pieces)


def _steps(text: str) -> int:
    """How many steps say the text: one for each character, one for a whole run."""
    steps = start = 0
    while start < len(text):
        start += _run_length(text[start:])
        steps += 1
    return steps


def _run_length(text: str) -> int:
    """The length of the run with which the text begins; 1 when there is none."""
    length = 1
    while length < len(text) and _is_run(text[: length + 1]):
        length += 1
    return length if length > 2 else 1


def _is_run(text: str) -> bool:
    return text in _ALL_RUNS or text == text[0] * len(text)
