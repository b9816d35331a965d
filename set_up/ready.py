"""Makes the folder ready: `.venv` filled with what the lock names, the system completed."""

import importlib
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from set_up import folder as folders
from set_up import sentences, system
from set_up.folder import Folder, Work
from set_up.sentences import Sentence, SetUpError, say

NO_NETWORK_SIGNS = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "No matching distribution found",
)
WHY_PIP_FAILED: dict[str, Sentence] = {
    "No space left on device": sentences.DISK_FULL,
    "DO NOT MATCH THE HASHES": sentences.WRONG_HASH,
    **dict.fromkeys(NO_NETWORK_SIGNS, sentences.NO_NETWORK),
}


def make_ready(root: Path, *extents: str) -> bool:
    """Have all that `extents` need, at once when it is there; says whether work was done."""
    folder = Folder(root)
    if folders.is_ready(folder, extents):
        return False
    folder.beside.mkdir(exist_ok=True)
    with _one_at_a_time(folder):
        if folders.is_ready(folder, extents):  # the one we waited for did it
            return False
        folder.log.write_bytes(b"")
        _fill(folder, extents)
        system.complete(folder)
        folders.write_stamp(folder, {**folders.read_stamp(folder), "system": "complete"})
    return True


@contextmanager
def _one_at_a_time(folder: Folder) -> Iterator[None]:
    """Wait until no other set-up works on this folder, and keep others waiting.

    The children inherit the lock: pip may outlive a killed start.py and still be writing.
    """
    with (folder.beside / "lock").open("ab") as file:
        os.set_inheritable(file.fileno(), True)
        if not _try_lock(file.fileno()):
            say(sentences.WAITING)
            while not _try_lock(file.fileno()):
                time.sleep(0.2)
        yield


def _try_lock(descriptor: int) -> bool:
    """Whether the lock is ours now; it goes with the last process that holds the file open."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _fill(folder: Folder, extents: tuple[str, ...]) -> None:
    """Bring `.venv` to what the lock names; when that fails, to what it was before."""
    folders.settle(folder)
    found = folders.read_stamp(folder)
    wanted = folders.wanted_stamp(folder, extents)
    work = folders.work_to_do(found, wanted)
    if work is Work.NOTHING:
        return
    say(sentences.SETTING_UP if found or not folder.venv.exists() else sentences.MENDING)
    lock = folder.lock_file(extents[-1])
    try:
        if work is Work.ANEW:
            _make_empty(folder)
        elif lock.name not in found:
            _pip(folder, "install", "--dry-run", "--require-hashes", "-r", str(lock))
        _install(folder, lock)
        folders.write_stamp(folder, {**found, **wanted} if work is Work.ADD else wanted)
    finally:
        folders.settle(folder)


def _make_empty(folder: Folder) -> None:
    """A `.venv` with pip and nothing else."""
    _have_ensurepip()
    folders.put_away(folder)
    # start.py may itself run from the `.venv` that was just put away.
    python = getattr(sys, "_base_executable", None) or sys.executable
    if not _succeeds(folder, [python, "-m", "venv", str(folder.venv)]):
        raise SetUpError(sentences.VENV_FAILED, sentences.SEE_LOG, lines=(str(folder.log),))


def _install(folder: Folder, lock: Path) -> None:
    """What the lock names and the desk itself; until it is done, `.venv` has no stamp."""
    folder.stamp.unlink(missing_ok=True)
    _pip(folder, "install", "--require-hashes", "-r", str(lock))
    alone = ("--no-index", "--no-deps", "--no-build-isolation")
    _pip(folder, "install", *alone, "-e", str(folder.root))


def _have_ensurepip() -> None:
    """Debian keeps the part of Python that brings pip in a package of its own."""
    if importlib.util.find_spec("ensurepip"):
        return
    if not system.is_debian():
        raise SetUpError(sentences.NO_ENSUREPIP_ELSEWHERE)
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    system.have_packages([package], why=sentences.NO_ENSUREPIP)
    importlib.invalidate_caches()
    if not importlib.util.find_spec("ensurepip"):
        raise SetUpError(sentences.NO_ENSUREPIP_ELSEWHERE)


def _pip(folder: Folder, *arguments: str) -> None:
    """Run pip in `.venv`, away from the person's own Python settings."""
    pip = [str(folder.python), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    if not _succeeds(folder, [*pip, "--retries", "2", *arguments]):
        raise _why_pip_failed(folder)


def _why_pip_failed(folder: Folder) -> SetUpError:
    """What pip's log says, as a sentence, and where the log is."""
    log = folder.log.read_text(encoding="utf-8", errors="replace")
    known = (sentence for sign, sentence in WHY_PIP_FAILED.items() if sign in log)
    return SetUpError(
        next(known, sentences.PIP_FAILED), sentences.SEE_LOG, lines=(str(folder.log),)
    )


def _succeeds(folder: Folder, command: list[str]) -> bool:
    """Whether the command ended well; what it said is in the log."""
    with folder.log.open("ab") as log:
        log.write(f"\n$ {' '.join(command)}\n".encode())
        log.flush()
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=folder.root,
            close_fds=False,
            check=False,
        )
    return done.returncode == 0
