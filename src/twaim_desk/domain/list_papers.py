"""What stands on a printed list of requests, as frozen values."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.profile import Letterhead


@dataclass(frozen=True, slots=True)
class ListedRequest:
    """A request in a list on paper; `name` is masked, `sign` says whom it has risen to."""

    number: str
    name: str
    service: str
    state: str
    reply_by: date | None
    sign: str
    officer: str


@dataclass(frozen=True, slots=True)
class ListPart:
    """A part of a list under its title; `left_out`: how many there are beside these, at least."""

    title: str
    requests: tuple[ListedRequest, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class RequestList:
    """«قائمة الصباح», or the list of requests as it was narrowed; it stays in the office."""

    letterhead: Letterhead
    on: date
    is_morning: bool
    parts: tuple[ListPart, ...]
    sample: bool = False


@dataclass(frozen=True, slots=True)
class AnswerToHand:
    """An answer that a delegate hands over; `name` is masked."""

    number: str
    name: str
    reply_by: date | None


@dataclass(frozen=True, slots=True)
class DelegateList:
    """The answers that one delegate of a branch office hands over, with places for signatures."""

    letterhead: Letterhead
    on: date
    delegate: str
    answers: tuple[AnswerToHand, ...]
    sample: bool = False
