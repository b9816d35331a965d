"""What stands on papers that are written on by hand, and on the request form with its answers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twaim_desk.domain.paper_parts import AgreedWay, Issue, SeenDocument, Served, Signer
from twaim_desk.domain.papers import Entry
from twaim_desk.domain.profile import Letterhead


class Filling(StrEnum):
    """How something is written by hand: on a line, in boxes, or by a mark in a square."""

    LINE = "line"
    LINES = "lines"
    BOXES = "boxes"
    DAY = "day"
    SQUARES = "squares"


@dataclass(frozen=True, slots=True)
class ToFill:
    """One thing to be written; `boxes` are as many as it has digits."""

    label: str
    filling: Filling = Filling.LINE
    choices: tuple[str, ...] = ()
    boxes: int = 0


@dataclass(frozen=True, slots=True)
class PartToFill:
    """Things to be written under one heading."""

    title: str
    asks: tuple[ToFill, ...]


@dataclass(frozen=True, slots=True)
class EmptyForm:
    """The request form of a service, to be filled by hand; `members` are lines for the family.

    `title` is the policy's, `word` the profile's word for the person, in his gender.
    """

    letterhead: Letterhead
    on: date
    title: str
    service: str
    parts: tuple[PartToFill, ...]
    documents: tuple[str, ...]
    channels: tuple[str, ...]
    declaration: str
    word: str
    members: int = 0
    sample: bool = False


@dataclass(frozen=True, slots=True)
class FilledPart:
    """Answers under one heading."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class FilledForm:
    """The request form with the answers of a request; a category is never among them.

    `left_out`: what not everybody may read was not asked of the store. `declaration` is empty
    before somebody signed.
    """

    issue: Issue
    title: str
    person: Served
    service: str
    received_on: date
    parts: tuple[FilledPart, ...]
    documents: tuple[SeenDocument, ...]
    signer: Signer
    declaration: str = ""
    number: str | None = None
    complete_on: date | None = None
    way: AgreedWay | None = None
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Booklet:
    """Sheets for interviews without the program, one for each reserved number."""

    letterhead: Letterhead
    on: date
    numbers: tuple[str, ...]
    declaration: str
    word: str
    sample: bool = False


@dataclass(frozen=True, slots=True)
class VoidEntry:
    """A number that stands for nothing, why, since when, and by whom."""

    number: str
    reason: str
    on: date
    by: str


@dataclass(frozen=True, slots=True)
class VoidRegister:
    """«سجل الأرقام الملغاة», the oldest first."""

    letterhead: Letterhead
    on: date
    entries: tuple[VoidEntry, ...]
    sample: bool = False


@dataclass(frozen=True, slots=True)
class ReplyDay:
    """A day on which a request becomes complete, and the day that is promised for it."""

    complete_on: date
    reply: date


@dataclass(frozen=True, slots=True)
class ReplyTable:
    """The reply dates of the coming working days, for a counter without power.

    `is_latest`: the days are the latest ones; else the earliest that may be expected.
    """

    letterhead: Letterhead
    on: date
    days: tuple[ReplyDay, ...]
    sentence: str
    is_latest: bool = True
