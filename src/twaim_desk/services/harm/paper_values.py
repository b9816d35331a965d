"""What stands on the minutes about harm: as they were written, with every word given on them."""

from sqlalchemy.orm import Session

from twaim_desk.db import committees
from twaim_desk.db import harm as rows
from twaim_desk.db.models.harm import HarmFile, HarmMinutes
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.committee_papers import HarmMinutesPaper, SigningMember
from twaim_desk.domain.paper_parts import Issue
from twaim_desk.services.committee.standing import title_of
from twaim_desk.services.harm.standing import numbers_in
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_values import served
from twaim_desk.texts import committee as committee_texts
from twaim_desk.texts import harm as texts


def harm_minutes(
    session: Session, forms: OfficeForms, minutes: HarmMinutes, issue: Issue
) -> HarmMinutesPaper:
    """The minutes of a file, with the members who sat and what each has said of them."""
    row = session.get_one(HarmFile, minutes.harm_id)
    request = None if row.request_id is None else session.get_one(Request, row.request_id)
    said = {one.member_id: one for one in rows.approvals_of(session, minutes.id)}
    sat = committees.names_of(session, numbers_in(minutes, "members"))
    return HarmMinutesPaper(
        issue=issue,
        committee=title_of(forms.association.profile, minutes.committee),
        number=row.number,
        held_on=minutes.held_on,
        person=served(session, forms, session.get_one(Person, row.person_id)),
        about=None if request is None else request.number,
        harm=minutes.harm,
        size=minutes.size,
        halalas=row.halalas,
        causes=minutes.causes,
        finding=texts.FINDINGS[minutes.finding],
        members=tuple(
            SigningMember(
                one.name,
                committee_texts.DUTIES[one.duty],
                said[one.id].approves if one.id in said else None,
                said[one.id].signed_on if one.id in said else None,
                said[one.id].note if one.id in said else None,
            )
            for one in sat.values()
        ),
    )
