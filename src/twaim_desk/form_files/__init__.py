"""Reads forms/ into domain values; what it does not understand is refused with file and line."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from twaim_desk.domain.forms import Categories, Documents, Forms, People
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.domain.roles import Roles
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.domain.service import Service
from twaim_desk.domain.undertakings import Undertakings
from twaim_desk.form_files.around import Around
from twaim_desk.form_files.calendar_files import check_holidays, read_calendar, read_months
from twaim_desk.form_files.common_checks import check_file_name, check_ids, check_range
from twaim_desk.form_files.declaration_checks import read_declarations
from twaim_desk.form_files.paper_files import read_paper, read_papers
from twaim_desk.form_files.policy_checks import check_policy
from twaim_desk.form_files.problems import FormFile, FormFileError, Problem
from twaim_desk.form_files.profile_checks import check_profile
from twaim_desk.form_files.reading import open_form, read_value
from twaim_desk.form_files.retention_checks import read_schedule
from twaim_desk.form_files.service_checks import check_service
from twaim_desk.form_files.source import ON_DISK, Source
from twaim_desk.form_files.survey_checks import read_surveys
from twaim_desk.texts import form_files as texts

__all__ = [
    "FormFileError",
    "Problem",
    "Source",
    "check_file",
    "read_calendar",
    "read_forms",
    "read_one",
    "read_papers",
]

Value = TypeVar("Value")
_Read = dict[str, tuple[Any, FormFile]]


def read_forms(folder: Path, source: Source = ON_DISK) -> Forms:
    """Every form in the folder but the calendar; raises FormFileError with all that is wrong."""
    problems: list[Problem] = []
    read, around = _read_all(folder, problems, source)
    for found in read.values():
        for value, form in found.values():
            _check(value, form, around)
            problems += form.in_order()
    if problems:
        raise FormFileError(problems)
    return around.forms


def read_one(kind: type[Value], path: Path, source: Source = ON_DISK) -> Value:
    """A file that stands by itself, as a value of this kind: the roles, the undertakings."""
    form, raw = open_form(path, source)
    return read_value(kind, raw, form)


def check_file(path: Path) -> object:
    """The value in a form file, checked against the forms around it; raises FormFileError."""
    folder = path.absolute().parent
    reader = _READERS.get(path.name) or _READERS.get(folder.name)
    if reader is not None:
        return reader(path)
    kind = _KINDS.get(folder.name)
    if kind is None:
        raise FormFileError([Problem(path, 1, texts.UNKNOWN_FILE)])
    form, raw = open_form(path)
    value: object = read_value(kind, raw, form)
    _, around = _read_all(folder.parent, [], ON_DISK)
    _check(value, form, around)
    form.raise_problems()
    return value


def _read_all(
    folder: Path, problems: list[Problem], source: Source
) -> tuple[dict[str, _Read], Around]:
    """The files of every folder by kind, and the forms in them; notes those it cannot read."""
    read: dict[str, _Read] = {
        name: _read_folder(kind, folder / name, problems, source) for name, kind in _KINDS.items()
    }
    values = {
        name: {key: value for key, (value, _) in found.items()} for name, found in read.items()
    }
    forms = Forms(
        people=_people(folder / "people.toml", source),
        categories=_categories(folder / "categories.toml", source),
        documents=_documents(folder / "documents.toml", source),
        services=values["services"],
        policies=values["policies"],
        profiles=values["profiles"],
        declarations=read_declarations(folder / "declarations.toml", source),
        surveys=read_surveys(folder / "surveys.toml", source),
        schedule=read_schedule(folder / "retention.toml", source),
    )
    unread = frozenset((one.path.parent.name, one.path.stem) for one in problems)
    return read, Around(forms, unread)


def _read(kind: type[Value], path: Path, source: Source) -> tuple[Value, FormFile]:
    form, raw = open_form(path, source)
    return read_value(kind, raw, form), form


def _read_folder(kind: type[Value], folder: Path, problems: list[Problem], source: Source) -> _Read:
    read: _Read = {}
    for path in source.listed(folder):
        try:
            read[path.stem] = _read(kind, path, source)
        except FormFileError as error:
            problems += error.problems
    return read


def _check(value: object, form: FormFile, around: Around) -> None:
    if isinstance(value, Policy):
        check_file_name(value.id, form)
        check_policy(value, form)
    elif isinstance(value, Service):
        check_service(value, form, around)
    elif isinstance(value, Profile):
        check_profile(value, form, around)


def _people(path: Path, source: Source = ON_DISK) -> dict[str, Any]:
    value, form = _read(People, path, source)
    check_ids([word.id for word in value.people], form, "people")
    form.raise_problems()
    return {word.id: word for word in value.people}


def _categories(path: Path, source: Source = ON_DISK) -> dict[str, Any]:
    value, form = _read(Categories, path, source)
    check_ids([category.id for category in value.categories], form, "categories")
    form.raise_problems()
    return {category.id: category for category in value.categories}


def _documents(path: Path, source: Source = ON_DISK) -> dict[str, Any]:
    value, form = _read(Documents, path, source)
    check_ids([document.id for document in value.documents], form, "documents")
    for at, document in enumerate(value.documents):
        months = ("documents", at, "issued_within_months")
        check_range(document.issued_within_months, 1, 120, months, form)
        if document.expires and document.issued_within_months is not None:
            form.refuse(("documents", at), texts.VALIDITY_TWICE, id=document.id)
    form.raise_problems()
    return {document.id: document for document in value.documents}


def _undertakings(path: Path) -> Undertakings:
    value, form = _read(Undertakings, path, ON_DISK)
    check_ids([one.id for one in value.undertakings], form, "undertakings")
    form.raise_problems()
    return value


_KINDS: dict[str, type] = {"services": Service, "policies": Policy, "profiles": Profile}
_READERS: dict[str, Callable[[Path], object]] = {
    "people.toml": _people,
    "categories.toml": _categories,
    "documents.toml": _documents,
    "holidays.toml": check_holidays,
    "roles.toml": partial(read_one, Roles),
    "sample.toml": partial(read_one, SampleWords),
    "declarations.toml": read_declarations,
    "surveys.toml": read_surveys,
    "retention.toml": read_schedule,
    "undertakings.toml": _undertakings,
    "calendar": read_months,
    "papers": read_paper,
}
