"""A policy as an association adopted it: its clauses, its reply rule, its channels and tools."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twaim_desk.domain.channels import Channel


class Declaration(StrEnum):
    """Which text of the declaration a policy asks for."""

    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Adoption:
    """Who adopted a policy, in which session, on which day."""

    by: str
    session: str
    on: date


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the policy's text; clauses name it by its id."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: what in the program fulfils it and which test shows that, or what is planned.

    A clause that is fulfilled in part has all three.
    """

    id: str
    section: str
    text: str
    fulfilled_by: tuple[str, ...] = ()
    shown_by: tuple[str, ...] = ()
    planned: str | None = None

    @property
    def is_fulfilled(self) -> bool:
        """Whether nothing of it is left to do."""
        return bool(self.fulfilled_by) and self.planned is None


@dataclass(frozen=True, slots=True)
class ReplyRule:
    """By when the association answers, counted from the day the request became complete.

    `promise` is said to the person; `promise_by_board` where only the board's ceiling gives a day.
    Both hold places in braces: channel, days, reply_by, not_before. `may_pause`: the days on which
    the association waits for the person are not counted.
    """

    promise: str
    clause: str | None = None
    max_working_days: int | None = None
    min_calendar_days: int | None = None
    promise_by_board: str | None = None
    may_pause: bool = False


@dataclass(frozen=True, slots=True)
class Gate:
    """The clauses that ask for what makes a request complete; None where the policy is silent."""

    data: str | None = None
    papers: str | None = None
    signature: str | None = None
    explanation: str | None = None


@dataclass(frozen=True, slots=True)
class PolicyChannel:
    """A channel the policy names, and where."""

    channel: Channel
    clause: str


@dataclass(frozen=True, slots=True)
class Tool:
    """A document the policy puts into the employee's hand, and where it says so."""

    id: str
    title: str
    clause: str


@dataclass(frozen=True, slots=True)
class Policy:
    """One policy, clause by clause."""

    id: str
    title: str
    source: str
    declaration: Declaration
    reply: ReplyRule
    sections: tuple[Section, ...]
    channels: tuple[PolicyChannel, ...]
    tools: tuple[Tool, ...]
    clauses: tuple[Clause, ...]
    gate: Gate = Gate()
    adopted: Adoption | None = None
    next_review: date | None = None
    circulated_to: tuple[str, ...] = ()
    counts_attachments: bool = False  # its letterhead has a line for them, so papers say it
