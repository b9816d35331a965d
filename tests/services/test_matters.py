"""Complaints, suggestions and enquiries: who sees which, what is done about them, who has them."""

from dataclasses import replace
from datetime import date

import pytest

from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from tests.services.settling import end
from twaim_desk.db.models.desk import Complaint, Enquiry
from twaim_desk.domain.matters import Happened, Kind, Waiting, age_of, is_late, looks_after
from twaim_desk.domain.profile import Liaison
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.before_office import association
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.matter_acts import MatterError, answer, give, note_done, reopen
from twaim_desk.services.matters import matters, waiting
from twaim_desk.services.open_matter import MatterRef, open_matter
from twaim_desk.services.visits.complaint import take_complaint
from twaim_desk.services.visits.enquiry import answer_enquiry
from twaim_desk.services.visits.opening import open_complaint, open_enquiry
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import matters as texts

WHY = "من اختصاص زميلي"


def taken(desk: Desk, kind: Kind = Kind.COMPLAINT) -> MatterRef:
    """One that was just taken down at the desk, without a name."""
    if kind is Kind.ENQUIRY:
        opened = open_enquiry(desk, Coming())
        said = {"question": "متى الدوام؟", "category": "services", "answer.which": "later"}
        answer_enquiry(desk, opened, {**opened.interview.answers, **said})
        return MatterRef(kind, visiting.last(desk, Enquiry).id)
    taking = open_complaint(desk, Coming())
    words = {"kind": kind, "with_name": False, "about": "التأخر", "text": "تأخر الرد."}
    take_complaint(desk, taking, {**taking.interview.answers, **words})
    return MatterRef(kind, visiting.last(desk, Complaint).id)


@pytest.mark.parametrize("kind", Kind)
def test_one_is_noted_given_answered_and_reopened(at_desk: OpenDesk, kind: Kind) -> None:
    desk, liaison = at_desk("desk"), at_desk("liaison")
    ref = taken(desk, kind)
    card = open_matter(liaison, ref)
    assert (card.seen, card.story, card.line.age, card.line.is_open) == (0, (), 0, True)
    note_done(liaison, ref, 0, "اتصلت بالفرع")
    with pytest.raises(MatterError) as late:
        note_done(liaison, ref, 0, "مرة أخرى")
    assert late.value.user_message == texts.CHANGED_SINCE
    card = open_matter(liaison, ref)
    supervisor = next(one for one in card.others if one.id != liaison.user_id)
    give(liaison, ref, card.seen, supervisor.id, WHY)
    card = open_matter(liaison, ref)
    assert card.line.owner == supervisor.name
    end(at_desk("supervisor"), ref, "عولج الأمر")
    card = open_matter(liaison, ref)
    assert (card.line.is_open, card.answer, card.others) == (False, "عولج الأمر", ())
    with pytest.raises(MatterError):
        note_done(liaison, ref, card.seen, "بعد الإغلاق")
    reopen(liaison, ref, card.seen, "لم يُعالج")
    card = open_matter(liaison, ref)
    assert (card.line.is_open, card.answer) == (True, None)
    assert [one.kind for one in card.story] == [
        Happened.NOTED, Happened.GIVEN, *([] if kind is Kind.ENQUIRY else [Happened.DECIDED]),
        Happened.ANSWERED, Happened.REOPENED,
    ]  # fmt: skip
    assert offices.trail_of(liaison)[-1] == ("matter.open", "done", "liaison")


def test_an_enquiry_left_for_later_is_answered_and_its_person_told(at_desk: OpenDesk) -> None:
    desk, liaison = at_desk("desk"), at_desk("liaison")
    opened = open_enquiry(desk, Coming())
    said = {"question": "متى الدورة؟", "category": "other", "answer.which": "later"}
    whose = {"name": "نورة بنت سعد العتيبي", "phone": "٠٥٠٠٠٠٠٠٠٩"}
    answer_enquiry(desk, opened, {**opened.interview.answers, **said, **whose})
    ref = MatterRef(Kind.ENQUIRY, visiting.last(desk, Enquiry).id)
    assert ref.id in {one.id for one in matters(liaison, Kind.ENQUIRY, only_mine=True)}
    before = waiting(liaison).open
    card = open_matter(liaison, ref)
    assert (card.name, card.phone) == ("نورة بنت سعد العتيبي", "0500000009")
    with pytest.raises(RefusedInputError) as refusal:
        answer(liaison, ref, card.seen, "تبدأ الدورة أول الشهر", "phone", " ")
    assert refusal.value.user_message == answer_texts.NO_SOURCE
    assert open_matter(liaison, ref).line.is_open
    answer(liaison, ref, card.seen, "تبدأ الدورة أول الشهر", "phone", "إعلان الدورة")
    assert waiting(liaison).open == before - 1
    card = open_matter(liaison, ref)
    after = (card.answer, card.source, card.line.is_open)
    assert after == ("تبدأ الدورة أول الشهر", "إعلان الدورة", False)
    assert (card.story[-1].kind, card.story[-1].channel) == (Happened.ANSWERED, "phone")


