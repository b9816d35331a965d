"""Papers about the office's own conduct: drawn at once from what is on record, sealed, kept."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.liaison_report import Span
from twaim_desk.domain.oversight_papers import FoundWanting, LiaisonReport, VisitRecord
from twaim_desk.domain.paper_parts import Issue, Look, PaperFormat, ToPrint
from twaim_desk.paper.liaison_report import draw_liaison_report
from twaim_desk.paper.visit_record import draw_visit_record
from twaim_desk.services import office_visits
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.liaison_report import report_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.office_visits import card_of
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import new_house_paper
from twaim_desk.services.paper_values import at_counter, issue_of
from twaim_desk.services.papers import keep
from twaim_desk.services.trail import Act

LIAISON_REPORT = "liaison_report"
Drawing = Callable[[Session, OfficeForms, Issue, Look], bytes]


def make_visit_record(desk: Desk, visit_id: int) -> ToPrint:
    """The record of a supervisory visit as it stands now, to be printed; back to the visit."""
    desk.allow("office.visit")
    with desk.saving() as session:
        paper_id = new_house_paper(desk, session, office_visits.KIND).id
        act = Act("office.visit", object_kind="paper", object_id=paper_id, detail="record")
        desk.note(session, act)

    def draw(session: Session, forms: OfficeForms, issue: Issue, look: Look) -> bytes:
        card = card_of(session, visit_id, today_of(desk))
        findings = (FoundWanting(o.text, o.due_on, o.done or "", o.done_on) for o in card.findings)
        line = card.line
        value = VisitRecord(issue, line.visited_on, line.place, line.by, card.seen, tuple(findings))
        return draw_visit_record(value, forms.papers, look)

    drawn_and_kept(desk, paper_id, draw)
    return ToPrint(paper_id, office_visits.KIND, "office_visit", visit_id)


def make_liaison_report(desk: Desk, span: Span) -> ToPrint:
    """The report of the liaison officers of this moment, to be printed; back to it."""
    desk.allow("matters.figures")
    desk.allow("paper.print")
    with desk.saving() as session:
        paper_id = new_house_paper(desk, session, LIAISON_REPORT).id
        act = Act("matters.figures", object_kind="paper", object_id=paper_id, detail=span)
        desk.note(session, act)

    def draw(session: Session, forms: OfficeForms, issue: Issue, look: Look) -> bytes:
        report = report_of(desk, session, span)
        value = LiaisonReport(issue, report.first, report.last, report.allowed, report.officers)
        return draw_liaison_report(value, forms.papers, look)

    drawn_and_kept(desk, paper_id, draw)
    return ToPrint(paper_id, LIAISON_REPORT, "liaison_report", span)


def drawn_and_kept(desk: Desk, paper_id: int, draw: Drawing) -> None:
    """Draw a paper from values of this moment, seal it and keep it."""
    with desk.reading() as session:
        forms, paper = office_forms(session), session.get_one(Paper, paper_id)
        issue = issue_of(session, forms, paper, today_of(desk), at_counter(desk.folder))
        content = draw(session, forms, issue, look_of(session, forms, PaperFormat(paper.format)))
    keep(desk, paper_id, content)
