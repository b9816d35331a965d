"""A small sample office in files, and a program that sees what others do."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import tracing
from tests.memory import roomy_memory
from tests.services import offices
from tests.services.conftest import surrounded
from twaim_desk.services.sample.office import make_sample

PEOPLE, REQUESTS = 10, 8
LACKING = "strace is not installed: apt-get install -y strace"
FORBIDDEN = "this machine lets no process watch another: "


@pytest.fixture(scope="session")
def watching() -> None:
    """Skips where no process may be watched, and says why."""
    if not shutil.which("strace"):
        pytest.skip(LACKING)
    try_it = ["strace", "-o", "/dev/null", "true"]
    tried = subprocess.run(try_it, capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(FORBIDDEN + tried.stderr.strip()[-200:])


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder in memory, where there is some, for an office and all that is beside it."""
    with tempfile.TemporaryDirectory(prefix="faults", dir=roomy_memory()) as folder:
        yield Path(folder)


@pytest.fixture(autouse=True)
def surroundings(home: Path) -> Iterator[None]:
    """Cheap passwords, and the heads of trails where the watched programs note them."""
    with surrounded(home / "XDG_STATE_HOME"):
        yield


@pytest.fixture
def office(home: Path, surroundings: None) -> Path:
    """A small sample office that nobody is in."""
    new = make_sample(home / "office", "twaim", PEOPLE, REQUESTS, 7, offices.UNTIL)
    new.desk.store.dispose()
    tracing.environment(home)
    return home / "office"
