"""A set-up that is cut short is mended by the next start.

Tried for real, on a desk that needs no packages.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from set_up import ROOT, ready, sentences
from set_up import folder as folders
from set_up.folder import Folder, Work
from set_up.sentences import SetUpError

SECONDS = 120
TRIES = 5
PROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "twaim-desk"
version = "0"
"""
BACKEND = '''\
"""Builds a desk of one file; slowly while a file named `slow` is there."""
import pathlib, time, zipfile

NAME = "twaim_desk-0-py3-none-any.whl"
FILES = {
    "a_desk.py": "def main():\\n    print('open')\\n",
    "twaim_desk-0.dist-info/METADATA": "Metadata-Version: 2.1\\nName: twaim-desk\\nVersion: 0\\n",
    "twaim_desk-0.dist-info/WHEEL": "Wheel-Version: 1.0\\nTag: py3-none-any\\n",
    "twaim_desk-0.dist-info/entry_points.txt": "[console_scripts]\\ntwaim-desk = a_desk:main\\n",
    "twaim_desk-0.dist-info/RECORD": "",
}

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    while pathlib.Path("slow").exists():
        pathlib.Path("in-pip").touch()
        time.sleep(0.05)
    with zipfile.ZipFile(pathlib.Path(wheel_directory) / NAME, "w") as wheel:
        for name, text in FILES.items():
            wheel.writestr(name, text)
    return NAME
'''

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and locks as Linux does")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A desk of its own, not yet set up."""
    root = tmp_path / "مكتب الاستقبال"
    shutil.copytree(ROOT / "set_up", root / "set_up", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "start.py", root)
    (root / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (root / "backend.py").write_text(BACKEND, encoding="utf-8")
    (root / "requirements").mkdir()
    Folder(root).lock_file("desk").touch()
    return root


def begin(root: Path) -> subprocess.Popen[str]:
    """A set-up that runs while the test goes on, in a group of its own."""
    # What runs behind a shell ignores a stop by hand, and so would all that it begins.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return subprocess.Popen(
        [sys.executable, "start.py", "--set-up"],
        cwd=root,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )


def told_by(set_up: subprocess.Popen[str]) -> str:
    """What a set-up said, after it ended well."""
    _, told = set_up.communicate(timeout=SECONDS)
    assert set_up.returncode == 0, told
    return told


def wait_for(path: Path) -> None:
    end = time.monotonic() + SECONDS
    while not path.exists():
        assert time.monotonic() < end, f"{path.name} never came"
        time.sleep(0.01)


def assert_opens(root: Path) -> None:
    desk = Folder(root).program("twaim-desk")
    assert subprocess.run([desk], stdout=subprocess.PIPE, check=True).stdout == b"open\n"


def test_whatever_cuts_a_set_up_short_the_next_start_mends_it(project: Path) -> None:
    power_cut(project, ".venv/pyvenv.cfg")
    ctrl_c(project, ".venv/pyvenv.cfg")
    (project / "slow").touch()
    killed = begin(project)
    wait_for(project / "in-pip")
    killed.kill()
    next_starts = [begin(project), begin(project)]
    for waiting in next_starts:  # pip has outlived its start.py and is still writing
        assert waiting.stderr
        assert waiting.stderr.readline().strip() == sentences.WAITING[0]
    (project / "slow").unlink()
    told = [told_by(set_up) for set_up in next_starts]
    killed.communicate()
    assert sum(sentences.MENDING[1] in each for each in told) == 1
    assert sum(sentences.READY[1] in each for each in told) == 1
    assert_opens(project)
    assert told_by(begin(project)) == ""


def power_cut(root: Path, after: str) -> None:
    """Begin a set-up and end all of it at once."""
    set_up = begin(root)
    wait_for(root / after)
    os.killpg(set_up.pid, signal.SIGKILL)
    set_up.communicate()


def ctrl_c(root: Path, after: str) -> None:
    """Begin a set-up that mends, and stop it by hand."""
    for _ in range(TRIES):
        (root / after).unlink()
        set_up = begin(root)
        wait_for(root / after)
        os.killpg(set_up.pid, signal.SIGINT)
        told = set_up.communicate(timeout=SECONDS)[1]
        assert sentences.MENDING[1] in told
        if set_up.returncode != 0:  # else it was done before the signal came
            break
    assert sentences.STOPPED[1] in told
    assert set_up.returncode == 130


def test_the_desk_from_before_stays_when_a_new_lock_cannot_be_had(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = Folder(project)
    before.python.parent.mkdir(parents=True)
    before.python.touch()
    folders.write_stamp(before, folders.wanted_stamp(before, ("desk",)))
    before.lock_file("desk").write_text("no-such-desk==1", encoding="utf-8")
    monkeypatch.setattr(ready, "_succeeds", lambda folder, command: "pip" not in command)
    with pytest.raises(SetUpError) as stopped:
        ready.make_ready(project, "desk")
    assert stopped.value.sentences[0] == sentences.PIP_FAILED
    before.lock_file("desk").write_text("", encoding="utf-8")
    found = folders.read_stamp(before)
    assert folders.work_to_do(found, folders.wanted_stamp(before, ("desk",))) is Work.NOTHING
