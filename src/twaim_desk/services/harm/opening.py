"""Opens a file on harm: of a person on record, perhaps from his request or his complaint."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from twaim_desk.db import harm as rows
from twaim_desk.db import interviews, people
from twaim_desk.db.models.desk import Complaint
from twaim_desk.db.models.harm import HarmFile
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.db.numbers import next_number, refuse_given
from twaim_desk.domain.filled_block import Given, read_block, text_in
from twaim_desk.domain.harm import OPEN, opening_block
from twaim_desk.domain.money import HALALAS_IN_RIYAL
from twaim_desk.domain.numbering import harm_number
from twaim_desk.services.desk import Desk
from twaim_desk.services.harm.standing import HarmError
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import harm as texts


@dataclass(frozen=True, slots=True)
class HarmAbout:
    """Of whom, and from where: his request by its UUID, his complaint by its number."""

    person_id: int | None
    request: str | None = None
    complaint_id: int | None = None


@dataclass(frozen=True, slots=True)
class HarmOpening:
    """Whom it is about, and which files of his are open already."""

    name: str
    request: str | None
    complaint: str | None
    open_files: tuple[str, ...]


def before_opening(desk: Desk, about: HarmAbout) -> HarmOpening:
    """Whom the file would be about; looking is in the trail before anything is read."""
    desk.allow("harm.handle")
    with desk.saving() as session:
        act = Act("harm.handle", object_kind="person", object_id=about.person_id, detail="before")
        desk.note(session, act)
    with desk.reading() as session:
        person, request, complaint = _subjects(session, about)
        return HarmOpening(
            person.name,
            None if request is None else request.number,
            None if complaint is None else complaint.number,
            tuple(rows.open_of_person(session, person.id)),
        )


def open_harm(desk: Desk, about: HarmAbout, answers: Given) -> int:
    """The new file, numbered in the same transaction."""
    desk.allow("harm.handle")
    with desk.saving() as session:
        person, request, complaint = _subjects(session, about)
        forms, today = office_forms(session), today_of(desk)
        read = read_block(opening_block(), answers, rules_of(forms, today).reading)
        riyals = read.get("riyals")
        row = HarmFile(
            number=_number(desk, session),
            person_id=person.id,
            request_id=None if request is None else request.id,
            complaint_id=None if complaint is None else complaint.id,
            harm=str(read["harm"]),
            size=str(read["size"]),
            halalas=riyals * HALALAS_IN_RIYAL if isinstance(riyals, int) else None,
            cause=text_in(read, "cause") or "",
            state=OPEN,
            opened_on=today,
            by_id=desk.user_id,
        )
        session.add(row)
        session.flush()
        desk.note(session, Act("harm.handle", object_kind="harm", object_id=row.id, detail="open"))
        return row.id


def _subjects(
    session: Session, about: HarmAbout
) -> tuple[Person, Request | None, Complaint | None]:
    """The person as he is kept, with the request and the complaint where both are his."""
    if about.person_id is None or (person := session.get(Person, about.person_id)) is None:
        raise HarmError("nobody on record", texts.NO_PERSON)
    his = people.records_of(session, person.id)
    request = None if about.request is None else interviews.by_uuid(session, about.request)
    complaint = None
    if about.complaint_id is not None:
        complaint = session.get(Complaint, about.complaint_id)
        if request is None and complaint is not None and complaint.request_id is not None:
            request = session.get(Request, complaint.request_id)
    if any(one is not None and one.person_id not in his for one in (request, complaint)):
        raise HarmError("of somebody else", texts.NO_PERSON)
    return person, request, complaint


def _number(desk: Desk, session: Session) -> str:
    association = office_forms(session).association
    year = association.forms.table.from_gregorian(today_of(desk)).year
    number = harm_number(
        association.profile.number_prefix, year, next_number(session, "harm", year)
    )
    return refuse_given(session, HarmFile.number, number)
