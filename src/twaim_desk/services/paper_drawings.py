"""How each kind of paper is drawn: its value is read now, and drawing it needs no store."""

from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.destroying import DESTROYED
from twaim_desk.db.models.desk import Complaint
from twaim_desk.db.models.follow_up import CommitteeSession, Referral
from twaim_desk.db.models.harm import HarmMinutes
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.paper_parts import Issue, Look, PaperFormat, ReferralReason
from twaim_desk.domain.papers import ReferralSlip
from twaim_desk.errors import ExpectedError
from twaim_desk.paper.access_file import draw_access_file
from twaim_desk.paper.agenda import draw_agenda
from twaim_desk.paper.channel_slip import draw_channel_slip
from twaim_desk.paper.complaint_receipt import draw_complaint_receipt
from twaim_desk.paper.decision_notice import draw_decision_notice
from twaim_desk.paper.declaration import draw_declaration
from twaim_desk.paper.delivery_receipt import draw_delivery_receipt
from twaim_desk.paper.filled_form import draw_filled_form
from twaim_desk.paper.harm_minutes import draw_harm_minutes
from twaim_desk.paper.minutes import draw_minutes
from twaim_desk.paper.missing_slip import draw_missing_slip
from twaim_desk.paper.pause_notice import draw_pause_notice
from twaim_desk.paper.receipt import draw_receipt
from twaim_desk.paper.referral_slip import draw_referral_slip
from twaim_desk.paper.study_report import draw_study_report
from twaim_desk.services.access_values import access_file
from twaim_desk.services.committee.paper_values import agenda_of, minutes_of
from twaim_desk.services.decision_values import decision_notice
from twaim_desk.services.delivery_values import delivery_receipt
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_reading import filled_form_of
from twaim_desk.services.harm.paper_values import harm_minutes
from twaim_desk.services.interviews import read_interview, today_of
from twaim_desk.services.office_forms import OfficeForms, forms_named, office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_values import at_counter, issue_of, person_of, receipt_of, served
from twaim_desk.services.pause_values import pause_notice
from twaim_desk.services.slip_values import declaration_sheet, missing_slip, served_of
from twaim_desk.services.study_values import study_report
from twaim_desk.services.visits.paper_values import channel_slip, complaint_receipt
from twaim_desk.texts import papers as texts
from twaim_desk.texts import retention

FORM, HARM_MINUTES = "request_form", "harm_minutes"
Draw = Callable[[], bytes]


class NoPaperError(ExpectedError):
    """There is no such paper, or nothing to draw it from."""

    def __init__(self) -> None:
        super().__init__("no such paper", user_message=texts.NO_PAPER)


class DestroyedError(ExpectedError):
    """The paper's time is over, and its bytes are gone."""

    def __init__(self) -> None:
        super().__init__("paper destroyed", user_message=retention.PAPER_GONE)


class About(NamedTuple):
    """What a paper is drawn from."""

    desk: Desk
    session: Session
    forms: OfficeForms
    paper: Paper
    issue: Issue

    @property
    def request(self) -> Request:
        """The request whose paper it is."""
        request_id = self.paper.request_id
        request = None if request_id is None else self.session.get(Request, request_id)
        if request is None:
            raise NoPaperError
        return request


def drawing_of(desk: Desk, session: Session, paper: Paper) -> Draw:
    """How the paper is drawn, from values read at this moment; drawing itself needs no store."""
    if paper.standing == DESTROYED:
        raise DestroyedError
    drawing = _DRAWINGS.get(paper.kind)
    if drawing is None:
        raise NoPaperError
    forms, today = office_forms(session), today_of(desk)
    issue = issue_of(session, forms, paper, today, at_counter(desk.folder))
    look = look_of(session, forms, PaperFormat(paper.format))
    return drawing(About(desk, session, forms, paper, issue), look)


def _receipt(about: About, look: Look) -> Draw:
    replaces = about.paper.replaces_id
    replaced = None if replaces is None else about.session.get(Paper, replaces)
    at = None if replaced is None or replaced.issued_at is None else replaced.issued_at.date()
    taken_under = forms_named(about.session, about.request.forms_digest)
    value = receipt_of(about.session, taken_under, about.request, about.issue, at)
    return lambda: draw_receipt(value, taken_under.papers, look)


def _missing_slip(about: About, look: Look) -> Draw:
    opened = read_interview(about.desk, about.session, about.request)
    value = missing_slip(opened, about.issue)
    return lambda: draw_missing_slip(value, about.forms.papers, look)


def _declaration(about: About, look: Look) -> Draw:
    opened = read_interview(about.desk, about.session, about.request)
    value = declaration_sheet(opened, about.issue)
    return lambda: draw_declaration(value, about.forms.papers, look)


