"""A recovery part while it is being typed: how far, whether it is whole, where a word is wrong."""

from typing import NamedTuple

from twaim_desk.vault.recovery import read_part
from twaim_desk.vault.typed_words import WORDS_OF_A_PART, RecoveryError, words_so_far


class Progress(NamedTuple):
    """How many words were typed, of how many; what is wrong in one sentence, if anything is."""

    words: int
    of: int = WORDS_OF_A_PART
    problem: str = ""
    is_whole: bool = False


def progress_of(text: str) -> Progress:
    """What is known of the words so far; nothing is said of a word before it is finished."""
    words = 0
    try:
        words = words_so_far(text)
        if words < WORDS_OF_A_PART:
            return Progress(words)
        read_part(text)
    except RecoveryError as error:
        return Progress(words, problem=error.user_message)
    return Progress(words, is_whole=True)
