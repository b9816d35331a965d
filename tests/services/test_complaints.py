"""A complaint is numbered once, named only where it may be, and its receipt is due."""

import re

import pytest

from tests.papers.examples import ISSUE, PERSON, look, words
from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from twaim_desk.db.models.desk import Complaint, Visit
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.refusals import CommitUncertainError
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.paper_parts import PaperFormat, Served, ToPrint
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.table import block_of
from twaim_desk.domain.visits.value import Coming, Done, Opening
from twaim_desk.domain.workdays import working_day_after
from twaim_desk.paper.complaint_receipt import draw_complaint_receipt
from twaim_desk.services.before_office import association
from twaim_desk.services.desk import Desk
from twaim_desk.services.papers import issue_one
from twaim_desk.services.visits.complaint import take_complaint
from twaim_desk.services.visits.ending import UnansweredError
from twaim_desk.services.visits.opening import open_complaint
from twaim_desk.services.visits.paper_values import complaint_receipt
from twaim_desk.texts import grievance as grievance_texts
from twaim_desk.texts import visits as texts

CALENDAR = association("twaim").calendar
NUMBER = re.compile(r"TW-1448-C(\d{4})")


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    """A receptionist at a copy of the sample."""
    return at_desk("desk")


def said(opened: Opening, **answers: Answer) -> dict[str, Answer]:
    """A complaint in words, with what was answered before."""
    sound: dict[str, Answer] = {
        "kind": "complaint", "with_name": True, "about": "التأخر", "text": "تأخر الرد\nعن موعده.",
    }  # fmt: skip
    return {**opened.interview.answers, **sound, **answers}


def counted(done: Done) -> int:
    """Which complaint of the year it is."""
    found = NUMBER.fullmatch(done.number or "")
    assert found is not None
    return int(found[1])


def test_it_is_numbered_and_its_receipt_is_due(desk: Desk) -> None:
    request = visiting.request_in(desk, State.WITH_COMMITTEE)
    opened = open_complaint(desk, Coming(request.person_id, request.uuid))
    assert opened.number == request.number
    done = take_complaint(desk, opened, said(opened))
    kept = visiting.last(desk, Complaint)
    assert done.number == kept.number
    assert NUMBER.fullmatch(kept.number)
    assert (kept.person_id, kept.request_id) == (request.person_id, request.id)
    assert (kept.about, kept.text) == ("التأخر", "تأخر الرد\nعن موعده.")
    assert (kept.state, kept.channel, kept.closed_on) == ("open", "visit", None)
    paper = visiting.last(desk, Paper)
    assert (paper.kind, paper.standing) == ("complaint_receipt", "due")
    assert (paper.complaint_id, paper.request_id) == (kept.id, request.id)
    assert done.paper == ToPrint(paper.id, "complaint_receipt")
    assert kept.body == "follow_up"
    assert kept.answer_by == working_day_after(kept.received_on, 15, CALENDAR)
    day = "الخميس ١١ جمادى الأولى ١٤٤٨هـ الموافق ٢٢ أكتوبر ٢٠٢٦م"
    assert done.lines == (
        "تُعرض على لجنة المتابعة لدراستها.",
        grievance_texts.ANSWER_BY.format(day=day),
    )
    assert offices.trail_of(desk)[-1] == ("complaint.take", "done", "desk")
    assert issue_one(desk, paper.id).content.startswith(b"%PDF-")


def test_the_request_alone_tells_whose_it_is(desk: Desk) -> None:
    request = visiting.request_in(desk, State.WITH_COMMITTEE)
    opened = open_complaint(desk, Coming(request=request.uuid, returns=True))
    assert opened.visitor is not None
    assert opened.visitor.id == request.person_id
    assert opened.coming.person_id == request.person_id
    assert visiting.newest_act(desk).object_id == request.person_id


def test_numbers_have_no_gap_and_the_same_visit_is_kept_once(desk: Desk) -> None:
    opened = open_complaint(desk, Coming())
    first = take_complaint(desk, opened, said(opened, with_name=False))
    assert take_complaint(desk, opened, said(opened, with_name=False)) == first
    with pytest.raises(UnansweredError):
        take_complaint(desk, open_complaint(desk, Coming()), {})
    again = open_complaint(desk, Coming())
    second = take_complaint(desk, again, said(again, with_name=False, kind="suggestion"))
    assert counted(second) == counted(first) + 1
    assert second.title == texts.SUGGESTION_DONE
    due = [one for one in visiting.every(desk, Paper) if one.complaint_id is not None]
    assert len(visiting.complaints(desk)) == len(due) == 2


