"""Sealing a paper, and what speaks against a paper that is said to be sealed.

A file is never read as a PDF here: of strangers' files nothing is unpacked, walked or believed. Our
seal names the two stretches of bytes that it covers; together with itself they are the whole file,
or the file is not as we sealed it.
"""

import re
from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

from twaim_desk.vault.seal_key import SealKey, loaded

LARGEST = 5_000_000  # bytes; a paper with photographs would not reach a tenth of it
_RANGE = re.compile(rb"/ByteRange ?\[ ?0 (\d{1,8}) (\d{1,8}) (\d{1,8}) {0,20}\]")
_HEX = re.compile(rb"<([0-9A-F]{2,65536})>")


class Reason(StrEnum):
    """Why a file is not a paper as it was sealed."""

    TOO_LARGE = "too large"
    UNSEALED = "unsealed"
    UNREADABLE = "unreadable seal"
    STRANGER = "another's seal"
    FORGED = "seal does not hold"
    CHANGED = "changed after sealing"
    LONGER = "longer than what was sealed"


class _Found(NamedTuple):
    """A seal as it stands in a file: the digest of what it covers, itself, and how far it goes."""

    digest: bytes
    seal: bytes
    end: int


def seal(pdf: bytes, key: SealKey, at: datetime) -> bytes:
    """The same document with the association's seal; never the same bytes twice.

    Not to be called where an asyncio loop runs.
    """
    from twaim_desk.vault import pades  # 0.8 s, at the first paper

    return pades.sealed(pdf, loaded(key), key.certificate, at)


def reasons_against(content: bytes, certificates: Collection[bytes] | None) -> list[Reason]:
    """Why this is not a paper as it was sealed by one of these keys; empty when it is.

    Without certificates whoever sealed it is believed to be who he says.
    """
    if len(content) > LARGEST:
        return [Reason.TOO_LARGE]
    found = _seal_in(content)
    if isinstance(found, Reason):
        return [found]
    from twaim_desk.vault import cms

    stated = cms.read(found.seal)
    if stated is None:
        return [Reason.UNREADABLE]
    if certificates is not None and stated.certificate not in certificates:
        return [Reason.STRANGER]
    if not cms.holds(stated):
        return [Reason.FORGED]
    reasons = []
    if stated.digest != found.digest:
        reasons.append(Reason.CHANGED)
    if found.end != len(content):
        reasons.append(Reason.LONGER)
    return reasons


def _seal_in(content: bytes) -> _Found | Reason:
    """The first seal of a file: ours is the only one, and what was added stands after it."""
    ranges = _RANGE.search(content)
    if ranges is None:
        return Reason.UNSEALED
    before, after, rest = map(int, ranges.groups())
    end = after + rest
    placed = _HEX.fullmatch(content, before, after)
    if not 0 < before < after < end <= len(content) or placed is None:
        return Reason.UNREADABLE
    digest = sha256(content[:before] + content[after:end]).digest()
    return _Found(digest, placed[1], end)
