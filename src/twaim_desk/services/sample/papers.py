"""The answers, the papers and the declaration of a request in a sample office."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import cast

from twaim_desk.domain.conditions import Fact, hold
from twaim_desk.domain.iban import with_check_digits
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.service import (
    AnswerKind,
    Document,
    NeededDocument,
    Question,
    Service,
    needed_documents,
    unmet_conditions,
)
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.requests import SampleRequest
from twaim_desk.services.sample.teller import Teller
from twaim_desk.services.sample.words import full_name

_TRIES = 6  # to find answers under which no condition of the service is refuted
_MONTH, _YEAR = 28, 365
_METHODS = {"ink": 88, "thumb": 6, "pad": 6}
_THUMB_LEFT = 0.2


def answers_of(teller: Teller, service: Service, person: Row, day: date) -> dict[str, Fact]:
    """What the person said, most often so that the service is for him."""
    about = _about(person, day)
    said: dict[str, Fact] = {}
    for _ in range(_TRIES):
        said = {}
        for question in service.questions:
            if hold(question.when, {**about, **said}):
                said[question.id] = _answer(teller, question, day)
        if not unmet_conditions(service, {**about, **said}):
            break
    return said


def as_typed(service: Service, said: dict[str, Fact], documents: Iterable[Row]) -> dict[str, Fact]:
    """The answers under the names by which an interview keeps them, so that it can go on."""
    typed: dict[str, Fact] = {"service": service.id}
    for name, answer in said.items():
        typed[f"q.{name}"] = answer if isinstance(answer, bool) else str(answer)
    for paper in documents:
        named, day = f"paper.{paper['document']}", paper["expires_on"] or paper["issued_on"]
        typed[f"{named}.state"] = str(paper["standing"])
        if paper["original_sighted"]:
            typed |= {f"{named}.sighted": True, f"{named}.matched": True}
        if isinstance(day, date):
            typed[f"{named}.date"] = day.isoformat()
    return typed


def documents_of(
    teller: Teller, made: SampleRequest, service: Service, person: Row, said: dict[str, Fact]
) -> Iterator[Row]:
    """The papers that the service asks for, with what became of each.

    Of a request that never became complete one is missing; so it is where a second person let it
    pass.
    """
    received = cast(date, made.request["received_on"])
    complete = cast("date | None", made.request["complete_on"])
    needed = needed_documents(service, {**_about(person, received), **said})
    excused = any(event.get("second_id") for event in made.events)
    required = [at for at, (paper, _) in enumerate(needed) if paper.required]
    lacking = teller.chance.choice(required) if required and (excused or not complete) else None
    for at, (paper, _) in enumerate(needed):
        absent = at == lacking or (not paper.required and teller.happens(3))
        day = complete if complete and teller.happens(4) else received
        yield _document(teller, made, paper, day, absent=absent)


def declaration_of(teller: Teller, made: SampleRequest, person: Row) -> Row:
    """The declaration as it was shown and signed on the day the request became complete."""
    words = teller.words
    wording = words.declaration_feminine if person["feminine"] else words.declaration_masculine
    text = filled(wording, {"name": str(person["name"])})
    method = teller.chance.choices(list(_METHODS), list(_METHODS.values()))[0]
    thumb = method == "thumb"
    finger = "left" if teller.chance.random() < _THUMB_LEFT else "right"
    signed = next(event["happened_at"] for event in made.events if event["after"] == "complete")
    return {
        "request_id": made.request["id"],
        "purpose": "request",
        "text": text,
        "digest": sha256(text.encode()).hexdigest(),
        "version": teller.association.policy.id,
        "read_aloud": thumb or teller.happens(5),
        "method": method,
        "capacity": "self",
        "signer": person["name"],
        "finger": finger if thumb else None,
        "witness": teller.words.witness if thumb else None,
        "signed_at": cast(datetime, signed),
        "by_id": teller.users["desk"],
    }


def _about(person: Row, day: date) -> dict[str, Fact]:
    born = cast(date, person["born_on"])
    return {
        "category": str(person["category"]),
        "age": (day - born).days // _YEAR,
        "gender": "female" if person["feminine"] else "male",
        "citizen": not str(person["name"]).isascii(),
    }


def _answer(teller: Teller, question: Question, day: date) -> Fact:
    chance = teller.chance
    if question.kind is AnswerKind.YES_NO:
        return chance.random() < 0.6
    if question.kind is AnswerKind.CHOICE:
        return chance.choice(question.choices).id
    if question.kind is AnswerKind.NUMBER:
        return chance.randint(1, 12)
    if question.kind is AnswerKind.MONEY:
        return chance.randrange(0, 6000, 50)
    if question.kind is AnswerKind.DATE:
        return (day - timedelta(days=chance.randrange(300))).isoformat()
    if question.kind is AnswerKind.IBAN:
        return with_check_digits(f"{chance.randrange(10**20):020}")
    if question.id.endswith("name"):
        return full_name(chance, teller.words, feminine=chance.random() < 0.5)
    return chance.choice(teller.words.remarks)


def _document(
    teller: Teller, made: SampleRequest, paper: NeededDocument, day: date, *, absent: bool
) -> Row:
    kind = teller.forms.documents[paper.document]
    issued, expires = (None, None) if absent else _dates(teller, paper, kind, day)
    return {
        "request_id": made.request["id"],
        "document": paper.document,
        "standing": "absent" if absent else "present",
        "original_sighted": not absent,
        "matched": not absent,
        "issued_on": issued,
        "expires_on": expires,
        "accepted_on": None if absent else day,
        "by_id": teller.users["desk"],
    }


def _dates(
    teller: Teller, paper: NeededDocument, kind: Document, day: date
) -> tuple[date | None, date | None]:
    """When it was issued, or until when it is good, whichever its kind asks for."""
    if kind.expires:
        return None, day + timedelta(days=teller.chance.randint(20, 5 * _YEAR))
    months = paper.issued_within_months or kind.issued_within_months
    if months is None:
        return None, None
    return day - timedelta(days=teller.chance.randrange(months * _MONTH)), None
