"""What stands on the notice that a promise waits, or goes on, read from its rows."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.requests import Pause, Promise, Request
from twaim_desk.domain.paper_parts import Issue
from twaim_desk.domain.papers import PauseNotice
from twaim_desk.domain.pausing import waited
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_values import person_of, served


def pause_notice(
    session: Session, forms: OfficeForms, request: Request, issue: Issue
) -> PauseNotice | None:
    """The notice of the newest pause as it stands; None where the request never waited."""
    query = select(Pause).where(Pause.request_id == request.id).order_by(Pause.id.desc())
    pause, promise = session.scalars(query.limit(1)).first(), session.get(Promise, request.id)
    if pause is None or promise is None or promise.effective is None:
        return None
    service = forms.forms.services.get(request.service or "")
    until, days = pause.until_on, 0
    if until is not None:
        days = waited(pause.from_on, until, forms.association.calendar)
    return PauseNotice(
        issue=issue,
        number=request.number or "",
        person=served(session, forms, person_of(session, request)),
        service="" if service is None else service.title,
        from_on=pause.from_on,
        reason=pause.reason,
        reply_by=promise.effective,
        until_on=until,
        days=days,
    )
