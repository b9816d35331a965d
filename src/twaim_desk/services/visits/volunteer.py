"""Keeps an offer to volunteer."""

from twaim_desk.db.models.desk import VolunteerOffer
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.visits.value import Done, Opening
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import add_visit, answered, text_of
from twaim_desk.texts import visits as texts


def take_offer(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The offer: who, how he is reached, for what, and when he can come."""
    desk.allow("volunteer.take")
    interview = answered(opening, answers)
    said = {name: text_of(opening, interview, name) for name in ("name", "phone", "work")}
    with desk.saving() as session:
        offer = VolunteerOffer(
            person_id=None if opening.visitor is None else opening.visitor.id,
            available=text_of(opening, interview, "available"),
            offered_on=today_of(desk),
            taken_by=desk.user_id,
            **said,
        )
        session.add(offer)
        session.flush()
        add_visit(session, desk, opening, place=interview.text("place"))
        act = Act("volunteer.take", object_kind="volunteer", object_id=offer.id)
        desk.note(session, act)
    return Done(texts.VOLUNTEER_DONE, lines=(texts.VOLUNTEER_NEXT,))
