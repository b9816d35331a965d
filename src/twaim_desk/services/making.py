"""A new office is made beside its place and moved there: a power cut leaves all of it or nothing.

It is whole from the moment on at which its description lies in the folder where it is made. What
another window is making there now is left to it.
"""

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from twaim_desk.db import place as disks
from twaim_desk.db import refusals
from twaim_desk.errors import ExpectedError
from twaim_desk.services.locking import locked
from twaim_desk.services.office_folder import DATABASE, OFFICE, RING, make_folder, refuse_taken
from twaim_desk.texts import desk as texts
from twaim_desk.vault.checked_file import settle

PLACE = "being-made"
LOCK = f"{PLACE}.lock"
_IN_ORDER = (DATABASE, RING, OFFICE)


@contextmanager
def beside(folder: Path) -> Iterator[Path]:
    """The place where an office is made; moved into the folder at the end, gone after a failure."""
    refuse_office(folder)
    make_folder(folder)
    try:
        with _alone_in(folder) as alone:
            if not alone:
                raise ExpectedError("an office is being made", user_message=texts.UNDER_WAY)
            refuse_taken(folder)  # another window may have come to its end meanwhile
            with _made_in(folder / PLACE) as place:
                yield place
            _bring_to_its_end(folder)
    except OSError as error:
        raise refusals.of_system(error, folder.name) from error


def refuse_office(folder: Path) -> None:
    """Refuse a folder in which there is an office, or one that was whole when it was cut off."""
    finish(folder)
    refuse_taken(folder)


def finish(folder: Path) -> None:
    """Bring to its end what a power cut left: a whole office moves in, half of one goes away."""
    if not (folder / PLACE).is_dir():
        return
    try:
        with _alone_in(folder) as alone:
            if alone:
                _bring_to_its_end(folder)
    except OSError as error:
        raise refusals.of_system(error, folder.name) from error


def refuse_place(folder: Path) -> None:
    """Refuse what `refuse_office` refuses, and a folder where no records may lie."""
    refuse_office(folder)
    disks.refuse_folder(folder)


@contextmanager
def _made_in(place: Path) -> Iterator[Path]:
    try:
        place.mkdir()
        settle(place.parent)
        yield place
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise


def _bring_to_its_end(folder: Path) -> None:
    place = folder / PLACE
    if (place / OFFICE).is_file() and not (folder / OFFICE).exists():
        for name in _IN_ORDER:
            with contextlib.suppress(FileNotFoundError):  # it was moved before the cut
                (place / name).replace(folder / name)
        settle(folder)
    if place.is_dir():
        shutil.rmtree(place)


@contextmanager
def _alone_in(folder: Path) -> Iterator[bool]:
    """Whether nobody else makes an office in the folder; nobody begins one before the end."""
    path = folder / LOCK
    with path.open("ab") as file:
        alone = locked(file) and _is_at(path, file.fileno())
        try:
            yield alone
        finally:
            if alone and sys.platform != "win32":
                path.unlink(missing_ok=True)
    if alone and sys.platform == "win32":  # there no open file can be taken away
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _is_at(path: Path, handle: int) -> bool:
    """Whether the open file still has its name: who was alone before may have taken it away."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
