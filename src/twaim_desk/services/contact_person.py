"""One person whom the association contacts before he asks: his name, his number, his reasons."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.clock import RIYADH
from twaim_desk.db import ahead as rows
from twaim_desk.db import interviews
from twaim_desk.domain.ahead import Reason
from twaim_desk.domain.phone import parse_phone
from twaim_desk.services.ahead import Attempt, attempt_of, left_over, reasons_of
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.reveal import kept_person
from twaim_desk.services.trail import Act


@dataclass(frozen=True, slots=True)
class ContactCard:
    """Who he is and how he is reached; a number is there only where he agreed to be called.

    `agreed`: what he said last and on which day, nothing where he was never asked.
    """

    person_id: int
    name: str
    agreed: bool | None
    said_on: date | None
    phone: str | None
    best_time: str | None
    reasons: tuple[Reason, ...]
    attempts: tuple[Attempt, ...]


def contact_person(desk: Desk, person_id: int) -> ContactCard:
    """One of the list; opening is in the trail before anything of it is read."""
    desk.allow("contact.ahead")
    with desk.saving() as session:
        desk.note(session, Act("ahead.open", object_kind="person", object_id=person_id))
    with desk.reading() as session:
        person, today = kept_person(session, person_id), today_of(desk)
        consent = rows.consents(session, [person.id]).get(person.id)
        agreed = None if consent is None else consent.given
        tried = rows.attempts(session, [person.id])
        phone = interviews.first_phone(session, person.id) if agreed else None
        return ContactCard(
            person.id,
            person.name,
            agreed,
            None if consent is None else consent.said_at.astimezone(RIYADH).date(),
            None if phone is None else parse_phone(phone.e164).local,
            None if phone is None else phone.best_time,
            left_over(reasons_of(session, office_forms(session), person.id, today), tried, today),
            tuple(attempt_of(one) for one in reversed(tried)),
        )
