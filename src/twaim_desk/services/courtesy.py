"""The courteous slip of who leaves without a request; it names nobody and is not sealed."""

from hashlib import sha256

from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.papers import CourtesySlip
from twaim_desk.paper.courtesy_slip import draw_courtesy_slip
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import ISSUED, format_for
from twaim_desk.services.trail import Act

KIND = "courtesy_slip"


def issue_courtesy(desk: Desk, sentence: str, helper: str | None, person_id: int | None) -> int:
    """The slip with what was said to the visitor, kept as it is handed over."""
    desk.allow("visit.turn-away")
    with desk.reading() as session:
        forms = office_forms(session)
        sheet = format_for(desk, session, None, person_id)
        look, profile = look_of(session, forms, sheet), forms.association.profile
    value = CourtesySlip(
        letterhead=profile.letterhead,
        on=today_of(desk),
        sentence=sentence,
        helper=helper,
        contact=profile.contact,
        sample=read_office(desk.folder).sample,
    )
    content = draw_courtesy_slip(value, forms.papers, look)
    with desk.saving() as session:
        paper = Paper(
            kind=KIND, format=sheet, standing=ISSUED, content=content,
            digest=sha256(content).hexdigest(), issued_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(paper)
        session.flush()
        act = Act("paper.issue", object_kind="paper", object_id=paper.id, detail=KIND)
        desk.note(session, act)
        return paper.id
