"""How a complaint or a suggestion stands, and what of it who is at the desk may do."""

from sqlalchemy.orm import Session

from twaim_desk.db import committees, matters
from twaim_desk.db.models.desk import Complaint
from twaim_desk.domain.committee import is_quorate
from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.grievance import BOARD, Grievance, Settling, acts_on
from twaim_desk.domain.matters import Kind, Verdict
from twaim_desk.domain.profile import Profile, Purpose
from twaim_desk.domain.roles import may
from twaim_desk.domain.service import Choice
from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.services.committee.standing import in_office_in, present_in
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.texts import grievance as texts

ACTIONS = {
    Settling.STUDY: "matter.study",
    Settling.ATTEMPT: "matter.study",
    Settling.DECIDE: "matter.decide",
    Settling.TELL: "matter.handle",
    Settling.ESCALATE: "matter.decide",
    Settling.CARRY_OUT: "matter.study",
}


def first_body(profile: Profile) -> str | None:
    """Before whom one stands at first: the committee for complaints, else the supervisor."""
    found = (one.id for one in profile.committees if one.purpose is Purpose.COMPLAINTS)
    return next(found, None)


def grievance_of(desk: Desk, session: Session, row: Complaint) -> Grievance:
    """How it stands now, with the sessions and bodies that it may go to."""
    forms = office_forms(session)
    verdict = None if row.verdict is None else Verdict(row.verdict)
    decided = None if verdict is None else matters.last_decision(session, row.id)
    return Grievance(
        kind=Kind(row.kind),
        is_open=row.state == matters.OPEN,
        body=row.body,
        verdict=verdict,
        ruling="" if decided is None else decided.text,
        attempted=matters.was_attempted(session, row.id),
        named=row.person_id is not None or row.name is not None,
        agreed=matters.agreed_channel(session, row),
        alone=may(desk.roles, desk.role, "request.assign"),
        sessions=_sessions(desk, session, forms, row.body),
        bodies=_bodies(forms.association.profile, row.body),
    )


def allowed_on(desk: Desk, one: Grievance) -> tuple[Settling, ...]:
    """What of all that can be done now his role may do."""
    return tuple(act for act in acts_on(one) if may(desk.roles, desk.role, ACTIONS[act]))


def _sessions(
    desk: Desk, session: Session, forms: OfficeForms, body: str | None
) -> tuple[Choice, ...]:
    """The sessions of its committee that were held, are not closed and have enough members."""
    if body is None or body == BOARD:
        return ()
    table, digits = forms.association.forms.table, forms.association.profile.digits
    found = []
    for one in committees.open_of(session, body, today_of(desk)):
        if is_quorate(present_in(one), in_office_in(one)):
            day = hijri_in_words(table.from_gregorian(one.held_on), digits)
            said = texts.SESSION_SAID.format(number=left_to_right(one.number), day=day)
            found.append(Choice(str(one.id), said))
    return tuple(found)


def _bodies(profile: Profile, body: str | None) -> tuple[Choice, ...]:
    """Above the committee for complaints stands that for harm, above both the board."""
    if body == BOARD:
        return ()
    higher = [
        Choice(one.id, one.title)
        for one in profile.committees
        if one.purpose is Purpose.HARM and one.id != body
    ]
    return (*higher, Choice(BOARD, texts.BOARD))
