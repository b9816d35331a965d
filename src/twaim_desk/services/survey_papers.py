"""The papers of a round: questionnaires to be written on, and the report of what was found."""

from twaim_desk.db import surveys as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.survey_papers import SurveyReport, SurveySheetPaper
from twaim_desk.domain.surveys import Split, as_asked
from twaim_desk.errors import ExpectedError
from twaim_desk.paper.survey_report import draw_survey_report
from twaim_desk.paper.survey_sheet import draw_survey_sheet
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE, new_house_paper
from twaim_desk.services.paper_values import at_counter, issue_of
from twaim_desk.services.papers import Issued, keep, keep_plain
from twaim_desk.services.survey_rounds import existing, open_round
from twaim_desk.services.trail import Act
from twaim_desk.texts import surveys as texts

SHEET, REPORT = "survey_sheet", "survey_report"


def issue_survey_sheet(desk: Desk, round_id: int, *, large: bool = False) -> Issued:
    """The questionnaire of a round, to be marked by hand; in large letters where one needs them."""
    desk.allow("paper.print")
    sheet = PaperFormat.LARGE if large else PaperFormat.A4
    with desk.saving() as session:
        row = existing(rows.survey_round(session, round_id))
        forms = office_forms(session)
        paper = Paper(kind=SHEET, format=sheet, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        desk.note(session, Act("paper.issue", object_kind="paper", object_id=paper.id))
        look, paper_id = look_of(session, forms, sheet), paper.id
        value = SurveySheetPaper(
            letterhead=forms.association.profile.letterhead,
            round_title=row.title,
            asked=as_asked(row.asked),
            split=Split(row.split),
            sample=read_office(desk.folder).sample,
        )
    return keep_plain(desk, paper_id, draw_survey_sheet(value, forms.papers, look))


def issue_survey_report(desk: Desk, round_id: int) -> Issued:
    """What a closed round found, sealed and kept as issued; it names nobody."""
    desk.allow("survey.manage")
    opened, today = open_round(desk, round_id), today_of(desk)
    closed_on, results = opened.line.closed_on, opened.results
    if closed_on is None or results is None:
        raise ExpectedError("the round is open", user_message=texts.NO_REPORT_YET)
    with desk.saving() as session:
        paper = new_house_paper(desk, session, REPORT)
        act = Act("survey.report", object_kind="survey", object_id=round_id)
        desk.note(session, act)
        forms = office_forms(session)
        issue = issue_of(session, forms, paper, today, at_counter(desk.folder))
        look, paper_id = look_of(session, forms, PaperFormat.A4), paper.id
    report = SurveyReport(
        issue=issue,
        round_title=opened.line.title,
        asked=opened.asked,
        method=opened.line.method,
        split=opened.split,
        first_on=opened.line.first_on,
        last_on=opened.line.last_on,
        closed_on=closed_on,
        results=results,
        improvements=tuple(one.what for one in opened.improvements),
        today=today,
    )
    return keep(desk, paper_id, draw_survey_report(report, forms.papers, look))
