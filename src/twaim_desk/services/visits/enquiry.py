"""Keeps a question with its answer and its source."""

from twaim_desk.db.models.desk import Enquiry
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.visits.enquiry import TYPED, chosen_answer
from twaim_desk.domain.visits.value import Done, Opening
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import add_visit, answered, text_of
from twaim_desk.texts import visits as texts


def answer_enquiry(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The visit and its enquiry; one that is to be answered later stays open."""
    desk.allow("enquiry.answer")
    interview = answered(opening, answers)
    chosen = chosen_answer(opening, interview)
    answer, source = (chosen.answer, chosen.source) if chosen else (None, None)
    if interview.text("answer.which") == TYPED:
        answer = text_of(opening, interview, "answer.text")
        source = text_of(opening, interview, "answer.source")
    later = answer is None and opening.visitor is None
    with desk.saving() as session:
        visit = add_visit(session, desk, opening, place=interview.text("place"))
        now = desk.now()
        enquiry = Enquiry(
            visit_id=visit.id,
            name=text_of(opening, interview, "name") if later else None,
            phone=text_of(opening, interview, "phone") if later else None,
            category=interview.text("category"),
            question=text_of(opening, interview, "question"),
            answer=answer,
            source=source,
            asked_at=opening.began,
            answered_at=None if answer is None else now,
            owner_id=desk.user_id,
        )
        session.add(enquiry)
        session.flush()
        desk.note(session, Act("enquiry.answer", object_kind="enquiry", object_id=enquiry.id))
    if answer is None:
        return Done(texts.ENQUIRY_OPEN, lines=(texts.ENQUIRY_NEXT,))
    return Done(texts.ENQUIRY_DONE, lines=(answer, texts.SAY_SOURCE.format(source=source)))
