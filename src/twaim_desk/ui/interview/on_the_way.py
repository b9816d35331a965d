"""The papers that are printed before an interview is at its end."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from twaim_desk.domain.interview.person import is_feminine
from twaim_desk.services.desk import Desk
from twaim_desk.services.papers import Issued, issue_declaration
from twaim_desk.services.request_forms import issue_empty_form
from twaim_desk.services.requirements import issue_requirements
from twaim_desk.ui.interview.course import Course


class OnTheWay(NamedTuple):
    """A paper of an interview: its kind, and what draws and keeps it."""

    kind: str
    issue: Callable[[], Issued]


def declaration_sheet(desk: Desk, course: Course | None) -> OnTheWay | None:
    """The sheet with the declaration as it stands, to be signed by hand, where one signs."""
    if course is None or course.here[1].id != "sign.text":
        return None
    uuid = course.uuid
    return OnTheWay("declaration", lambda: issue_declaration(desk, uuid))


def requirements_sheet(desk: Desk, course: Course | None) -> OnTheWay | None:
    """What the chosen service asks for, to be taken home, once a service is chosen."""
    service = "" if course is None else course.interview.text("service")
    return OnTheWay("requirements", lambda: issue_requirements(desk, service)) if service else None


def empty_form(desk: Desk, course: Course | None) -> OnTheWay | None:
    """The request form of the chosen service, empty, to be filled at home by this person."""
    service = "" if course is None else course.interview.text("service")
    if course is None or not service:
        return None
    feminine = is_feminine(course.interview)
    job = partial(issue_empty_form, desk, service, feminine=feminine)
    return OnTheWay("empty_form", job)
