"""Before a new file is made: is this person on record already? Asked once, when he can be named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.identity import parse_identity
from twaim_desk.domain.interview.person import BORN, full_name, is_feminine
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.phone import parse_phone
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.duplicates import Likely, as_typed, likely_same
from twaim_desk.services.told_apart import told_apart
from twaim_desk.ui.search.duplicates import Duplicates

if TYPE_CHECKING:
    from twaim_desk.services.desk import Desk
    from twaim_desk.ui.interview.course import Course
    from twaim_desk.ui.visit import Visit

_LAST_BLOCK = "person.contact"


class SamePersonView(QWidget):
    """`same` carries the record that is the person's, `another` that there is none.

    `others`: the records that were found to be of someone else, as far as it was decided.
    """

    same = Signal(int)
    another = Signal()

    def __init__(self, visit: Visit, interview: Interview, likely: Likely) -> None:
        super().__init__()
        typed = as_typed(*_typed(interview), interview.text("person.district") or None)
        shown = Duplicates(
            visit.around, interview.rules.person, typed, likely, feminine=is_feminine(interview)
        )
        self.others: list[int] = []
        shown.other.connect(self.others.append)
        shown.same.connect(self.same)
        shown.nobody.connect(self.another)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(shown)
        down.addStretch()
        self.setFocusProxy(shown)


def is_to_be_asked(course: Course) -> bool:
    """Whether a new person has just been described as far as he will be, or otherwise now."""
    is_new = not course.interview.is_known and course.number is None
    is_here = is_new and course.here[1].id == _LAST_BLOCK
    return is_here and course.compared != described(course.interview)


def described(interview: Interview) -> object:
    """As whom a person is looked for among those on record."""
    return _typed(interview)


def looking(desk: Desk, interview: Interview) -> Callable[[], Likely]:
    """The job that looks for records which may be this person's."""
    name, phones, identity, born = _typed(interview)
    others = told_apart(interview.answers)
    return lambda: likely_same(desk, name, phones, identity, born, told_apart=others)


def _typed(interview: Interview) -> tuple[str, tuple[str, ...], str | None, date | None]:
    """Name, phones, identity and birth as far as they are sound."""
    born = interview.value(BORN)
    phones: tuple[str, ...] = ()
    identity: str | None = None
    try:
        phones = (parse_phone(interview.text("person.phone")).e164,)
        identity = parse_identity(interview.text("person.identity")).number
    except RefusedInputError:
        pass
    day = born if isinstance(born, date) else None
    return full_name(interview), phones, identity, day
