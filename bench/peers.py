"""Those we measure beside, in a `.venv-bench` of their own, made when it is first needed."""

import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.tables import say
from set_up import ROOT, sentences
from set_up.folder import remove
from set_up.sentences import SetUpError

VENV = ROOT / ".venv-bench"
LOCK = ROOT / "bench" / "requirements.txt"
_BUILT_HERE = re.compile(r"^vorta==.*\\\n(?:    .*\n?)*", re.MULTILINE)  # it has no wheel


def program(name: str) -> Path:
    """A program of the peers, installed first where it is not."""
    stamp = VENV / "lock.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text("ascii") != wanted:
        say("Making .venv-bench ...")
        _make()
        stamp.write_text(wanted, "ascii")
    return _program(name)


def version(name: str) -> str:
    """The version of a package that the lock names."""
    found = re.search(rf"^{re.escape(name)}==([^ ;\\]+)", LOCK.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else "?"


def _make() -> None:
    remove(VENV)
    base = getattr(sys, "_base_executable", None) or sys.executable
    subprocess.run([base, "-m", "venv", str(VENV)], check=True)
    text = LOCK.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        ready_made = Path(folder) / "ready-made.txt"
        ready_made.write_text(_BUILT_HERE.sub("", text), "utf-8")
        _install("-r", str(ready_made))
    # What builds it is in the lock as well, so nothing without a hash is brought for that.
    _install("--no-build-isolation", "-r", str(LOCK))


def _install(*words: str) -> None:
    pip = [str(_program("python")), "-I", "-m", "pip", "install", "-qq", "--require-hashes"]
    if subprocess.call([*pip, "--disable-pip-version-check", *words]):
        raise SetUpError(sentences.PIP_FAILED)


def _program(name: str) -> Path:
    if sys.platform == "win32":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name
