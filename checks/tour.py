"""The tour in a real window: `python -m checks.tour OUT`."""

import os
import subprocess
import sys

from checks.screen import a_screen
from set_up import ROOT
from set_up.sentences import SetUpError, speak_utf8, tell


def main(out: str) -> int:
    """The exit status of `start.py --tour OUT`, under Xvfb where the system is Linux."""
    speak_utf8()
    command = [sys.executable, str(ROOT / "start.py"), "--tour", out]
    if sys.platform != "linux":
        os.environ.pop("QT_QPA_PLATFORM", None)
        return subprocess.call(command)
    try:
        with a_screen() as screen:
            return subprocess.call(command, env=screen.environment)
    except SetUpError as error:
        tell(error)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
