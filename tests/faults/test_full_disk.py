"""A disk that is really full: what was acknowledged stays, the rest is told, and space mends it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.faults import tracing
from tests.faults.intakes import uuid_of
from tests.faults.test_failing_disk import Counter, all_are_whole
from tests.services import offices

KIB = 1024
ROOM_KIB, LEFT_KIB = 8 * KIB, 400
MOST_INTAKES = 200
# A disk of its own for one program: seen by it alone, and gone with it.
MOUNTED = 'mount -t tmpfs -o size="$1"k tmpfs "$2" && cp -a "$3/." "$2" && exec "$4" -m "$5" "$2"'
FORBIDDEN = "this machine lets no one have a disk of his own: "


@pytest.fixture
def disk(home: Path) -> Path:
    """Where the small disk is; skips where none may be had, and says why."""
    place = home / "disk"
    place.mkdir()
    line = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", str(place)]
    try:
        tried = subprocess.run(line, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"{FORBIDDEN}{error}")
    if tried.returncode:
        pytest.skip(FORBIDDEN + tried.stderr.strip()[-200:])
    return place


@pytest.fixture
def counter(office: Path, home: Path, disk: Path) -> Iterator[Counter]:
    """A program that is signed in to an office on the small disk."""
    words = [str(ROOM_KIB), str(disk), str(office), sys.executable, "tests.faults.asked"]
    with subprocess.Popen(
        ["unshare", "-rm", "sh", "-c", MOUNTED, "sh", *words],
        cwd=tracing.ROOT, env=tracing.environment(home), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield Counter(process)
        process.stdin.close()


def test_what_was_acknowledged_stays_and_the_rest_is_told(
    counter: Counter, office: Path, disk: Path
) -> None:
    seen = Path(f"/proc/{counter.process.pid}/root{disk}")  # as the program sees its disk
    filler = seen / "filler"
    taken = shutil.disk_usage(seen)
    filler.write_bytes(b"x" * (taken.free - LEFT_KIB * KIB))
    numbers: dict[str, str] = {}
    told: dict[int, str] = {}
    for seed in count(1):
        ending = counter.take(seed)
        if "sentence" in ending:
            told[seed] = ending["sentence"]
        else:
            numbers[uuid_of(seed)] = ending["number"]
        if len(told) == 3:
            break
        assert seed < MOST_INTAKES
    assert numbers, "the first still found room"
    assert all(offices.is_arabic(sentence) for sentence in told.values())
    assert any("مساحة" in sentence for sentence in told.values())
    filler.unlink()
    for seed in told:
        numbers[uuid_of(seed)] = counter.take(seed)["number"]
    shutil.copytree(seen, office, dirs_exist_ok=True)
    all_are_whole(office, numbers)
