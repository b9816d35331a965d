"""The forms of an office as they are edited in the program: a new version for each change."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import forms as rows
from twaim_desk.db import users
from twaim_desk.db.models.office import Counter
from twaim_desk.domain import document_parts, liaison_parts, profile_parts, service_parts
from twaim_desk.domain.form_parts import (
    Editing,
    FieldRefusedError,
    Form,
    Part,
    Read,
    Typed,
    read_part,
)
from twaim_desk.domain.forms import Documents
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.errors import ExpectedError
from twaim_desk.form_files import FormFileError
from twaim_desk.form_files.writing import text_of
from twaim_desk.services import form_rows
from twaim_desk.services.before_office import Association
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_rows import Author, State
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.recount import recount_all
from twaim_desk.services.trail import Act
from twaim_desk.texts import form_pages as texts

DOCUMENTS = "documents.toml"
EDITED = "form.change"
LIAISON = "liaison"
_PARTS: Mapping[str, Callable[[Editing, str], Part]] = {
    "letterhead": profile_parts.letterhead_part,
    "contact": profile_parts.contact_part,
    "words": profile_parts.words_part,
    "channels": profile_parts.channels_part,
    "committees": profile_parts.committees_part,
    "rest": profile_parts.rest_part,
    "pausing": profile_parts.pausing_part,
    "liaison": liaison_parts.liaison_part,
    "service": service_parts.service_part,
    "conditions": service_parts.conditions_part,
    "needed": service_parts.needed_part,
    "add_needed": service_parts.add_needed_part,
    "remove": service_parts.remove_needed_part,
    "raise": service_parts.raise_needed_part,
    "lower": service_parts.lower_needed_part,
    "copy": service_parts.copy_part,
    "retire": service_parts.retire_part,
    "document": document_parts.document_part,
    "new_document": document_parts.new_document_part,
}


class ChangedMeanwhileError(ExpectedError):
    """Somebody else changed a form after it was looked at here."""

    def __init__(self) -> None:
        super().__init__("form changed meanwhile", user_message=texts.CHANGED_MEANWHILE)


class FormRefusedError(ExpectedError):
    """What was typed makes no sound form: a sentence for each question, the first for the whole."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        self.problems = dict(problems)
        first = next(iter(self.problems.values()), "")
        super().__init__("form refused", user_message=self.problems.get("", first))


@dataclass(frozen=True, slots=True)
class Opened:
    """The forms as they are edited; `seen` has the number of each one's version."""

    editing: Editing
    seen: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Saved:
    """The forms that are another than before, and the association as it is now."""

    changed: tuple[str, ...]
    association: Association


def open_forms(desk: Desk) -> Opened:
    """The forms of the office as they stand."""
    desk.allow("form.read")
    with desk.reading() as session:
        return Opened(_editing(session), _numbers(session))


def part_of(opened: Opened, name: str, subject: str = "") -> Part:
    """What is asked for a part of a form."""
    try:
        return _PARTS[name](opened.editing, subject)
    except (KeyError, IndexError, ValueError):
        raise ExpectedError("no such part", user_message=texts.GONE) from None


def change_form(
    desk: Desk, name: str, subject: str, typed: Typed, seen: Mapping[str, int]
) -> Saved:
    """A new version of every form that the answers change; other days of rest move promises.

    Raises ChangedMeanwhileError where one of them is not the version that was seen, and
    FormRefusedError with what speaks against an answer.
    """
    desk.allow("form.change")
    with desk.saving() as session:
        rows.take_calendar(session)
        now = Opened(_editing(session), _numbers(session))
        state, part = form_rows.state_of(session), part_of(now, name, subject)
        written = _texts_of(part, typed, now.editing, state)
        if any(seen.get(path) != now.seen.get(path) for path in written):
            raise ChangedMeanwhileError
        changed = _put(desk, session, state, written)
        after = office_forms(session).association
        if after.profile.weekend != now.editing.profile.weekend:
            recount_all(session, desk, after.calendar, texts.PARTS["rest"])
        if changed:
            desk.note(session, Act("form.change", detail=" ".join(changed)))
        return Saved(tuple(changed), after)


def _texts_of(part: Part, typed: Typed, editing: Editing, state: State) -> dict[str, str]:
    """The text of each form that becomes another one."""
    read, problems = read_part(part, typed)
    if problems:
        raise FormRefusedError(problems)
    changed = (form for form in _made(part, read) if form != _as_it_is(form, editing))
    paths = ((_path_of(form), form) for form in changed)
    return {path: text_of(form, state.texts.get(path, "")) for path, form in paths}


def _made(part: Part, read: Read) -> tuple[Form, ...]:
    try:
        return part.put(read)
    except FieldRefusedError as error:
        raise FormRefusedError({error.field: error.user_message}) from error


def _as_it_is(form: Form, editing: Editing) -> Form | None:
    """The same form before; a service that is new is none yet."""
    if isinstance(form, Documents):
        return Documents(tuple(editing.forms.documents.values()))
    if isinstance(form, Profile):
        return editing.profile
    return editing.policy if isinstance(form, Policy) else editing.forms.services.get(form.id)


def _put(desk: Desk, session: Session, state: State, written: Mapping[str, str]) -> list[str]:
    author = Author(desk.now(), desk.user_id)
    try:
        return form_rows.put(session, state.profile, written, EDITED, author)
    except FormFileError as error:
        raise FormRefusedError(_by_question(error, written)) from error


def _by_question(error: FormFileError, written: Mapping[str, str]) -> dict[str, str]:
    """What the checks of form files say, each by the question that it is about."""
    found: dict[str, str] = {}
    for problem in error.problems:
        own = Path(problem.path).as_posix() in written
        place = ".".join(map(str, problem.where)) if own else ""
        found.setdefault(place, problem.sentence)
    return found


def _path_of(form: Form) -> str:
    if isinstance(form, Documents):
        return DOCUMENTS
    if isinstance(form, Profile):
        return form_rows.profile_path(form.id)
    folder = "policies" if isinstance(form, Policy) else "services"
    return f"{folder}/{form.id}.toml"


def _editing(session: Session) -> Editing:
    found = office_forms(session)
    numbered = session.scalars(select(Counter).limit(1)).first() is not None
    association = found.association
    officers = {one.name: one.full_name for one in users.active_of(session, LIAISON)}
    return Editing(found.forms, association.profile, association.policy, numbered, officers)


def _numbers(session: Session) -> dict[str, int]:
    return {row.path: row.number for row in rows.newest_forms(session)}
