"""The frozen value of the social researcher's report; what is of health is not read for it."""

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import studies as rows
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.committee_papers import StudyReport, StudyVisitLine
from twaim_desk.domain.paper_parts import Issue, Served
from twaim_desk.services.office_forms import OfficeForms, forms_named
from twaim_desk.texts import studies as texts

_HALALAS = 100


def study_report(
    session: Session, forms: OfficeForms, request: Request, person: Served, issue: Issue
) -> StudyReport | None:
    """The newest study of a request; None where there was none."""
    study = rows.newest(session, request.id)
    if study is None:
        return None
    services = forms.forms.services
    recommended = services.get(study.recommended_service or "")
    taken_under = forms_named(session, request.forms_digest).forms.services
    service = taken_under.get(request.service or "")
    halalas = study.recommended_halalas
    return StudyReport(
        issue=issue,
        number=request.number or "",
        person=person,
        service="" if service is None else service.title,
        referred_on=study.referred_at.astimezone(RIYADH).date(),
        reason=texts.REASONS.get(study.reason, study.reason),
        visits=tuple(
            StudyVisitLine(one.visited_on, one.place, one.seen)
            for one in rows.visits_of(session, study.id)
        ),
        findings=study.findings or "",
        report=study.report or "",
        recommended="" if recommended is None else recommended.title,
        riyals=None if halalas is None else halalas // _HALALAS,
    )
