"""Running one check: a command in a process of its own, with its time, its limit and its log."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ALL_SYSTEMS = ("linux", "win32", "darwin")


@dataclass(frozen=True)
class Check:
    """A command that proves something when it ends with status 0."""

    name: str
    command: tuple[str, ...]
    seconds: int  # after which it is stopped and has failed
    systems: tuple[str, ...] = ALL_SYSTEMS


@dataclass(frozen=True)
class Result:
    """How a check ended."""

    name: str
    passed: bool
    seconds: float
    log: Path

    @property
    def line(self) -> str:
        """Its line in the table."""
        return f"{'passed' if self.passed else 'FAILED'}  {self.name:<20}{self.seconds:8.1f} s"


class Processes:
    """The checks that are running, so that all of them can be ended together."""

    def __init__(self) -> None:
        self._running: set[subprocess.Popen[bytes]] = set()

    def run(self, check: Check, folder: Path, root: Path) -> Result:
        """Run it to its end or its limit; what it said is in its log, whatever happens."""
        log = folder / f"{check.name}.log"
        began = time.monotonic()
        with log.open("wb") as output:
            try:
                status = self._status(check, output.fileno(), root)
            except OSError as error:
                output.write(f"{error}\n".encode())
                status = 1
            except subprocess.TimeoutExpired:
                output.write(f"\nstopped: it took more than {check.seconds} s\n".encode())
                status = 1
        return Result(check.name, status == 0, time.monotonic() - began, log)

    def _status(self, check: Check, output: int, root: Path) -> int:
        process = subprocess.Popen(
            check.command,
            cwd=root,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._running.add(process)
        try:
            return process.wait(check.seconds)
        finally:
            end(process)
            self._running.discard(process)

    def end_all(self) -> None:
        """End whatever runs now."""
        for process in list(self._running):
            end(process)


def environment() -> dict[str, str]:
    """What every check finds around it: UTF-8, no colours, a window only where it asks for one."""
    plain = {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", "NO_COLOR": "1", "COLUMNS": "100"}
    kept = {name: value for name, value in os.environ.items() if name != "FORCE_COLOR"}
    return {**kept, **plain, "QT_QPA_PLATFORM": "offscreen"}


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and all that it started, those that outlived it too."""
    if sys.platform == "win32":
        if process.poll() is None:
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], check=False)
    else:
        for ending in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, ending)
            except ProcessLookupError:
                break
            _wait_a_little(process)
    process.wait()


def _wait_a_little(process: subprocess.Popen[bytes]) -> None:
    """Give it the time to clean up after itself."""
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        return
