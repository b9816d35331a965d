"""Recordings of what is read to people: WAV files beside the office, which say nothing of anyone.

They are kept as they are: a player reads them, and there is no personal data in them.
"""

import os
import wave
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from twaim_desk.errors import RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import keeping as texts

PROMISE = "promise"
NAMES = ("short-masculine", "short-feminine", "long-masculine", "long-feminine", PROMISE)
FOLDER, SUFFIX = "recordings", ".wav"
LARGEST_BYTES, LONGEST_SECONDS = 60_000_000, 600
_CHANNELS, _RATES = (1, 2), range(8_000, 96_001)


@dataclass(frozen=True, slots=True)
class Recording:
    """What is to be read aloud, and its recording where there is one."""

    name: str
    file: Path | None
    seconds: int = 0


def file_of(folder: Path, name: str) -> Path | None:
    """The recording of a text in an office's folder, where there is one."""
    file = folder / FOLDER / f"{name}{SUFFIX}"
    return file if file.is_file() else None


def recordings(desk: Desk) -> list[Recording]:
    """Every text that is read aloud, with its recording; one that cannot be played is told."""
    desk.allow("recording.keep")
    return [_recording(desk.folder, name) for name in NAMES]


def keep_recording(desk: Desk, name: str, chosen: Path) -> Recording:
    """The recording of a text from a file, in place of the one before."""
    desk.allow("recording.keep")
    content = _content_of(chosen)
    seconds = seconds_of(content)
    folder = desk.folder / FOLDER
    file, new = folder / f"{_known(name)}{SUFFIX}", folder / f"{name}.new"
    try:
        folder.mkdir(exist_ok=True)
        with new.open("wb") as written:
            written.write(content)
            written.flush()
            os.fsync(written.fileno())
        with desk.saving() as session:
            detail = f"{name} {sha256(content).hexdigest()[:16]}"
            desk.note(session, Act("recording.keep", detail=detail))
            new.replace(file)
    except OSError as error:
        raise _refusal("not_kept") from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    return Recording(name, file, seconds)


def remove_recording(desk: Desk, name: str) -> None:
    """The recording of a text is not played any more, and is gone."""
    desk.allow("recording.keep")
    file = desk.folder / FOLDER / f"{_known(name)}{SUFFIX}"
    if not file.is_file():
        raise _refusal("none")
    with desk.saving() as session:
        desk.note(session, Act("recording.keep", detail=f"{name} removed"))
        try:
            file.unlink()
        except OSError as error:
            raise _refusal("not_kept") from error


def seconds_of(content: bytes) -> int:
    """How long a WAV file plays; what is none, or another kind of sound in it, is refused."""
    try:
        with wave.open(BytesIO(content)) as sound:
            frames, rate = sound.getnframes(), sound.getframerate()
            size = sound.getnchannels() * sound.getsampwidth()
            is_known = sound.getnchannels() in _CHANNELS and rate in _RATES
            is_whole = frames > 0 and len(sound.readframes(frames)) == frames * size
    except (wave.Error, EOFError, ValueError, RuntimeError, ArithmeticError, MemoryError):
        raise _refusal("no_sound") from None
    if not is_known or not is_whole:
        raise _refusal("no_sound")
    if frames > rate * LONGEST_SECONDS:
        raise _refusal("too_long")
    seconds: int = max(1, round(frames / rate))
    return seconds


def _recording(folder: Path, name: str) -> Recording:
    file = file_of(folder, name)
    if file is None:
        return Recording(name, None)
    try:
        return Recording(name, file, seconds_of(_content_of(file)))
    except RefusedInputError:
        return Recording(name, file)


def _content_of(file: Path) -> bytes:
    try:
        with file.open("rb") as chosen:
            content = chosen.read(LARGEST_BYTES + 1)
    except (OSError, ValueError):  # a name with a null character is a ValueError
        raise _refusal("unreadable") from None
    if len(content) > LARGEST_BYTES:
        raise _refusal("too_large")
    return content


def _known(name: str) -> str:
    if name not in NAMES:
        raise ValueError(f"nothing of this name is read aloud: {name}")
    return name


def _refusal(reason: str) -> RefusedInputError:
    return RefusedInputError(reason, texts.RECORDING_REFUSALS[reason])