def test_an_older_answer_stays_in_the_story_when_it_is_reopened(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    closed = [one for one in matters(supervisor, Kind.ENQUIRY, only_open=False) if not one.is_open]
    ref = MatterRef(Kind.ENQUIRY, closed[0].id)
    before = open_matter(supervisor, ref)
    reopen(supervisor, ref, before.seen, "الجواب ناقص")
    after = open_matter(supervisor, ref)
    assert after.answer is None
    assert [one.text for one in after.story] == [before.answer, "الجواب ناقص"]


def test_the_desk_reads_what_it_took_down_and_no_more(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    his, foreign = taken(desk), taken(supervisor)
    give(supervisor, his, 0, supervisor.user_id, WHY)
    listed = {one.id for one in matters(desk, Kind.COMPLAINT)}
    assert his.id in listed
    assert foreign.id not in listed
    assert {his.id, foreign.id} <= {one.id for one in matters(supervisor, Kind.COMPLAINT)}
    assert not open_matter(desk, his).may_handle
    with pytest.raises(ExpectedError):
        open_matter(desk, foreign)
    with pytest.raises(NotAllowedError):
        note_done(desk, his, 0, "لا يحق له")
    mine = {one.id for one in matters(supervisor, Kind.COMPLAINT, only_mine=True)}
    assert his.id in mine
    with pytest.raises(NotAllowedError):
        matters(at_desk("auditor"), Kind.COMPLAINT)


def test_what_waits_is_counted_and_late_after_the_ceiling(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    ref, before = taken(supervisor), waiting(supervisor)
    moved = "SET received_on = '2026-08-01', answer_by = '2026-08-23'"
    offices.run(supervisor, f"UPDATE complaint {moved} WHERE id = {ref.id}")
    assert waiting(supervisor) == replace(before, late=before.late + 1)
    line = next(one for one in matters(supervisor, Kind.COMPLAINT) if one.id == ref.id)
    assert line.is_late
    end(supervisor, ref, "أُجيب")
    assert waiting(supervisor) == Waiting(before.open - 1, before.late, before.soon)
    assert waiting(at_desk("liaison")) == waiting(supervisor)  # no table: every officer has all


def test_it_is_given_only_to_who_may_have_it(at_desk: OpenDesk) -> None:
    supervisor, desk = at_desk("supervisor"), at_desk("desk")
    ref = taken(supervisor)
    for to_id, sentence in (
        (desk.user_id, texts.NOT_AN_OFFICER),
        (0, texts.NOT_AN_OFFICER),
        (supervisor.user_id, texts.HIS_ALREADY),
    ):
        with pytest.raises(MatterError) as refusal:
            give(supervisor, ref, 0, to_id, WHY)
        assert refusal.value.user_message == sentence
    with pytest.raises(RefusedInputError):
        note_done(supervisor, ref, 0, "  ")
    with pytest.raises(MatterError):
        answer(supervisor, ref, 0, "نعم", "pigeon", "اللائحة")
    with pytest.raises(MatterError) as undecided:
        answer(supervisor, ref, 0, "نعم", "phone", "اللائحة")
    assert undecided.value.user_message == texts.DECIDED_FIRST
    with pytest.raises(MatterError):
        reopen(supervisor, ref, 0, "مفتوحة")
    with pytest.raises(MatterError):
        note_done(supervisor, MatterRef(Kind.SUGGESTION, ref.id), 0, "ليس مقترحًا")


def test_working_days_are_counted_and_the_last_is_in_time() -> None:
    calendar = association("twaim").calendar
    assert age_of(date(2026, 10, 1), date(2026, 10, 1), calendar) == 0
    assert age_of(date(2026, 10, 1), date(2026, 10, 5), calendar) == 2  # over a weekend
    assert [is_late(age, 15) for age in (14, 15, 16)] == [False, False, True]
    assert not is_late(400, None)


def test_officers_have_their_categories_and_the_rest_is_somebodys() -> None:
    table = (Liaison("noura", ("widow",)), Liaison("saad", subjects=("papers",)), Liaison("rest"))
    assert looks_after(table, "noura", "widow", None)
    assert not looks_after(table, "saad", "widow", None)
    assert looks_after(table, "saad", None, "papers")
    assert [looks_after(table, one, "elderly", "other") for one in ("noura", "rest")] == [
        False, True,
    ]  # fmt: skip
    assert looks_after(table[:2], "anyone", "elderly", None)
    assert looks_after((), "anyone", None, None)
