"""Counts a visit in which a person was told where his request stands."""

from twaim_desk.db import interviews
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.roles import may
from twaim_desk.domain.visits.follow_up import (
    chosen_request,
    follow_up_words,
    may_be_told_here,
)
from twaim_desk.domain.visits.value import Coming, Done, Opening
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import add_visit, answered
from twaim_desk.texts import visits as texts


def follow_up(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The visit, with the request it was about and what was said.

    A decision that waits is told to who asks for it at the desk: one goes on there.
    """
    desk.allow("request.follow")
    interview = answered(opening, answers)
    with desk.saving() as session:
        request = interviews.by_uuid(session, interview.text("request"))
        request_id = None if request is None else request.id
        add_visit(session, desk, opening, place=interview.text("place"), request_id=request_id)
        act = Act("request.follow", object_kind="request", object_id=request_id)
        desk.note(session, act)
    said = tuple(follow_up_words(opening, interview))
    standing = chosen_request(opening, interview)
    if standing is not None and may_be_told_here(standing, interview) and _may_tell(desk):
        coming = Coming(opening.coming.person_id, standing.uuid, answers={"way": Channel.VISIT})
        return Done(texts.FOLLOW_UP_DONE, None, said, "tell", coming)
    return Done(texts.FOLLOW_UP_DONE, lines=said)


def _may_tell(desk: Desk) -> bool:
    return may(desk.roles, desk.role, "answer.tell")
