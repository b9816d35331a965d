"""Builds the desk as one folder, asks it for a date and sees its window.

`python -m tests.frozen.try_frozen FOLDER`, with `.venv`'s Python.
"""

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from checks.screen import a_screen
from set_up import ROOT, sentences, system
from set_up.sentences import SetUpError, speak_utf8, tell

MOST_MB = 190  # 185 with what draws and seals papers; SQLCipher and PostgreSQL's driver are in it
SECONDS_TO_PAINT = 30
PAINTED = 0.03
MB = 1_000_000


def main(folder: Path) -> int:
    """Exit status 0 when the frozen desk answers, shows itself and is not too large."""
    speak_utf8()
    trials: list[Callable[[Path], str]] = [
        tells_its_size,
        answers,
        makes_an_office,
        seals_a_receipt,
        reads_a_list,
        shows_its_window,
    ]
    try:
        desk = built(folder)
        wrong = [sentence for trial in trials if (sentence := trial(desk))]
    except SetUpError as error:
        tell(error)
        return 1
    except subprocess.SubprocessError as error:
        wrong = [str(error)]
    print("\n".join(wrong))
    return 1 if wrong else 0


def built(folder: Path) -> Path:
    """The program that PyInstaller made."""
    if sys.platform == "linux":
        system.have_program("objdump", "binutils")
        _have_python_library()
    folder.mkdir(parents=True, exist_ok=True)
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    began = time.monotonic()
    subprocess.run([*command, str(ROOT / "build.spec")], cwd=folder, check=True)
    print(f"built in {time.monotonic() - began:.0f} s")
    suffix = ".exe" if sys.platform == "win32" else ""
    return folder / "dist" / "twaim-desk" / f"twaim-desk{suffix}"


def _have_python_library() -> None:
    """Debian keeps the library that a frozen program carries in a package of its own."""
    name = str(sysconfig.get_config_var("INSTSONAME"))
    is_debians = sys.base_prefix == "/usr" and system.is_debian()
    if is_debians and not any(Path("/usr/lib").glob(f"*/{name}")):
        package = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
        system.have_packages([package], why=sentences.LACKS_PACKAGES)


