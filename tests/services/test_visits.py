"""Enquiries, follow-ups, visits without a request, arrivals and offers: rows and trail."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.paper.reading import says
from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from twaim_desk.db.models.desk import ApprovedAnswer, Arrival, Enquiry, Visit, VolunteerOffer
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.table import block_of, problems_of
from twaim_desk.domain.visits.value import Coming, Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.papers import issue_one
from twaim_desk.services.visits import opening as visits
from twaim_desk.services.visits.arrival import register_arrival
from twaim_desk.services.visits.ending import UnansweredError
from twaim_desk.services.visits.enquiry import answer_enquiry
from twaim_desk.services.visits.follow_up import follow_up
from twaim_desk.services.visits.turned_away import turn_away
from twaim_desk.services.visits.volunteer import take_offer
from twaim_desk.texts import visits as texts

OPENINGS = (
    visits.open_enquiry, visits.open_complaint, visits.open_follow_up, visits.open_change,
    visits.open_channel, visits.open_turned_away, visits.open_arrival, visits.open_volunteer,
)  # fmt: skip


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    """A receptionist at a copy of the sample."""
    return at_desk("desk")


def approve(desk: Desk, question: str, answer: str) -> str:
    """An approved answer, and what picks it."""
    with desk.saving() as session:
        row = ApprovedAnswer(
            question=question, answer=answer, source="لائحة المساعدات", approved_at=desk.now(),
            approved_by=desk.user_id,
        )  # fmt: skip
        session.add(row)
        session.flush()
        return str(row.id)


def said(opened: Opening, **answers: str | bool) -> dict[str, str | bool | int]:
    """The answers of a visit with what was answered before."""
    return {**opened.interview.answers, **answers}


def test_an_enquiry_is_kept_with_the_approved_answer_and_its_source(desk: Desk) -> None:
    picked = approve(desk, "متى تُصرف السلة الغذائية؟", "في أول كل شهر.")
    opened = visits.open_enquiry(desk, Coming(place="phone"))
    answers = said(opened, question="السلة متى تصرف", category="services")
    done = answer_enquiry(desk, opened, {**answers, "answer.which": picked})
    assert done.title == texts.ENQUIRY_DONE
    kept, visit = visiting.last(desk, Enquiry), visiting.last(desk, Visit)
    assert (kept.question, kept.answer) == ("السلة متى تصرف", "في أول كل شهر.")
    assert (kept.source, kept.category) == ("لائحة المساعدات", "services")
    assert kept.answered_at is not None
    assert (visit.purpose, visit.place, visit.person_id) == ("enquiry", "phone", None)
    assert kept.visit_id == visit.id
    assert offices.trail_of(desk)[-1] == ("enquiry.answer", "done", "desk")


def test_the_likeliest_approved_answers_stand_first(desk: Desk) -> None:
    for number in range(8):
        approve(desk, f"سؤال آخر رقم {number}", "جواب.")
    picked = approve(desk, "شروط الزنجبيل الأخضر", "جواب.")
    opened = visits.open_enquiry(desk, Coming())
    asked = {**opened.interview.answers, "question": "ما شروط الزنجبيل"}
    interview = type(opened.interview)(opened.interview.rules, asked)
    which = next(one for one in block_of(opened, interview).asks if one.id == "answer.which")
    assert which.choices[0].id == picked
    assert [one.id for one in which.choices[-2:]] == ["typed", "later"]


def test_a_typed_answer_needs_its_source_and_a_later_one_stays_open(desk: Desk) -> None:
    before = len(visiting.every(desk, Enquiry))
    opened = visits.open_enquiry(desk, Coming())
    answers = said(opened, question="هل توجد دورات؟", category="other")
    typed = {**answers, "answer.which": "typed", "answer.text": "نعم."}
    with pytest.raises(UnansweredError) as refusal:
        answer_enquiry(desk, opened, typed)
    assert set(refusal.value.problems) == {"answer.source"}
    assert len(visiting.every(desk, Enquiry)) == before
    assert answer_enquiry(desk, opened, {**answers, "answer.which": "later"}).title == (
        texts.ENQUIRY_OPEN
    )
    kept = visiting.last(desk, Enquiry)
    assert (kept.answer, kept.source, kept.answered_at) == (None, None, None)


def test_who_is_turned_away_is_counted_with_the_reason_and_who_can_help(desk: Desk) -> None:
    opened = visits.open_turned_away(desk, Coming())
    done = turn_away(desk, opened, said(opened, reason="out_of_scope", helper="جمعية المجمعة"))
    visit = visiting.last(desk, Visit)
    assert (visit.purpose, visit.turned_away, visit.note) == (
        "turned_away", "out_of_scope", "جمعية المجمعة",
    )  # fmt: skip
    assert texts.SORRY["out_of_scope"] in done.lines
    assert any("جمعية المجمعة" in line for line in done.lines)
    assert ("visit.turn-away", "done", "desk") in offices.trail_of(desk)[-3:]
    assert done.paper is not None
    slip = issue_one(desk, done.paper.paper_id)
    assert slip.kind == "courtesy_slip"
    assert says(slip.content, texts.SORRY["out_of_scope"], "جمعية المجمعة") == []
    with desk.reading() as session:
        names = session.scalars(select(Person.name)).all()
    assert len(says(slip.content, *names)) == len(names)


def test_each_reason_alone_is_enough(desk: Desk) -> None:
    for reason, sentence in texts.SORRY.items():
        opened = visits.open_turned_away(desk, Coming())
        assert turn_away(desk, opened, said(opened, reason=reason)).lines == (sentence,)
    assert set(texts.SORRY) == set(texts.REASONS)
    visited = [one for one in visiting.every(desk, Visit) if one.purpose == "turned_away"]
    reasons = {one.turned_away for one in visited}
    assert reasons == set(texts.REASONS)


def test_an_offer_to_volunteer_is_kept(desk: Desk) -> None:
    opened = visits.open_volunteer(desk, Coming())
    take_offer(
        desk,
        opened,
        said(opened, name="نورة علي", phone="٠٥٥١٢٣٤٥٦٧", work="التعليم", available="مساء الأحد"),
    )
    offer = visiting.last(desk, VolunteerOffer)
    assert (offer.name, offer.phone, offer.work) == ("نورة علي", "+966551234567", "التعليم")
    assert visiting.last(desk, Visit).purpose == "volunteer"
    assert offices.trail_of(desk)[-1] == ("volunteer.take", "done", "desk")


def test_every_state_has_a_sentence_and_is_counted(desk: Desk) -> None:
    request = visiting.request_in(desk, State.TOLD)
    for standing in State:
        with desk.saving() as session:
            session.get_one(Request, request.id).state = standing
        opened = visits.open_follow_up(desk, Coming(request.person_id, request.uuid))
        done = follow_up(desk, opened, opened.interview.answers)
        assert str(request.number) in done.lines[0]
        assert len(done.lines) >= 2, standing
        visit = visiting.last(desk, Visit)
        assert (visit.purpose, visit.request_id) == ("follow_up", request.id)
        assert offices.trail_of(desk)[-1] == ("request.follow", "done", "desk")


def test_the_day_of_the_reply_is_said_honestly(desk: Desk) -> None:
    request = visiting.request_in(desk, State.WITH_COMMITTEE)
    for days, sentence in ((-1, "تأخرت"), (0, "اليوم"), (1, "أقصاه")):
        with desk.saving() as session:
            promise = session.get_one(Promise, request.id)
            promise.effective = desk.now().date() + timedelta(days=days)
        opened = visits.open_follow_up(desk, Coming(request.person_id, request.uuid))
        done = follow_up(desk, opened, opened.interview.answers)
        assert any("اللجنة المختصة" in line for line in done.lines)
        assert any(sentence in line and "الموافق" in line for line in done.lines)


def test_an_answered_request_says_when_and_how_it_was_answered(desk: Desk) -> None:
    request = visiting.request_in(desk, State.TOLD)
    opened = visits.open_follow_up(desk, Coming(request.person_id, request.uuid))
    lines = follow_up(desk, opened, opened.interview.answers).lines
    assert any(line.startswith("تم الإبلاغ بالرد") and "عبر" in line for line in lines)
    assert not any("موعد الرد" in line for line in lines)


def test_opening_a_person_is_in_the_trail_before_anything_is_read(desk: Desk) -> None:
    request = visiting.request_in(desk, State.TOLD)
    visits.open_follow_up(desk, Coming(request.person_id))
    row = visiting.newest_act(desk)
    assert (row.action, row.object_kind, row.object_id) == (
        "follow_up.open", "person", request.person_id,
    )  # fmt: skip


def test_a_person_without_requests_is_told_so(desk: Desk) -> None:
    with desk.store.reading() as session:
        busy = set(session.scalars(select(Request.person_id)))
    idle = next(one for one in range(1, offices.PEOPLE + 1) if one not in busy)
    with pytest.raises(ExpectedError) as refusal:
        visits.open_follow_up(desk, Coming(idle))
    assert refusal.value.user_message == texts.NO_REQUEST
    with pytest.raises(ExpectedError) as refusal:
        visits.open_follow_up(desk, Coming(99_999))
    assert refusal.value.user_message == texts.GONE


LETTER: dict[str, str] = {
    "way": "letter", "dated_on": "1/9/2026", "reference": "٤٥", "attachments": "٣",
    "about": "طلب مساعدة", "brings": "request",
}  # fmt: skip


def test_a_letter_is_registered_and_its_interview_begins(desk: Desk) -> None:
    opened = visits.open_arrival(desk, Coming(7))
    done = register_arrival(desk, opened, {**LETTER})
    arrival, request = visiting.last(desk, Arrival), visiting.last(desk, Request)
    assert (arrival.channel, arrival.dated_on) == ("letter", date(2026, 9, 1))
    assert (arrival.reference, arrival.attachments) == ("٤٥", 3)
    assert (arrival.person_id, arrival.request_id) == (7, request.id)
    assert (request.taken_from, request.state, request.person_id) == ("letter", State.DRAFT, 7)
    assert (done.next_place, done.next_kept) == ("interview", request.uuid)
    assert visiting.last(desk, Visit).place == "letter"
    assert interviews.resume(desk, request.uuid).person_id == 7


def test_a_private_message_is_registered_as_a_letter_is(desk: Desk) -> None:
    done = register_arrival(
        desk, visits.open_arrival(desk, Coming()), {**LETTER, "way": "private_message"}
    )
    arrival, request = visiting.last(desk, Arrival), visiting.last(desk, Request)
    assert (arrival.channel, arrival.reference, arrival.attachments) == ("private_message", "٤٥", 3)
    assert (arrival.sender, arrival.request_id) == (None, request.id)
    assert request.taken_from == "private_message"
    assert done.next_place == "interview"


def test_who_was_sent_on_by_another_service_is_registered_with_it(desk: Desk) -> None:
    opened = visits.open_arrival(desk, Coming())
    answers = {**LETTER, "way": "aid_request"}
    with pytest.raises(UnansweredError) as refusal:
        register_arrival(desk, opened, answers)
    assert set(refusal.value.problems) == {"sender"}
    done = register_arrival(desk, opened, {**answers, "sender": "منصة مساندة"})
    arrival, request = visiting.last(desk, Arrival), visiting.last(desk, Request)
    assert (arrival.channel, arrival.sender) == ("aid_request", "منصة مساندة")
    assert (arrival.request_id, request.taken_from) == (request.id, "aid_request")
    assert done.next_place == "interview"


@pytest.mark.parametrize("way", ["phone", "home"])
def test_an_interview_by_phone_or_at_home_needs_no_letter(desk: Desk, way: str) -> None:
    before = len(visiting.every(desk, Arrival))
    opened = visits.open_arrival(desk, Coming())
    done = register_arrival(desk, opened, {"way": way, "brings": "request"})
    assert done.next_place == "interview"
    assert visiting.last(desk, Request).taken_from == way
    assert visiting.last(desk, Visit).place == way
    assert len(visiting.every(desk, Arrival)) == before


@pytest.mark.parametrize(
    ("brings", "way"),
    [
        *(("complaint", "letter"), ("complaint", "fax"), ("complaint", "private_message")),
        *(("enquiry", "website"), ("enquiry", "email"), ("enquiry", "private_message")),
    ],
)
def test_a_letter_may_bring_something_else(desk: Desk, brings: str, way: str) -> None:
    opened = visits.open_arrival(desk, Coming())
    done = register_arrival(desk, opened, {**LETTER, "way": way, "brings": brings})
    assert done.next_place == brings
    assert isinstance(done.next_kept, Coming)
    begin = visits.open_complaint if brings == "complaint" else visits.open_enquiry
    following = begin(desk, done.next_kept)
    assert way in following.interview.answers.values()
    assert not {"place", "channel"} & set(problems_of(following, following.interview))


def test_a_letter_without_a_sound_day_is_not_registered(desk: Desk) -> None:
    before = len(visiting.every(desk, Arrival))
    opened = visits.open_arrival(desk, Coming())
    for day in ("", "x", "1/1/2030", "30/2/2026", "\u202e", "9" * 10_000):
        with pytest.raises(UnansweredError) as refusal:
            register_arrival(desk, opened, {**LETTER, "dated_on": day})
        assert set(refusal.value.problems) == {"dated_on"}
        assert offices.is_arabic(refusal.value.user_message)
    assert len(visiting.every(desk, Arrival)) == before


def test_other_roles_open_none_of_them(at_desk: OpenDesk) -> None:
    for role in ("admin", "auditor", "secretary"):
        desk = at_desk(role)
        for begin in OPENINGS:
            with pytest.raises(NotAllowedError):
                begin(desk, Coming(1))
            assert offices.trail_of(desk)[-1][1:] == ("denied", role)
