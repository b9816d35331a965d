"""The request form of a request as it stands, for who is at the desk."""

from dataclasses import replace

from sqlalchemy.orm import Session

from twaim_desk.db.models.requests import Request
from twaim_desk.domain.blank_papers import FilledForm, FilledPart
from twaim_desk.domain.paper_parts import AgreedWay, Issue, SeenDocument
from twaim_desk.domain.papers import Entry
from twaim_desk.domain.roles import may
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.correct import as_completed
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_values import OnRecord, filled_form
from twaim_desk.services.interviews import OpenInterview, read_interview
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_signers import signer_of_interview, signer_of_row
from twaim_desk.services.paper_values import (
    agreed_way,
    has_declaration,
    person_of,
    seen_documents,
    served,
    truth_of,
    with_attached,
)
from twaim_desk.services.rights import agreement_of
from twaim_desk.texts import rights as texts

_MAY_READ_ALL = ("person.sensitive", "study.sensitive")


def may_read_all(desk: Desk) -> bool:
    """Whether who is at the desk may read income and what is of health."""
    return any(may(desk.roles, desk.role, action) for action in _MAY_READ_ALL)


def filled_form_of(
    desk: Desk, session: Session, forms: OfficeForms, request: Request, issue: Issue
) -> FilledForm:
    """The form with the answers that were given, by the rules of the day of the request."""
    whole = may_read_all(desk)
    opened = _opened(desk, session, request)
    signed = truth_of(session, request.id) if has_declaration(session, request.id) else None
    documents = _documents(session, forms, request.id, whole=whole)
    found = OnRecord(
        person=served(session, forms, person_of(session, request)),
        documents=documents,
        signer=signer_of_interview(opened.interview) if signed is None else signer_of_row(signed),
        declaration="" if signed is None else signed.text,
        way=_way(session, request),
        complete_on=request.complete_on,
    )
    made = filled_form(opened, with_attached(issue, documents), found, whole=whole)
    return replace(made, parts=(*made.parts, *_agreement(session, forms, request)))


def _opened(desk: Desk, session: Session, request: Request) -> OpenInterview:
    if request.complete_on is None:
        return read_interview(desk, session, request)
    return as_completed(desk, session, request)


def _agreement(session: Session, forms: OfficeForms, request: Request) -> tuple[FilledPart, ...]:
    """The agreement that the request rests on, where there is one."""
    agreed = agreement_of(session, request.id)
    if agreed is None:
        return ()
    association = forms.association
    table, digits = association.forms.personal_table, association.profile.digits
    entries = (
        Entry(texts.NUMBER, agreed.number),
        Entry(texts.AGREED_ON, both_calendars(agreed.agreed_on, table, digits)),
        Entry(texts.PARTY, agreed.party),
        Entry(texts.REFERENCE, agreed.where),
    )
    return (FilledPart(texts.AGREEMENT_IS, entries),)


def _way(session: Session, request: Request) -> AgreedWay | None:
    return None if request.complete_on is None else agreed_way(session, request.id)


def _documents(
    session: Session, forms: OfficeForms, request_id: int, *, whole: bool
) -> tuple[SeenDocument, ...]:
    """What was handed in; of what is sensitive not even the title, for who may not read it."""
    hidden = {one.title for one in forms.forms.documents.values() if one.sensitive and not whole}
    seen = seen_documents(session, forms, request_id)
    return tuple(one for one in seen if one.title not in hidden)
