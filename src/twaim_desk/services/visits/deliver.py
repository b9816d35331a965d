"""Keeps what was given and to whom, and that it was signed for; the last of it ends the giving."""

from sqlalchemy.orm import Session

from twaim_desk.db import deliveries, interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.follow_up import Delivery
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.deliveries import Gift, kept, to_sign
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.domain.visits.deliver import (
    GIVE,
    SIGN,
    act_of,
    chosen_gift,
    giving_of,
    parts_of,
    receiver_in,
)
from twaim_desk.domain.visits.value import Delivered, Done, Opening
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.delivery_values import gift_of, gifts_of
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.paper_rows import DUE, new_paper
from twaim_desk.services.steps import Given, StepError, take_step
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import answered
from twaim_desk.texts import deliveries as texts
from twaim_desk.texts import steps as step_texts

PAPER, PLACE, LIST = "delivery_receipt", "deliver", "deliveries"


def deliver(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """What was given with its acknowledgement that is due, or that this was signed."""
    desk.allow("delivery.record")
    interview = answered(opening, answers)
    act = act_of(opening, interview)
    if act != GIVE:
        return _sign(desk, opening) if act == SIGN else _print(desk, opening)
    gift = chosen_gift(opening, interview)
    if gift is None:
        raise RuntimeError("sound answers name what is given")
    given, rest = parts_of(interview, gift)
    with desk.saving() as session:
        request = _open_request(session, opening)
        _refuse_changed(opening, session, request)
        _give(desk, session, request, given, kept(receiver_in(interview)))
        if rest is not None:
            session.add(_row(request.id, rest))
        session.flush()
        paper = ToPrint(_acknowledgement(desk, session, request), PAPER, PLACE, request.uuid)
        part = "given" if rest is None else "part"
        desk.note(session, Act("delivery.record", "done", "request", request.id, part))
        is_last = all(one.given_on is not None for one in gifts_of(session, request.id))
        if is_last:
            seen = giving_of(opening).seen
            take_step(desk, session, request.uuid, Step.DELIVER, Given(seen))
    return Done(texts.GIVEN_DONE, None, _lines(interview, rest, is_last=is_last), paper=paper)


def _sign(desk: Desk, opening: Opening) -> Done:
    """The acknowledgement was signed: of all that whoever received last was given."""
    with desk.saving() as session:
        request = _open_request(session, opening)
        rows_of_it = deliveries.of_request(session, request.id, locked=True)
        signed = {one.id for one in to_sign(tuple(gift_of(row) for row in rows_of_it))}
        if not signed:
            raise ExpectedError("nothing to sign", user_message=texts.NOTHING_TO_SIGN)
        for row in rows_of_it:
            row.acknowledged = row.acknowledged or row.id in signed
        desk.note(session, Act("delivery.record", "done", "request", request.id, "signed"))
        delivered = Delivered(request.service)
    return Done(texts.SIGNED_DONE, next_place=LIST, rates=delivered)


def _print(desk: Desk, opening: Opening) -> Done:
    """The acknowledgement as it was issued, or the one that is due."""
    with desk.saving() as session:
        request = _open_request(session, opening)
        issued = rows.papers_issued(session, request.id, PAPER)
        paper = issued[-1].id if issued else new_paper(desk, session, request.id, PAPER).id
        desk.note(session, Act("delivery.record", "done", "request", request.id, "print"))
    to_print = ToPrint(paper, PAPER, PLACE, giving_of(opening).uuid)
    return Done(texts.PRINT_DONE, None, (texts.SIGN_NEXT,), paper=to_print)


def _open_request(session: Session, opening: Opening) -> Request:
    """The request, so that of two counters the second waits; refused where it moved on."""
    giving = giving_of(opening)
    request = interviews.locked(session, giving.uuid)
    last = None if request is None else rows.last_event(session, request.id)
    if request is None or last is None or last.id != giving.seen:
        raise StepError("changed since it was opened", step_texts.STALE)
    return request


def _refuse_changed(opening: Opening, session: Session, request: Request) -> None:
    """Of two who give the same, the second is told; giving a part is no step of the request."""
    if request.state != State.TOLD:
        raise StepError("nothing left to give", texts.NOTHING_LEFT)
    planned = tuple(one for one in giving_of(opening).gifts if one.id is not None)
    if gifts_of(session, request.id, locked=True) != planned:
        raise StepError("deliveries changed since they were opened", texts.CHANGED)


def _give(desk: Desk, session: Session, request: Request, gift: Gift, given_to: str) -> None:
    row = None if gift.id is None else session.get(Delivery, gift.id)
    if row is None:
        row = _row(request.id, gift)
        session.add(row)
    row.what, row.halalas = gift.what, gift.halalas
    row.given_on, row.given_to, row.by_id = today_of(desk), given_to, desk.user_id


def _row(request_id: int, gift: Gift) -> Delivery:
    return Delivery(request_id=request_id, what=gift.what, halalas=gift.halalas, due_on=gift.due_on)


def _acknowledgement(desk: Desk, session: Session, request: Request) -> int:
    """The paper to be signed: one that is due and was not drawn yet takes this in as well."""
    for paper in rows.papers_issued(session, request.id, PAPER):
        if paper.standing == DUE:
            return paper.id
    return new_paper(desk, session, request.id, PAPER).id


def _lines(interview: Interview, rest: Gift | None, *, is_last: bool) -> tuple[str, ...]:
    lines = [texts.ALL_GIVEN] if is_last else []
    if rest is not None:
        rules = interview.rules
        day = both_calendars(rest.due_on, rules.reading.table, rules.profile.digits)
        lines.append(texts.REST_DUE.format(day=day))
    return (*lines, texts.SIGN_NEXT)
