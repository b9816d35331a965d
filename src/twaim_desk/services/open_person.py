"""Opens a person that was found; opening is in the trail before anything is read."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.db import people as rows
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.request import State
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import Found
from twaim_desk.services.trail import Act
from twaim_desk.texts import find as texts


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request of the person, as he may be told of it."""

    number: str
    service: str | None
    state: str
    received_on: date
    reply_by: date | None
    answered_on: date | None
    uuid: str


@dataclass(frozen=True, slots=True)
class PersonCard:
    """What the desk shows of an open person: identity and phone by their last four digits."""

    person_id: int
    name: str
    feminine: bool
    identity_end: str
    phone_end: str
    district: str | None
    requests: tuple[RequestLine, ...]


def open_line(person: PersonCard) -> RequestLine | None:
    """The newest request that is not at its end: one that waits for its reply before others."""
    waiting = [one for one in person.requests if State(one.state).waits_for_answer]
    lacking = [one for one in person.requests if one.state == State.INCOMPLETE]
    return next(iter((*waiting, *lacking)), None)


def open_found(desk: Desk, found: Found) -> PersonCard:
    """The person that was found, or the one whose request was found; of several records one."""
    desk.allow("person.open")
    with desk.saving() as session:
        desk.note(session, Act("person.open", object_kind=found.kind, object_id=found.id))
    with desk.reading() as session:
        person_id: int | None = found.id
        if found.kind == "request":
            person_id = rows.person_of_request(session, found.id)
        person = None if person_id is None else rows.person(session, person_id)
        if person is None:
            raise ExpectedError("person gone", user_message=texts.GONE)
        person = rows.kept_record(session, person)
        identity = rows.identity_of(session, person.id) or ""
        phone = rows.phone_of(session, person.id)
        lines = [RequestLine(*row) for row in rows.requests_of(session, person.id)]
        local = parse_phone(phone).local if phone else ""
        return PersonCard(
            person.id, person.name, person.feminine, identity[-4:], local[-4:], person.district,
            tuple(lines),
        )  # fmt: skip
