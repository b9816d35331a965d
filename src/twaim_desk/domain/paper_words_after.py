"""What is said on paper after a request was complete: that it waits, what was decided, given."""

from dataclasses import dataclass

from twaim_desk.domain.sentences import with_places


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseWords:
    """What stands on the notice that a promise waits for the person, or goes on."""

    stopped: str
    resumed: str
    stops: str = with_places("service", "day")
    goes_on: str = with_places("service", "day")
    reason: str
    reply_until_now: str
    meanwhile: str
    then: str
    stopped_on: str
    days: str
    moved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionWords:
    """What stands on the notice of a decision, and what is said of one."""

    title: str
    brother: str
    sister: str
    acting: str = with_places("capacity", "name")
    greeting: str
    of_theirs: str = with_places("number")
    of_another: str = with_places("name", "number")
    studied: str = with_places("committee", "request", "service", "day")
    accepted: str
    rejected: str
    decided_on: str
    address: str
    gifts: str
    amount: str
    no_amount: str
    due_on: str
    no_day: str
    bring: str
    ask: str
    closing: str
    signed_for: str = with_places("association")
    stamp: str
    said_given: str = with_places("what")
    said_amount: str = with_places("what", "amount")
    said_due: str = with_places("day")
    said_parts: str = with_places("count", "day")
    said_rejected: str = with_places("reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryWords:
    """What stands on the acknowledgement of what was received."""

    title: str
    oneself: str = with_places("name")
    agent: str = with_places("name", "person")
    family: str = with_places("name", "kin", "person")
    gifts: str
    amount: str
    given_on: str
    no_amount: str
    rest: str
    due_on: str
    identity: str
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessWords:
    """What stands on the copy of everything that is on record of a person."""

    title: str
    about: str
    data: str
    day: str
    what: str
    nothing: str
    identity: str
    correct: str
