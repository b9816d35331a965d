"""A new office is made beside its place and moved there: a power cut leaves all of it or nothing.

It is whole from the moment on at which its description lies in the folder where it is made.
"""

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from twaim_desk.db import refusals
from twaim_desk.services.office_folder import DATABASE, OFFICE, RING
from twaim_desk.vault.checked_file import settle

PLACE = "being-made"
_IN_ORDER = (DATABASE, RING, OFFICE)


@contextmanager
def beside(folder: Path) -> Iterator[Path]:
    """The place where an office is made; moved into the folder at the end, gone after a failure."""
    place = folder / PLACE
    try:
        place.mkdir()
        settle(folder)
        yield place
    except BaseException as error:
        shutil.rmtree(place, ignore_errors=True)
        if isinstance(error, OSError):
            raise refusals.of_system(error, folder.name) from error
        raise
    finish(folder)


def finish(folder: Path) -> None:
    """Bring to its end what a power cut left: a whole office moves in, half of one goes away."""
    place = folder / PLACE
    if not place.is_dir():
        return
    try:
        if (place / OFFICE).is_file() and not (folder / OFFICE).exists():
            for name in _IN_ORDER:
                with contextlib.suppress(FileNotFoundError):  # it was moved before the cut
                    (place / name).replace(folder / name)
            settle(folder)
        shutil.rmtree(place)
    except OSError as error:
        raise refusals.of_system(error, folder.name) from error
