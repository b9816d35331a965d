"""The life of a request after it was complete, as one table: what is not in it cannot happen."""

from dataclasses import dataclass
from enum import StrEnum

from twaim_desk.domain.request import State


class Step(StrEnum):
    """Something that happens to a request."""

    STUDY = "study"
    RETURN = "return"
    TO_COMMITTEE = "to_committee"
    ACCEPT = "accept"
    REJECT = "reject"
    DEFER = "defer"
    TELL = "tell"
    DELIVER = "deliver"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    DIED = "died"
    REOPEN = "reopen"
    EXTEND = "extend"
    PAUSE = "pause"
    GO_ON = "go_on"


class Clock(StrEnum):
    """What a step does to the promise."""

    RUNS = "runs"
    ANSWERS = "answers"
    ENDS = "ends"
    RUNS_AGAIN = "runs_again"
    STOPS = "stops"
    GOES_ON = "goes_on"


@dataclass(frozen=True, slots=True)
class Rule:
    """A step: from which states, into which one, who may, what it needs, prints and does.

    `after`: None where the state stays. `action`: its line in the roles. `second`: two people.
    `outcome`: what must have been decided, where the state alone does not say it.
    """

    before: frozenset[State]
    after: State | None
    action: str
    clock: Clock = Clock.RUNS
    reason: bool = False
    second: bool = False
    papers: tuple[str, ...] = ()
    outcome: State | None = None


WAITING = frozenset(state for state in State if state.waits_for_answer)
_UNDECIDED = frozenset({State.COMPLETE, State.WITH_RESEARCHER, State.WITH_COMMITTEE})
_DECIDED = frozenset({State.ACCEPTED, State.REJECTED})
_AT_COMMITTEE = frozenset({State.WITH_COMMITTEE})
_ANSWERED = frozenset({State.TOLD, State.DELIVERED})
_BEFORE_THE_END = WAITING | {State.INCOMPLETE}
_REOPENED = _ANSWERED | {State.CLOSED, State.WITHDRAWN}

RULES = {
    Step.STUDY: Rule(
        frozenset({State.COMPLETE, State.WITH_COMMITTEE, State.DEFERRED}),
        State.WITH_RESEARCHER,
        "request.study",
        reason=True,
    ),
    Step.RETURN: Rule(
        frozenset({State.WITH_RESEARCHER}), State.COMPLETE, "study.return", reason=True
    ),
    Step.TO_COMMITTEE: Rule(
        frozenset({State.COMPLETE, State.WITH_RESEARCHER, State.DEFERRED}),
        State.WITH_COMMITTEE,
        "request.to_committee",
    ),
    Step.ACCEPT: Rule(_AT_COMMITTEE, State.ACCEPTED, "decision.record"),
    Step.REJECT: Rule(_AT_COMMITTEE, State.REJECTED, "decision.record", reason=True),
    Step.DEFER: Rule(_AT_COMMITTEE, State.DEFERRED, "decision.record", reason=True),
    Step.TELL: Rule(_DECIDED, State.TOLD, "answer.tell", Clock.ANSWERS),
    Step.DELIVER: Rule(
        frozenset({State.TOLD}), State.DELIVERED, "delivery.record", outcome=State.ACCEPTED
    ),
    Step.CLOSE: Rule(_ANSWERED, State.CLOSED, "request.close", Clock.ENDS, reason=True),
    Step.WITHDRAW: Rule(
        _BEFORE_THE_END, State.WITHDRAWN, "request.withdraw", Clock.ENDS, reason=True
    ),
    Step.DIED: Rule(
        _BEFORE_THE_END | _ANSWERED, State.CLOSED, "request.withdraw", Clock.ENDS, reason=True
    ),
    Step.REOPEN: Rule(
        _REOPENED, State.COMPLETE, "request.reopen", Clock.RUNS_AGAIN, reason=True, second=True
    ),
    Step.EXTEND: Rule(WAITING, None, "request.extend", reason=True, second=True),
    Step.PAUSE: Rule(
        _UNDECIDED | {State.DEFERRED},
        None,
        "request.pause",
        Clock.STOPS,
        reason=True,
        papers=("pause_notice",),
    ),
    Step.GO_ON: Rule(
        _UNDECIDED | {State.DEFERRED},
        None,
        "request.pause",
        Clock.GOES_ON,
        reason=True,
        papers=("go_on_notice",),
    ),
}


def steps_from(state: State, outcome: State | None = None) -> tuple[Step, ...]:
    """What may happen to a request that stands here; `outcome` is what was last decided on it."""
    return tuple(
        step
        for step, rule in RULES.items()
        if state in rule.before and rule.outcome in {None, outcome}
    )
