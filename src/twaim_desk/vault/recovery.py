"""The recovery key in three parts on paper, any two of which bring it back."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from shamir_mnemonic import (  # type: ignore[import-untyped]
    MnemonicError,
    Share,
    combine_mnemonics,
    generate_mnemonics,
)

from twaim_desk.vault.chain import in_groups
from twaim_desk.vault.typed_words import RecoveryError, read_words

PARTS = 3
NEEDED = 2
_NO_STRETCHING = 0  # the key is random, and nobody chose a passphrase
_FINGERPRINT_BYTES = 5
_FINGERPRINT_OF = b"twaim-desk recovery key fingerprint 1"


@dataclass(frozen=True, slots=True)
class Part:
    """One of the three parts: its number from 1 and the words to print."""

    number: int
    words: tuple[str, ...] = field(repr=False)


def split(recovery_key: bytes) -> tuple[Part, ...]:
    """Three new parts of the key.

    Print all three of one call: parts of two calls do not fit each other, though both open.
    """
    groups = generate_mnemonics(
        1, [(NEEDED, PARTS)], recovery_key, iteration_exponent=_NO_STRETCHING
    )
    return tuple(
        Part(number, tuple(words.split())) for number, words in enumerate(groups[0], start=1)
    )


def read_part(text: str) -> Part:
    """The part that was typed, whichever way its words were separated and numbered."""
    words = read_words(text)
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        raise RecoveryError("foreign") from None
    if not _is_ours(share):
        raise RecoveryError("foreign")
    return Part(share.index + 1, tuple(words))


def recover(typed: Sequence[str]) -> bytes:
    """The recovery key from what was typed in the fields; an empty field is passed over."""
    return combine(
        [_read_nth(number, text) for number, text in enumerate(typed, 1) if text.strip()]
    )


def combine(parts: Sequence[Part]) -> bytes:
    """The recovery key of two different parts, or of three that agree."""
    different = tuple(dict.fromkeys(parts))
    if len(different) < NEEDED:
        raise RecoveryError(_too_few(parts))
    keys = {_combined(pair) for pair in combinations(different, NEEDED)}
    if len(keys) != 1:
        raise RecoveryError("different_sets")
    return keys.pop()


def fingerprint(recovery_key: bytes) -> str:
    """A short name of the key, such as AFSY-YBYN, that gives nothing of it away."""
    return in_groups(hashlib.sha256(_FINGERPRINT_OF + recovery_key).digest()[:_FINGERPRINT_BYTES])


def _is_ours(share: Share) -> bool:
    """Whether it is a part as `split` makes them; a stranger's could ask for hours of work."""
    return (share.group_count, share.member_threshold, share.iteration_exponent) == (
        1,
        NEEDED,
        _NO_STRETCHING,
    ) and share.index < PARTS


def _read_nth(number: int, text: str) -> Part:
    try:
        return read_part(text)
    except RecoveryError as refusal:
        raise refusal.in_part(number) from None


def _too_few(parts: Sequence[Part]) -> str:
    """What to say when there are not two different parts."""
    if not parts:
        return "empty"
    return "one_part" if len(parts) == 1 else "same_part"


def _combined(pair: Sequence[Part]) -> bytes:
    try:
        return bytes(combine_mnemonics([" ".join(part.words) for part in pair]))
    except MnemonicError:
        raise RecoveryError("different_sets") from None
