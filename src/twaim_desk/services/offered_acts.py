"""What the person at the desk may do with a request as it stands."""

from sqlalchemy.orm import Session

from twaim_desk.db.deeds import to_be_checked
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.roles import may
from twaim_desk.domain.steps import RULES, Step
from twaim_desk.services.correct import can_be_cancelled, can_be_corrected
from twaim_desk.services.desk import Desk
from twaim_desk.services.pausing import may_pause, running_pause
from twaim_desk.services.steps import possible_steps

# Which of the acts comes first on the page.
_ORDER = (
    *(Step.TELL, Step.DELIVER, Step.ACCEPT, Step.REJECT, Step.DEFER, Step.TO_COMMITTEE),
    *(Step.STUDY, Step.RETURN, Step.GO_ON, Step.PAUSE, "check_deed", Step.CLOSE),
    *("assign", "correct", Step.EXTEND, Step.REOPEN, Step.WITHDRAW, Step.DIED, "cancel"),
)


def acts_on(desk: Desk, session: Session, request: Request) -> tuple[str, ...]:
    """The acts that are possible and that his role may do, in the order of the page."""
    possible: set[str] = {
        step
        for step in possible_steps(session, request)
        if may(desk.roles, desk.role, RULES[step].action)
    }
    possible -= _about_pauses(session, request)
    others = {
        "correct": can_be_corrected(request) and may(desk.roles, desk.role, "request.correct"),
        "cancel": can_be_cancelled(request) and may(desk.roles, desk.role, "request.cancel"),
        "check_deed": may(desk.roles, desk.role, "deed.check")
        and bool(to_be_checked(session, request.id)),
        "assign": request.closed_on is None and may(desk.roles, desk.role, "request.assign"),
    }
    possible |= {name for name, is_open in others.items() if is_open}
    return tuple(str(act) for act in _ORDER if act in possible)


def _about_pauses(session: Session, request: Request) -> set[str]:
    """What of pausing is not to be offered."""
    if running_pause(session, request.id) is not None:
        return {Step.PAUSE}
    return {Step.GO_ON} if may_pause(session) else {Step.GO_ON, Step.PAUSE}
