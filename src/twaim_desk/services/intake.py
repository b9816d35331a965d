"""The end of an interview: complete with a promise, or incomplete with a number to resume by."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.db import booklet
from twaim_desk.db import interviews as rows
from twaim_desk.db.forms import hold_calendar
from twaim_desk.db.models.requests import Promise as PromiseRow
from twaim_desk.db.models.requests import Request, RequestEvent
from twaim_desk.db.numbers import next_number, refuse_given
from twaim_desk.db.refusals import CommitUncertainError
from twaim_desk.domain.asks import Missing
from twaim_desk.domain.interview.gate import missing, missing_to_number
from twaim_desk.domain.numbering import request_number
from twaim_desk.domain.request import State
from twaim_desk.errors import ExpectedError
from twaim_desk.services.before_office import promise_for
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake_rows import (
    save_channel,
    save_declarations,
    save_papers,
    save_promise,
)
from twaim_desk.services.interviews import (
    OpenInterview,
    answers_digest,
    editable,
    read_interview,
    today_of,
)
from twaim_desk.services.paper_rows import close_undrawn, new_paper
from twaim_desk.services.save_person import save_person
from twaim_desk.services.told_apart import keep_told_apart
from twaim_desk.services.trail import Act
from twaim_desk.services.unsigned import end_turned_away
from twaim_desk.texts import from_paper as paper_texts
from twaim_desk.texts import intake as texts

FROM_PAPER = "paper"
_SLIP = "missing_slip"


class StaleAnswersError(ExpectedError):
    """What is stored is not what the page shows: nothing was done, the page saves again."""

    def __init__(self) -> None:
        super().__init__("answers differ from those shown", user_message=texts.STALE)


class IncompleteError(ExpectedError):
    """The gate is closed; `missing` says what keeps it so."""

    def __init__(self, found: tuple[Missing, ...], sentence: str = texts.INCOMPLETE) -> None:
        super().__init__(f"{len(found)} things missing", user_message=sentence)
        self.missing = found


class NotOnPaperError(ExpectedError):
    """The day of the paper is not one on which it can have been written."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


class OnPaper(NamedTuple):
    """An interview was taken on paper on this day, and who compared the paper with it."""

    taken_on: date
    second_id: int


@dataclass(frozen=True, slots=True)
class Registered:
    """A request as the interview left it; an incomplete one has no day of completeness."""

    request_id: int
    uuid: str
    number: str
    service: str
    state: State
    received_on: date
    complete_on: date | None
    reply_by: date | None
    missing: tuple[Missing, ...]


def complete(desk: Desk, uuid: str, shown: str, paper: OnPaper | None = None) -> Registered:
    """Number, promise, declaration and papers in one transaction, once for each interview.

    `shown` is the digest of the answers as the page shows them. A second call gives the same, and
    after an uncertain commit it is looked up what was kept. `paper`: it was complete on its day.
    """
    desk.allow("request.complete")
    try:
        return _complete(desk, uuid, shown, paper)
    except CommitUncertainError:
        kept = registered(desk, uuid)
        if kept is None or kept.complete_on is None:
            raise
        return kept


def receive_incomplete(
    desk: Desk, uuid: str, shown: str, paper: OnPaper | None = None
) -> Registered:
    """A number to resume by, for a request that lacks something; no promise is made.

    After an uncertain commit it is looked up what was kept.
    """
    desk.allow("request.incomplete")
    try:
        return _receive_incomplete(desk, uuid, shown, paper)
    except CommitUncertainError:
        kept = registered(desk, uuid, shown)
        if kept is None:
            raise
        return kept


def registered(desk: Desk, uuid: str, shown: str | None = None) -> Registered | None:
    """The numbered request of this UUID as it is kept, with these answers if any are named."""
    desk.allow("interview.hold")
    with desk.reading() as session:
        request = rows.by_uuid(session, uuid)
        if request is None or request.number is None:
            return None
        if shown is not None and answers_digest(request.answers) != shown:
            return None
        return _as_kept(desk, session, request)


def _complete(desk: Desk, uuid: str, shown: str, paper: OnPaper | None) -> Registered:
    with desk.saving() as session:
        hold_calendar(session)
        done = rows.locked(session, uuid)
        if done is not None and done.complete_on is not None:
            return _as_kept(desk, session, done)
        opened, request = _opened(desk, session, uuid, shown, paper)
        if found := missing(opened.interview):
            raise IncompleteError(found)
        day = opened.interview.rules.today
        promise = promise_for(opened.forms.association, day)
        _receive(session, desk, request, opened, State.COMPLETE, paper)
        request.complete_on = day
        save_promise(session, request.id, opened, promise)
        close_undrawn(session, request.id, _SLIP)
        new_paper(desk, session, request.id, "receipt")
        act = Act("request.complete", object_kind="request", object_id=request.id)
        desk.note(session, act._replace(second_id=_second(paper)))
        return _registered(request, promise.reply_by, ())


