"""What `python3 start.py` does with its words: set up, then open the desk or walk the tour."""

import errno
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from set_up import ROOT, sentences
from set_up.folder import Folder
from set_up.ready import make_ready
from set_up.sentences import SetUpError, say, speak_utf8, tell


def main(arguments: list[str]) -> int:
    """The exit status of a start: of the desk or the tour itself when it came to that."""
    speak_utf8()
    try:
        return _start(arguments)
    except SetUpError as error:
        tell(error)
    except OSError as error:
        full = error.errno == errno.ENOSPC
        say(sentences.DISK_FULL if full else sentences.CANNOT_WRITE, lines=(str(error),))
    except KeyboardInterrupt:
        say(sentences.STOPPED)
        return 130
    return 1


def _start(arguments: list[str]) -> int:
    first, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if first in ("--help", "-h"):
        sys.stdout.write(sentences.HELP)
        return 0
    if first == "--set-up":
        return _only_set_up(ROOT)
    if first == "--tour":
        return _tour(ROOT, rest)
    if lacks_display(arguments, sys.platform, os.environ):
        raise SetUpError(sentences.NO_DISPLAY, lines=("python3 start.py --set-up",))
    make_ready(ROOT, "desk")
    return _become([str(Folder(ROOT).program("twaim-desk")), *arguments])


def _only_set_up(root: Path) -> int:
    """Set up; quiet when there was nothing to do."""
    if make_ready(root, "desk"):
        say(sentences.READY)
    return 0


def _tour(root: Path, rest: list[str]) -> int:
    """Set up and walk through the real window, or through an offscreen one without a display."""
    if not rest:
        say(sentences.WRONG_USAGE)
        return 2
    make_ready(root, "desk")
    if not has_display(sys.platform, os.environ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHONPATH"] = str(root)  # the tour has parts that it shares with tests
    return _become([str(Folder(root).python), str(root / "tests" / "tour" / "play.py"), *rest])


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown here."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in displays)


def lacks_display(arguments: list[str], platform: str, environment: Mapping[str, str]) -> bool:
    """Whether the desk would need a display that is not there; its commands need none."""
    is_command = bool(arguments) and not arguments[0].startswith("-")
    return not is_command and not has_display(platform, environment)


def _become(command: list[str]) -> int:
    """Go on as this program; where a process cannot be replaced, wait for it."""
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        return subprocess.call(command)
    return os.execv(command[0], command)
