"""Keeps a try to tell a decision; only the one that reached the person answers the promise."""

from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk.db import interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.follow_up import ContactAttempt
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.answering import Result, is_told
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.domain.visits.tell import (
    is_told_late,
    prints_notice,
    result_of,
    telling_of,
    told_on,
    tried_at,
    way_of,
)
from twaim_desk.domain.visits.value import Done, Opening
from twaim_desk.services.desk import Desk
from twaim_desk.services.steps import Given, StepError, take_step
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import UnansweredError, answered, text_of
from twaim_desk.services.visits.notices import LIST, NOTICE, notice_of
from twaim_desk.services.visits.telling import DECIDED
from twaim_desk.texts import steps as step_texts
from twaim_desk.texts import telling as texts


def tell(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The try with its result; the request is told in the same transaction, or waits on."""
    desk.allow("answer.tell")
    interview = answered(opening, answers)
    if tried_at(opening, interview) > desk.now():
        raise UnansweredError({"hour": texts.NOT_YET})
    result, paper = result_of(interview) or Result.NO_ANSWER, None
    with desk.saving() as session:
        if is_told(result):
            request = _told(desk, session, opening, interview)
        else:
            request = _not_told(desk, session, opening, result)
        session.add(_attempt(desk, opening, interview, request.id))
        if prints_notice(interview):
            paper = ToPrint(notice_of(desk, session, request), NOTICE, LIST)
        accepted = rows.last_outcome(session, request.id) is State.ACCEPTED
    if is_told(result):
        lines = (texts.DELIVERY_NEXT,) if accepted else ()
        return Done(texts.TOLD_DONE, None, lines, LIST, paper=paper)
    said = texts.SENT_NEXT if result is Result.SENT else texts.TRIED_NEXT
    return Done(texts.TRIED_DONE, None, (said,), LIST, paper=paper)


def _told(desk: Desk, session: Session, opening: Opening, interview: Interview) -> Request:
    """The step, with why it is late where it is; it counts on the day it was acknowledged."""
    late = is_told_late(opening, interview)
    reason = text_of(opening, interview, "late") if late else None
    telling = telling_of(opening)
    request = take_step(desk, session, telling.uuid, Step.TELL, Given(telling.seen, reason))
    request.answered_on = told_on(opening, interview)
    return request


def _not_told(desk: Desk, session: Session, opening: Opening, result: Result) -> Request:
    telling = telling_of(opening)
    request = interviews.locked(session, telling.uuid)
    last = None if request is None else rows.last_event(session, request.id)
    if request is None or request.state not in DECIDED or last is None or last.id != telling.seen:
        raise StepError("changed since it was opened", step_texts.STALE)
    act = Act("answer.tell", object_kind="request", object_id=request.id, detail=result)
    desk.note(session, act)
    return request


def _attempt(desk: Desk, opening: Opening, interview: Interview, request_id: int) -> ContactAttempt:
    to, note = interview.text("to"), text_of(opening, interview, "note")
    whom = texts.TOS.get(to)
    return ContactAttempt(
        request_id=request_id,
        channel=way_of(interview),
        result=result_of(interview) or Result.NO_ANSWER,
        note=texts.SEPARATOR.join(one for one in (whom, note) if one) or None,
        tried_at=_moment(desk, opening, interview),
        by_id=desk.user_id,
    )


def _moment(desk: Desk, opening: Opening, interview: Interview) -> datetime:
    """When it was tried; what is told now is told now, however long the page was open."""
    at = tried_at(opening, interview)
    return desk.now() if at == opening.began else at
