"""A complete request is corrected or cancelled by two people; the first promise stays."""

from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.db import interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.office import VoidNumber
from twaim_desk.db.models.requests import Request, RequestEvent
from twaim_desk.domain.asks import Answer, Answers, as_kept
from twaim_desk.domain.interview.correction import is_signed_anew, touches_signed
from twaim_desk.domain.interview.gate import missing
from twaim_desk.domain.request import State
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import IncompleteError, Registered, registered
from twaim_desk.services.intake_rows import save_channel, save_declarations, save_papers
from twaim_desk.services.interviews import (
    OpenInterview,
    answers_digest,
    read_interview,
    today_of,
)
from twaim_desk.services.paper_rows import DUE, new_paper
from twaim_desk.services.save_person import save_person
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import corrections as texts

RECEIPT, REPLACED, VOID = "receipt", "replaced", "void"
_CHANGED = "person.changed"


class CorrectionError(ExpectedError):
    """The request cannot be corrected or cancelled as it stands."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class Correction:
    """The answers as they are to stand, why, and the digest of those that the page began with."""

    answers: Answers
    reason: str
    began_with: str


class Part(NamedTuple):
    """A request of which one part is to be corrected: a block of its interview."""

    uuid: str
    block: str


def open_to_correct(desk: Desk, uuid: str) -> OpenInterview:
    """The answers of a complete request, by the rules of its day; opening is in the trail first."""
    desk.allow("request.correct")
    with desk.saving() as session:
        request = _correctable(session, uuid)
        act = Act("request.correct", "begun", object_kind="request", object_id=request.id)
        desk.note(session, act)
    with desk.reading() as session:
        return as_completed(desk, session, _correctable(session, uuid))


def correct(
    desk: Desk, uuid: str, correction: Correction, second_name: str, second_password: str
) -> Registered:
    """The corrected request; what was signed is signed anew, and a new receipt is due."""
    desk.allow("request.correct")
    why = parse_reason(correction.reason)
    second_id = confirmed_by(desk, "request.correct", second_name, second_password)
    with desk.saving() as session:
        request = _correctable(session, uuid)
        before = as_completed(desk, session, request)
        after = _corrected(before, correction)
        _keep(session, desk, request, after, signed=touches_signed(*_answers(before, after)))
        _note_event(session, desk, request, State(request.state), (why, second_id))
        _replace_receipt(session, desk, request)
        act = Act("request.correct", object_kind="request", object_id=request.id)
        desk.note(session, act._replace(second_id=second_id))
    kept = registered(desk, uuid)
    if kept is None:
        raise RuntimeError("a corrected request keeps its number")
    return kept


def cancel(desk: Desk, uuid: str, reason: str, second_name: str, second_password: str) -> None:
    """The request stands for nothing any more; its number stays in the register."""
    desk.allow("request.cancel")
    why = parse_reason(reason)
    second_id = confirmed_by(desk, "request.cancel", second_name, second_password)
    with desk.saving() as session:
        request = interviews.by_uuid(session, uuid)
        if request is None or request.number is None or not can_be_cancelled(request):
            raise CorrectionError("not to be cancelled", texts.NOT_TO_CANCEL)
        _note_event(session, desk, request, State.WITHDRAWN, (why, second_id))
        request.state, request.closed_on = State.WITHDRAWN, today_of(desk)
        request.changed_at = desk.now()
        void = VoidNumber(
            number=request.number, reason=why, voided_at=desk.now(), voided_by=desk.user_id
        )
        session.add(void)
        for paper in rows.papers_issued(session, request.id):
            paper.standing = VOID
        act = Act("request.cancel", object_kind="request", object_id=request.id)
        desk.note(session, act._replace(second_id=second_id))


def can_be_corrected(request: Request) -> bool:
    """Whether it is complete and the person was not told the answer yet."""
    return request.complete_on is not None and State(request.state).waits_for_answer


def can_be_cancelled(request: Request) -> bool:
    """Whether it has a number and the person was not told the answer yet."""
    state = State(request.state)
    return request.number is not None and (state.waits_for_answer or state is State.INCOMPLETE)


def as_completed(desk: Desk, session: Session, request: Request) -> OpenInterview:
    """The interview by the rules of the day on which it was complete.

    The person came on record by it, so what was typed then goes before the record.
    """
    opened = read_interview(desk, session, request, _day_of(request))
    interview = opened.interview
    answers = {_CHANGED: True, **interview.answers} if interview.is_known else interview.answers
    return replace(opened, interview=replace(interview, answers=answers))


def _correctable(session: Session, uuid: str) -> Request:
    request = interviews.by_uuid(session, uuid)
    if request is None:
        raise CorrectionError("no such request", texts.NO_SUCH)
    if not can_be_corrected(request):
        raise CorrectionError("not to be corrected", texts.NOT_OPEN)
    return request


def _corrected(before: OpenInterview, correction: Correction) -> OpenInterview:
    """The request as it is to stand, refused where it would not be complete and signed."""
    if answers_digest(before.interview.answers) != correction.began_with:
        raise CorrectionError("changed since it was opened", texts.STALE)
    answers: dict[str, Answer] = {
        name: as_kept(answer) for name, answer in correction.answers.items()
    }
    interview = replace(before.interview, answers=answers)
    if answers_digest(answers) == correction.began_with:
        raise CorrectionError("nothing changed", texts.NOTHING_CHANGED)
    if touches_signed(before.interview.answers, answers) and not is_signed_anew(
        before.interview, interview
    ):
        raise CorrectionError("not signed anew", texts.NOT_SIGNED)
    if found := missing(interview):
        raise IncompleteError(found, texts.INCOMPLETE)
    return replace(before, interview=interview)


def _answers(before: OpenInterview, after: OpenInterview) -> tuple[Answers, Answers]:
    return before.interview.answers, after.interview.answers


def _keep(
    session: Session, desk: Desk, request: Request, opened: OpenInterview, *, signed: bool
) -> None:
    interview = opened.interview
    save_person(session, desk, interview, request.person_id)
    request.answers = dict(interview.answers)
    request.service = interview.text("service")
    request.changed_at = desk.now()
    save_papers(session, desk, request.id, interview)
    save_channel(session, desk, request.id, interview)
    if signed:
        save_declarations(session, desk, request.id, opened, anew=True)


def _replace_receipt(session: Session, desk: Desk, request: Request) -> None:
    """A receipt that was never drawn is not spoken of: the new one replaces what that replaced."""
    issued = None
    for paper in rows.papers_issued(session, request.id, RECEIPT):
        if paper.standing == DUE:
            issued = issued or paper.replaces_id
        elif paper.copy_number == 0:
            issued = paper.id
        paper.standing = REPLACED
    new_paper(desk, session, request.id, RECEIPT).replaces_id = issued


def _note_event(
    session: Session, desk: Desk, request: Request, after: State, why_and_second: tuple[str, int]
) -> None:
    reason, second_id = why_and_second
    event = RequestEvent(
        request_id=request.id, before=request.state, after=after, reason=reason,
        happened_at=desk.now(), by_id=desk.user_id, second_id=second_id,
    )  # fmt: skip
    session.add(event)


def _day_of(request: Request) -> date:
    if request.complete_on is None:
        raise RuntimeError("only a complete request is corrected")
    return request.complete_on
