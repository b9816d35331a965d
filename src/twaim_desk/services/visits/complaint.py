"""Takes down a complaint or a suggestion; its number is given in the same transaction."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import interviews, visits
from twaim_desk.db.models.desk import Complaint
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.numbers import next_number, refuse_given
from twaim_desk.db.refusals import CommitUncertainError
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.matters import answer_day, days_allowed
from twaim_desk.domain.numbering import complaint_number
from twaim_desk.domain.profile import Purpose
from twaim_desk.domain.visits.value import Done, Opening, committee_for
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.desk import Desk
from twaim_desk.services.grievances import first_body
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_rows import new_paper
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import add_visit, answered, text_of, to_print
from twaim_desk.texts import grievance as grievance_texts
from twaim_desk.texts import visits as texts

OPEN, SUGGESTION = "open", "suggestion"


def take_complaint(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The complaint with its number and its receipt due, once for each visit.

    After an uncertain commit it is looked up what was kept.
    """
    desk.allow("complaint.take")
    interview = answered(opening, answers)
    try:
        with desk.saving() as session:
            kept = visits.complaint_of(session, opening.uuid)
            complaint = kept or _take(session, desk, opening, interview)
            return _done(session, opening, complaint)
    except CommitUncertainError:
        with desk.reading() as session:
            found = visits.complaint_of(session, opening.uuid)
            if found is None:
                raise
            return _done(session, opening, found)


def _take(session: Session, desk: Desk, opening: Opening, interview: Interview) -> Complaint:
    request = None
    if opening.coming.request is not None:
        request = interviews.by_uuid(session, opening.coming.request)
    request_id = None if request is None or request.number is None else request.id
    association, today = office_forms(session).association, today_of(desk)
    allowed = days_allowed(association.profile, association.terms)
    named, channel = interview.is_true("with_name"), interview.text("channel")
    visitor = opening.visitor if named else None
    complaint = Complaint(
        uuid=opening.uuid,
        number=_number(session, desk),
        kind=interview.text("kind"),
        person_id=None if visitor is None else visitor.id,
        request_id=request_id if named else None,
        name=text_of(opening, interview, "name"),
        phone=text_of(opening, interview, "phone"),
        about=text_of(opening, interview, "about"),
        text=text_of(opening, interview, "text"),
        channel=channel,
        state=OPEN,
        body=first_body(association.profile),
        received_on=today,
        answer_by=answer_day(today, allowed, association.calendar),
        owner_id=desk.user_id,
    )
    session.add(complaint)
    session.flush()
    new_paper(desk, session, complaint.request_id, "complaint_receipt", complaint_id=complaint.id)
    act = Act("complaint.take", object_kind="complaint", object_id=complaint.id)
    desk.note(session, act)
    place = opening.coming.place if channel == Channel.VISIT else channel
    add_visit(session, desk, _nameless(opening, named=named), place=place)
    return complaint


def _nameless(opening: Opening, *, named: bool) -> Opening:
    """Who does not want to be named is not named by his visit either."""
    return opening if named else replace(opening, visitor=None)


def _number(session: Session, desk: Desk) -> str:
    association = office_forms(session).association
    year = association.forms.table.from_gregorian(today_of(desk)).year
    prefix = association.profile.number_prefix
    number = complaint_number(prefix, year, next_number(session, "complaint", year))
    return refuse_given(session, Complaint.number, number)


def _done(session: Session, opening: Opening, complaint: Complaint) -> Done:
    suggestion = complaint.kind == SUGGESTION
    title = texts.SUGGESTION_DONE if suggestion else texts.COMPLAINT_DONE
    following = texts.SUGGESTION_NEXT if suggestion else texts.COMPLAINT_NEXT
    lines = [following.format(committee=committee_for(opening, Purpose.COMPLAINTS))]
    if complaint.answer_by is not None:
        rules = opening.interview.rules
        day = both_calendars(complaint.answer_by, rules.reading.table, rules.profile.digits)
        lines.append(grievance_texts.ANSWER_BY.format(day=day))
    if complaint.person_id is None and complaint.name is None:
        lines.append(texts.SUGGESTION_NAMELESS if suggestion else texts.COMPLAINT_NAMELESS)
    query = select(Paper.id).where(Paper.complaint_id == complaint.id).order_by(Paper.id)
    paper = to_print(session.scalars(query).first(), "complaint_receipt", opening.coming)
    return Done(title, complaint.number, tuple(lines), paper=paper)
