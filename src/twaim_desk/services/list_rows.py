"""The rows that people and requests of an old list become."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from operator import itemgetter
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from twaim_desk.db.bulk import new_ids, put
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.persons import Identity, Person, PersonToken, PhoneNumber, SensitiveFact
from twaim_desk.db.models.requests import Request, RequestEvent
from twaim_desk.db.numbers import next_numbers, refuse_given
from twaim_desk.db.old_lists import IMPORTED, in_parts
from twaim_desk.db.search import token_rows
from twaim_desk.domain.identity import IdentityKind
from twaim_desk.domain.numbering import old_request_number
from twaim_desk.domain.old_list.rows import ListRow, OldRequest
from twaim_desk.domain.request import State
from twaim_desk.texts import list_import as texts

Row = dict[str, Any]
SERIES = "old_list"
_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Setting:
    """What all rows of one import share; `year` is the Hijri one."""

    kind: str
    prefix: str
    year: int
    today: date
    at: datetime
    by: int


@dataclass(slots=True)
class NewRows:
    """Everything that an import adds, made before its transaction begins.

    `places` of people and requests stand where their numbers go: those are known only then.
    """

    people: list[Row] = field(default_factory=list)
    identities: list[Row] = field(default_factory=list)
    phones: list[Row] = field(default_factory=list)
    facts: list[Row] = field(default_factory=list)
    tokens: list[Row] = field(default_factory=list)
    requests: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)

    def add_person(self, said: ListRow, setting: Setting, last_heard: date) -> int:
        """The place of a new person."""
        place = len(self.people)
        self.people.append(_person(said, setting))
        self.tokens += token_rows(place, said.name)
        if (identity := said.identity) is not None:
            kind = "citizen" if identity.kind is IdentityKind.CITIZEN else "resident"
            self.identities.append({"person_id": place, "kind": kind, "number": identity.number})
        self.phones += [
            {"person_id": place, "e164": phone, "first_choice": not at}
            for at, phone in enumerate(said.phones)
        ]
        if said.income is not None:
            self.facts.append(
                {"person_id": place, "kind": "monthly_income", "value": str(said.income),
                 "said_on": last_heard, "taken_by": setting.by}
            )  # fmt: skip
        return place

    def add_request(
        self, request: OldRequest, setting: Setting, *, place: int | None, known: int | None
    ) -> None:
        """A closed request of the person at a place, or of one who is on record."""
        row = _request(request, setting)
        self.requests.append(row | {"person_id": known, "place": place})
        self.events.append(
            {"before": None, "after": str(State.CLOSED), "reason": _reason(request),
             "happened_at": setting.at, "by_id": setting.by}
        )  # fmt: skip

    def in_order(self) -> None:
        """Words as their table keeps them, so that it grows at its end; once all are there."""
        self.tokens.sort(key=itemgetter("token", "person_id"))


def write(
    session: Session, rows: NewRows, setting: Setting, heard: Callable[[int, int], None]
) -> None:
    """Put everything in, within the transaction of the session; what `heard` raises ends it.

    A request gets a number of a series of its own, like the booklet's: without a number it would
    be a draft, and one of the desk's series would say that the desk received it.
    """
    people = new_ids(session, Person, len(rows.people))
    for row, person_id in zip(rows.people, people, strict=True):
        row["id"] = person_id
    for some in (rows.identities, rows.phones, rows.facts, rows.tokens):
        for row in some:
            row["person_id"] = people[row["person_id"]]
    _number(session, rows, people, setting)
    tables: tuple[tuple[type[Base], list[Row]], ...] = (
        (Person, rows.people),
        (Identity, rows.identities),
        (PhoneNumber, rows.phones),
        (SensitiveFact, rows.facts),
        (PersonToken, rows.tokens),
        (Request, rows.requests),
        (RequestEvent, rows.events),
    )
    done, of = 0, sum(len(listed) for _, listed in tables)
    for table, listed in tables:
        for part in in_parts(listed, _AT_ONCE):
            put(session, table, part)
            heard(done := done + len(part), of)


def _number(session: Session, rows: NewRows, people: Sequence[int], setting: Setting) -> None:
    if not rows.requests:
        return
    count = len(rows.requests)
    numbers = next_numbers(session, SERIES, setting.year, count)
    ids = new_ids(session, Request, count)
    for row, event, request_id, number in zip(
        rows.requests, rows.events, ids, numbers, strict=True
    ):
        place = row.pop("place")
        row["id"] = event["request_id"] = request_id
        row["number"] = old_request_number(setting.prefix, setting.year, number)
        if place is not None:
            row["person_id"] = people[place]
    refuse_given(session, Request.number, rows.requests[0]["number"])


def _person(said: ListRow, setting: Setting) -> Row:
    return {
        "uuid": str(uuid4()),
        "kind": setting.kind,
        "name": said.name,
        "feminine": said.feminine,
        "category": said.category,
        "born_on": said.born_on,
        "born_hijri": said.born_hijri,
        "district": said.district,
        "address": said.address,
        "made_at": setting.at,
        "made_by": setting.by,
    }


def _request(request: OldRequest, setting: Setting) -> Row:
    return {
        "uuid": str(uuid4()),
        "service": request.service,
        "state": str(State.CLOSED),
        "taken_from": IMPORTED,
        "answers": dict(_answers(request)),
        "received_on": request.received_on,
        "closed_on": request.closed_on,
        "officer_id": setting.by,
        "changed_at": setting.at,
    }


def _answers(request: OldRequest) -> Iterator[tuple[str, str]]:
    """What the list said of the request, word for word; its old number is the first of it."""
    for name, said in (
        ("old.number", request.number),
        ("old.service", request.service_said),
        ("old.outcome", request.outcome),
        ("old.note", request.note),
    ):
        if said:
            yield name, said


def _reason(request: OldRequest) -> str:
    return texts.BETWEEN.join((texts.FROM_LIST, *_told(request)))


def _told(request: OldRequest) -> Iterable[str]:
    said = (request.number, request.service_said, request.outcome, request.note)
    return [
        sentence.format(said=one)
        for sentence, one in zip(texts.OF_REQUEST, said, strict=True)
        if one
    ]
