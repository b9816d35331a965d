"""The promise waits for the person, where the policy of the association lets it wait."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import requests as rows
from twaim_desk.db.models.requests import Pause, Promise, PromiseChange, Request
from twaim_desk.domain.pausing import waited
from twaim_desk.domain.promise_changes import Counting, recount_by
from twaim_desk.domain.steps import Step
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_rows import close_undrawn
from twaim_desk.services.request_acts import Told
from twaim_desk.services.steps import Given, StepError, take_step
from twaim_desk.texts import steps as texts

STOPS, GOES_ON = "pause_notice", "go_on_notice"


def pause(desk: Desk, uuid: str, told: Told) -> int:
    """From today the days are not counted; its notice is due. Refused when late, or by policy."""
    desk.allow("request.pause")
    with desk.saving() as session:
        if not may_pause(session):
            raise StepError("policy does not pause", texts.MAY_NOT_PAUSE)
        request = take_step(desk, session, uuid, Step.PAUSE, Given(told.seen, told.reason))
        promise = session.get(Promise, request.id)
        if promise is None or promise.effective is None:
            raise StepError("no promise", texts.NO_PROMISE)
        if promise.effective < today_of(desk):
            raise StepError("late already", texts.LATE_ALREADY)
        if running_pause(session, request.id) is not None:
            raise StepError("waits already", texts.WAITS_ALREADY)
        row = Pause(
            request_id=request.id, from_on=today_of(desk), reason=told.reason.strip(),
            by_id=desk.user_id,
        )  # fmt: skip
        session.add(row)
        return _notice(session, request.id, STOPS, GOES_ON)


def go_on(desk: Desk, uuid: str, told: Told) -> int:
    """From today the days count again, later by those it waited; the notice of it is due."""
    desk.allow("request.pause")
    with desk.saving() as session:
        request = take_step(desk, session, uuid, Step.GO_ON, Given(told.seen, told.reason))
        paused = running_pause(session, request.id)
        if paused is None:
            raise StepError("does not wait", texts.DOES_NOT_WAIT)
        paused.until_on, paused.ended_by = today_of(desk), desk.user_id
        _move(desk, session, request, paused)
        return _notice(session, request.id, GOES_ON, STOPS)


def may_pause(session: Session) -> bool:
    """Whether the policy of the office lets a promise wait."""
    return office_forms(session).association.policy.reply.may_pause


def running_pause(session: Session, request_id: int) -> Pause | None:
    """The pause in which the promise waits now."""
    query = select(Pause).where(Pause.request_id == request_id, Pause.until_on.is_(None))
    return session.scalars(query).first()


def _notice(session: Session, request_id: int, kind: str, before: str) -> int:
    """The notice that the step made due; one of before that nobody drew would say what was."""
    close_undrawn(session, request_id, before)
    return rows.papers_issued(session, request_id, kind)[-1].id


def _move(desk: Desk, session: Session, request: Request, paused: Pause) -> None:
    calendar = office_forms(session).association.calendar
    promise = session.get_one(Promise, request.id)
    days = waited(paused.from_on, today_of(desk), calendar)
    before = promise.effective
    if days == 0 or before is None:
        return
    promise.paused_days += days
    if promise.printed is None or promise.working_days is None or request.complete_on is None:
        return
    counting = Counting(request.complete_on, promise.working_days, promise.paused_days)
    moved = recount_by(calendar)(counting, promise.printed)
    promise.recomputed, promise.effective = moved.recomputed, moved.effective
    promise.work_due = moved.work_due
    change = PromiseChange(
        request_id=request.id, before=before, after=promise.effective, calendar=calendar.version,
        reason=paused.reason, changed_at=desk.now(), by_id=desk.user_id,
    )  # fmt: skip
    session.add(change)
