"""Opens a short visit: the rules of today, who came, and what his kind of visit needs to know."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from sqlalchemy.orm import Session

from twaim_desk.db import deliveries, people
from twaim_desk.db import interviews as interview_rows
from twaim_desk.db import visits as rows
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.table import given_before
from twaim_desk.domain.visits.value import Agreed, Approved, Coming, Opening, Standing, Visitor
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.notices_to_say import approved_of_notices
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.person_record import record_of
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.giving import with_giving
from twaim_desk.services.visits.telling import with_telling
from twaim_desk.texts import visits as texts

_SHOWN = 4


def open_enquiry(desk: Desk, coming: Coming) -> Opening:
    """An enquiry, with the answers that are approved."""
    desk.allow("enquiry.answer")
    return _opened(desk, "enquiry", coming, _with_answers)


def open_complaint(desk: Desk, coming: Coming) -> Opening:
    """A complaint or a suggestion, about a request or about anything."""
    desk.allow("complaint.take")
    return _opened(desk, "complaint", coming)


def open_follow_up(desk: Desk, coming: Coming) -> Opening:
    """Where each of the person's requests stands; refused where there is none."""
    desk.allow("request.follow")
    return _opened(desk, "follow_up", coming, _with_requests)


def open_change(desk: Desk, coming: Coming) -> Opening:
    """A change of data, with what is on record."""
    desk.allow("person.change")
    return _opened(desk, "change", coming, _with_record)


def open_channel(desk: Desk, coming: Coming) -> Opening:
    """Another channel, with the one agreed until now; refused where no reply is waited for."""
    desk.allow("channel.change")
    return _opened(desk, "channel", coming, _with_channel)


def open_turned_away(desk: Desk, coming: Coming) -> Opening:
    """A visit without a request."""
    desk.allow("visit.turn-away")
    return _opened(desk, "turned_away", coming)


def open_arrival(desk: Desk, coming: Coming) -> Opening:
    """Something that arrived, or an interview away from the desk."""
    desk.allow("arrival.register")
    return _opened(desk, "arrival", coming)


def open_volunteer(desk: Desk, coming: Coming) -> Opening:
    """An offer to volunteer."""
    desk.allow("volunteer.take")
    return _opened(desk, "volunteer", coming)


def open_tell(desk: Desk, coming: Coming) -> Opening:
    """A decision to be told, with the whole number to call; refused where none waits."""
    desk.allow("answer.tell")
    return _opened(desk, "tell", coming, with_telling)


def open_deliver(desk: Desk, coming: Coming) -> Opening:
    """What is to be given or signed for; refused where nothing is."""
    desk.allow("delivery.record")
    return _opened(desk, "deliver", coming, with_giving)


_More = Callable[[Session, Opening, OfficeForms], Opening]


def _opened(desk: Desk, kind: str, coming: Coming, more: _More | None = None) -> Opening:
    """The trail says of whom before anything of him is read."""
    coming = _whose(desk, coming)
    if coming.person_id is not None:
        with desk.saving() as session:
            act = Act(f"{kind}.open", object_kind="person", object_id=coming.person_id)
            desk.note(session, act)
    with desk.reading() as session:
        forms = office_forms(session)
        rules = rules_of(forms, today_of(desk))
        profile = forms.association.profile
        opening = Opening(
            kind, str(uuid4()), coming, desk.now(), Interview(rules), profile.committees
        )
        opening = _with_people(session, opening)
        if more is not None:
            opening = more(session, opening, forms)
    interview = replace(opening.interview, answers=given_before(opening))
    return replace(opening, interview=interview)


def _whose(desk: Desk, coming: Coming) -> Coming:
    """Who only names his request is the person whose request it is."""
    if coming.person_id is not None or coming.request is None:
        return coming
    with desk.reading() as session:
        return replace(coming, person_id=rows.person_of(session, coming.request))


def _with_people(session: Session, opening: Opening) -> Opening:
    """Who it is, and the number of the request it is about."""
    coming = opening.coming
    number = None if coming.request is None else rows.number_of(session, coming.request)
    if coming.person_id is None:
        return replace(opening, number=number)
    person = person_on_record(session, coming.person_id)
    identity = people.identity_of(session, person.id) or ""
    visitor = Visitor(person.id, person.name, person.feminine, identity[-_SHOWN:])
    return replace(opening, number=number, visitor=visitor)


def person_on_record(session: Session, person_id: int | None) -> Person:
    """The record that stands for a person; refused where there is none."""
    person = None if person_id is None else people.person(session, person_id)
    if person is None:
        raise ExpectedError("person gone", user_message=texts.GONE)
    return people.kept_record(session, person)


def _with_answers(session: Session, opening: Opening, forms: OfficeForms) -> Opening:
    """Also what the notices of changes say that hold on the day."""
    found = rows.approved_answers(session)
    approved = tuple(Approved(one.id, one.question, one.answer, one.source) for one in found)
    today = opening.interview.rules.reading.today
    return replace(opening, approved=(*approved_of_notices(session, forms, today), *approved))


def _with_requests(session: Session, opening: Opening, _: OfficeForms) -> Opening:
    person = person_on_record(session, opening.coming.person_id)
    found = rows.numbered(session, person.id)
    standings = tuple(_standing(session, *each) for each in found)
    if not standings:
        raise ExpectedError("no request", user_message=texts.NO_REQUEST)
    return replace(opening, requests=standings)


def _standing(session: Session, request: Request, promise: Promise | None) -> Standing:
    if request.number is None or request.received_on is None:
        raise RuntimeError("a numbered request has its day")
    agreed = rows.agreed_channel(session, request.id)
    return Standing(
        request.uuid, request.number, request.service, request.state, request.received_on,
        None if promise is None else promise.effective,
        None if promise is None else promise.not_before,
        request.answered_on, rows.told_by(session, request.id), request.closed_on,
        None if agreed is None else agreed.channel,
        deliveries.next_due(session, request.id), deliveries.last_given(session, request.id),
    )  # fmt: skip


def _with_record(session: Session, opening: Opening, forms: OfficeForms) -> Opening:
    person = person_on_record(session, opening.coming.person_id)
    record = record_of(session, forms.forms, person, opening.interview.rules.today)
    income = interview_rows.newest_fact(session, person.id, "monthly_income")
    kept = {name: one for name, one in record.items() if not name.startswith("q.")}
    if income is not None:
        kept["q.monthly_income"] = True  # that there is one, not how much
    return replace(opening, record=kept)


def _with_channel(session: Session, opening: Opening, forms: OfficeForms) -> Opening:
    if opening.coming.person_id is None:  # in the interview of someone new
        raise ExpectedError("nobody on record yet", user_message=texts.NO_PENDING)
    person = person_on_record(session, opening.coming.person_id)
    waiting = rows.pending(session, person.id)
    if not waiting:
        raise ExpectedError("nothing pending", user_message=texts.NO_PENDING)
    found = [rows.agreed_channel(session, one.id) for one in waiting]
    agreed = next((one for one in reversed(found) if one is not None), None)
    record = record_of(session, forms.forms, person, opening.interview.rules.today)
    phone = {name: record[name] for name in ("person.phone",) if name in record}
    return replace(
        opening,
        interview=replace(opening.interview, record=phone),
        agreed=None if agreed is None else Agreed(agreed.channel, agreed.address),
    )
