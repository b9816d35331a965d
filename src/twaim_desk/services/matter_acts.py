"""What is done about a complaint or an enquiry: noted, given on, answered, reopened."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.db import matters as rows
from twaim_desk.db.matters import Matter
from twaim_desk.db.models.desk import Complaint, MatterEvent
from twaim_desk.db.models.users import User
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.grievance import NOT_TOLD
from twaim_desk.domain.matters import Happened
from twaim_desk.domain.typed_answers import parse_reason, parse_source
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.matters import is_open
from twaim_desk.services.open_matter import MatterRef, matter_of, may_own
from twaim_desk.services.trail import Act
from twaim_desk.texts import matters as texts


class MatterError(ExpectedError):
    """It cannot be done as it stands."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


class Done(NamedTuple):
    """What was done, as a line of the story keeps it."""

    kind: Happened
    text: str
    channel: str | None = None
    to_id: int | None = None
    outcome: str | None = None
    who: str | None = None
    done_on: date | None = None
    evidence: str | None = None
    reason: str | None = None
    session_id: int | None = None


def note_done(desk: Desk, ref: MatterRef, seen: int, text: str) -> None:
    """What was done about it, in a line of this day."""
    desk.allow("matter.handle")
    done = Done(Happened.NOTED, parse_reason(text))
    with _acting(desk, ref, seen, done) as (_, matter):
        _refuse_ended(matter)


def give(desk: Desk, ref: MatterRef, seen: int, to_id: int, reason: str) -> None:
    """It is another officer's from now on."""
    desk.allow("matter.handle")
    done = Done(Happened.GIVEN, parse_reason(reason), to_id=to_id)
    with _acting(desk, ref, seen, done) as (session, matter):
        _refuse_ended(matter)
        user = session.get(User, to_id)
        if user is None or not may_own(desk, user):
            raise MatterError("not an officer", texts.NOT_AN_OFFICER)
        if matter.owner_id == to_id:
            raise MatterError("his already", texts.HIS_ALREADY)
        matter.owner_id = to_id


def answer(desk: Desk, ref: MatterRef, seen: int, text: str, told: str, source: str) -> None:
    """An enquiry is answered and closed: with what words from what source, and how it was told."""
    desk.allow("matter.handle")
    if told not in {*Channel, NOT_TOLD}:
        raise MatterError("no such channel", texts.NO_SUCH_WAY)
    done = Done(Happened.ANSWERED, parse_reason(text), channel=told)
    with _acting(desk, ref, seen, done) as (_, matter):
        _refuse_ended(matter)
        if isinstance(matter, Complaint):
            raise MatterError("decided first", texts.DECIDED_FIRST)
        matter.answer, matter.source = done.text, parse_source(source)
        matter.answered_at = desk.now()


def reopen(desk: Desk, ref: MatterRef, seen: int, reason: str) -> None:
    """It goes on; what was answered stays in its story."""
    desk.allow("matter.handle")
    done = Done(Happened.REOPENED, parse_reason(reason))
    with _acting(desk, ref, seen, done) as (session, matter):
        if is_open(matter):
            raise MatterError("open already", texts.IS_OPEN)
        if isinstance(matter, Complaint):
            _keep_answer(session, desk, matter, matter.outcome)
            matter.state, matter.outcome, matter.closed_on = rows.OPEN, None, None
            matter.verdict = None
        else:
            _keep_answer(session, desk, matter, matter.answer)
            matter.answer = matter.source = matter.answered_at = None


@contextmanager
def _acting(desk: Desk, ref: MatterRef, seen: int, done: Done) -> Iterator[tuple[Session, Matter]]:
    """One transaction on what stands as it was seen; at its end what was done is in its story."""
    with desk.saving() as session:
        matter = standing(session, ref, seen)
        owner = matter.owner_id
        yield session, matter
        keep(desk, session, ref, matter, done, owner)


def standing(session: Session, ref: MatterRef, seen: int) -> Matter:
    """It, for writing, where nothing was done about it since it was seen."""
    matter = matter_of(session, ref, locked=True)
    if matter is None:
        raise MatterError("no such matter", texts.NO_SUCH)
    events = rows.events_of(session, matter)
    if seen != (events[-1].id if events else 0):
        raise MatterError("seen too early", texts.CHANGED_SINCE)
    return matter


def keep(
    desk: Desk,
    session: Session,
    ref: MatterRef,
    matter: Matter,
    done: Done,
    owner: int,
    action: str = "matter.handle",
) -> None:
    """What was done is in its story and in the trail."""
    session.add(_event(desk, matter, done, owner))
    desk.note(session, Act(action, object_kind=ref.kind, object_id=ref.id, detail=done.kind))


def _refuse_ended(matter: Matter) -> None:
    if not is_open(matter):
        raise MatterError("ended", texts.HAS_ENDED)


def _keep_answer(session: Session, desk: Desk, matter: Matter, said: str | None) -> None:
    """An answer that no line of the story holds yet gets one before it is taken back."""
    told = [one for one in rows.events_of(session, matter) if one.kind == Happened.ANSWERED]
    if said and not told:
        session.add(_event(desk, matter, Done(Happened.ANSWERED, said), matter.owner_id))
        session.flush()


def _event(desk: Desk, matter: Matter, done: Done, owner: int) -> MatterEvent:
    is_complaint = isinstance(matter, Complaint)
    return MatterEvent(
        complaint_id=matter.id if is_complaint else None,
        enquiry_id=None if is_complaint else matter.id,
        kind=done.kind,
        text=done.text,
        channel=done.channel,
        from_id=owner if done.kind is Happened.GIVEN else None,
        to_id=done.to_id,
        outcome=done.outcome,
        who=done.who,
        done_on=done.done_on,
        evidence=done.evidence,
        reason=done.reason,
        session_id=done.session_id,
        happened_at=desk.now(),
        by_id=desk.user_id,
    )
