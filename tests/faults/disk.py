"""A disk that forgets: what may be on it after a power cut, by what a program had it do.

What was written is sure to be there once the file was synced, a name once its folder was. Of all
else any part may be there, a half sector never; names come and go in their order.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random

from tests.faults.tracing import Call

SECTOR = 512
Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Change:
    """Bytes from a place on, or with none the file cut off there."""

    at: int
    content: bytes | None

    def sectors(self) -> Iterator["Change"]:
        """The change in the parts of which a cut leaves the whole or nothing."""
        if not self.content:
            yield self
            return
        end = self.at + len(self.content)
        begin = self.at
        while begin < end:
            stop = min(end, (begin // SECTOR + 1) * SECTOR)
            yield Change(begin, self.content[begin - self.at : stop - self.at])
            begin = stop


@dataclass(slots=True)
class File:
    """What is surely on the disk, and what was asked for since."""

    sure: bytes = b""
    since: list[Change] = field(default_factory=list)
    size: int = 0  # as the program sees it


@dataclass(frozen=True, slots=True)
class Naming:
    """A name that came to lead to a file, or to none."""

    path: str
    file: int | None


class Keeps:
    """Which of the changes since the last sync a cut leaves: by one of WAYS."""

    def __init__(self, way: str, chance: Random) -> None:
        self._way = way
        self._chance = chance

    def of_one(self) -> "Keeps":
        """For one of the files."""
        way = self._chance.choice(WAYS[:-1]) if self._way == "each" else self._way
        return Keeps(way, self._chance)

    def changes(self, since: list[Change]) -> list[Change]:
        """Those that are on the disk."""
        if self._way == "torn":
            since = [part for change in since for part in change.sectors()]
        return [one for one in since if self._keeps()]

    def names(self, since: list[Naming]) -> list[Naming]:
        """The first so many."""
        least = len(since) if self._way == "everything" else 0
        most = 0 if self._way == "nothing" else len(since)
        return since[: self._chance.randint(least, most)]

    def _keeps(self) -> bool:
        if self._way in {"nothing", "everything"}:
            return self._way == "everything"
        return self._chance.random() < 0.5


# None of the changes, all, any of them, any sector of them; and each file in a way of its own.
WAYS = ("nothing", "everything", "some", "torn", "each")


class Disk:
    """The files of some folders, from what they were and from each call since."""

    def __init__(self, folders: list[Path]) -> None:
        self._folders = tuple(f"{folder}{os.sep}" for folder in folders)
        self._numbers = count()
        self._files: dict[int, File] = {}
        self._names: dict[str, int] = {}  # as the program sees them
        for path in (one for folder in folders for one in folder.rglob("*") if one.is_file()):
            content = path.read_bytes()
            self._names[str(path)] = self._new(File(content, size=len(content)))
        self._sure_names = dict(self._names)
        self._since: list[Naming] = []

    def knows(self, call: Call) -> bool:
        """Whether it is about these files, and more than looking at one."""
        if call.name == "openat" and not call.opens_for_writing:
            return False
        return any(path.startswith(self._folders) or self._is_folder(path) for path in call.paths)

    def do(self, call: Call) -> None:
        """Take in a call that it knows."""
        doing = getattr(self, f"_{call.name}", None)
        assert doing is not None, f"a disk does not do {call.name}"
        doing(call)

    def after_cut(self, keeps: Keeps) -> Files:
        """What may be on the disk now, if the power goes."""
        names = dict(self._sure_names)
        by_folder: dict[str, list[Naming]] = {}
        for one in self._since:
            by_folder.setdefault(os.path.dirname(one.path), []).append(one)  # noqa: PTH120
        for since in by_folder.values():
            for one in keeps.of_one().names(since):
                _name(names, one)
        return {path: self._content(self._files[one], keeps) for path, one in names.items()}

    def _content(self, file: File, keeps: Keeps) -> bytes:
        return applied(file.sure, keeps.of_one().changes(file.since))

    def _is_folder(self, path: str) -> bool:
        return f"{path}{os.sep}" in self._folders

    def _new(self, file: File) -> int:
        number = next(self._numbers)
        self._files[number] = file
        return number

    def _rename_to(self, path: str, file: int | None) -> None:
        naming = Naming(path, file)
        _name(self._names, naming)
        self._since.append(naming)

    def _file(self, path: str) -> File:
        return self._files[self._names[path]]

    def _change(self, path: str, change: Change) -> None:
        file = self._file(path)
        file.since.append(change)
        end = change.at + len(change.content or b"")
        file.size = end if change.content is None else max(file.size, end)

    def _openat(self, call: Call) -> None:
        path = call.paths[-1]
        if path not in self._names:
            self._rename_to(path, self._new(File()))
        if "O_TRUNC" in call.flags:
            self._change(path, Change(0, None))
        assert "O_APPEND" not in call.flags

    def _pwrite64(self, call: Call) -> None:
        self._change(call.paths[0], Change(call.numbers[-1], call.content))

    def _write(self, call: Call) -> None:
        """From the end on: these files are written from beginning to end."""
        self._change(call.paths[0], Change(self._file(call.paths[0]).size, call.content))

    def _ftruncate(self, call: Call) -> None:
        self._change(call.paths[0], Change(call.numbers[-1], None))

    def _fsync(self, call: Call) -> None:
        path = call.paths[0]
        if not self._is_folder(path):
            file = self._file(path)
            file.sure, file.since = applied(file.sure, file.since), []
            return
        sure = [one for one in self._since if os.path.dirname(one.path) == path]  # noqa: PTH120
        for one in sure:
            _name(self._sure_names, one)
        self._since = [one for one in self._since if one not in sure]

    _fdatasync = _fsync  # a changed size is synced with either

    def _unlink(self, call: Call) -> None:
        self._rename_to(call.paths[0], None)

    def _rename(self, call: Call) -> None:
        before, after = call.paths
        file = self._names[before]
        self._rename_to(after, file)
        self._rename_to(before, None)


def applied(content: bytes, changes: list[Change]) -> bytes:
    """The content after these changes; what lies between is zero."""
    made = bytearray(content)
    for change in changes:
        made.extend(bytes(max(0, change.at - len(made))))
        if change.content is None:
            del made[change.at :]
        else:
            made[change.at : change.at + len(change.content)] = change.content
    return bytes(made)


def _name(names: dict[str, int], naming: Naming) -> None:
    if naming.file is None:
        names.pop(naming.path, None)
    else:
        names[naming.path] = naming.file
