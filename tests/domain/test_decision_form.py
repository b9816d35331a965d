"""What a decision asks for, and that whatever is typed comes to a ruling or to one sentence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import shipped
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.committee import Leaves, first_too_often
from twaim_desk.domain.decision_form import (
    OUTCOMES,
    Case,
    Ruling,
    RulingError,
    Sitting,
    decision_block,
    first_answers,
    read_ruling,
)
from twaim_desk.domain.request import State
from twaim_desk.domain.service import Amount, AmountKind, Choice
from twaim_desk.domain.typed_answers import Reading

ON = date(2026, 3, 8)
READING = Reading(shipped().personal_table, shipped().exact_from_year, ON)
MONEY = Amount(AmountKind.MONEY, "مساعدة نقدية", 1, ceiling_riyals=1500)
CASE = Case(
    MONEY,
    (Choice("rent", "عقد الإيجار"), Choice("card", "سجل الأسرة")),
    (Sitting(1, "نوف الشهري", None), Sitting(2, "سارة القحطاني", Leaves.PERSON)),
    ON,
)
GIVEN: dict[str, Answer | None] = {
    "what": "مساعدة", "riyals": "1500", "first": "10/3/2026", "count": "2", "months": "1",
}  # fmt: skip


def names(outcome: State, case: Case = CASE) -> list[str]:
    return [ask.id for ask in decision_block(outcome, case).asks]


def test_each_outcome_asks_what_belongs_to_it() -> None:
    left = ["left.1", "left.2"]
    assert names(State.REJECTED) == ["reason", *left]
    assert names(State.DEFERRED) == ["paper.rent", "paper.card", "reason", *left]
    money = ["what", "riyals", "first", "count", "months", "dates"]
    assert names(State.ACCEPTED) == [*money, *left]
    seat = replace(CASE, amount=Amount(AmountKind.SEAT, "مقعد", 12))
    assert "riyals" not in names(State.ACCEPTED, seat)
    assert first_answers(State.ACCEPTED, seat)["what"] == "مقعد"
    assert first_answers(State.REJECTED, CASE) == {"left.2": True}


def test_reasons_of_time_are_asked_where_they_are_due() -> None:
    case = replace(CASE, early="الأحد", late="الاثنين")
    assert {"early", "late"} <= set(names(State.ACCEPTED, case)) & set(names(State.REJECTED, case))
    assert "early" not in names(State.DEFERRED, case)
    assert "late" in names(State.DEFERRED, case)


def test_days_are_counted_or_named() -> None:
    ruling = read_ruling(State.ACCEPTED, CASE, GIVEN, READING)
    assert ruling.days == (date(2026, 3, 10), date(2026, 4, 10))
    assert ruling.riyals == 1500
    named = {"what": "مساعدة", "riyals": "10", "dates": "1/5/2026، 8/3/2026, 1/5/2026"}
    assert read_ruling(State.ACCEPTED, CASE, named, READING).days == (ON, date(2026, 5, 1))


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("riyals", "1501"), ("riyals", "0"), ("riyals", ""), ("first", "7/3/2026"),
        ("first", "1/1/2040"), ("count", "61"), ("count", "0"), ("months", ""), ("months", "37"),
        ("dates", "8/3/2026, لاحقًا"), ("dates", "،،"), ("dates", "8/3/2026, 9/3/2026"),
        ("what", " \u200f"), ("what", True),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_beside_its_question(name: str, typed: Answer) -> None:
    with pytest.raises(RulingError) as caught:
        read_ruling(State.ACCEPTED, CASE, {**GIVEN, name: typed}, READING)
    assert caught.value.field == name


@pytest.mark.parametrize(
    ("ceiling", "said"), [(1500, "١٥٠٠ ريال"), (1512, "١٥١٢ ريالًا"), (2, "ريالين")]
)
def test_the_ceiling_agrees_with_its_number(ceiling: int, said: str) -> None:
    case = replace(CASE, amount=replace(MONEY, ceiling_riyals=ceiling))
    with pytest.raises(RulingError) as caught:
        read_ruling(State.ACCEPTED, case, {**GIVEN, "riyals": "9000"}, READING)
    assert caught.value.user_message == f"لا يزيد المبلغ على {said} في كل مرة."


@given(
    st.sampled_from(OUTCOMES),
    st.dictionaries(
        st.sampled_from([*GIVEN, "dates", "reason", "paper.rent", "left.1"]),
        st.one_of(st.text(max_size=30), st.booleans(), st.sampled_from(["3", "9/3/2026", "٥٠٠"])),
    ),
)
def test_whatever_is_typed_is_a_ruling_or_a_sentence(
    outcome: State, typed: dict[str, Answer]
) -> None:
    answers: dict[str, Answer | None] = {**GIVEN, **typed}
    ruling = ruled(outcome, answers)
    if isinstance(ruling, RulingError):
        assert ruling.user_message
        assert ruling.field in names(outcome)
        return
    assert ruling.riyals is None or 0 < ruling.riyals <= 1500
    assert all(ON <= day <= ON + timedelta(days=5 * 366) for day in ruling.days)
    assert first_too_often(MONEY, (), ruling.days) is None


def ruled(outcome: State, answers: dict[str, Answer | None]) -> Ruling | RulingError:
    try:
        return read_ruling(outcome, CASE, answers, READING)
    except RulingError as error:
        return error