def _receive_incomplete(desk: Desk, uuid: str, shown: str, paper: OnPaper | None) -> Registered:
    with desk.saving() as session:
        opened, request = _opened(desk, session, uuid, shown, paper)
        if unknown := missing_to_number(opened.interview):
            raise IncompleteError(unknown, texts.NOT_ENOUGH)
        _receive(session, desk, request, opened, State.INCOMPLETE, paper)
        close_undrawn(session, request.id, _SLIP)
        new_paper(desk, session, request.id, _SLIP)
        act = Act("request.incomplete", object_kind="request", object_id=request.id)
        desk.note(session, act._replace(second_id=_second(paper)))
        return _registered(request, None, missing(opened.interview))


def _as_kept(desk: Desk, session: Session, request: Request) -> Registered:
    """What was registered; an incomplete one still lacks what it lacks today."""
    if request.complete_on is None:
        found = missing(read_interview(desk, session, request).interview)
        return _registered(request, None, found)
    promise = session.get(PromiseRow, request.id)
    return _registered(request, None if promise is None else promise.printed, ())


def _opened(
    desk: Desk, session: Session, uuid: str, shown: str, paper: OnPaper | None
) -> tuple[OpenInterview, Request]:
    """The interview by the rules of the day that counts: today, or that of its paper."""
    request = editable(session, uuid)
    day = None if paper is None else paper.taken_on
    _refuse_day(session, request, day, today_of(desk))
    opened = read_interview(desk, session, request, day)
    if answers_digest(opened.interview.answers) != shown:
        raise StaleAnswersError
    return opened, request


def _refuse_day(session: Session, request: Request, day: date | None, today: date) -> None:
    """A day that has been is only that of a paper, which cannot be older than its number."""
    if day is None:
        if request.taken_from == FROM_PAPER and request.number is None:
            raise NotOnPaperError("only with a second person", paper_texts.ONLY_WITH_SECOND)
        return
    reserved = booklet.reserved_for(session, request.id)
    arrival = booklet.arrival_of(session, request.id)
    if reserved is None and arrival is None:
        raise NotOnPaperError("no paper", paper_texts.NO_PAPER)
    if day > today:
        raise NotOnPaperError("in the future", paper_texts.IN_THE_FUTURE)
    first = [one.reserved_on for one in (reserved,) if one is not None]
    first += [one.arrived_on for one in (arrival,) if one is not None]
    if day < max(*first, request.received_on or day, day.min):
        raise NotOnPaperError("before reserved", paper_texts.BEFORE_RESERVED)


def _receive(
    session: Session,
    desk: Desk,
    request: Request,
    opened: OpenInterview,
    state: State,
    paper: OnPaper | None,
) -> None:
    """What both endings share: the person, the number, the rows of the request."""
    interview = opened.interview
    person = save_person(session, desk, interview, request.person_id)
    request.person_id = person.id
    keep_told_apart(session, person.id, request.answers)
    request.service = interview.text("service")
    request.forms_digest = opened.forms.digest
    if request.number is None:
        request.number = _number(session, opened, request.id)
        request.received_on = interview.rules.today
    if request.state != state:
        event = RequestEvent(
            request_id=request.id, before=request.state, after=state,
            happened_at=desk.now(), by_id=desk.user_id, second_id=_second(paper),
        )  # fmt: skip
        session.add(event)
    request.state, request.changed_at = state, desk.now()
    save_papers(session, desk, request.id, interview)
    save_declarations(session, desk, request.id, opened)
    save_channel(session, desk, request.id, interview)
    end_turned_away(session, desk, request, interview)


def _second(paper: OnPaper | None) -> int | None:
    return None if paper is None else paper.second_id


def _number(session: Session, opened: OpenInterview, request_id: int) -> str:
    """The one that stands on its paper, or the next one."""
    if (reserved := booklet.reserved_for(session, request_id)) is not None:
        return reserved.number
    association = opened.forms.association
    prefix = association.profile.number_prefix
    today = opened.interview.rules.today
    year = association.forms.table.from_gregorian(today).year
    number = request_number(prefix, year, next_number(session, "request", year))
    return refuse_given(session, Request.number, number)


def _registered(request: Request, reply_by: date | None, found: tuple[Missing, ...]) -> Registered:
    if request.number is None or request.received_on is None:
        raise RuntimeError("a received request has a number and a day")
    return Registered(
        request.id, request.uuid, request.number, request.service or "", State(request.state),
        request.received_on,
        request.complete_on, reply_by, found,
    )  # fmt: skip
