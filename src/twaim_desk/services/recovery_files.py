"""The three recovery parts of an office as files: of a new one, and new ones of a living one."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from twaim_desk.clock import Clock, today
from twaim_desk.db import place as disks
from twaim_desk.errors import ExpectedError
from twaim_desk.paper.copied_text import NoTextError, copied_text
from twaim_desk.services import making
from twaim_desk.services.before_office import association
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import Furnishing, NewUser, create, new_recovery
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.office_place import Server
from twaim_desk.services.recovery_sheets import take_over
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.set_up.recovery import NUMBERS, sheet_of
from twaim_desk.texts import recovery_files as texts

FILES = tuple(f"recovery-{number}.pdf" for number in NUMBERS)
_LARGEST_FILE = 1_000_000
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
    chosen = association(profile)
    name, day = chosen.profile.letterhead.name, today(clock)
    _refuse_unfit(folder, place)
    (making.refuse_place if server is None else making.refuse_office)(folder)
    recovery = new_recovery()
    with _reserved(place, texts.NO_OFFICE) as files:
        for file, number in zip(files, NUMBERS, strict=True):
            _fill(file, sheet_of(recovery, number, chosen, name, day).content)
        furnishing = Furnishing(recovery=recovery)
        made = create(folder, profile, [admin], clock, server=server, furnishing=furnishing)
    return made.desk, files


def renew(desk: Desk, place: Path, second_name: str, second_password: str) -> list[Path]:
    """The files of three new parts; those before them open the office no more.

    They still open the backups that were made before, for these have the slots of then.
    """
    desk.allow("recovery.renew")
    _refuse_unfit(desk.folder, place)
    second_id = confirmed_by(desk, "recovery.renew", second_name, second_password)
    with desk.reading() as session:
        chosen = office_forms(session).association
    recovery, name, day = new_recovery(), chosen.profile.letterhead.name, today(desk.clock)
    with _reserved(place, texts.PARTS_STAY) as files:
        for file, number in zip(files, NUMBERS, strict=True):
            _fill(file, sheet_of(recovery, number, chosen, name, day).content)
        take_over(desk, recovery, second_id)
    return files


def _refuse_unfit(folder: Path, place: Path) -> None:
    if place.resolve().is_relative_to(folder.resolve()):
        raise ExpectedError("recovery inside the office", user_message=texts.INSIDE_OFFICE)
    disks.refuse_folder(place)


@contextmanager
def _reserved(place: Path, so: str) -> Iterator[list[Path]]:
    """The three files, new and empty and the owner's alone; gone again after a failure.

    `so` is what becomes of it all where they cannot be written.
    """
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
            sentence = texts.NOT_WRITTEN.format(so=so)
            raise ExpectedError("not written", user_message=sentence) from error
        raise


def words_in(file: Path) -> str:
    """The words in the file of a recovery part, without what is said around them."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST_FILE)
        is_sheet = content.startswith(b"%PDF")
        lines = (copied_text(content) if is_sheet else content.decode("utf-8-sig")).splitlines()
    except (OSError, ValueError, NoTextError) as error:
        detail = f"part not read: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.NOT_READ) from error
    return "\n".join(line for line in lines if not _ARABIC.search(line))


def _fill(file: Path, content: bytes) -> None:
    with file.open("wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
