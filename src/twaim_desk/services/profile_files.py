"""Carries the forms of an office out into a folder, and changed ones back in."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from twaim_desk.db.forms import take_calendar
from twaim_desk.errors import ExpectedError
from twaim_desk.form_files import FormFileError, Problem, Source
from twaim_desk.services import form_rows
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_rows import Author
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.recount import recount_all
from twaim_desk.services.trail import Act
from twaim_desk.texts import profile_files as texts

IMPORTED = "profile.import"


@dataclass(frozen=True, slots=True)
class Imported:
    """The forms that changed, and the files of the folder that are none of this office's."""

    changed: tuple[str, ...]
    strange: tuple[str, ...]


def export_profile(desk: Desk, folder: Path) -> list[Path]:
    """The forms of the office as they stand, as files in a folder that has none."""
    desk.allow("profile.export")
    with desk.reading() as session:
        state = form_rows.state_of(session)
    source = form_rows.source_of(state.texts)
    paths = form_rows.needed_paths(state.profile, source)
    files = _write(folder, {path: form_rows.text_in(source, path) for path in paths})
    with desk.saving() as session:
        desk.note(session, Act("profile.export", detail=state.digest))
    return files


def import_profile(desk: Desk, folder: Path) -> Imported:
    """Every form of the office for which the folder has another text; raises FormFileError.

    What the folder does not have stays as it is. From the next transaction on the new forms hold,
    and the promises that run are counted by their calendar.
    """
    desk.allow("profile.import")
    if not folder.is_dir():
        raise ExpectedError("no such folder", user_message=texts.NO_FOLDER)
    with desk.saving() as session:
        take_calendar(session)
        state = form_rows.state_of(session)
        source = _over(folder, state.texts)
        try:
            wanted = form_rows.texts_for(state.profile, source)
        except FormFileError as error:
            raise FormFileError(_where(problem, folder) for problem in error.problems) from None
        author = Author(desk.now(), desk.user_id)
        changed = form_rows.put(session, state.profile, wanted, IMPORTED, author)
        if changed:
            calendar = office_forms(session).association.calendar
            recount_all(session, desk, calendar, texts.RECOUNTED)
        desk.note(session, Act("profile.import", detail=" ".join(changed) or None))
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*.toml")}
    return Imported(tuple(changed), tuple(sorted(found - set(wanted))))


def _over(folder: Path, kept: Mapping[str, str]) -> Source:
    """The files of the folder, and what the office keeps where there is none."""
    own = form_rows.source_of(kept)

    def content(path: Path) -> bytes:
        file = folder / path
        return file.read_bytes() if file.is_file() else own.read(path)

    def listed(place: Path) -> list[Path]:
        files = (path.relative_to(folder) for path in (folder / place).glob("*.toml"))
        return sorted({*files, *own.listed(place)})

    return Source(content, listed)


def _where(problem: Problem, folder: Path) -> Problem:
    """The problem with its file as the person knows it; what only the office keeps has none."""
    file = folder / problem.path
    return Problem(file if file.is_file() else problem.path, problem.line, problem.sentence)


def _write(folder: Path, contents: Mapping[str, str]) -> list[Path]:
    """The new files; one that is there already is never written over."""
    files = {folder / path: text for path, text in contents.items()}
    if any(file.exists() for file in files):
        raise ExpectedError("forms are there", user_message=texts.TAKEN)
    try:
        for file, text in files.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("x", encoding="utf-8", newline="\n") as opened:
                opened.write(text)
    except OSError as error:
        detail = f"forms not written: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.NOT_WRITTEN) from error
    return list(files)
