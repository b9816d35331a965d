"""A call of a save that fails: a clear sentence, nothing half there, and the next save works."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from tests.faults import tracing
from tests.faults.conftest import FORBIDDEN
from tests.faults.intakes import uuid_of
from tests.faults.whole import losses
from tests.services import offices
from twaim_desk.services.audit import verify_trail

SYNC = "fsync,fdatasync"
# A call with what it fails with, and which calls of its kind do: one, or from one on.
FAULTS = [
    ("pwrite64", "EIO", ("1", "3", "9", "20", "1+", "12+")),
    ("pwrite64", "ENOSPC", ("2", "15", "1+", "8+")),
    (SYNC, "EIO", ("1", "2", "3", "4", "6", "8", "1+", "3+", "7+")),
    ("ftruncate", "EIO", ("1", "2", "3", "1+", "2+")),
    ("pread64", "EIO", ("1", "4", "9", "13", "16", "17", "18", "1+")),
    ("openat", "EACCES", ("1", "2", "3", "1+", "3+")),
    ("openat", "EMFILE", ("1", "2", "3", "1+", "2+")),
    ("openat", "ENOSPC", ("1", "2", "1+")),
    ("write", "ENOSPC", ("1", "2")),
]

pytestmark = pytest.mark.usefixtures("watching")


@dataclass(frozen=True)
class Counter:
    """A program at a counter, which takes in what it is asked to."""

    process: "subprocess.Popen[str]"

    def take(self, seed: int) -> dict[str, str]:
        """How the intake of this seed ended."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{seed}\n")
        self.process.stdin.flush()
        ending: dict[str, str] = json.loads(self.process.stdout.readline())
        assert "mistake" not in ending, ending
        return ending


@pytest.fixture
def counter(office: Path, home: Path) -> Iterator[Counter]:
    """A program that is signed in."""
    line = [sys.executable, "-m", "tests.faults.asked", str(office)]
    with subprocess.Popen(
        line, cwd=tracing.ROOT, env=tracing.environment(home), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield Counter(process)
        process.stdin.close()


@contextmanager
def failing(counter: Counter, calls: str, error: str, when: str) -> Iterator[None]:
    """Have these calls of the program fail until the end of the block."""
    line = ["strace", "-f", "-o", "/dev/null", "-p", str(counter.process.pid)]
    line += ["-e", f"trace={calls}", "-e", f"inject={calls}:error={error}:when={when}"]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True) as strace:
        assert strace.stderr is not None
        if "attached" not in (said := strace.stderr.readline()):
            pytest.skip(FORBIDDEN + said)
        try:
            yield
        finally:
            strace.send_signal(signal.SIGINT)


def test_a_failing_call_is_told_and_loses_nothing(counter: Counter, office: Path) -> None:
    seeds = count(1)
    numbers: dict[str, str] = {}
    for calls, error, times in FAULTS:
        told: list[str] = []
        for when, seed in zip(times, seeds, strict=False):
            with failing(counter, calls, error, when):
                ending = counter.take(seed)
            told += [ending["sentence"]] if "sentence" in ending else []
            again = counter.take(seed)
            assert again["number"] == ending.get("number", again["number"])
            numbers[uuid_of(seed)] = again["number"]
        assert told, f"{calls} never failed with {error}"
        assert all(offices.is_arabic(one) for one in told)
    all_are_whole(office, numbers)


def all_are_whole(office: Path, numbers: dict[str, str]) -> None:
    """Nothing is half there, no number is left out, the trail is sound."""
    given = sorted(int(number.rpartition("-")[2]) for number in numbers.values())
    assert given == list(range(given[0], given[0] + len(numbers)))
    desk = offices.sign_in(office, "auditor")
    assert not desk.read_only
    assert losses(desk.store, numbers, numbers) == []
    assert verify_trail(desk).ok
    desk.store.dispose()
