"""What a form file contains, or everything that is wrong with it."""

from dataclasses import dataclass
from pathlib import Path

from twaim_desk.domain.declaration import Declarations
from twaim_desk.domain.hijri import HijriTable, years_of
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.domain.schedule import Schedule
from twaim_desk.domain.service import Service
from twaim_desk.form_files import FormFileError, Problem, check_file
from twaim_desk.form_files.calendar_files import Holidays
from twaim_desk.services.clauses import totals_of
from twaim_desk.texts import form_files as texts


@dataclass(frozen=True, slots=True)
class Contents:
    """What a form file holds: its kind, its title if it has one, and how many of what."""

    kind: str
    title: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class FormCheck:
    """A form file with its contents, or with its problems."""

    path: Path
    contents: Contents | None
    problems: tuple[Problem, ...]


def check_form(path: Path) -> FormCheck:
    """Read a form file among the forms around it."""
    try:
        if not path.is_file():
            return FormCheck(path, None, (Problem(path, 1, texts.NOT_FOUND),))
        return FormCheck(path, _contents(check_file(path), path), ())
    except FormFileError as error:
        return FormCheck(path, None, error.problems)
    except OSError:  # a name too long, a drive that has gone
        return FormCheck(path, None, (Problem(path, 1, texts.NOT_FOUND),))


def _contents(value: object, path: Path) -> Contents:
    match value:
        case Service():
            return Contents("service", value.title, _of_service(value))
        case Policy():
            counts = {"clauses": len(value.clauses), **totals_of(value)}
            return Contents("policy", value.title, counts)
        case Profile():
            return Contents("profile", value.letterhead.name, _of_profile(value))
        case HijriTable():
            return Contents("months", "", {"years": len(list(years_of(value)))})
        case Holidays():
            kinds = ("rules", "announced", "added")
            counts = {kind: len(getattr(value, kind)) for kind in kinds}
            return Contents("holidays", "", counts)
        case Declarations():
            return Contents("declarations", "", {"entries": len(value.declarations)})
        case Schedule():
            return Contents("retention", "", {"entries": len(value.rules)})
        case _:
            counts = {"entries": len(value)} if isinstance(value, dict) else {}
            return Contents(path.stem, "", counts)


def _of_service(service: Service) -> dict[str, int]:
    return {
        "questions": len(service.questions),
        "conditions": len(service.conditions),
        "documents": len(service.documents),
    }


def _of_profile(profile: Profile) -> dict[str, int]:
    return {
        "services": len(profile.services),
        "channels": len(profile.channels),
        "tools": len(profile.tools),
        "committees": len(profile.committees),
    }
