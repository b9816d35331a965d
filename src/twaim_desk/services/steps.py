"""One step in the life of a request, in the transaction of the act that takes it."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from twaim_desk.db import interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.office import VoidNumber
from twaim_desk.db.models.requests import Request, RequestEvent
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import RULES, Clock, Rule, Step, steps_from
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.paper_rows import new_paper
from twaim_desk.services.trail import Act, record_ahead
from twaim_desk.texts import steps as texts


class StepError(ExpectedError):
    """The step cannot be taken as the request stands; nothing was changed."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class Given:
    """What a step needs: the last event that the person saw, why, and who confirmed it.

    `seen` is refused where something happened since: of two who decide, the second is told.
    """

    seen: int | None = None
    reason: str | None = None
    second_id: int | None = None


def take_step(desk: Desk, session: Session, uuid: str, step: Step, given: Given) -> Request:
    """The request after the step, with its event, its line in the trail and the papers now due.

    The caller has asked `desk.allow(RULES[step].action)` and, where the rule asks for a second
    person, `confirmed_by`. What belongs to the step beside it the caller keeps in `session`.
    """
    rule = RULES[step]
    request = interviews.locked(session, uuid)
    if request is None or request.number is None:
        raise StepError("no such request", texts.NO_SUCH)
    _refuse_impossible(desk, session, request, step, given)
    reason = parse_reason(given.reason or "") if rule.reason else given.reason
    if rule.second and given.second_id is None:
        raise RuntimeError(f"{step} takes two people")
    _keep(desk, session, request, step, Given(given.seen, reason, given.second_id))
    for kind in rule.papers:
        new_paper(desk, session, request.id, kind)
    act = Act(rule.action, object_kind="request", object_id=request.id, detail=step)
    desk.note(session, act._replace(second_id=given.second_id))
    return request


def possible_steps(session: Session, request: Request) -> tuple[Step, ...]:
    """What may happen to this request now, whoever does it."""
    steps = steps_from(State(request.state), rows.last_outcome(session, request.id))
    if _cannot_reopen(session, request):
        return tuple(step for step in steps if step is not Step.REOPEN)
    return steps


def _refuse_impossible(
    desk: Desk, session: Session, request: Request, step: Step, given: Given
) -> None:
    last = rows.last_event(session, request.id)
    if given.seen is not None and (last is None or last.id != given.seen):
        raise StepError("changed since it was opened", texts.STALE)
    if record_ahead(session, desk.now()) is not None:
        raise StepError("clock behind the last record", texts.CLOCK_BEHIND)
    if step not in possible_steps(session, request):
        raise StepError(f"no {step} from {request.state}", texts.IMPOSSIBLE)


def _cannot_reopen(session: Session, request: Request) -> bool:
    """Whether it was never complete, or its number was taken out of use."""
    return request.complete_on is None or session.get(VoidNumber, request.number) is not None


def _keep(desk: Desk, session: Session, request: Request, step: Step, given: Given) -> None:
    rule = RULES[step]
    after = rule.after or State(request.state)
    event = RequestEvent(
        request_id=request.id, step=step, before=request.state, after=after, reason=given.reason,
        happened_at=desk.now(), by_id=desk.user_id, second_id=given.second_id,
    )  # fmt: skip
    session.add(event)
    request.state, request.changed_at = after, desk.now()
    _turn_clock(desk, request, rule)
    session.flush()


def _turn_clock(desk: Desk, request: Request, rule: Rule) -> None:
    """The promise itself is never written here: reopened, the first one runs on."""
    today = today_of(desk)
    if rule.clock is Clock.ANSWERS:
        request.answered_on = today
    elif rule.clock is Clock.ENDS:
        request.closed_on = today
    elif rule.clock is Clock.RUNS_AGAIN:
        request.answered_on = request.closed_on = None
