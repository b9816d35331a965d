"""What `python3 check.py` does: set up, run the checks, tell everything, count."""

import argparse
import os
import shutil
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from checks import every
from checks.every import Stage
from checks.running import Check, Processes, Result
from set_up import ROOT, sentences, system
from set_up.ready import make_ready
from set_up.sentences import SetUpError, speak_utf8, tell
from set_up.system import have_packages

AT_A_TIME = 2
LINES_OF_A_FAILURE = 300


def main(arguments: list[str]) -> int:
    """The exit status: 0 when every check passed."""
    speak_utf8()
    wishes = parsed(arguments, sorted(names(every.stages(ROOT))))
    wanted = chosen(every.stages(ROOT, fast=wishes.fast), wishes)
    here = [[check for check in stage if sys.platform in check.systems] for stage in wanted]
    elsewhere = names(wanted) - names(here)
    folder = ROOT / ".check"
    folder.mkdir(exist_ok=True)
    try:
        results = run_all(here, folder, ROOT)
    except KeyboardInterrupt:
        write("stopped")
        return 130
    return close(results, elsewhere)


def parsed(arguments: list[str], known: list[str]) -> argparse.Namespace:
    """The words after check.py."""
    parser = argparse.ArgumentParser(prog="check.py", description=__doc__, allow_abbrev=False)
    extent = parser.add_mutually_exclusive_group()
    fast = f"what one runs while working: all but {', '.join(every.LEFT_OUT_WHEN_FAST)}"
    extent.add_argument("--fast", action="store_true", help=fast)
    release = f"for a release: {', '.join(every.ONLY_FOR_A_RELEASE)} as well"
    extent.add_argument("--all", action="store_true", help=release)
    only = f"these alone, of: {' '.join(known)}"
    extent.add_argument("--only", nargs="+", metavar="NAME", choices=known, help=only)
    return parser.parse_args(arguments)


def chosen(stages: list[Stage], wishes: argparse.Namespace) -> list[Stage]:
    """The checks that were asked for."""
    left_out = set() if wishes.all else set(every.ONLY_FOR_A_RELEASE)
    if wishes.fast:
        left_out |= set(every.LEFT_OUT_WHEN_FAST)
    wanted = set(wishes.only or names(stages) - left_out)
    return [[check for check in stage if check.name in wanted] for stage in stages]


def names(stages: Iterable[Stage]) -> set[str]:
    """The names of the checks in these stages."""
    return {check.name for stage in stages for check in stage}


def run_all(stages: list[Stage], folder: Path, root: Path) -> list[Result]:
    """How the set-up and every check ended; a line is told as soon as one ends."""
    results = [set_up(folder, root)]
    write(results[0].line)
    if not results[0].passed:
        write(f"not run without a set-up: {' '.join(sorted(names(stages)))}")
        return results
    processes = Processes()

    def run_and_tell(check: Check) -> Result:
        result = processes.run(check, folder, root)
        write(result.line)
        return result

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        try:
            for stage in stages:
                results += pool.map(run_and_tell, stage)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            processes.end_all()
            raise
    return results


def set_up(folder: Path, root: Path) -> Result:
    """Have `.venv` with all that the checks need."""
    log = folder / "set-up.log"
    log.write_bytes(b"")
    began = time.monotonic()
    try:
        make_ready(root, "desk", "check")
        _have_postgresql()
        _have_print_server()
        _have_strace()
    except (SetUpError, OSError) as error:
        if isinstance(error, SetUpError):
            tell(error)
        log.write_text(f"{error}\n", encoding="utf-8")
        return Result("set-up", False, time.monotonic() - began, log)
    return Result("set-up", True, time.monotonic() - began, log)


def _have_postgresql() -> None:
    """Have the server that the tests of the store start for themselves, on Linux."""
    if sys.platform == "linux" and not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        have_packages(["postgresql"], why=sentences.LACKS_PACKAGES)


def _have_print_server() -> None:
    """Have CUPS, which a test starts for itself, where it can be installed; else that is skipped.

    An office without printers works, and one without its database does not.
    """
    if sys.platform != "linux" or shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin"):
        return
    if system.is_debian() and system.is_root():
        have_packages(["cups-daemon", "cups-client"], why=sentences.LACKS_PACKAGES)


def _have_strace() -> None:
    """Have what tests/faults sees a program's calls with, where it can be installed."""
    if sys.platform != "linux" or shutil.which("strace"):
        return
    if system.is_debian() and system.is_root():
        have_packages(["strace"], why=sentences.LACKS_PACKAGES)


def close(results: list[Result], elsewhere: set[str]) -> int:
    """Tell what failed and why, then the counts; the exit status of the whole."""
    failed = [result for result in results if not result.passed]
    for result in failed:
        write(f"\n--- {result.name}: {result.log}")
        write(shortened(result.log.read_text(encoding="utf-8", errors="replace")))
    write("")
    if elsewhere:
        write(f"not on this system: {len(elsewhere)} ({' '.join(sorted(elsewhere))})")
    write(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def shortened(text: str) -> str:
    """The text, or the end of one that is too long to be read; the log keeps it all."""
    lines = text.rstrip().splitlines()
    if len(lines) > LINES_OF_A_FAILURE:
        left_out = len(lines) - LINES_OF_A_FAILURE
        lines = [f"({left_out} lines before these are in the log)", *lines[-LINES_OF_A_FAILURE:]]
    return "\n".join(lines)


def write(line: str) -> None:
    """Tell it now, in one piece, whoever else is telling."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
