"""Acts on a request that need a reason, or two people: sending on, ending, reopening, extending."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.db.deliveries import drop_planned
from twaim_desk.db.models.requests import Promise, PromiseChange
from twaim_desk.domain.steps import RULES, Step
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.steps import Given, StepError, take_step
from twaim_desk.texts import steps as texts

SIMPLE = frozenset({Step.CLOSE, Step.WITHDRAW, Step.DIED})


@dataclass(frozen=True, slots=True)
class Told:
    """What was seen of the request, and why it is done."""

    seen: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Second:
    """Who confirms, with his password."""

    name: str
    password: str


def act(desk: Desk, uuid: str, step: Step, told: Told) -> None:
    """One step that needs nothing but its reason."""
    desk.allow(RULES[step].action)
    if step not in SIMPLE:
        raise ValueError(f"{step} needs more than a reason")
    with desk.saving() as session:
        take_step(desk, session, uuid, step, Given(told.seen, told.reason or None))


def reopen(desk: Desk, uuid: str, told: Told, second: Second) -> None:
    """What was answered or ended goes on; the first promise runs as if it was never answered."""
    desk.allow("request.reopen")
    second_id = confirmed_by(desk, "request.reopen", second.name, second.password)
    with desk.saving() as session:
        given = Given(told.seen, told.reason, second_id)
        request = take_step(desk, session, uuid, Step.REOPEN, given)
        drop_planned(session, request.id)


def extend(desk: Desk, uuid: str, until: date, told: Told, second: Second) -> None:
    """A later day by which the answer is planned; lateness still counts from the first one."""
    desk.allow("request.extend")
    second_id = confirmed_by(desk, "request.extend", second.name, second.password)
    with desk.saving() as session:
        given = Given(told.seen, told.reason, second_id)
        request = take_step(desk, session, uuid, Step.EXTEND, given)
        promise = session.get(Promise, request.id)
        if promise is None or promise.effective is None:
            raise StepError("no promise", texts.NO_PROMISE)
        before = promise.extended or promise.effective
        if until <= max(before, today_of(desk)):
            raise StepError("not later", texts.NOT_LATER)
        if not office_forms(session).association.calendar.is_working(until):
            raise StepError("a rest day", texts.REST_DAY)
        change = PromiseChange(
            request_id=request.id, before=before, after=until,
            calendar=promise.recomputed_calendar, reason=told.reason.strip(),
            changed_at=desk.now(), by_id=desk.user_id, second_id=second_id,
        )  # fmt: skip
        session.add(change)
        promise.extended = until