def test_without_a_name_nothing_leads_to_the_person(desk: Desk) -> None:
    request = visiting.request_in(desk, State.TOLD)
    opened = open_complaint(desk, Coming(request.person_id, request.uuid))
    done = take_complaint(desk, opened, said(opened, with_name=False))
    kept, visit = visiting.last(desk, Complaint), visiting.last(desk, Visit)
    assert (kept.person_id, kept.request_id, kept.name, kept.phone) == (None,) * 4
    assert (visit.purpose, visit.person_id, visit.request_id) == ("complaint", None, None)
    assert visiting.last(desk, Paper).request_id is None
    assert texts.COMPLAINT_NAMELESS in done.lines


def test_the_page_does_not_tie_a_nameless_complaint_to_a_request(desk: Desk) -> None:
    request = visiting.request_in(desk, State.TOLD)
    opened = open_complaint(desk, Coming(request.person_id, request.uuid))
    for named, tied in ((True, True), (False, False)):
        interview = type(opened.interview)(opened.interview.rules, {"with_name": named})
        block = block_of(opened, interview)
        assert (str(request.number) in block.note) is tied
        assert texts.CONFIDENTIAL in block.note


def test_who_is_on_no_record_leaves_name_and_phone(desk: Desk) -> None:
    opened = open_complaint(desk, Coming(place="phone"))
    with pytest.raises(UnansweredError) as refusal:
        take_complaint(desk, opened, said(opened))
    assert set(refusal.value.problems) == {"name", "phone"}
    done = take_complaint(desk, opened, said(opened, name="علي سعد", phone="0551234567"))
    kept = visiting.last(desk, Complaint)
    assert (kept.name, kept.phone, kept.channel) == ("علي سعد", "+966551234567", "phone")
    assert visiting.last(desk, Visit).place == "phone"
    assert texts.COMPLAINT_NAMELESS not in done.lines
    with desk.store.reading() as session:
        profile = opened.interview.rules.profile
        receipt = complaint_receipt(session, profile, kept, None, ISSUE)
    assert receipt.person == Served("علي سعد", "", "صاحب الشكوى")


@pytest.mark.parametrize("kept", [True, False])
def test_after_an_uncertain_commit_the_number_is_looked_up(desk: Desk, kept: bool) -> None:
    opened = open_complaint(desk, Coming())
    visiting.fail_next_commit(desk, kept=kept)
    if not kept:
        with pytest.raises(CommitUncertainError):
            take_complaint(desk, opened, said(opened, with_name=False))
        assert not visiting.complaints(desk)
    done = take_complaint(desk, opened, said(opened, with_name=False))
    assert [one.number for one in visiting.complaints(desk)] == [done.number]
    following = open_complaint(desk, Coming())
    assert counted(take_complaint(desk, following, said(following, with_name=False))) == (
        counted(done) + 1
    )


@pytest.mark.parametrize("named", [True, False])
def test_the_receipt_names_whom_it_may(desk: Desk, named: bool) -> None:
    request = visiting.request_in(desk, State.WITH_COMMITTEE)
    opened = open_complaint(desk, Coming(request.person_id, request.uuid))
    done = take_complaint(desk, opened, said(opened, with_name=named, kind="suggestion"))
    profile = opened.interview.rules.profile
    with desk.store.reading() as session:
        complaint = visiting.last(desk, Complaint)
        person = PERSON if complaint.person_id is not None else None
        receipt = complaint_receipt(session, profile, complaint, person, ISSUE)
    assert (receipt.number, receipt.committee) == (done.number, "لجنة المتابعة")
    assert receipt.answer_by == complaint.answer_by
    assert receipt.is_suggestion
    assert (receipt.person, receipt.about) == ((PERSON, request.number) if named else (None, None))
    assert draw_complaint_receipt(receipt, words(), look(PaperFormat.A5)).startswith(b"%PDF")
