"""A person of a sample office whom the office knows, and who needs a given number of papers."""

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import interviews as rows
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.interview.known import sound_record
from twaim_desk.domain.interview.papers import PaperState, paper_rows
from twaim_desk.domain.interview.service import failed_conditions, offered_services
from twaim_desk.domain.interview.value import Interview, Rules
from twaim_desk.domain.request import State
from twaim_desk.domain.service import AmountKind
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.person_record import record_of

MOST_LOOKED_AT = 1_000  # in a large office the first of them do
_LEFT = (State.DRAFT, State.INCOMPLETE)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Who comes, the key of the service in his list, and how many papers are on file still."""

    identity: str
    service_key: str
    on_file: int


def known_person(desk: Desk, papers: int) -> KnownPerson:
    """Who has nothing open and may ask for a service with so many papers, fewest of them on file.

    Looked for and not written down: the sample is another one whenever its story grows.
    """
    with desk.reading() as session:
        forms = office_forms(session)
        rules = rules_of(forms, today_of(desk))
        asked = select(Request.person_id).where(Request.complete_on.is_not(None))
        living = select(Person).where(Person.died_on.is_(None), Person.id.in_(asked))
        people = session.scalars(living.order_by(Person.id).limit(MOST_LOOKED_AT)).all()
        found = [
            known
            for person in people
            if _has_nothing_left(session, person)
            for known in _requests_of(_known(session, forms, rules, person), papers)
        ]
    return min(found, key=lambda one: one.on_file)


def _has_nothing_left(session: Session, person: Person) -> bool:
    left = select(Request.id).where(Request.person_id == person.id, Request.state.in_(_LEFT))
    return not rows.open_services(session, person.id, 0) and session.scalar(left) is None


def _known(session: Session, forms: OfficeForms, rules: Rules, person: Person) -> Interview:
    record = record_of(session, forms.forms, person, rules.today)
    return Interview(rules, {}, sound_record(rules, record))


def _requests_of(interview: Interview, papers: int) -> list[KnownPerson]:
    """The first nine services that need so many papers of him, are for him and give money."""
    found = []
    for at, service in enumerate(offered_services(interview)[:9], start=1):
        asked = replace(interview, answers={"service": service.id})
        needed = paper_rows(asked)
        is_sound = all(row.required for row in needed) and not failed_conditions(asked)
        gives_money = service.amount.kind is AmountKind.MONEY
        if service.builds_on and gives_money and len(needed) == papers and is_sound:
            on_file = sum(row.state is PaperState.ON_FILE for row in needed)
            identity = interview.text("person.identity")
            found.append(KnownPerson(identity, str(at), on_file))
    return found
