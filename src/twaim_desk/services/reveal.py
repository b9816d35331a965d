"""Shows what is sensitive about a person to who may see it, for a reason that he writes."""

from enum import StrEnum

from sqlalchemy.orm import Session

from twaim_desk.db import people
from twaim_desk.db.models.persons import (
    Identity,
    Kin,
    Person,
    PhoneNumber,
    SensitiveFact,
    SensitiveView,
)
from twaim_desk.db.models.requests import DocumentSeen
from twaim_desk.db.person_file import of_person, of_requests
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import person_file as texts

INCOME = "monthly_income"
HEALTH_PAPERS = frozenset({"medical_report", "medical_appointment", "disability_card"})


class What(StrEnum):
    """What is shown only for a reason."""

    IDENTITY = "identity"
    INCOME = "income"
    HEALTH = "health"


Pair = tuple[str, str]


def reveal(desk: Desk, person_id: int, what: What, reason: str) -> tuple[Pair, ...]:
    """What is on record of it; who asked and why is kept before anything is read."""
    desk.allow("person.health" if what is What.HEALTH else "person.sensitive")
    why = parse_reason(reason)
    with desk.saving() as session:
        person = kept_person(session, person_id)
        view = SensitiveView(
            person_id=person.id, what=what, reason=why, seen_at=desk.now(), by_id=desk.user_id
        )
        session.add(view)
        act = Act("person.sensitive", object_kind="person", object_id=person.id, detail=what)
        desk.note(session, act)
    with desk.reading() as session:
        records = people.records_of(session, kept_person(session, person_id).id)
        shown = {What.IDENTITY: _numbers, What.INCOME: _income, What.HEALTH: health_of}[what]
        return tuple(shown(session, records))


def kept_person(session: Session, person_id: int) -> Person:
    """The record that stands for a person; refused where there is none."""
    person = session.get(Person, person_id)
    if person is None:
        raise ExpectedError("person gone", user_message=texts.GONE)
    return people.kept_record(session, person)


def health_of(session: Session, records: set[int]) -> list[Pair]:
    """What says something of his health, or of one of his family."""
    documents = office_forms(session).forms.documents
    facts = of_person(session, SensitiveFact, records)
    found = [(texts.SEEN["health"], one.value) for one in facts if one.kind != INCOME]
    found += [
        (one.name, texts.DISABLED) for one in of_person(session, Kin, records) if one.disabled
    ]
    for seen, request in of_requests(session, DocumentSeen, records):
        if seen.document in HEALTH_PAPERS:
            document = documents.get(seen.document)
            title = seen.document if document is None else document.title
            number = left_to_right(request.number or "")
            found.append((title, texts.OF_REQUEST.format(number=number)))
    return found


def _numbers(session: Session, records: set[int]) -> list[Pair]:
    found = [
        (texts.IDENTITY_KINDS.get(one.kind, one.kind), one.number)
        for one in of_person(session, Identity, records)
    ]
    phones = of_person(session, PhoneNumber, records)
    return found + [(texts.FIELDS["phone"], parse_phone(one.e164).local) for one in phones]


def _income(session: Session, records: set[int]) -> list[Pair]:
    facts = [one for one in of_person(session, SensitiveFact, records) if one.kind == INCOME]
    digits = office_forms(session).association.profile.digits
    return [
        (texts.INCOME, texts.RIYALS.format(amount=written(one.value, digits)))
        for one in reversed(facts)
    ]
