"""The folder `.venv`: made whole, known by its stamp, mended when a set-up was cut short.

A stamp inside says what the folder was made from. It is taken away before any work in the folder
and written last, so a folder without a stamp is one that was never finished: it is made anew.
"""

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import ClassVar

Stamp = Mapping[str, str]


class Work(Enum):
    """What a set-up has to do to `.venv`."""

    NOTHING = "nothing"
    ADD = "add"
    ANEW = "anew"


@dataclass(frozen=True)
class Folder:
    """Where a project keeps its set-up."""

    root: Path

    STAMP: ClassVar[str] = "set-up.json"

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def old(self) -> Path:
        """The `.venv` from before, while a new one is made."""
        return self.root / ".venv-old"

    @property
    def stamp(self) -> Path:
        return self.venv / self.STAMP

    @property
    def beside(self) -> Path:
        """What must outlive `.venv` while it is made anew: the lock and the log."""
        return self.root / ".venv-set-up"

    @property
    def log(self) -> Path:
        return self.beside / "log.txt"

    @property
    def python(self) -> Path:
        return self.program("python")

    def program(self, name: str) -> Path:
        """A program installed in `.venv`."""
        if os.name == "nt":
            return self.venv / "Scripts" / f"{name}.exe"
        return self.venv / "bin" / name

    def lock_file(self, extent: str) -> Path:
        """The locked requirements of an extent: `desk`, or `check` which holds `desk` too."""
        return self.root / "requirements" / f"{extent}.txt"


def wanted_stamp(folder: Folder, extents: tuple[str, ...]) -> dict[str, str]:
    """What a whole `.venv` would have been made from here and now."""
    files = [folder.root / "pyproject.toml", *map(folder.lock_file, extents)]
    return {
        "python": f"{sys.implementation.cache_tag} {sys.platform}",
        "folder": str(folder.root),  # the programs in `.venv` know it by this path
        **{file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files},
    }


def read_stamp(folder: Folder) -> dict[str, str]:
    """What `.venv` was made from; empty when it was not finished, or its Python is gone."""
    try:
        found = json.loads(folder.stamp.read_bytes())
    except (OSError, ValueError):
        return {}
    whole = isinstance(found, dict) and folder.python.exists()
    return {str(key): str(value) for key, value in found.items()} if whole else {}


def work_to_do(found: Stamp, wanted: Stamp) -> Work:
    """What brings a `.venv` with the stamp `found` to the one that is `wanted`."""
    if any(found.get(key) != wanted[key] for key in ("python", "folder")):
        return Work.ANEW
    locks = [key for key in wanted if key.endswith(".txt")]
    if any(key in found and found[key] != wanted[key] for key in locks):
        return Work.ANEW  # adding to it would leave behind what the lock no longer has
    return Work.NOTHING if all(found.get(key) == wanted[key] for key in wanted) else Work.ADD


def is_ready(folder: Folder, extents: tuple[str, ...]) -> bool:
    """Whether there is nothing to do: `.venv` is whole and the system lacks nothing."""
    found = read_stamp(folder)
    if found.get("system") != "complete":
        return False
    return work_to_do(found, wanted_stamp(folder, extents)) is Work.NOTHING


def write_stamp(folder: Folder, stamp: Stamp) -> None:
    """Declare `.venv` whole: after everything in it has reached the disk, and all at once."""
    if sys.platform != "win32":
        os.sync()
    waiting = folder.stamp.with_suffix(".new")
    with waiting.open("w", encoding="utf-8") as file:
        json.dump(dict(stamp), file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    waiting.replace(folder.stamp)


def put_away(folder: Folder) -> None:
    """Clear the place of `.venv`; one that is whole is kept until its successor is."""
    remove(folder.old)
    if folder.stamp.exists():
        folder.venv.rename(folder.old)
    else:
        remove(folder.venv)


def settle(folder: Folder) -> None:
    """End a change, done or cut short: the new `.venv` when it is whole, else the one before."""
    if not folder.stamp.exists() and (folder.old / folder.STAMP).exists():
        remove(folder.venv)
        folder.old.rename(folder.venv)
    else:
        remove(folder.old)


def remove(venv: Path) -> None:
    """Remove it, its stamp first: what is left of it must never be taken for whole."""
    if venv.is_symlink():
        venv.unlink()
    elif venv.exists():
        (venv / Folder.STAMP).unlink(missing_ok=True)
        shutil.rmtree(venv)
