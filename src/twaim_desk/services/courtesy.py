"""The courteous slip of who leaves without a request; it names nobody and is not sealed."""

from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.papers import CourtesySlip
from twaim_desk.paper.courtesy_slip import draw_courtesy_slip
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE, format_for
from twaim_desk.services.paper_texts import paper_words
from twaim_desk.services.papers import keep_plain
from twaim_desk.services.trail import Act

KIND = "courtesy_slip"


def issue_courtesy(desk: Desk, sentence: str, helper: str | None, person_id: int | None) -> int:
    """The slip with what was said to the visitor, kept as it is handed over."""
    desk.allow("visit.turn-away")
    with desk.saving() as session:
        profile = office_forms(session).association.profile
        sheet = format_for(session, None, person_id)
        paper = Paper(kind=KIND, format=sheet, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        desk.note(session, Act("paper.issue", object_kind="paper", object_id=paper_id))
        look = look_of(session, office_forms(session), PaperFormat(sheet))
    value = CourtesySlip(
        letterhead=profile.letterhead,
        on=today_of(desk),
        sentence=sentence,
        helper=helper,
        contact=profile.contact,
        sample=read_office(desk.folder).sample,
    )
    keep_plain(desk, paper_id, draw_courtesy_slip(value, paper_words(), look))
    return paper_id