def tells_its_size(desk: Path) -> str:
    """Print what the folder weighs; the complaint when that is too much."""
    files = [path for path in desk.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes = {path.relative_to(desk.parent): path.stat().st_size / MB for path in files}
    total = sum(sizes.values())
    print(f"{total:.0f} MB in {len(sizes)} files, the limit is {MOST_MB}; the largest:")
    for path in sorted(sizes, key=sizes.__getitem__, reverse=True)[:12]:
        print(f"{sizes[path]:8.1f}  {path}")
    return "" if total <= MOST_MB else f"the frozen desk weighs {total:.0f} MB, more than {MOST_MB}"


def answers(desk: Path) -> str:
    """The complaint when it does not know by when a request of 1 March 2026 is answered."""
    command = [str(desk), "due", "2026-03-01", "--days", "15", "--json"]
    with tempfile.TemporaryDirectory(prefix="frozen-") as home:
        done = subprocess.run(
            command,
            env=at_home(home, os.environ) | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=60,
            check=False,
        )
    try:
        reply_by = json.loads(done.stdout)["reply_by"]
    except (ValueError, KeyError, TypeError):
        return f"`due` ended with {done.returncode}: {done.stdout}{done.stderr}"
    print(f"due: reply by {reply_by}")
    return "" if reply_by == "2026-03-24" else f"`due` says {reply_by}, not 2026-03-24"


def makes_an_office(desk: Path) -> str:
    """The complaint when it cannot make a database and fill it."""
    with tempfile.TemporaryDirectory(prefix="frozen-") as home:
        few = ["--beneficiaries", "3", "--requests", "3", "--seed", "1"]
        done = subprocess.run(
            [str(desk), "sample", "--data", str(Path(home, "office")), *few],
            env=at_home(home, os.environ),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=120,
            check=False,
        )
    return f"`sample` ended with {done.returncode}: {done.stderr}" if done.returncode else ""


def seals_a_receipt(desk: Path) -> str:
    """The complaint when a receipt that it issues is not one of its own."""
    with tempfile.TemporaryDirectory(prefix="frozen-") as home:
        office, file, paper = (str(Path(home, name)) for name in ("office", "in.json", "out.pdf"))
        few = ["--beneficiaries", "3", "--requests", "0", "--seed", "1"]
        told = run_at(home, desk, "sample", "--data", office, *few)
        if not told.returncode:
            told = run_at(home, desk, "intake", "--example", "--data", office)
            Path(file).write_text(told.stdout, encoding="utf-8")
        if not told.returncode:
            told = run_at(home, desk, "intake", file, "--out", home, "--data", office)
        if not told.returncode:
            number = json.loads(told.stdout)["number"]
            told = run_at(home, desk, "receipt", number, "--out", paper, "--data", office)
        if not told.returncode:
            told = run_at(home, desk, "verify", paper, "--data", office)
    return f"{told.args[1]} ended with {told.returncode}: {told.stderr}" if told.returncode else ""


def reads_a_list(desk: Path) -> str:
    """The complaint when the program does not start itself once more to read a stranger's list."""
    with tempfile.TemporaryDirectory(prefix="frozen-") as home:
        office, file = str(Path(home, "office")), Path(home, "list.csv")
        file.write_text("الاسم;الجوال\nسالم بن فهد العتيبي;0501234567\n", encoding="utf-8")
        few = ["--beneficiaries", "3", "--requests", "0", "--seed", "1"]
        told = run_at(home, desk, "sample", "--data", office, *few)
        if not told.returncode:
            told = run_at(
                home,
                desk,
                "import",
                str(file),
                "--dry-run",
                "--data",
                office,
                "--user",
                "supervisor",
            )
    return f"{told.args[1]} ended with {told.returncode}: {told.stderr}" if told.returncode else ""


def run_at(home: str, desk: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """What a command says to the employee of a sample office."""
    signed_in = {"TWAIM_DESK_USER": "desk", "TWAIM_DESK_PASSWORD": "sample-sample"}
    return subprocess.run(
        [str(desk), *words],
        env=at_home(home, os.environ) | signed_in,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=120,
        check=False,
    )


def shows_its_window(desk: Path) -> str:
    """The complaint when no window is painted on a screen of its own."""
    if sys.platform != "linux":
        return stays_open(desk)
    with a_screen() as screen, tempfile.TemporaryDirectory(prefix="frozen-") as home:
        began = time.monotonic()
        with subprocess.Popen([str(desk)], env=at_home(home, screen.environment)) as process:
            try:
                while time.monotonic() - began < SECONDS_TO_PAINT and process.poll() is None:
                    if screen.painted() > PAINTED:
                        print(f"window: painted after {time.monotonic() - began:.1f} s")
                        return ""
                    time.sleep(0.05)
            finally:
                process.terminate()
    return f"no window was painted within {SECONDS_TO_PAINT} s (status {process.returncode})"


def stays_open(desk: Path) -> str:
    """The complaint when the program does not stay open; where no screen can be read."""
    with (
        tempfile.TemporaryDirectory(prefix="frozen-") as home,
        subprocess.Popen([str(desk)], env=at_home(home, os.environ)) as process,
    ):
        try:
            return f"the window went away with status {process.wait(10)}"
        except subprocess.TimeoutExpired:
            print("window: open for 10 s")
            return ""
        finally:
            process.terminate()


def at_home(home: str, environment: Mapping[str, str]) -> dict[str, str]:
    """An environment of a person who has never run the desk, nor set up anything of Python."""
    left_out = ("PYTHON", "TWAIM_DESK", "XDG_")
    theirs = {name: value for name, value in environment.items() if not name.startswith(left_out)}
    places = ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
    return theirs | dict.fromkeys(places, home)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
