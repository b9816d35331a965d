"""Watches a screen's pixels until a program has painted its window and the picture is at rest."""

import mmap
import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from checks.screen import Screen

POLL_S = 0.002
REST_POLL_S = 0.01
QUIET_S = 2.0  # the desk shows its first page well within this after its window
LONGEST_S = 60.0
PAINTED = 0.03  # the part of the screen that is not black once a window is there
GONE = 0.01  # the pointer stays on the screen
_HEADER = struct.Struct(">25I")  # the fixed part of an XWD file, in which Xvfb keeps its pixels
_SAMPLE = 499  # every so manieth pixel; a prime, so that it falls on every column


class NotSeenError(Exception):
    """A program ended, or painted nothing in the time it had."""


class Pixels:
    """What is on the screen, read from the memory in which Xvfb keeps it: no process per look."""

    def __init__(self, memory: mmap.mmap) -> None:
        header = _HEADER.unpack_from(memory)
        self.width, self.height, self.bytes_per_line = header[4], header[5], header[12]
        self._memory = memory
        self._begin = header[0] + header[19] * 12
        self._end = self._begin + self.height * self.bytes_per_line

    def painted(self) -> float:
        """Which part of the screen is not black, from 0 to 1, by a sample."""
        picture = memoryview(self._memory)[self._begin : self._end].cast("I")
        some = picture[::_SAMPLE].tolist()
        return sum(1 for pixel in some if pixel & 0xFFFFFF) / len(some)

    def picture(self) -> bytes:
        """All of it, as 32 bits a pixel."""
        return self._memory[self._begin : self._end]


@dataclass(frozen=True, slots=True)
class Seen:
    """One start of a program, in milliseconds from before its process was made."""

    painted_ms: float
    rest_ms: float
    cpu_ms: float
    peak_mb: float
    first: bytes
    last: bytes


@contextmanager
def pixels_of(screen: Screen) -> Iterator[Pixels]:
    """The pixels of a screen while it lives."""
    with screen.pixels.open("rb") as file:
        memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        yield Pixels(memory)


def watch(process: subprocess.Popen[bytes], began: float, pixels: Pixels) -> Seen:
    """See a program through its first painting until its picture no longer changes."""
    _wait(lambda: pixels.painted() > PAINTED, process)
    painted = time.perf_counter()
    first = last = pixels.picture()
    changed = painted
    while time.perf_counter() - changed < QUIET_S:
        _check(process, painted)
        time.sleep(REST_POLL_S)
        now = pixels.picture()
        if now != last:
            last, changed = now, time.perf_counter()
    cpu_ms, peak_mb = _used(process.pid)
    return Seen((painted - began) * 1000, (changed - began) * 1000, cpu_ms, peak_mb, first, last)


def wait_until_black(pixels: Pixels) -> None:
    """Wait until the window of the program before has left the screen."""
    _wait(lambda: pixels.painted() < GONE, None)


def _wait(holds: Callable[[], bool], process: subprocess.Popen[bytes] | None) -> None:
    began = time.perf_counter()
    while not holds():
        _check(process, began)
        time.sleep(POLL_S)


def _check(process: subprocess.Popen[bytes] | None, began: float) -> None:
    if process is not None and process.poll() is not None:
        raise NotSeenError(f"it ended with status {process.returncode}")
    if time.perf_counter() - began > LONGEST_S:
        raise NotSeenError(f"not within {LONGEST_S:.0f} s")


def _used(pid: int) -> tuple[float, float]:
    """Processor time in milliseconds and the peak of resident memory in MB of a process."""
    folder = Path("/proc") / str(pid)
    ticks = (folder / "stat").read_text("ascii").rpartition(")")[2].split()
    cpu_s = (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")
    status = (folder / "status").read_text("ascii")
    peak_kb = int(status.partition("VmHWM:")[2].split()[0])
    return cpu_s * 1000, peak_kb / 1024
