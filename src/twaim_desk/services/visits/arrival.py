"""Registers what arrived, and begins with it what it asks for."""

from sqlalchemy.orm import Session

from twaim_desk.db.models.desk import Arrival
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.arrival import WRITTEN
from twaim_desk.domain.visits.value import Coming, Done, Opening
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import add_interview, today_of
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import answered, text_of, value_of
from twaim_desk.texts import visits as texts

_COMPLAINT, _ENQUIRY, _REQUEST = "complaint", "enquiry", "request"


def register_arrival(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The arrival with its day and reference; an interview begins in the same transaction."""
    desk.allow("arrival.register")
    interview = answered(opening, answers)
    brings, way = interview.text("brings"), interview.text("way")
    person_id = None if opening.visitor is None else opening.visitor.id
    uuid = None
    with desk.saving() as session:
        request_id = None
        if brings == _REQUEST:
            request = add_interview(session, desk, person_id, way, opening.uuid)
            request_id, uuid = request.id, request.uuid
        if way in WRITTEN:
            _add_arrival(session, desk, opening, interview, request_id)
    lines = (texts.ARRIVAL_NEXT[brings],)
    title = texts.ARRIVAL_DONE if way in WRITTEN else texts.AWAY_DONE
    if brings == _REQUEST:
        return Done(title, None, lines, "interview", uuid)
    if brings in {_COMPLAINT, _ENQUIRY}:
        return Done(title, None, lines, brings, Coming(person_id, place=way))
    return Done(title, None, lines)


def _add_arrival(
    session: Session, desk: Desk, opening: Opening, interview: Interview, request_id: int | None
) -> None:
    arrival = Arrival(
        channel=interview.text("way"),
        reference=text_of(opening, interview, "reference"),
        dated_on=value_of(opening, interview, "dated_on"),
        arrived_on=today_of(desk),
        attachments=value_of(opening, interview, "attachments"),
        about=text_of(opening, interview, "about"),
        sender=text_of(opening, interview, "sender"),
        person_id=None if opening.visitor is None else opening.visitor.id,
        request_id=request_id,
        by_id=desk.user_id,
    )
    session.add(arrival)
    session.flush()
    desk.note(session, Act("arrival.register", object_kind="arrival", object_id=arrival.id))
