"""Counts a visit that ends without a request."""

from twaim_desk.domain.asks import Answers
from twaim_desk.domain.visits.turned_away import SENT_ON, turned_away_words
from twaim_desk.domain.visits.value import Done, Opening
from twaim_desk.services.courtesy import KIND, issue_courtesy
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import add_visit, answered, text_of, to_print
from twaim_desk.texts import visits as texts


def turn_away(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The visit with its reason; what is said to the person, on a slip where he is sent on."""
    desk.allow("visit.turn-away")
    interview = answered(opening, answers)
    helper = text_of(opening, interview, "helper")
    with desk.saving() as session:
        visit = add_visit(
            session, desk, opening, place=interview.text("place"),
            turned_away=interview.text("reason"), note=helper,
        )  # fmt: skip
        act = Act("visit.turn-away", object_kind="visit", object_id=visit.id)
        desk.note(session, act)
    lines = turned_away_words(opening, interview)
    if helper:
        lines.append(texts.HELPED_BY.format(helper=helper))
    paper = None
    if interview.text("reason") in SENT_ON:
        paper_id = issue_courtesy(desk, lines[0], helper, opening.coming.person_id)
        paper = to_print(paper_id, KIND, opening.coming)
    return Done(texts.TURNED_AWAY_DONE, lines=tuple(lines), paper=paper)
