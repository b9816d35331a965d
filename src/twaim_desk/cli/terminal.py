"""Where commands print: UTF-8 in logical order, and visual order on a Windows console only."""

import contextlib
import errno
import getpass
import io
import json
import os
import re
import shutil
import sys
import textwrap
import warnings
from collections.abc import Iterator
from typing import TextIO

from twaim_desk.domain.digits import drop_invisible, left_to_right

_OPTION = re.compile(r"--[a-z-]+")


class LostOutputError(Exception):
    """What was printed did not arrive: the reader has gone, or the disk is full."""

    def __init__(self, *, nobody_reads: bool) -> None:
        super().__init__("output not written")
        self.nobody_reads = nobody_reads


def speak_utf8() -> None:
    """From here on standard output and error carry UTF-8, whatever the system's code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str) -> None:
    """Print what was asked for."""
    _write(_as_shown(text, sys.stdout), sys.stdout)


def say_json(facts: object, indent: int | None = 1) -> None:
    """Print facts for another program, never in visual order; on one line without an indent."""
    _write(json.dumps(facts, ensure_ascii=False, indent=indent), sys.stdout)


def ask_secretly(prompt: str) -> str:
    """What the person types unseen; nothing where no terminal can keep it unseen."""
    if sys.stdin is None or not sys.stdin.isatty():
        return ""
    say_error(prompt)
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass("")
        except (getpass.GetPassWarning, EOFError):
            return ""


def ask(prompt: str) -> str:
    """The line that the person types or another program gives; nothing where there is none."""
    if sys.stdin is None:
        return ""
    say_error(prompt)
    return sys.stdin.readline().strip()


def say_error(text: str) -> None:
    """Print what the person can mend; where nobody can be told, nothing happens."""
    with contextlib.suppress(LostOutputError):
        _write(_as_shown(text, sys.stderr), sys.stderr)


def finish() -> None:
    """Have everything written; raises LostOutputError when that fails."""
    if sys.stdout is not None:
        with _losses_told():
            sys.stdout.flush()


def give_up_output() -> None:
    """Send what is still unwritten nowhere, so that leaving the program stays quiet."""
    with contextlib.suppress(OSError, AttributeError):
        output = sys.stdout.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, output)
        os.close(nowhere)


def is_windows_console(stream: TextIO) -> bool:
    """Whether the stream ends on a screen that neither joins nor turns Arabic."""
    return os.name == "nt" and stream.isatty()


def for_console(text: str) -> str:
    """The text in visual order with joined letters; cut into lines first, for reading goes down."""
    width = shutil.get_terminal_size().columns - 1
    lines = [part for line in text.split("\n") for part in _cut(line, width)]
    return "\n".join(map(_in_visual_order, lines))


def _as_shown(text: str, stream: TextIO | None) -> str:
    return for_console(text) if stream is not None and is_windows_console(stream) else text


def _write(text: str, stream: TextIO | None) -> None:
    """Write a line; a program without a console has no stream."""
    if stream is not None:
        with _losses_told():
            stream.write(text + "\n")


@contextlib.contextmanager
def _losses_told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        # Windows calls a closed pipe an invalid argument.
        nobody_reads = isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL
        raise LostOutputError(nobody_reads=nobody_reads) from error


def _cut(line: str, width: int) -> list[str]:
    return textwrap.wrap(line, width, break_on_hyphens=False) or [""]


def _in_visual_order(line: str) -> str:
    # Imported here: nothing but a Windows console needs them.
    from arabic_reshaper import reshape  # type: ignore[import-untyped]
    from bidi import get_display  # type: ignore[import-untyped]

    readable = line.encode("utf-8", "replace").decode("utf-8")
    islands = _OPTION.sub(lambda option: left_to_right(option[0]), readable)
    return drop_invisible(str(get_display(reshape(islands))))
