"""The head of the audit chain, noted outside the office: an older file put back is seen by it."""

import logging
import os
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from twaim_desk.errors import ExpectedError
from twaim_desk.paths import state_folder
from twaim_desk.texts import vault as texts
from twaim_desk.vault.checked_file import (
    DamagedFileError,
    decoded,
    encoded,
    number_of,
    replace_file,
    text_of,
)

_VERSION = 1
_LARGEST = 1_000

logger = logging.getLogger(__name__)


class HeadFileError(ExpectedError):
    """The head could not be noted; what was committed is safe all the same."""

    def __init__(self) -> None:
        super().__init__("head not written", user_message=texts.HEAD_NOT_SAVED)


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of the chain: its number and seal, and how often the office was restored."""

    epoch: int
    sequence: int
    mac: bytes = field(repr=False)


class Standing(StrEnum):
    """How the chain in the database stands to the head that was noted outside it."""

    SAME = "same"
    MISSING = "missing"  # nothing was noted, or it is damaged
    AHEAD = "ahead"  # rows were added since: a crash before noting, another user or counter
    BEHIND = "behind"  # rows are gone: someone put an older file back
    OTHER = "other"  # as long, but another history: put back, and worked on since
    RESTORED = "restored"  # put back through the program, which said so in the trail


def head_path(office: UUID, folder: Path) -> Path:
    """The file outside the office in which the head of the office in this folder is noted."""
    place = os.path.normcase(folder.resolve())
    return state_folder() / f"{office}-{sha256(os.fsencode(place)).hexdigest()[:16]}.head"


def write_head(path: Path, head: Head, *, lasting: bool = False) -> None:
    """Note the head of rows that are committed already; raises HeadFileError.

    After a commit the disk is not waited for: a power cut may leave an older note, and the chain
    is ahead, or none. At closing the note is to be lasting.
    """
    values = {
        "version": _VERSION,
        "epoch": head.epoch,
        "sequence": head.sequence,
        "mac": head.mac.hex(),
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        replace_file(path, encoded(values), lasting=lasting)
    except OSError as error:
        raise HeadFileError from error


def read_head(path: Path) -> Head | None:
    """The head that was noted; None when none was or the note cannot be read."""
    try:
        with path.open("rb") as file:
            values = decoded(file.read(_LARGEST))
        return _head_of(values)
    except FileNotFoundError:
        return None
    except (OSError, DamagedFileError, ValueError) as error:
        logger.warning("head unreadable: %s", type(error).__name__)
        return None


def compare(noted: Head | None, end: Head | None, mac_at_noted: bytes | None) -> Standing:
    """How the chain stands: `end` is its last row, `mac_at_noted` its seal where the note points.

    The epoch of `end` must come from rows that were verified.
    """
    if noted is None:
        return Standing.MISSING
    if end is None or end.epoch < noted.epoch:
        return Standing.BEHIND
    if end.epoch > noted.epoch:
        return Standing.RESTORED
    if end.sequence < noted.sequence:
        return Standing.BEHIND
    if mac_at_noted != noted.mac:
        return Standing.OTHER
    return Standing.SAME if end.sequence == noted.sequence else Standing.AHEAD


def _head_of(values: dict[str, Any]) -> Head:
    if number_of(values, "version") != _VERSION:
        raise DamagedFileError
    mac = bytes.fromhex(text_of(values, "mac"))
    return Head(number_of(values, "epoch"), number_of(values, "sequence"), mac)
