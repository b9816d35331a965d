"""The request form: empty for writing by hand, and filled with the answers of a request."""

from sqlalchemy import func, select

from twaim_desk.db import interviews as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.paper.empty_form import draw_empty_form
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_reading import may_read_all
from twaim_desk.services.form_values import empty_form
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_drawings import FORM, NoPaperError
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE, new_paper
from twaim_desk.services.papers import Issued, issue_one, keep_plain
from twaim_desk.services.trail import Act


def services_with_forms(desk: Desk) -> tuple[tuple[str, str], ...]:
    """The services of the association, each with its title."""
    desk.allow("paper.print")
    with desk.reading() as session:
        forms = office_forms(session)
    services = forms.forms.services
    return tuple((name, services[name].title) for name in forms.association.profile.services)


def issue_empty_form(desk: Desk, service: str, *, feminine: bool) -> Issued:
    """The form of a service for a man or a woman, on a whole sheet: there is room to write."""
    desk.allow("paper.print")
    with desk.saving() as session:
        forms = office_forms(session)
        paper = Paper(kind="empty_form", format=PaperFormat.A4, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        act = Act("paper.issue", object_kind="paper", object_id=paper_id, detail=service)
        desk.note(session, act)
        look = look_of(session, forms, PaperFormat.A4)
    sample = read_office(desk.folder).sample
    offered = forms.forms.services[service]
    value = empty_form(forms, offered, today_of(desk), feminine=feminine, sample=sample)
    return keep_plain(desk, paper_id, draw_empty_form(value, forms.papers, look))


def issue_filled_form(desk: Desk, uuid: str) -> Issued:
    """The form of a request as it stands now; each one is drawn anew, and counts as a copy."""
    desk.allow("paper.print")
    with desk.saving() as session:
        request = rows.by_uuid(session, uuid)
        if request is None or request.received_on is None:
            raise NoPaperError
        before = select(func.count()).where(Paper.request_id == request.id, Paper.kind == FORM)
        copies = session.scalar(before) or 0
        paper = new_paper(desk, session, request.id, FORM)
        paper.copy_number, paper_id = copies, paper.id
        desk.note(session, Act("paper.issue", object_kind="paper", object_id=paper_id))
        if may_read_all(desk):
            about = Act("person.sensitive", object_kind="person", object_id=request.person_id)
            desk.note(session, about._replace(detail=FORM))
    return issue_one(desk, paper_id)
