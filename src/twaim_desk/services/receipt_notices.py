"""What a receipt says of documents that are good today and not on the day of the reply."""

from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import interviews as rows
from twaim_desk.db.models.requests import DocumentSeen, Request
from twaim_desk.domain.interview.papers import PaperState
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.texts import interview as texts
from twaim_desk.texts.interview_warnings import IDENTITY_EXPIRES

_SEEN = {PaperState.PRESENT, PaperState.ON_FILE}
_IDENTITY = "identity"


def notices_of(
    session: Session, forms: OfficeForms, request: Request, reply_by: date | None
) -> tuple[str, ...]:
    """A sentence for each document that expires before the reply, as the interview said it."""
    if reply_by is None or request.complete_on is None:
        return ()
    return tuple(
        _notice(forms, paper, paper.expires_on)
        for paper in rows.papers_of(session, request.id)
        if paper.standing in _SEEN
        and paper.document in forms.forms.documents
        and paper.expires_on is not None
        and request.complete_on <= paper.expires_on < reply_by
    )


def _notice(forms: OfficeForms, paper: DocumentSeen, expires_on: date) -> str:
    document, association = forms.forms.documents[paper.document], forms.association
    if _IDENTITY in document.matches and paper.member is None:
        table, digits = association.forms.table, association.profile.digits
        return IDENTITY_EXPIRES.format(day=both_calendars(expires_on, table, digits))
    return texts.EXPIRES_BEFORE_REPLY.format(paper=document.title)
