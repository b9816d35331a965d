"""What the office knows of a person, under the names by which an interview asks."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import interviews as rows
from twaim_desk.db.models.persons import Kin, Person
from twaim_desk.db.models.requests import DocumentSeen
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.interview.needs import ALOUD, LARGE
from twaim_desk.domain.interview.papers import PaperState, months_before
from twaim_desk.domain.interview.person import NAME_PARTS
from twaim_desk.domain.names import first_name
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.service import Document

_KIN_TICKS = ("studies", "works", "married", "disabled")
_IDENTITY = "identity"  # what a paper is matched against when it says who one is


def record_of(session: Session, forms: Forms, person: Person, today: date) -> dict[str, Answer]:
    """The answers that the record gives, so that they are asked only when they changed."""
    record: dict[str, Answer] = {
        "person.gender": "female" if person.feminine else "male",
        **dict(zip(NAME_PARTS, name_parts(person.name), strict=True)),
        **_said(person),
    }
    if person.died_on is not None:
        record["person.died"] = True
    if (identity := rows.first_identity(session, person.id)) is not None:
        record["person.identity"] = identity.number
        if identity.unchecked_reason:
            record["person.identity_reason"] = identity.unchecked_reason
        if identity.expires_on is not None:
            kind = "national_id" if identity.number.startswith("1") else "residence_permit"
            record[f"paper.{kind}.date"] = identity.expires_on.isoformat()
    if (phone := rows.first_phone(session, person.id)) is not None:
        record["person.phone"] = parse_phone(phone.e164).local
    return _of_requests(session, forms, person.id, today) | record


def name_parts(name: str) -> tuple[str, str, str, str]:
    """First name, father, grandfather and family of a name that was kept as one."""
    left, parts = " ".join(name.split()), []
    while left:
        parts.append(first_name(left))  # with all words of a compound such as عبد الله
        left = left.removeprefix(parts[-1]).strip()
    if len(parts) <= 1:
        return (name, "", "", "")
    middle = parts[1:-1]
    return (parts[0], " ".join(middle[:1]), " ".join(middle[1:]), parts[-1])


def _said(person: Person) -> dict[str, Answer]:
    texts = {
        "person.category": person.category,
        "person.district": person.district,
        "person.address": person.address,
        "person.born": person.born_hijri or (person.born_on and person.born_on.isoformat()),
    }
    record: dict[str, Answer] = {name: text for name, text in texts.items() if text}
    needs = {LARGE: person.large_type, ALOUD: person.read_aloud}
    return record | {name: True for name, needed in needs.items() if needed}


def _of_requests(session: Session, forms: Forms, person_id: int, today: date) -> dict[str, Answer]:
    """Answers of the registration, the family, and papers that are still good."""
    bases = {one.builds_on for one in forms.services.values() if one.builds_on is not None}
    record: dict[str, Answer] = {}
    if (last := rows.last_request(session, person_id, sorted(bases))) is not None:
        asked = {question.id for question in forms.services[last.service or ""].questions}
        names = {f"q.{name}" for name in asked} | {
            name for name in last.answers if name.startswith("condition.")
        }
        record |= {name: answer for name, answer in last.answers.items() if name in names}
        record |= _family(rows.family_of(session, person_id))
    for paper in reversed(rows.accepted_papers(session, person_id)):
        document = forms.documents.get(paper.document)
        if document is not None and _is_good(paper, document, today):
            record |= _on_file(paper, document)
    return record


def _family(members: Sequence[Kin]) -> dict[str, Answer]:
    record: dict[str, Answer] = {"members": str(len(members))}
    for at, one in enumerate(members, start=1):
        record[f"member.{at}.name"] = one.name
        record[f"member.{at}.kin"] = one.relation
        record[f"member.{at}.gender"] = "female" if one.feminine else "male"
        if one.born_on is not None:
            record[f"member.{at}.born"] = one.born_on.isoformat()
        record |= {f"member.{at}.{tick}": True for tick in _KIN_TICKS if getattr(one, tick)}
    return record


def _is_good(paper: DocumentSeen, document: Document, today: date) -> bool:
    if document.expires:
        return paper.expires_on is not None and paper.expires_on >= today
    if document.issued_within_months is not None:
        oldest = months_before(today, document.issued_within_months)
        return paper.issued_on is not None and paper.issued_on >= oldest
    return True


def _on_file(paper: DocumentSeen, document: Document) -> dict[str, Answer]:
    """A paper that says who one is must be shown each time; only its date is remembered."""
    key = paper.document if paper.member is None else f"{paper.document}.{paper.member}"
    dated = paper.expires_on if document.expires else paper.issued_on
    record: dict[str, Answer] = {}
    if dated is not None:
        record[f"paper.{key}.date"] = dated.isoformat()
    if not (_IDENTITY in document.matches and document.expires):
        record[f"paper.{key}.state"] = PaperState.ON_FILE
    return record
