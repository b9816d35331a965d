"""Papers that are due: made in the transaction that needs them, drawn after it."""

import secrets
from base64 import b32encode

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.desk import Complaint
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.interview.needs import LARGE
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.services.counter_file import counter_of
from twaim_desk.services.desk import Desk

ISSUED, DUE, CLOSED = "issued", "due", "closed"
FORMAT = "paper.format"  # of the office: a5, a4-two-up, a4-large; a counter may choose its own
# What the trail says of a print: none is where nobody answered.
CAME_OUT = {True: "came out", False: "did not come out", None: "unanswered"}
_CODE_BYTES, _GROUP = 10, 4


def new_paper(
    desk: Desk,
    session: Session,
    request_id: int | None,
    kind: str,
    *,
    complaint_id: int | None = None,
    person_id: int | None = None,
) -> Paper:
    """A paper that is due for a request, a complaint or a person, in the act that makes it due."""
    complaint = None if complaint_id is None else session.get(Complaint, complaint_id)
    whose = person_id if complaint is None else complaint.person_id
    paper = Paper(
        request_id=request_id, complaint_id=complaint_id, person_id=person_id, kind=kind,
        format=format_for(desk, session, request_id, whose), standing=DUE, code=new_code(),
        by_id=desk.user_id,
    )  # fmt: skip
    session.add(paper)
    session.flush()
    return paper


def close_undrawn(session: Session, request_id: int, kind: str) -> None:
    """A paper that nobody drew is not due any more: what it would say has changed."""
    query = select(Paper).where(
        Paper.request_id == request_id, Paper.kind == kind, Paper.standing == DUE,
        Paper.content.is_(None),
    )  # fmt: skip
    for paper in session.scalars(query):
        paper.standing = CLOSED


def new_house_paper(
    desk: Desk,
    session: Session,
    kind: str,
    *,
    request_id: int | None = None,
    session_id: int | None = None,
) -> Paper:
    """A paper that is due for people of the house, on a whole sheet: of a request or a session."""
    paper = Paper(
        request_id=request_id, session_id=session_id, kind=kind, format=PaperFormat.A4,
        standing=DUE, code=new_code(), by_id=desk.user_id,
    )  # fmt: skip
    session.add(paper)
    session.flush()
    return paper


def format_for(
    desk: Desk, session: Session, request_id: int | None, person_id: int | None = None
) -> PaperFormat:
    """The sheet of a paper of this person: large letters for who needs them, else the counter's."""
    request = None if request_id is None else session.get(Request, request_id)
    said = None if request is None else request.answers.get(LARGE)
    if person_id is None and request is not None:
        person_id = request.person_id
    person = None if person_id is None else session.get(Person, person_id)
    on_record = person is not None and person.large_type
    is_large = on_record if said is None else said is True
    return PaperFormat.LARGE if is_large else paper_format(desk, session)


def paper_format(desk: Desk, session: Session) -> PaperFormat:
    """The sheet on which this counter prints: its own, or else that of the office."""
    return counter_of(desk.folder).sheet or office_format(session)


def single_format(desk: Desk, session: Session) -> PaperFormat:
    """The same for a paper of which there is one alone: it has no second half."""
    wanted = paper_format(desk, session)
    return PaperFormat.A4 if wanted is PaperFormat.TWO_UP else wanted


def office_format(session: Session) -> PaperFormat:
    """The sheet on which this office prints where a counter has not chosen another."""
    setting = session.get(Setting, FORMAT)
    return PaperFormat.A5 if setting is None else PaperFormat(setting.value)


def new_code() -> str:
    """Eighty bits that nobody can guess, in groups of four that can be read aloud."""
    code = b32encode(secrets.token_bytes(_CODE_BYTES)).decode()
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
