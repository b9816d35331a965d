"""The process that reads a stranger's file: it has little memory, little time, and opens nothing.

The file is its standard input, so it needs no path; it prints one row a line as JSON, and last
how it ended. Whatever a hostile file makes of it, the desk only sees lines that end.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from typing import IO

from twaim_desk.exchange import plain_text, workbook
from twaim_desk.exchange.refusal import ListRefusedError

WORD = "--read-list"
_MEMORY_BYTES = 600_000_000
_SECONDS = 60
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_WORKBOOK, _TEXT = ".xlsx", {".csv", ".txt", ".tsv"}


def main(words: list[str]) -> int:
    """Print the rows of the file on standard input, whose name ends as the one word says."""
    _limit()
    out = sys.stdout.buffer
    try:
        for row in rows_of(sys.stdin.buffer, words[0] if words else ""):
            out.write(json.dumps(row, ensure_ascii=True).encode() + b"\n")
        end = {"end": True}
    except ListRefusedError as error:
        end = {"refused": error.reason}  # type: ignore[dict-item]
    except MemoryError:
        end = {"refused": "bomb"}  # type: ignore[dict-item]
    out.write(json.dumps(end).encode() + b"\n")
    out.flush()
    return 0


def rows_of(file: IO[bytes], suffix: str) -> Iterator[list[str]]:
    """The rows of a file that is what its name says."""
    begin = file.read(4)
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    is_zip = begin == _ZIP
    if suffix not in {_WORKBOOK, *_TEXT}:
        raise ListRefusedError("extension")
    if begin == _OLD_OFFICE:
        raise ListRefusedError("old_excel")
    if is_zip != (suffix == _WORKBOOK):
        raise ListRefusedError("not_what_it_says")
    return workbook.rows_of(file, size) if is_zip else plain_text.rows_of(file)


def _limit() -> None:
    """Take memory, time and files away from this process; on Windows the desk's clock has to do."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, _MEMORY_BYTES),
        (resource.RLIMIT_CPU, _SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (wanted, hard))
