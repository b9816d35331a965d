"""Small JSON files that are whole or refused, and whole again after a power cut."""

import contextlib
import json
import os
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any

_CHECK = "check"
_UNFINISHED = ".new"
_SECONDS_OF_A_WRITE = 60


class DamagedFileError(Exception):
    """What was read is not, to the letter, what `encoded` writes."""


def encoded(values: dict[str, Any]) -> bytes:
    """The values as a file holds them, with a checksum of themselves."""
    return _written({**values, _CHECK: sha256(_written(values)).hexdigest()})


def decoded(content: bytes) -> dict[str, Any]:
    """The values that `encoded` wrote; raises DamagedFileError when any bit is another."""
    try:
        values = json.loads(content)
        whole = isinstance(values, dict) and bool(values.pop(_CHECK, ""))
        whole = whole and encoded(values) == content
    except (ValueError, RecursionError):
        raise DamagedFileError from None
    if not whole:
        raise DamagedFileError
    return dict(values)


def text_of(values: dict[str, Any], name: str) -> str:
    """The text of this name; raises DamagedFileError when it is none."""
    value = values.get(name)
    if type(value) is not str:
        raise DamagedFileError
    return value


def number_of(values: dict[str, Any], name: str) -> int:
    """The whole number of this name; raises DamagedFileError when it is none."""
    value = values.get(name)
    if type(value) is not int:
        raise DamagedFileError
    return value


def rows_of(values: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The list of values of this name; raises DamagedFileError when it is none."""
    rows = values.get(name)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise DamagedFileError
    return rows


def replace_file(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Put the content in place of the file, all at once and for the owner alone.

    A power cut leaves the old file or the new one, and so does an OSError. If it need not be
    lasting it is not waited for, and on some file systems a power cut leaves an empty file.
    """
    handle, name = tempfile.mkstemp(_UNFINISHED, f"{path.name}.", path.parent)  # mode 0600
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    _remove_unfinished(path)


def settle(folder: Path) -> None:
    """Make what was replaced in the folder outlast a power cut; Windows does so by itself."""
    if sys.platform == "win32":
        return  # and opens no folders
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _written(values: dict[str, Any]) -> bytes:
    return (json.dumps(values, indent=1, sort_keys=True) + "\n").encode("ascii")


def _remove_unfinished(path: Path) -> None:
    """Take away what a power cut left of earlier writes, not what another counter writes now."""
    with contextlib.suppress(OSError):
        oldest = path.stat().st_mtime - _SECONDS_OF_A_WRITE
        for left in path.parent.glob(f"{path.name}.*{_UNFINISHED}"):
            if left.stat().st_mtime < oldest:
                left.unlink()
