"""The folder of an office: what lies in it, and what it says about itself without a key."""

import os
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from uuid import UUID

import tomli_w

from twaim_desk.db import opening, refusals
from twaim_desk.errors import ExpectedError
from twaim_desk.services.locking import locked
from twaim_desk.texts import desk as texts
from twaim_desk.vault.checked_file import settle

DATABASE, RING, OFFICE = "office.db", "keys.json", "office.toml"
UNFINISHED = f"{OFFICE}.unfinished"
_OF_AN_OFFICE = (DATABASE, f"{DATABASE}-journal", RING)


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """What office.toml says; it holds no secret."""

    office: UUID
    sample: bool = False


class NoOfficeError(ExpectedError):
    """There is no office in the folder, or its description cannot be read."""

    def __init__(self) -> None:
        super().__init__("no office here", user_message=texts.NO_SUCH_OFFICE)


class TakenError(ExpectedError):
    """There is an office in the folder."""

    def __init__(self, name: str) -> None:
        super().__init__(f"an office is here: {name}", user_message=texts.OFFICE_EXISTS)


def read_office(folder: Path) -> OfficeFile:
    """The description of the office in a folder."""
    try:
        raw = tomllib.loads((folder / OFFICE).read_text("utf-8"))
        return OfficeFile(UUID(raw["office"]), bool(raw.get("sample", False)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise NoOfficeError from None


@contextmanager
def making(folder: Path, office: OfficeFile) -> Iterator[None]:
    """Make an office in a folder that has none; it counts as one when the block ends well.

    Its description has another name until then. So what a power cut leaves is known as our own
    unfinished work, and the next one who makes an office there takes it away.
    """
    refuse_taken(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        mark = _mark(folder)
    except OSError as error:
        raise refusals.of_system(error, folder.name) from error
    try:
        _begin(folder, mark, office)
        yield
        _finish(folder, mark)
    except BaseException as error:
        mark.close()
        if not (folder / OFFICE).exists():
            _take_away(folder)
        if isinstance(error, OSError):
            raise refusals.of_system(error, folder.name) from error
        raise


def refuse_taken(folder: Path) -> None:
    """Refuse a folder in which there is an office, or a part of one that we did not leave."""
    if (folder / OFFICE).exists():
        raise TakenError(OFFICE)
    if not (folder / UNFINISHED).exists():
        for name in (DATABASE, RING):
            if (folder / name).exists():
                raise TakenError(name)
        opening.refuse_leftovers(folder)


def _mark(folder: Path) -> IO[bytes]:
    """The description of the unfinished office, locked: another window may be making one now."""
    handle = os.open(folder / UNFINISHED, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600)
    mark = os.fdopen(handle, "ab")
    if not locked(mark):
        mark.close()
        raise ExpectedError("an office is being made", user_message=texts.UNDER_WAY)
    return mark


def _begin(folder: Path, mark: IO[bytes], office: OfficeFile) -> None:
    if (folder / OFFICE).exists():  # finished by another window while this one waited
        (folder / UNFINISHED).unlink(missing_ok=True)
        raise TakenError(OFFICE)
    if os.fstat(mark.fileno()).st_size:  # described before: whatever is here is of that one
        for name in _OF_AN_OFFICE:
            (folder / name).unlink(missing_ok=True)
    values = {"office": str(office.office), "engine": "file", "sample": office.sample}
    mark.truncate(0)
    mark.write(tomli_w.dumps(values).encode())
    mark.flush()
    os.fsync(mark.fileno())
    settle(folder)


def _finish(folder: Path, mark: IO[bytes]) -> None:
    if sys.platform == "win32":
        mark.close()  # there no open file can be renamed
    (folder / UNFINISHED).replace(folder / OFFICE)
    mark.close()
    settle(folder)


def _take_away(folder: Path) -> None:
    """All of an office that did not come to be; its mark last."""
    for name in (*_OF_AN_OFFICE, UNFINISHED):
        (folder / name).unlink(missing_ok=True)
