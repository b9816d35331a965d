"""What each act on a request leads to: another page, or a form on this one and what is done."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.steps import RULES, Step
from twaim_desk.services.assigning import assign
from twaim_desk.services.correct import cancel
from twaim_desk.services.deeds import check_deed
from twaim_desk.services.desk import Desk
from twaim_desk.services.pausing import GOES_ON, STOPS, go_on, pause
from twaim_desk.services.request_acts import SIMPLE, Second, Told, act, extend, reopen

# Acts that have a page of their own, by the name of its place; a decision is one page.
PAGES = {
    "papers": "request_papers",
    "rights": "rights",
    "correct": "correct",
    "decide": "decide",
    Step.TELL: "tell",
    Step.DELIVER: "deliver",
    Step.STUDY: "to_study",
    Step.TO_COMMITTEE: "to_committee",
    Step.RETURN: "referrals",
}
DECISIONS = (Step.ACCEPT, Step.REJECT, Step.DEFER)
# Acts that are done on the page of the request.
FORMS = {
    *("cancel", "assign", "check_deed", *SIMPLE),
    *(Step.REOPEN, Step.EXTEND, Step.PAUSE, Step.GO_ON),
}
_ACTIONS = {
    "correct": "request.correct",
    "cancel": "request.cancel",
    "assign": "request.assign",
    "check_deed": "deed.check",
}


@dataclass(frozen=True, slots=True)
class Filled:
    """An act with everything it asked for."""

    act: str
    reason: str = ""
    day: date | None = None
    officer: int | None = None
    name: str = ""
    password: str = ""


def action_of(name: str) -> str:
    """The action of the roles that an act is."""
    return _ACTIONS.get(name) or RULES[Step(name)].action


def is_plain(name: str) -> bool:
    """Whether an act asks for nothing at all."""
    return name == "check_deed" or (name not in _ACTIONS and not RULES[Step(name)].reason)


def do(desk: Desk, uuid: str, seen: int, filled: Filled) -> ToPrint | None:
    """Do the act that was filled in; the paper that is due then, where there is one."""
    told, second = Told(seen, filled.reason), Second(filled.name, filled.password)
    match filled.act:
        case "cancel":
            cancel(desk, uuid, filled.reason, filled.name, filled.password)
        case "assign" if filled.officer is not None:
            assign(desk, uuid, filled.officer, filled.reason)
        case "check_deed":
            check_deed(desk, uuid)
        case Step.REOPEN:
            reopen(desk, uuid, told, second)
        case Step.EXTEND if filled.day is not None:
            extend(desk, uuid, filled.day, told, second)
        case Step.PAUSE:
            return _to_print(pause(desk, uuid, told), STOPS, uuid)
        case Step.GO_ON:
            return _to_print(go_on(desk, uuid, told), GOES_ON, uuid)
        case _:
            act(desk, uuid, Step(filled.act), told)
    return None


def _to_print(paper_id: int, kind: str, uuid: str) -> ToPrint:
    return ToPrint(paper_id, kind, "request", uuid)
