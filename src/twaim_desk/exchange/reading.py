"""Reads a stranger's list through a child process, which may come to harm in place of the desk."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path
from threading import Timer
from typing import IO, Any

from twaim_desk.exchange import child
from twaim_desk.exchange.refusal import (
    LONGEST_CELL,
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    ListRefusedError,
)
from twaim_desk.texts.exchange import REFUSALS

SECONDS = 60
_MOST_EMPTY_LINES = 20
_TELL_EVERY = 1000
_LONGEST_LINE = 6 * LONGEST_CELL * MOST_COLUMNS
_MOST_KEPT = 200_000_000


@dataclass(frozen=True, slots=True)
class ReadList:
    """The rows of a list without the empty ones, each with its number in the file, and its hash.

    All rows are as long as the headings.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...] = field(repr=False)
    digest: str


def unheard(_rows: int) -> None:
    """Nobody asks how far it is."""


def read_list(
    file: Path, seconds: float = SECONDS, heard: Callable[[int], None] = unheard
) -> ReadList:
    """The list in a file; raises ListRefusedError for what is not read.

    `heard` is told how many rows were read; what it raises ends the reading.
    """
    try:
        if not file.is_file():
            raise ListRefusedError("no_file")
        with file.open("rb") as opened:
            if os.fstat(opened.fileno()).st_size > MOST_BYTES:
                raise ListRefusedError("too_large")
            digest = file_digest(opened, "sha256").hexdigest()
            opened.seek(0)
            with _reader(opened, file.suffix.lower(), seconds) as process:
                numbered = _numbered(process, heard)
            return _list_of(numbered, digest)
    except OSError as error:
        raise ListRefusedError("no_file") from error


def _list_of(numbered: list[tuple[int, list[str]]], digest: str) -> ReadList:
    """Headings are the first row that says something."""
    if len(numbered) < 2:
        raise ListRefusedError("empty")
    width = max(len(row) for _, row in numbered)
    if width > MOST_COLUMNS:
        raise ListRefusedError("too_many_columns")
    rows = ((at, (*row, *[""] * (width - len(row)))) for at, row in numbered)
    (_, headings), *others = rows
    return ReadList(headings, tuple(others), digest)


def _numbered(
    process: subprocess.Popen[bytes], heard: Callable[[int], None]
) -> list[tuple[int, list[str]]]:
    """Each row that says something, counted from 1 as spreadsheets do."""
    kept: list[tuple[int, list[str]]] = []
    with closing(_lines(process)) as lines:
        for at, row in enumerate(lines, start=1):
            if at % _TELL_EVERY == 0:
                heard(at)
            cells = [cell.strip() for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                kept.append((at, cells))
    return kept


def _lines(process: subprocess.Popen[bytes]) -> Generator[list[str], None, None]:
    """What the child says, row by row; a child that does not say how it ended was stopped."""
    output, length = process.stdout, 0
    assert output is not None
    for count, line in enumerate(iter(lambda: output.readline(_LONGEST_LINE), b"")):
        length += len(line)
        if length > _MOST_KEPT or count > MOST_ROWS + _MOST_EMPTY_LINES:
            raise ListRefusedError("too_large")
        said = _parsed(line)
        if isinstance(said, dict):
            if said.get("end"):
                return
            raise ListRefusedError(_known(said.get("refused")))
        yield said
    raise ListRefusedError("too_slow")


def _parsed(line: bytes) -> dict[str, Any] | list[str]:
    try:
        said = json.loads(line)
    except ValueError as error:
        raise ListRefusedError("broken") from error
    return said if isinstance(said, dict) else [str(cell) for cell in said]


def _known(reason: object) -> str:
    return reason if isinstance(reason, str) and reason in REFUSALS else "broken"


@contextmanager
def _reader(opened: IO[bytes], suffix: str, seconds: float) -> Iterator[subprocess.Popen[bytes]]:
    """The child that reads; gone at the end, however that comes."""
    process = subprocess.Popen(
        [*_program(), child.WORD, suffix],
        stdin=opened,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(os.environ),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    watch = Timer(seconds, process.kill)
    watch.daemon = True
    watch.start()
    try:
        yield process
    finally:
        watch.cancel()
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _program() -> list[str]:
    """This program itself: frozen it is one file, else a module that Python runs."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-m", "twaim_desk"]


def _environment(ours: Mapping[str, str]) -> dict[str, str]:
    """What the child may know: no password, and no office."""
    return {name: value for name, value in ours.items() if not name.startswith("TWAIM_DESK")}
