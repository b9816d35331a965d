"""What the office knows around an interview: other interviews, what was granted, shared phones."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk.db import interviews as rows
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.digits import bare_number
from twaim_desk.domain.interview.person import PHONE
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.warnings import Granted, Surroundings
from twaim_desk.domain.request import State
from twaim_desk.services.desk import Desk

_IDENTITY = "person.identity"


@dataclass(frozen=True, slots=True)
class OtherDraft:
    """Another interview of the same person that is still open, and since when it is."""

    uuid: str
    since: datetime


def surroundings_of(session: Session, interview: Interview, person_id: int | None) -> Surroundings:
    """What the warnings of an interview rest on."""
    found = [] if person_id is None else rows.granted(session, person_id)
    granted = tuple(Granted(name, State(state), day) for name, state, day in found)
    phone = interview.value(PHONE)
    if not isinstance(phone, str):
        return Surroundings(granted)
    return Surroundings(granted, {phone: rows.others_with(session, phone, person_id)})


def other_draft(session: Session, request: Request, interview: Interview) -> OtherDraft | None:
    """Another open interview of this person, on record or by the identity number he gave."""
    number = bare_number(interview.text(_IDENTITY))
    for draft in rows.drafts(session):
        if draft.uuid == request.uuid:
            continue
        is_on_record = draft.person_id is not None and draft.person_id == request.person_id
        typed = bare_number(str(draft.answers.get(_IDENTITY, "")))
        if is_on_record or (number and typed == number):
            return OtherDraft(draft.uuid, rows.begun_at(session, draft))
    return None


def sharing_phone(desk: Desk, phone: str, person_id: int | None) -> int:
    """How many other people have this number, such as +966551234567."""
    desk.allow("interview.hold")
    with desk.reading() as session:
        return rows.others_with(session, phone, person_id)
