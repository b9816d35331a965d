"""Plays a recording, where this computer has something that does."""

import shutil
import subprocess
import sys
from pathlib import Path

_PLAYER = "aplay"


def can_play() -> bool:
    """Whether there is something that plays."""
    return sys.platform == "win32" or shutil.which(_PLAYER) is not None


def play(file: Path) -> None:
    """Play a recording; nobody waits for its end."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC)
    else:
        subprocess.Popen(
            [_PLAYER, "-q", str(file)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
