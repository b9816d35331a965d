"""A short visit as values: why someone came, what the page opens with, what was done."""

from dataclasses import dataclass
from datetime import date, datetime

from twaim_desk.domain.answering import Telling
from twaim_desk.domain.asks import Answers, Ask, AskKind
from twaim_desk.domain.deliveries import Giving
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.profile import Committee, Purpose
from twaim_desk.domain.service import Choice
from twaim_desk.texts import visits as texts


@dataclass(frozen=True, slots=True)
class Coming:
    """Who came and from where; without a `person_id`, whose request it is, or nobody on record.

    `request`: the UUID of the request or interview it is about. `returns`: the page goes back to
    that interview. `answers`: what was typed already, under the names of the questions.
    """

    person_id: int | None = None
    request: str | None = None
    returns: bool = False
    place: str = "desk"
    answers: Answers | None = None


@dataclass(frozen=True, slots=True)
class Visitor:
    """The person on record, as the head of a page shows him."""

    id: int
    name: str
    feminine: bool
    identity_end: str


@dataclass(frozen=True, slots=True)
class Approved:
    """An answer that the association approved."""

    id: int
    question: str
    answer: str
    source: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a request stands, as the person may be told.

    `due_on`: the day of what is to be given next, where anything is; `given_on`: of what was last.
    """

    uuid: str
    number: str
    service: str | None
    state: str
    received_on: date
    reply_by: date | None = None
    not_before: date | None = None
    answered_on: date | None = None
    answered_by: str | None = None
    closed_on: date | None = None
    channel: str | None = None
    due_on: date | None = None
    given_on: date | None = None


@dataclass(frozen=True, slots=True)
class Agreed:
    """How a person is answered until now."""

    channel: str
    address: str | None


@dataclass(frozen=True, slots=True)
class Opening:
    """Everything a page begins with; `uuid` names this visit, so that it is kept once.

    `record`: what the office knows of the person. `number`: of the request it is about.
    """

    kind: str
    uuid: str
    coming: Coming
    began: datetime
    interview: Interview
    committees: tuple[Committee, ...] = ()
    visitor: Visitor | None = None
    record: Answers | None = None
    number: str | None = None
    approved: tuple[Approved, ...] = ()
    requests: tuple[Standing, ...] = ()
    agreed: Agreed | None = None
    shown: str = ""
    telling: Telling | None = None
    giving: Giving | None = None


@dataclass(frozen=True, slots=True)
class Delivered:
    """What was given to somebody and signed for, by the service it belongs to."""

    service: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, to be said large; `next_place` is where one goes on, with what.

    `paper`: what is due to be handed over before that. `rates`: the service that was delivered, so
    that the visitor may say how he found it.
    """

    title: str
    number: str | None = None
    lines: tuple[str, ...] = ()
    next_place: str | None = None
    next_kept: object = None
    paper: ToPrint | None = None
    rates: Delivered | None = None


def place_ask(opening: Opening) -> Ask:
    """Where it takes place; what came in writing came as its arrival says."""
    titles, place = dict(texts.PLACES), opening.coming.place
    if place not in titles and place in texts.ARRIVALS:
        titles[place] = texts.ARRIVALS[place]
    return Ask("place", AskKind.CHOICE, texts.PLACE, choices=choices_of(titles))


def committee_for(opening: Opening, purpose: Purpose) -> str:
    """The name of the committee that is there for something."""
    titles = [one.title for one in opening.committees if one.purpose is purpose]
    return titles[0] if titles else texts.THE_COMMITTEE


def choices_of(titles: dict[str, str]) -> tuple[Choice, ...]:
    """Choices from a table of names and titles."""
    return tuple(Choice(name, title) for name, title in titles.items())
