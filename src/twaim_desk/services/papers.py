"""Papers: drawn from frozen values, kept as they were issued, printed as often as it takes."""

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db import interviews as rows
from twaim_desk.db.destroying import DESTROYED
from twaim_desk.db.models.papers import Paper, Print
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.roles import may
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_reading import may_read_all
from twaim_desk.services.interviews import editable
from twaim_desk.services.paper_drawings import (
    FORM,
    HARM_MINUTES,
    DestroyedError,
    NoPaperError,
    drawing_of,
)
from twaim_desk.services.paper_rows import (
    CAME_OUT,
    CLOSED,
    DUE,
    ISSUED,
    format_for,
    new_code,
    single_format,
)
from twaim_desk.services.sample.receipt_due import make_receipt_due
from twaim_desk.services.seals import sealed
from twaim_desk.services.trail import Act


@dataclass(frozen=True, slots=True)
class Issued:
    """A paper as it was issued: its bytes never change."""

    paper_id: int
    kind: str
    number: str
    code: str
    copy_number: int
    content: bytes


def issue(desk: Desk, request_id: int, kind: str) -> Issued:
    """The newest paper of this kind of a request, drawn now where it was not yet."""
    desk.allow("paper.print")
    with desk.reading() as session:
        paper = newest_original(session, request_id, kind)
        if paper is None or paper.standing == CLOSED:
            raise NoPaperError
        if paper.content is not None:
            return _issued(session, paper)
        draw = drawing_of(desk, session, paper)
    return keep(desk, paper.id, draw())


def issue_one(desk: Desk, paper_id: int) -> Issued:
    """A paper that is due, drawn now where it was not yet."""
    desk.allow("paper.print")
    with desk.reading() as session:
        paper = session.get(Paper, paper_id)
        if paper is None or not may_open(desk, paper):
            raise NoPaperError
        if paper.content is not None:
            return _issued(session, paper)
        draw = drawing_of(desk, session, paper)
    return keep(desk, paper_id, draw())


def issue_copy(desk: Desk, number: str) -> Issued:
    """The next numbered copy of a receipt."""
    desk.allow("paper.print")
    _with_receipt(desk, number)
    with desk.saving() as session:
        request = _by_number(session, number)
        original = newest_original(session, request.id, "receipt")
        if original is None:
            raise NoPaperError
        if original.standing == DESTROYED:
            raise DestroyedError
        paper_id = add_copy(desk, session, original)
    return issue_one(desk, paper_id)


def add_copy(desk: Desk, session: Session, original: Paper) -> int:
    """The next numbered copy of a paper, due in the transaction of the caller."""
    query = select(func.max(Paper.copy_number)).where(
        Paper.request_id == original.request_id, Paper.kind == original.kind
    )
    copy = Paper(
        request_id=original.request_id, kind=original.kind,
        format=format_for(desk, session, original.request_id, original.person_id),
        standing=DUE, copy_number=1 + (session.scalar(query) or 0), code=new_code(),
        replaces_id=original.replaces_id, by_id=desk.user_id,
    )  # fmt: skip
    session.add(copy)
    session.flush()
    desk.note(session, Act("paper.copy", object_kind="paper", object_id=copy.id))
    return copy.id


def receipt_as_issued(desk: Desk, number: str) -> Issued:
    """The original receipt of a request, the same bytes each time."""
    desk.allow("paper.print")
    return issue(desk, _with_receipt(desk, number), "receipt")


def issue_declaration(desk: Desk, uuid: str) -> Issued:
    """The sheet with the declaration of an interview, to be signed by hand."""
    desk.allow("interview.hold")
    with desk.saving() as session:
        request = editable(session, uuid)
        large = format_for(desk, session, request.id) == PaperFormat.LARGE
        paper = Paper(
            request_id=request.id, kind="declaration", standing=DUE, code=new_code(),
            format=PaperFormat.LARGE if large else single_format(desk, session),
            by_id=desk.user_id,
        )  # fmt: skip
        session.add(paper)
        session.flush()
        paper_id = paper.id
        desk.note(session, Act("paper.issue", object_kind="paper", object_id=paper_id))
    with desk.reading() as session:
        draw = drawing_of(desk, session, session.get_one(Paper, paper_id))
    return keep(desk, paper_id, draw())


def note_print(desk: Desk, paper_id: int, came_out: bool | None, printer: str) -> None:
    """One print of a paper, and whether it came out; None where nobody answered."""
    desk.allow("paper.print")
    with desk.saving() as session:
        session.add(
            Print(
                paper_id=paper_id, printer=printer, came_out=came_out, printed_at=desk.now(),
                by_id=desk.user_id,
            )
        )  # fmt: skip
        act = Act("paper.print", object_kind="paper", object_id=paper_id, detail=CAME_OUT[came_out])
        desk.note(session, act)


def note_elsewhere(desk: Desk, paper_id: int, how: str) -> None:
    """A paper that was given otherwise: written by hand, or saved as a file."""
    desk.allow("paper.print")
    with desk.saving() as session:
        act = Act("paper.print", object_kind="paper", object_id=paper_id, detail=how)
        desk.note(session, act)


def keep(desk: Desk, paper_id: int, pdf: bytes) -> Issued:
    """Seal the paper, and keep it as issued; who was first wins, and everyone gets his."""
    return keep_plain(desk, paper_id, sealed(desk, pdf))


def keep_plain(desk: Desk, paper_id: int, content: bytes) -> Issued:
    """The same for a paper that names nobody and does not say that it is sealed."""
    with desk.saving() as session:
        paper = session.get_one(Paper, paper_id, with_for_update=True)
        if paper.content is None:
            paper.content, paper.digest = content, sha256(content).hexdigest()
            paper.standing, paper.issued_at = ISSUED, desk.now()
            act = Act("paper.issue", object_kind="paper", object_id=paper_id, detail=paper.kind)
            desk.note(session, act)
        return _issued(session, paper)


def _issued(session: Session, paper: Paper) -> Issued:
    request = None if paper.request_id is None else session.get(Request, paper.request_id)
    number = "" if request is None or request.number is None else request.number
    content = paper.content or b""
    return Issued(paper.id, paper.kind, number, paper.code or "", paper.copy_number, content)


def may_open(desk: Desk, paper: Paper) -> bool:
    """A form is as whole as who drew it may read; another may open it who may read all.

    Minutes about harm are opened by who may read its files.
    """
    if paper.kind == HARM_MINUTES:
        return may(desk.roles, desk.role, "harm.read")
    return paper.kind != FORM or paper.by_id == desk.user_id or may_read_all(desk)


def newest_original(session: Session, request_id: int, kind: str) -> Paper | None:
    """The original that stands; a copy is asked for by itself."""
    query = select(Paper).where(
        Paper.request_id == request_id, Paper.kind == kind, Paper.copy_number == 0
    )
    return session.scalars(query.order_by(Paper.id.desc()).limit(1)).first()


def _with_receipt(desk: Desk, number: str) -> int:
    """The request of this number; in a sample office its receipt becomes due when it is wanted."""
    with desk.reading() as session:
        request_id = _by_number(session, number).id
        has_one = newest_original(session, request_id, "receipt") is not None
    if not has_one:
        make_receipt_due(desk, request_id)
    return request_id


def _by_number(session: Session, number: str) -> Request:
    request = rows.by_number(session, number.strip().upper())
    if request is None:
        raise NoPaperError
    return request
