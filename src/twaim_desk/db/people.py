"""One person with what the desk shows of him."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.persons import Identity, Person, PhoneNumber
from twaim_desk.db.models.requests import Promise, Request


def person(session: Session, person_id: int) -> Person | None:
    """The person of this number."""
    return session.get(Person, person_id)


def identity_of(session: Session, person_id: int) -> str | None:
    """The first identity number of a person."""
    query = select(Identity.number).where(Identity.person_id == person_id).order_by(Identity.id)
    return session.scalars(query.limit(1)).first()


def phone_of(session: Session, person_id: int) -> str | None:
    """The phone of a person that is tried first."""
    query = select(PhoneNumber.e164).where(PhoneNumber.person_id == person_id)
    query = query.order_by(PhoneNumber.first_choice.desc(), PhoneNumber.id.desc())
    return session.scalars(query.limit(1)).first()


def kept_record(session: Session, person: Person) -> Person:
    """The record that stands for a person when several were found to be his."""
    seen = {person.id}
    while person.same_as_id is not None and person.same_as_id not in seen:
        seen.add(person.same_as_id)
        person = session.get_one(Person, person.same_as_id)
    return person


def records_of(session: Session, kept_id: int) -> set[int]:
    """The record that stands for a person and all others that were found to be his."""
    found, new = {kept_id}, {kept_id}
    while new:
        pointing = select(Person.id).where(Person.same_as_id.in_(new))
        new = set(session.scalars(pointing)) - found
        found |= new
    return found


def requests_of(session: Session, kept_id: int) -> Sequence[Any]:
    """The numbered requests of a person in all his records, newest first."""
    query = (
        select(Request.number, Request.service, Request.state, Request.received_on,
               Promise.effective, Request.answered_on, Request.uuid)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .where(Request.person_id.in_(records_of(session, kept_id)), Request.number.is_not(None))
        .order_by(Request.received_on.desc(), Request.id.desc())
    )  # fmt: skip
    return session.execute(query).all()


def person_of_request(session: Session, request_id: int) -> int | None:
    """The person whose request it is."""
    return session.scalar(select(Request.person_id).where(Request.id == request_id))
