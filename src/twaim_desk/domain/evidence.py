"""What the index of the folder for overseers says, as a frozen value."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from twaim_desk.domain.digits import Digits
from twaim_desk.domain.hijri import HijriTable
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Letterhead


class Signed(NamedTuple):
    """A text that an employee signed; without a day he has not yet."""

    role: str
    name: str
    title: str
    version: int | None
    on: date | None


class ClosedTable(NamedTuple):
    """The tables of a closed month: its name, its file, when it was closed, their hash."""

    month: str
    file: str
    closed_on: date
    digest: str


class TrailFound(NamedTuple):
    """How the trail stood when it was verified for the folder."""

    rows: int
    first_bad: int | None
    ok: bool


class Rehearsed(NamedTuple):
    """The last restore that was tried, and whether the office had less than the backup."""

    on: date
    lost: bool


class Content(NamedTuple):
    """A file of the folder and its hash; `title` where the index names it."""

    file: str
    digest: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that the index says; of a person who is served there is nothing in it."""

    letterhead: Letterhead
    on: date
    digits: Digits
    table: HijriTable
    policy: Policy
    signed: tuple[Signed, ...]
    papers: tuple[Content, ...]
    months: tuple[ClosedTable, ...]
    trail: TrailFound
    rehearsed: Rehearsed | None
    content: tuple[Content, ...]
