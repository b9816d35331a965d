"""The requirements of a service on one sheet; it names nobody."""

from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.papers import RequiredDocument, RequirementsSheet
from twaim_desk.domain.service import NeededDocument, Per, Service
from twaim_desk.paper.requirements_sheet import draw_requirements_sheet
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE, single_format
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.trail import Act


def issue_requirements(desk: Desk, service: str) -> Issued:
    """The sheet of a service with its conditions and papers, as they stand today."""
    desk.allow("paper.print")
    with desk.saving() as session:
        forms = office_forms(session)
        sheet = single_format(desk, session)
        paper = Paper(kind="requirements", format=sheet, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        desk.note(session, Act("paper.issue", object_kind="paper", object_id=paper_id))
        look = look_of(session, forms, sheet)
    value = _sheet(desk, forms, forms.forms.services[service])
    return keep_plain(desk, paper_id, draw_requirements_sheet(value, forms.papers, look))


def _sheet(desk: Desk, forms: OfficeForms, service: Service) -> RequirementsSheet:
    base = forms.forms.services.get(service.builds_on or "")
    services = [one for one in (base, service) if one is not None]
    needed = {paper.document: paper for one in services for paper in one.documents}
    return RequirementsSheet(
        letterhead=forms.association.profile.letterhead,
        on=today_of(desk),
        service=service.title,
        about=service.about,
        conditions=tuple(condition.say for one in services for condition in one.conditions),
        documents=tuple(_required(forms.forms, paper) for paper in needed.values()),
        contact=forms.association.profile.contact,
        sample=read_office(desk.folder).sample,
    )


def _required(forms: Forms, paper: NeededDocument) -> RequiredDocument:
    document = forms.documents[paper.document]
    within = paper.issued_within_months or document.issued_within_months
    return RequiredDocument(
        title=document.title,
        where=document.where,
        required=paper.required,
        conditional=bool(paper.when),
        per_member=paper.per is Per.MEMBER,
        expires=document.expires,
        issued_within_months=None if document.expires else within,
        note=paper.note,
    )