def _referral_slip(about: About, look: Look) -> Draw:
    query = select(Referral).where(Referral.request_id == about.request.id)
    referral = about.session.scalars(query.order_by(Referral.id.desc()).limit(1)).first()
    if referral is None:
        raise NoPaperError
    opened = read_interview(about.desk, about.session, about.request)
    value = ReferralSlip(
        issue=about.issue,
        person=served_of(opened.interview),
        reason=ReferralReason(referral.reason),
        number=opened.number,
    )
    return lambda: draw_referral_slip(value, about.forms.papers, look)


def _agenda(about: About, look: Look) -> Draw:
    value = agenda_of(about.session, about.forms, _meeting(about), about.issue)
    return lambda: draw_agenda(value, about.forms.papers, look)


def _minutes(about: About, look: Look) -> Draw:
    value = minutes_of(about.session, about.forms, _meeting(about), about.issue)
    return lambda: draw_minutes(value, about.forms.papers, look)


def _meeting(about: About) -> CommitteeSession:
    session_id = about.paper.session_id
    meeting = None if session_id is None else about.session.get(CommitteeSession, session_id)
    if meeting is None:
        raise NoPaperError
    return meeting


def _harm_minutes(about: About, look: Look) -> Draw:
    minutes_id = about.paper.harm_minutes_id
    minutes = None if minutes_id is None else about.session.get(HarmMinutes, minutes_id)
    if minutes is None:
        raise NoPaperError
    value = harm_minutes(about.session, about.forms, minutes, about.issue)
    return lambda: draw_harm_minutes(value, about.forms.papers, look)


def _study_report(about: About, look: Look) -> Draw:
    person = served(about.session, about.forms, person_of(about.session, about.request))
    value = study_report(about.session, about.forms, about.request, person, about.issue)
    if value is None:
        raise NoPaperError
    return lambda: draw_study_report(value, about.forms.papers, look)


def _channel_slip(about: About, look: Look) -> Draw:
    person = served(about.session, about.forms, person_of(about.session, about.request))
    value = channel_slip(about.session, about.request, person, about.issue)
    return lambda: draw_channel_slip(value, about.forms.papers, look)


def _pause_notice(about: About, look: Look) -> Draw:
    value = pause_notice(about.session, about.forms, about.request, about.issue)
    if value is None:
        raise NoPaperError
    return lambda: draw_pause_notice(value, about.forms.papers, look)


def _decision_notice(about: About, look: Look) -> Draw:
    value = decision_notice(about.session, about.request, about.issue)
    return lambda: draw_decision_notice(value, about.forms.papers, look)


def _delivery_receipt(about: About, look: Look) -> Draw:
    value = delivery_receipt(about.session, about.request, about.issue)
    if value is None:
        raise NoPaperError
    return lambda: draw_delivery_receipt(value, about.forms.papers, look)


def _request_form(about: About, look: Look) -> Draw:
    value = filled_form_of(about.desk, about.session, about.forms, about.request, about.issue)
    return lambda: draw_filled_form(value, about.forms.papers, look)


def _complaint_receipt(about: About, look: Look) -> Draw:
    complaint_id = about.paper.complaint_id
    complaint = None if complaint_id is None else about.session.get(Complaint, complaint_id)
    if complaint is None:
        raise NoPaperError
    person_id = complaint.person_id
    person = None if person_id is None else about.session.get(Person, person_id)
    named = None if person is None else served(about.session, about.forms, person)
    profile = about.forms.association.profile
    value = complaint_receipt(about.session, profile, complaint, named, about.issue)
    return lambda: draw_complaint_receipt(value, about.forms.papers, look)


def _access_file(about: About, look: Look) -> Draw:
    person_id = about.paper.person_id
    person = None if person_id is None else about.session.get(Person, person_id)
    if person is None:
        raise NoPaperError
    value = access_file(about.session, about.forms, person, about.issue)
    return lambda: draw_access_file(value, about.forms.papers, look)


_DRAWINGS: dict[str, Callable[[About, Look], Draw]] = {
    "receipt": _receipt,
    "missing_slip": _missing_slip,
    "declaration": _declaration,
    "referral_slip": _referral_slip,
    "agenda": _agenda,
    "minutes": _minutes,
    HARM_MINUTES: _harm_minutes,
    "study_report": _study_report,
    "channel_slip": _channel_slip,
    "pause_notice": _pause_notice,
    "go_on_notice": _pause_notice,
    "decision_notice": _decision_notice,
    "delivery_receipt": _delivery_receipt,
    "complaint_receipt": _complaint_receipt,
    "access_file": _access_file,
    FORM: _request_form,
}
