"""The short visits as rules: what is asked, what is wrong, what is said of a request."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.offices import is_arabic
from twaim_desk.domain.answering import (
    Attempt,
    Capacity,
    Deputy,
    Hears,
    Result,
    Telling,
    ways_of,
)
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.deliveries import Gift, Giving
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.follow_up import follow_up_words, may_be_told_here
from twaim_desk.domain.visits.table import (
    KINDS,
    block_of,
    first_asked,
    given_before,
    problems_of,
    with_answer,
    words_of,
)
from twaim_desk.domain.visits.value import Agreed, Approved, Coming, Opening, Standing, Visitor
from twaim_desk.services.before_office import association, shipped_forms
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_texts import paper_words

TODAY = date(2026, 11, 22)
WAITING = Standing("u1", "TW-1448-000001", "food_basket", State.WITH_COMMITTEE, date(2026, 11, 1))
OLD = Standing(
    "u2", "TW-1446-000009", None, State.CLOSED, date(2025, 1, 5),
    answered_on=date(2025, 1, 20), answered_by="phone", closed_on=date(2025, 2, 2),
)  # fmt: skip
TELLING = Telling(
    "u1", 1, date(2026, 11, 15), ways_of("phone", "email", trusted=True),
    dict.fromkeys(Hears, ("تمت الموافقة على الطلب.",)), {"phone": "0551234567"},
    (Attempt("phone", Result.NO_ANSWER, datetime(2026, 11, 20, 10, 5, tzinfo=UTC), "نورة"),),
    Deputy("سعد الحربي", False, Capacity.AGENT, date(2026, 11, 20), Hears.BOTH),
    "مساءً", date(2026, 11, 19),
)  # fmt: skip
GIVING = Giving(
    "u1", 1,
    (
        Gift("سلة غذائية", None, date(2026, 11, 1), id=1),
        Gift("مساعدة نقدية", 150_000, date(2026, 12, 1), id=2),
        Gift("سلة غذائية", None, date(2026, 10, 1), date(2026, 10, 1), "self", id=3),
    ),
)  # fmt: skip
RECORD: dict[str, Answer] = {
    "person.first": "سارة", "person.family": "القحطاني", "person.gender": "female",
    "person.phone": "0551234567", "person.identity": "1000000008", "person.district": "الروضة",
}  # fmt: skip


def opening_of(kind: str, profile: str = "twaim", *, feminine: bool = True) -> Opening:
    """A visit of someone with two requests, an agreed channel and an approved answer."""
    forms, office = shipped_forms(), association(profile)
    rules = rules_of(OfficeForms(forms, office, "x", paper_words()), TODAY)
    opening = Opening(
        kind, "u", Coming(1, "u1"), datetime(2026, 11, 22, tzinfo=UTC), Interview(rules),
        office.profile.committees, Visitor(1, "سارة القحطاني", feminine, "0008"), RECORD,
        WAITING.number, (Approved(1, "متى تُصرف السلة؟", "أول الشهر.", "اللائحة"),),
        (OLD, WAITING), Agreed("phone", "+966551234567"), telling=TELLING, giving=GIVING,
    )  # fmt: skip
    return replace(opening, interview=replace(opening.interview, answers=given_before(opening)))


OPENINGS = {kind: opening_of(kind) for kind in KINDS}
ANSWERS = st.one_of(
    st.text(max_size=40),
    st.text("0123456789٠١٢/-", max_size=12),
    st.booleans(),
    st.integers(),
    st.just("x" * 10_000),
    st.just("\u202e\ud800\x00"),
)


@given(st.sampled_from(KINDS), st.data())
@settings(deadline=None)
def test_whatever_is_answered_is_refused_in_words_or_taken(kind: str, data: st.DataObject) -> None:
    opening = OPENINGS[kind]
    interview = opening.interview
    for _ in range(8):
        asks = block_of(opening, interview).asks
        ask = data.draw(st.sampled_from(asks))
        choices = st.sampled_from([one.id for one in ask.choices] or ["x"])
        answer = data.draw(st.one_of(ANSWERS, choices))
        interview = replace(interview, answers=with_answer(interview, ask.id, answer))
    for field, sentence in problems_of(opening, interview).items():
        assert is_arabic(sentence), field
        assert len(sentence) < 300, field
    assert all(map(is_arabic, words_of(opening, interview)))


@pytest.mark.parametrize("kind", KINDS)
def test_each_begins_where_something_is_to_be_answered(kind: str) -> None:
    opening = OPENINGS[kind]
    block = block_of(opening, opening.interview)
    first = first_asked(opening, opening.interview)
    assert first in {ask.id for ask in block.asks}
    assert first not in {"place", "channel"} or kind == "channel"
    assert len({ask.id for ask in block.asks}) == len(block.asks)
    assert is_arabic(block.title)
    assert is_arabic(block.say)


def said_of(standing: Standing, profile: str = "twaim", *, feminine: bool = True) -> str:
    opening = replace(opening_of("follow_up", profile, feminine=feminine), requests=(standing,))
    answers: dict[str, Answer] = {"request": standing.uuid}
    return "\n".join(follow_up_words(opening, replace(opening.interview, answers=answers)))


def test_a_woman_and_a_man_are_addressed_as_such() -> None:
    assert said_of(WAITING).startswith("الأخت الكريمة، طلبكم رقم TW-1448-000001 (")
    assert said_of(WAITING, feminine=False).startswith("الأخ الكريم، ")


def test_the_committee_is_that_of_the_association() -> None:
    assert "لدى اللجنة المختصة لدراسته" in said_of(WAITING)
    assert "لدى لجنة البحث لدراسته" in said_of(WAITING, "awj")


def test_a_decision_is_not_told_before_it_was_told() -> None:
    for state in (State.ACCEPTED, State.REJECTED):
        said = said_of(replace(WAITING, state=state))
        assert "مقبول" not in said
        assert "مرفوض" not in said
        assert "انتهت دراسة الطلب" in said


def test_who_asks_at_the_desk_after_a_decision_is_told_there_and_nobody_on_the_phone() -> None:
    opening = replace(opening_of("follow_up"), requests=(replace(WAITING, state=State.REJECTED),))
    for place, told in (("desk", True), ("phone", False)):
        answers: dict[str, Answer] = {"request": "u1", "place": place}
        interview = replace(opening.interview, answers=answers)
        assert may_be_told_here(opening.requests[0], interview) is told
        said = "\n".join(follow_up_words(opening, interview))
        assert ("يُبلَّغ بالرد الآن هنا" in said) is told


def test_who_was_told_hears_when_he_is_given_what_was_decided() -> None:
    told = replace(WAITING, state=State.TOLD, answered_on=date(2026, 11, 10), answered_by="phone")
    assert "موعد التسليم الأربعاء" in said_of(replace(told, due_on=date(2026, 12, 2)))
    late = said_of(replace(told, due_on=date(2026, 11, 20), given_on=date(2026, 11, 12)))
    assert "كان موعد التسليم" in late
    assert "آخر تسليم الخميس" in late
    delivered = replace(told, state=State.DELIVERED, given_on=date(2026, 11, 12))
    assert "قُدّمت الخدمة" in said_of(delivered)
    assert "موعد التسليم" not in said_of(delivered)


def test_without_a_ceiling_only_the_least_length_is_said_or_that_there_is_none() -> None:
    least = replace(WAITING, not_before=date(2026, 11, 29))
    assert "لا يُتوقع الرد قبل الأحد" in said_of(least, "awj")
    assert "موعد الرد أقصاه" not in said_of(least, "awj")
    past = replace(WAITING, not_before=date(2026, 11, 20))
    assert "لم تحدد سياسة الجمعية موعدًا للرد" in said_of(past, "awj")


def test_the_office_says_that_it_is_late() -> None:
    late = said_of(replace(WAITING, reply_by=date(2026, 11, 19)))
    assert "وقد تأخرت الجمعية عنه، ونعتذر إليكم" in late
    assert "تأخرت" not in said_of(replace(WAITING, reply_by=TODAY))


def test_of_an_old_closed_request_state_and_dates_are_said() -> None:
    said = said_of(OLD)
    assert "الطلب مغلق" in said
    assert "عبر الاتصال الهاتفي" in said
    assert "أُغلق الطلب الأحد" in said
    assert "موعد الرد" not in said


def test_open_requests_stand_before_old_ones() -> None:
    opening = OPENINGS["follow_up"]
    which = block_of(opening, opening.interview).asks[-1]
    assert [one.id for one in which.choices] == ["u1", "u2"]
    assert opening.interview.answers["request"] == "u1"


def test_of_an_old_number_only_the_end_is_shown() -> None:
    opening = OPENINGS["change"]
    for what in ("phone", "identity"):
        interview = replace(opening.interview, answers={"what": what})
        hints = " ".join(ask.hint for ask in block_of(opening, interview).asks)
        assert "0551234567" not in hints
        assert "1000000008" not in hints
        assert "ينتهي بـ" in hints


def test_what_was_typed_of_something_else_stays_in_sight() -> None:
    opening = OPENINGS["change"]
    answers: dict[str, Answer] = {"what": "phone", "person.district": "الحي"}
    asks = block_of(opening, replace(opening.interview, answers=answers)).asks
    assert [one.id for one in asks] == ["what", "person.phone", "person.district", "person.address"]
