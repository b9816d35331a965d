"""A new office whose three recovery parts are written as files; without them there is no office."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from twaim_desk.clock import Clock
from twaim_desk.domain.digits import left_to_right
from twaim_desk.errors import ExpectedError
from twaim_desk.services import making
from twaim_desk.services.before_office import association
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import Furnishing, NewUser, create, new_recovery
from twaim_desk.services.office_place import Server
from twaim_desk.texts import recovery_files as texts
from twaim_desk.vault.recovery import PARTS, Part

FILES = tuple(f"recovery-{number}.txt" for number in range(1, PARTS + 1))
_COLUMNS = 3
_WIDEST = 20
_LONGEST_FILE = 10_000
_ARABIC = re.compile("[\u0600-\u06ff]")


def create_with_files(
    folder: Path,
    profile: str,
    admin: NewUser,
    place: Path,
    clock: Clock,
    server: Server | None = None,
) -> tuple[Desk, list[Path]]:
    """A new office and the files of its recovery parts; or, when they cannot be kept, neither."""
    name = association(profile).profile.letterhead.name
    if place.resolve().is_relative_to(folder.resolve()):
        raise ExpectedError("recovery inside the office", user_message=texts.INSIDE_OFFICE)
    making.refuse_office(folder)
    recovery = new_recovery()
    with _reserved(place) as files:
        for file, part in zip(files, recovery.parts, strict=True):
            _fill(file, write_sheet(part, name, recovery.fingerprint))
        furnishing = Furnishing(recovery=recovery)
        made = create(folder, profile, [admin], clock, server=server, furnishing=furnishing)
    return made.desk, files


@contextmanager
def _reserved(place: Path) -> Iterator[list[Path]]:
    """The three files, new and empty and the owner's alone; gone again after a failure."""
    made: list[Path] = []
    try:
        place.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            os.close(os.open(place / name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            made.append(place / name)
        yield made
    except BaseException as error:
        for file in made:
            file.unlink(missing_ok=True)
        if isinstance(error, FileExistsError) and place.is_dir() and len(made) < len(FILES):
            raise ExpectedError("recovery files are there", user_message=texts.TAKEN) from error
        if isinstance(error, OSError):
            raise ExpectedError("not written", user_message=texts.NOT_WRITTEN) from error
        raise


def words_in(file: Path) -> str:
    """The words in the file of a recovery part, without what is said around them."""
    try:
        with file.open(encoding="utf-8-sig") as opened:
            lines = opened.read(_LONGEST_FILE).splitlines()
    except (OSError, ValueError) as error:
        detail = f"part not read: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.NOT_READ) from error
    return "\n".join(line for line in lines if not _ARABIC.search(line))


def _fill(file: Path, text: str) -> None:
    with file.open("w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())


def write_sheet(part: Part, association_name: str, fingerprint: str) -> str:
    """What stands on the sheet of a part."""
    return texts.FILE.format(
        number=part.number,
        parts=PARTS,
        association=association_name,
        fingerprint=left_to_right(fingerprint),
        words="\n".join(_columns(part.words)),
    )


def _columns(words: tuple[str, ...]) -> Iterator[str]:
    """The numbered words in rows, so that they can be copied in their order."""
    numbered = [f"{number:2} {word}" for number, word in enumerate(words, start=1)]
    for start in range(0, len(words), _COLUMNS):
        line = "".join(f"{word:{_WIDEST}}" for word in numbered[start : start + _COLUMNS])
        yield left_to_right(line.rstrip())
