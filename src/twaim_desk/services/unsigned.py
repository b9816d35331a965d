"""Who declines to sign leaves without a request: his visit counts as one that was turned away."""

from sqlalchemy.orm import Session

from twaim_desk.db.models.requests import Request
from twaim_desk.domain.interview.signature import Method, method_of
from twaim_desk.domain.interview.value import Interview
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import editable, read_interview
from twaim_desk.services.request_visits import end_visits
from twaim_desk.services.trail import Act

UNSIGNED = "unsigned"


def leave_unsigned(desk: Desk, uuid: str) -> None:
    """The visit ends with the reason for which it was not signed; the interview stays a draft."""
    desk.allow("visit.turn-away")
    with desk.saving() as session:
        request = editable(session, uuid)
        end_turned_away(session, desk, request, read_interview(desk, session, request).interview)
        act = Act("visit.turn-away", object_kind="interview", object_id=request.id)
        desk.note(session, act)


def end_turned_away(session: Session, desk: Desk, request: Request, interview: Interview) -> None:
    """End the visits of a request; where the declaration was declined, that is why."""
    ended = end_visits(session, desk, request.id)
    if method_of(interview) is not Method.REFUSED:
        return
    for visit in ended:
        visit.turned_away = UNSIGNED
        visit.note = interview.text("sign.refused").strip() or None
