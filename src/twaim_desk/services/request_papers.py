"""The papers of one request: opened as they were issued, drawn where they are due, copied."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db import interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.papers import Paper, Print
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_drawings import NoPaperError
from twaim_desk.services.paper_rows import DUE, ISSUED
from twaim_desk.services.papers import Issued, add_copy, issue_one, may_open, newest_original
from twaim_desk.services.trail import Act
from twaim_desk.texts import papers as texts

# What these say does not change any more, so a copy says what the original said.
_COPIED = frozenset({"receipt", "decision_notice", "delivery_receipt"})


class NoCopyError(ExpectedError):
    """Of this paper no copy is made; it can be printed as it was issued."""

    def __init__(self) -> None:
        super().__init__("no copy of this paper", user_message=texts.NO_COPY)


@dataclass(frozen=True, slots=True)
class PaperOfRequest:
    """A paper of a request: how it stands, how often it came out, and what can be done with it."""

    paper_id: int
    kind: str
    copy_number: int
    standing: str
    issued_at: datetime | None
    prints: int
    can_open: bool
    can_copy: bool


@dataclass(frozen=True, slots=True)
class RequestPapers:
    """The papers of a request, the newest first, and what is written by hand if none comes out.

    `reply_by` is the day that was printed, `to_whom` the profile's word («للمستفيدة»).
    """

    number: str
    reply_by: date | None
    to_whom: str
    papers: tuple[PaperOfRequest, ...]


def papers_of_request(desk: Desk, uuid: str) -> RequestPapers:
    """Every paper of a request; that they were looked at is in the trail."""
    desk.allow("paper.print")
    with desk.saving() as session:
        request = _request(session, uuid)
        desk.note(session, Act("request.papers", object_kind="request", object_id=request.id))
    with desk.reading() as session:
        request = _request(session, uuid)
        found = rows.papers_issued(session, request.id)
        promise = session.get(Promise, request.id)
        return RequestPapers(
            request.number or "",
            None if promise is None else promise.printed,
            _to_whom(session, request),
            tuple(_line(desk, session, paper) for paper in reversed(found)),
        )


def open_paper(desk: Desk, paper_id: int) -> Issued:
    """The paper as it was issued, or drawn now where it is due; opening is in the trail first."""
    desk.allow("paper.print")
    with desk.saving() as session:
        desk.note(session, Act("paper.open", object_kind="paper", object_id=paper_id))
    return issue_one(desk, paper_id)


def copy_paper(desk: Desk, paper_id: int) -> Issued:
    """The next numbered copy of a paper that stands."""
    desk.allow("paper.print")
    with desk.saving() as session:
        paper = session.get(Paper, paper_id)
        if paper is None:
            raise NoPaperError
        if not _can_copy(session, paper):
            raise NoCopyError
        copy_id = add_copy(desk, session, paper)
    return issue_one(desk, copy_id)


def _request(session: Session, uuid: str) -> Request:
    request = interviews.by_uuid(session, uuid)
    if request is None or request.number is None:
        raise NoPaperError
    return request


def _to_whom(session: Session, request: Request) -> str:
    forms = office_forms(session)
    word = forms.forms.people[forms.association.profile.person]
    person = interviews.person_of(session, request.person_id)
    feminine = person is not None and person.feminine
    return word.to_the_feminine if feminine else word.to_the_masculine


def _line(desk: Desk, session: Session, paper: Paper) -> PaperOfRequest:
    query = select(func.count()).where(Print.paper_id == paper.id, Print.came_out.is_(True))
    is_there = paper.content is not None or paper.standing == DUE
    return PaperOfRequest(
        paper.id,
        paper.kind,
        paper.copy_number,
        paper.standing,
        paper.issued_at,
        session.scalar(query) or 0,
        is_there and may_open(desk, paper),
        _can_copy(session, paper),
    )


def _can_copy(session: Session, paper: Paper) -> bool:
    """Whether it is an original that stands, and none newer was made."""
    if paper.kind not in _COPIED or paper.standing != ISSUED or paper.request_id is None:
        return False
    newest = newest_original(session, paper.request_id, paper.kind)
    return newest is not None and newest.id == paper.id
