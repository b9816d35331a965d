"""Keeps what an interview says of its person: a new record, or changes with old and new value."""

from datetime import date
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import interviews as rows
from twaim_desk.db.models.persons import (
    Identity,
    Kin,
    Person,
    PersonChange,
    PhoneNumber,
    SensitiveFact,
)
from twaim_desk.db.search import keep_tokens
from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.digits import bare_number
from twaim_desk.domain.interview.needs import needs_said
from twaim_desk.domain.interview.person import BORN, checksum_fails, full_name, override_reason
from twaim_desk.domain.interview.service import member_count
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.names import parse_name
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.typed_answers import typed_day
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.texts import intake as texts

_INCOME = "monthly_income"
_ASKED_INCOME = Ask(f"q.{_INCOME}", AskKind.MONEY, "")
_KIN_TICKS = ("studies", "works", "married", "disabled")


class IdentityTakenError(ExpectedError):
    """Another person on record has this identity number."""

    def __init__(self) -> None:
        super().__init__("identity taken", user_message=texts.IDENTITY_TAKEN)


def save_person(
    session: Session, desk: Desk, interview: Interview, person_id: int | None
) -> Person:
    """The record of the interview's person, made or brought up to date."""
    person = rows.person_of(session, person_id)
    facts = _facts_of(interview)
    if person is None:
        person = Person(
            uuid=str(uuid4()), kind=interview.rules.profile.person, made_at=desk.now(),
            made_by=desk.user_id, **facts,
        )  # fmt: skip
        session.add(person)
        session.flush()
        keep_tokens(session, person.id, person.name)
    else:
        _change(session, desk, person, facts)
    _save_identity(session, desk, person, interview)
    _save_phone(session, desk, person, interview)
    _save_family(session, desk, person, interview)
    _save_income(session, desk, person, interview)
    return person


def note_change(
    session: Session, desk: Desk, person_id: int, field: str, before: object, after: object
) -> None:
    """A change of a person's data, with what stood there before."""
    old, new = (None if one is None else str(one) for one in (before, after))
    change = PersonChange(
        person_id=person_id, field=field, before=old, after=new, changed_at=desk.now(),
        changed_by=desk.user_id,
    )  # fmt: skip
    session.add(change)


def _facts_of(interview: Interview) -> dict[str, object]:
    born = interview.value(BORN)
    return {
        "name": _name_of(interview),
        "feminine": interview.text("person.gender") == "female",
        "category": interview.text("person.category") or None,
        "born_on": born if isinstance(born, date) else None,
        "born_hijri": _typed_in_hijri(interview),
        "district": " ".join(interview.text("person.district").split()) or None,
        "address": " ".join(interview.text("person.address").split()) or None,
        **needs_said(interview),
    }


def _name_of(interview: Interview) -> str:
    """The name as the record keeps it; where no part of it was typed anew, as it stands there."""
    name = full_name(interview)
    try:
        return parse_name(name)
    except RefusedInputError:
        return name


def _typed_in_hijri(interview: Interview) -> str | None:
    text = interview.text("person.born")
    try:
        typed = typed_day(text, interview.rules.reading)
    except RefusedInputError:
        return None
    return " ".join(text.split()) if typed.typed_in_hijri else None


def _change(session: Session, desk: Desk, person: Person, facts: dict[str, object]) -> None:
    name_before = person.name
    may_be_emptied = {"address"} if facts["born_on"] is None else {"address", "born_hijri"}
    for field, after in facts.items():
        before = getattr(person, field)
        if before == after or (after is None and field not in may_be_emptied):
            continue
        note_change(session, desk, person.id, field, before, after)
        setattr(person, field, after)
    if person.name != name_before:
        keep_tokens(session, person.id, person.name, name_before)


def _save_identity(session: Session, desk: Desk, person: Person, interview: Interview) -> None:
    number = bare_number(interview.text("person.identity"))
    if not number:
        return
    taken = session.scalar(
        select(Identity.person_id).where(Identity.number == number, Identity.person_id != person.id)
    )
    if taken is not None:
        raise IdentityTakenError
    identity = rows.first_identity(session, person.id)
    reason = override_reason(interview) if checksum_fails(interview) else ""
    kind = "citizen" if number.startswith("1") else "resident"
    if identity is None:
        identity = Identity(person_id=person.id, kind=kind, number=number)
        session.add(identity)
    elif identity.number != number:
        note_change(session, desk, person.id, "identity", identity.number, number)
        identity.number, identity.kind = number, kind
    identity.unchecked_reason = reason or None
    paper = "national_id" if kind == "citizen" else "residence_permit"
    expires = interview.text(f"paper.{paper}.date")
    try:
        until = typed_day(expires, interview.rules.reading).gregorian
    except RefusedInputError:
        return
    if identity.expires_on not in {None, until}:
        note_change(session, desk, person.id, "identity.expires_on", identity.expires_on, until)
    identity.expires_on = until


def _save_phone(session: Session, desk: Desk, person: Person, interview: Interview) -> None:
    try:
        phone = parse_phone(interview.text("person.phone")).e164
    except RefusedInputError:
        return
    known = rows.first_phone(session, person.id)
    if known is not None and known.e164 == phone:
        return
    if known is not None:
        known.first_choice = False
        note_change(session, desk, person.id, "phone", known.e164, phone)
    session.add(PhoneNumber(person_id=person.id, e164=phone))


def _save_family(session: Session, desk: Desk, person: Person, interview: Interview) -> None:
    if not any(name == "members" or name.startswith("member.") for name in interview.answers):
        return
    known = list(rows.family_of(session, person.id))
    count = member_count(interview)
    for at in range(1, count + 1):
        kin = known[at - 1] if at <= len(known) else None
        facts = _kin_facts(interview, at)
        if kin is None:
            session.add(Kin(person_id=person.id, **facts))
            if known:  # the first family that is told of changes nothing
                note_change(session, desk, person.id, "kin", None, facts["name"])
            continue
        for field, after in facts.items():
            if getattr(kin, field) != after:
                note_change(session, desk, person.id, f"kin.{field}", getattr(kin, field), after)
                setattr(kin, field, after)
    for gone in known[count:]:
        note_change(session, desk, person.id, "kin", gone.name, None)
        gone.left_on = interview.rules.today


def _kin_facts(interview: Interview, at: int) -> dict[str, object]:
    born: date | None
    try:
        born = typed_day(interview.text(f"member.{at}.born"), interview.rules.reading).gregorian
    except RefusedInputError:
        born = None
    ticks = {tick: interview.is_true(f"member.{at}.{tick}") for tick in _KIN_TICKS}
    return {
        "relation": interview.text(f"member.{at}.kin") or "other",
        "name": " ".join(interview.text(f"member.{at}.name").split()),
        "feminine": interview.text(f"member.{at}.gender") == "female",
        "born_on": born,
        **ticks,
    }


def _save_income(session: Session, desk: Desk, person: Person, interview: Interview) -> None:
    said = interview.value(_ASKED_INCOME)
    if said is None:
        return
    known = rows.newest_fact(session, person.id, _INCOME)
    if known is None or known.value != str(said):
        fact = SensitiveFact(
            person_id=person.id, kind=_INCOME, value=str(said), said_on=interview.rules.today,
            taken_by=desk.user_id,
        )  # fmt: skip
        session.add(fact)
