"""A complaint from its registration to its result: studied, solved amicably, decided, told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.paper.reading import says
from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from tests.services.test_matters import taken
from twaim_desk.db.models.desk import Complaint
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.filled_block import BlockError
from twaim_desk.domain.grievance import BOARD, NOT_TOLD, Settling
from twaim_desk.domain.matters import Happened, Kind, Verdict
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.value import Coming
from twaim_desk.services.committee.members import members
from twaim_desk.services.committee.sessions import close, open_new
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.matter_acts import MatterError, reopen
from twaim_desk.services.matters import matters, waiting
from twaim_desk.services.office import open_office
from twaim_desk.services.open_matter import MatterCard, MatterRef, open_matter
from twaim_desk.services.papers import issue_one
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.settle_matter import DOING
from twaim_desk.services.visits.complaint import take_complaint
from twaim_desk.services.visits.opening import open_complaint
from twaim_desk.texts import grievance as texts

DECIDED = {"outcome": "partly", "text": "ثبت التأخر، وعولج.", "session": "none"}
TRIED = {
    "on": "1/10/2026",
    "who": "المشرف مع صاحب الشكوى",
    "way": "phone",
    "text": "عُرض عليه موعد قريب",
    "outcome": "failed",
}


def named(desk: Desk) -> MatterRef:
    """A complaint of somebody on record about his request, of which a channel was agreed."""
    request = visiting.request_in(desk, State.WITH_COMMITTEE)
    opened = open_complaint(desk, Coming(request.person_id, request.uuid))
    said: Answers = {
        "kind": "complaint",
        "with_name": True,
        "about": "التأخر",
        "text": "تأخر الرد.",
    }
    take_complaint(desk, opened, {**opened.interview.answers, **said})
    return MatterRef(Kind.COMPLAINT, visiting.last(desk, Complaint).id)


def do(desk: Desk, ref: MatterRef, act: Settling, **answers: str | bool | int) -> MatterCard:
    """Do an act as it stands now, and open it again."""
    DOING[act](desk, ref, open_matter(desk, ref).seen, answers)
    return open_matter(desk, ref)


def test_a_complaint_is_settled_from_study_to_result(at_desk: OpenDesk) -> None:
    supervisor, liaison = at_desk("supervisor"), at_desk("liaison")
    ref = named(supervisor)
    card = open_matter(liaison, ref)
    assert card.grievance is not None
    assert (card.line.body, card.grievance.verdict) == ("لجنة المتابعة", None)
    assert card.line.answer_by is not None
    assert set(card.settling) == {Settling.STUDY, Settling.ATTEMPT}
    with pytest.raises(NotAllowedError):
        DOING[Settling.DECIDE](liaison, ref, 0, DECIDED)
    do(liaison, ref, Settling.STUDY, text="روجع السجل\nوسُئل الموظف.")
    do(liaison, ref, Settling.ATTEMPT, **TRIED)
    with pytest.raises(MatterError) as undecided:
        do(liaison, ref, Settling.TELL, text="نعم", way="phone", evidence="مكالمة")
    assert undecided.value.user_message == texts.NOT_NOW
    card = do(supervisor, ref, Settling.DECIDE, **DECIDED)
    assert card.line.verdict is Verdict.PARTLY
    assert card.grievance is not None
    agreed = card.grievance.agreed
    assert agreed is not None
    other = "fax" if agreed != "fax" else "letter"
    told = {"text": "ثبت التأخر، وعولج.", "way": other}
    for wrong, field in ((told, "evidence"), ({**told, "evidence": "رقم ٥"}, "why")):
        with pytest.raises(BlockError) as refusal:
            do(liaison, ref, Settling.TELL, **wrong)
        assert refusal.value.field == field
    card = do(liaison, ref, Settling.TELL, **(told | {"way": agreed, "evidence": "مكالمة ١٠ ص"}))
    assert (card.line.is_open, card.answer) == (False, "ثبت التأخر، وعولج.")
    assert (card.story[-1].channel, card.story[-1].evidence) == (agreed, "مكالمة ١٠ ص")
    assert card.settling == (Settling.CARRY_OUT,)
    card = do(liaison, ref, Settling.CARRY_OUT, on="1/10/2026", text="أُضيف موظف في الاستقبال")
    assert [one.kind for one in card.story] == [
        Happened.STUDIED, Happened.ATTEMPTED, Happened.DECIDED, Happened.ANSWERED,
        Happened.CARRIED_OUT,
    ]  # fmt: skip
    assert card.story[1].who == TRIED["who"]
    reopen(liaison, ref, card.seen, "لم يُعالج")
    assert open_matter(liaison, ref).line.verdict is None


def test_it_rises_only_after_an_attempt_or_for_a_reason(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    first, second = taken(supervisor), taken(supervisor)
    with pytest.raises(BlockError) as refusal:
        do(supervisor, first, Settling.ESCALATE, to=BOARD, text="لم يرضَ")
    assert refusal.value.field == "without"
    rise = {"to": BOARD, "text": "لم يرضَ", "without": "امتنع عن الحديث"}
    card = do(supervisor, first, Settling.ESCALATE, **rise)
    assert (card.line.body, card.story[-1].reason) == (texts.BOARD, "امتنع عن الحديث")
    assert Settling.ESCALATE not in card.settling  # there is nobody above the board
    with pytest.raises(BlockError) as unproved:
        do(supervisor, first, Settling.DECIDE, outcome="not", text="لم تثبت")
    assert unproved.value.field == "evidence"
    do(supervisor, first, Settling.DECIDE, outcome="not", text="لم تثبت", evidence="قرار ١٢")
    do(supervisor, second, Settling.ATTEMPT, **TRIED)
    card = do(supervisor, second, Settling.ESCALATE, to="investigation", text="لم يرضَ")
    assert (card.line.body, card.story[-1].reason) == ("لجنة التحقيق والمتابعة", None)


def test_its_committee_decides_in_a_session_and_the_minutes_say_so(at_desk: OpenDesk) -> None:
    supervisor, secretary = at_desk("supervisor"), at_desk("secretary")
    ref, foreign = taken(supervisor), taken(supervisor, Kind.ENQUIRY)
    listed = {one.id for one in matters(secretary, Kind.COMPLAINT)}
    assert ref.id in listed
    assert foreign.id not in {one.id for one in matters(secretary, Kind.ENQUIRY)}
    with pytest.raises(BlockError) as alone:
        do(secretary, ref, Settling.DECIDE, **DECIDED)  # without a session it is the supervisor's
    assert alone.value.field == "session"
    sitting = [one.id for one in members(secretary, "follow_up")]
    meeting = open_new(secretary, "follow_up", "1/10/2026", sitting)
    card = do(secretary, ref, Settling.DECIDE, **(DECIDED | {"session": str(meeting)}))
    assert card.story[-1].session is not None
    assert card.settling == (
        Settling.STUDY, Settling.ATTEMPT, Settling.DECIDE, Settling.ESCALATE, Settling.CARRY_OUT,
    )  # fmt: skip
    paper = close(secretary, meeting)
    printed = issue_one(secretary, paper.paper_id).content
    assert says(printed, card.line.number, "ثبت بعضها") == []


def test_a_suggestion_is_studied_answered_and_carried_out(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    ref = taken(supervisor, Kind.SUGGESTION)
    card = do(supervisor, ref, Settling.STUDY, text="تُراجع التكلفة")
    assert card.settling == (Settling.STUDY, Settling.DECIDE)
    card = do(supervisor, ref, Settling.DECIDE, **DECIDED)
    assert Settling.TELL in card.settling
    card = do(supervisor, ref, Settling.TELL, text="قُبل بعضه: تُخصص مقاعد.", way=NOT_TOLD)
    card = do(supervisor, ref, Settling.CARRY_OUT, on="1/10/2026", text="خُصصت عشرة مقاعد")
    assert card.story[-1].text == "خُصصت عشرة مقاعد"
    refused = taken(supervisor, Kind.SUGGESTION)
    card = do(supervisor, refused, Settling.DECIDE, **(DECIDED | {"outcome": "not"}))
    assert Settling.CARRY_OUT not in card.settling


def test_what_is_due_soon_is_counted_until_it_is_late(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    ref, before = taken(supervisor), waiting(supervisor)
    day = open_matter(supervisor, ref).line.answer_by
    assert day is not None
    offices.run(supervisor, f"UPDATE complaint SET answer_by = '2026-10-04' WHERE id = {ref.id}")
    assert waiting(supervisor) == replace(before, soon=before.soon + 1)
    line = next(one for one in matters(supervisor, Kind.COMPLAINT) if one.id == ref.id)
    assert (line.left, line.is_late) == (1, False)
    moment = supervisor.now() + timedelta(days=4)
    later = open_office(supervisor.folder, "supervisor", PASSWORD, lambda: moment)
    line = next(one for one in matters(later, Kind.COMPLAINT) if one.id == ref.id)
    assert (line.left, line.is_late) == (0, True)
    later.store.dispose()
