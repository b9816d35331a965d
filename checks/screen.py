"""A screen of its own for what has to be seen: Xvfb, and what is painted on it."""

import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from set_up import system

SIZE = "1366x768x24"
HEADER = struct.Struct(">25I")  # the fixed part of an XWD file, in which Xvfb keeps its pixels


@dataclass(frozen=True)
class Screen:
    """A screen that nobody else uses."""

    display: str
    pixels: Path

    @property
    def environment(self) -> dict[str, str]:
        """What a program has to find around it to show its window here."""
        hidden = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY")
        kept = {name: value for name, value in os.environ.items() if name not in hidden}
        return {**kept, "DISPLAY": self.display}

    def painted(self) -> float:
        """Which part of the screen is not black, from 0 to 1."""
        raw = self.pixels.read_bytes()
        header = HEADER.unpack_from(raw)
        size, height, bytes_per_line, colours = header[0], header[5], header[12], header[19]
        begin = size + colours * 12
        image = memoryview(raw)[begin : begin + height * bytes_per_line].cast("I")
        some = image[::16].tolist()  # says enough, sixteen times sooner
        return sum(1 for pixel in some if pixel & 0xFFFFFF) / len(some)


@contextmanager
def a_screen() -> Iterator[Screen]:
    """Xvfb on a free display; installed first where that is possible."""
    system.have_program("Xvfb", "xvfb", "xauth")
    with tempfile.TemporaryDirectory(prefix="screen-") as folder:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-fbdir", folder]
        # Without -noreset it resets when the last window goes, and the next one may not connect.
        command += ["-noreset", "-nolisten", "tcp"]
        with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as xvfb:
            os.close(writing)
            try:
                with os.fdopen(reading, "rb") as answer:
                    number = answer.readline().decode().strip()
                if not number:
                    raise OSError("Xvfb ended before it had a display")
                yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
            finally:
                xvfb.terminate()
