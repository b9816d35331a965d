"""How an interview begins: for whom, with what was already typed, and where other visits go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.domain.asks import Answer
from twaim_desk.domain.digits import bare_number, is_ascii_number
from twaim_desk.domain.interview.papers import BLOCK as PAPERS
from twaim_desk.domain.interview.person import NAME_PARTS
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import RefusedInputError
from twaim_desk.services import interviews
from twaim_desk.services.correct import Part
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import OpenInterview
from twaim_desk.services.open_person import PersonCard, RequestLine, open_line
from twaim_desk.services.person_record import name_parts
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.service_view import ServiceView

if TYPE_CHECKING:
    from twaim_desk.ui.interview.course import Course
    from twaim_desk.ui.visit import Visit

PURPOSES = (
    "request", "follow_up", "papers", "change", "complaint", "enquiry", "channel", "turned_away",
    "arrival", "volunteer",
)  # fmt: skip


_ABOUT_OPEN = frozenset({"add_paper", "reprint", "late"})


def start(desk: Desk, person_id: int | None, typed: str) -> OpenInterview:
    """A new interview; what was typed to find someone is not typed a second time."""
    opened = interviews.start(desk, person_id)
    known = typed_before(typed) if person_id is None else {}
    if not known:
        return opened
    interviews.save_answers(desk, opened.uuid, known, "")
    return interviews.reread(desk, opened.uuid)


def typed_before(typed: str) -> dict[str, Answer | None]:
    """The answers that the text of a search already gives."""
    number = bare_number(typed)
    if is_ascii_number(number.lstrip("+")):
        try:
            parse_phone(number)
        except RefusedInputError:
            return {"person.identity": number}
        return {"person.phone": number}
    words = " ".join(typed.split())
    parts = zip(NAME_PARTS, name_parts(words), strict=True)
    return {name: part for name, part in parts if part}


def refer(visit: Visit, course: Course | None) -> None:
    """On to the social researcher; before anyone is known there is nobody to refer."""
    if course is not None:
        visit.go_to("refer", course.uuid)


def open_shelf(visit: Visit, course: Course | None) -> None:
    """The bylaws, guides and forms of the association, and back to the interview."""
    if course is not None and "shelf.open" in visit.inside.actions:
        visit.go_to("shelf", Coming(request=course.uuid, returns=True))


def open_notices(visit: Visit, course: Course | None) -> None:
    """What has changed lately of what people know, and back to the interview."""
    if course is not None and "notice.read" in visit.inside.actions:
        visit.go_to("notices", Coming(request=course.uuid, returns=True))


def refer_unknown(visit: Visit, course: Course, view: QWidget) -> None:
    """Where services are listed, zero says that none of them is known to be meant."""
    if isinstance(view, ServiceView):
        view.unknown.connect(lambda: refer(visit, course))


def go_elsewhere(visit: Visit, person: PersonCard | None, purpose: str) -> None:
    """The short ways of other visits; where no papers are missing, how the requests stand."""
    person_id = None if person is None else person.person_id
    line = None if person is None else open_line(person)
    if line is not None and purpose in _ABOUT_OPEN:
        visit.go_to(*_about_open(line, person_id, purpose))
        return
    if purpose == "papers":
        requests = () if person is None else person.requests
        incomplete = [one for one in requests if one.state == State.INCOMPLETE]
        if incomplete:
            visit.go_to("interview", incomplete[0].uuid)
            return
        purpose = "follow_up"
    visit.go_to(purpose, Coming(person_id))


def _about_open(
    line: RequestLine, person_id: int | None, purpose: str
) -> tuple[str, str | Coming | Part]:
    """Where one goes on with a request that is open, and what that page begins with."""
    if purpose == "reprint":
        return "request_papers", line.uuid
    if purpose == "late":
        said = {"kind": "complaint", "about": texts.ABOUT_LATENESS}
        return "complaint", Coming(person_id, line.uuid, answers=said)
    if line.state == State.INCOMPLETE:
        return "interview", line.uuid
    return "correct", Part(line.uuid, PAPERS)
