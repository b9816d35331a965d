"""Counts a visit in which a person was told where his request stands."""

from twaim_desk.db import interviews
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.visits.follow_up import follow_up_words
from twaim_desk.domain.visits.value import Done, Opening
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import add_visit, answered
from twaim_desk.texts import visits as texts


def follow_up(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The visit, with the request it was about and what was said."""
    desk.allow("request.follow")
    interview = answered(opening, answers)
    with desk.saving() as session:
        request = interviews.by_uuid(session, interview.text("request"))
        request_id = None if request is None else request.id
        add_visit(session, desk, opening, place=interview.text("place"), request_id=request_id)
        act = Act("request.follow", object_kind="request", object_id=request_id)
        desk.note(session, act)
    said = follow_up_words(opening, interview)
    return Done(texts.FOLLOW_UP_DONE, lines=tuple(said))
