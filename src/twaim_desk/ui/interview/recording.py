"""F5: the declaration read aloud, where the association has recorded it and this PC can play it."""

import shutil
import subprocess
import sys
from pathlib import Path

from twaim_desk.domain.interview.person import is_feminine
from twaim_desk.domain.interview.signature import signer_of
from twaim_desk.domain.interview.value import Interview

FOLDER = "recordings"
_PLAYER = "aplay"


def recording_of(folder: Path, interview: Interview) -> Path | None:
    """The recording of what this person signs, such as `recordings/short-feminine.wav`."""
    signer = signer_of(interview)
    feminine = signer.feminine if signer.name else is_feminine(interview)
    gender = "feminine" if feminine else "masculine"
    file = folder / FOLDER / f"{interview.rules.policy.declaration}-{gender}.wav"
    return file if file.is_file() and can_play() else None


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
