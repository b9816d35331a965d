"""A committee's rules: quorum, who leaves a decision, how much and how often is given."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.committee import (
    Leaves,
    first_too_often,
    is_over,
    is_quorate,
    is_valued,
    leaving,
    members_needed,
    planned_days,
    tie_between,
)
from twaim_desk.domain.service import Amount, AmountKind

days = st.dates(date(2020, 1, 1), date(2060, 12, 31))
members = st.frozensets(st.integers(1, 9))
PERSON = "سارة بنت محمد القحطاني"


def amount(every_months: int = 1, times: int = 1, ceiling: int | None = None) -> Amount:
    return Amount(AmountKind.MONEY, "مساعدة", every_months, times, ceiling)


@given(members, members, members)
def test_a_decision_rests_on_more_than_half_of_those_in_office(
    present: frozenset[int], in_office: frozenset[int], left: frozenset[int]
) -> None:
    deciding = (present & in_office) - left
    assert is_quorate(present, in_office, left) == (2 * len(deciding) > len(in_office))


@given(members, members, members)
def test_who_leaves_never_makes_a_quorum(
    present: frozenset[int], in_office: frozenset[int], left: frozenset[int]
) -> None:
    if is_quorate(present, in_office, left):
        assert is_quorate(present, in_office)


@pytest.mark.parametrize(("in_office", "needed"), [(0, 1), (1, 1), (2, 2), (3, 2), (4, 3), (5, 3)])
def test_half_is_not_enough(in_office: int, needed: int) -> None:
    assert members_needed(in_office) == needed


@pytest.mark.parametrize(
    ("member", "tie"),
    [
        ("ساره محمد القحطانى", Leaves.PERSON),
        ("فهد بن علي القحطاني", Leaves.FAMILY),
        ("فهد بن علي العتيبي", None),
        ("القحطاني", None),
    ],
)
def test_the_person_and_his_family_are_seen(member: str, tie: Leaves | None) -> None:
    assert tie_between(member, PERSON) is tie


def test_the_person_leaves_unasked_and_his_family_when_it_is_marked() -> None:
    present = {1: PERSON, 2: "فهد بن علي القحطاني", 3: "خالد بن سعد الحربي", 4: "هند الزهراني"}
    assert leaving(present, PERSON, frozenset()) == {1: Leaves.PERSON}
    marked = leaving(present, PERSON, frozenset({2, 3, 9}))
    assert marked == {1: Leaves.PERSON, 2: Leaves.FAMILY, 3: Leaves.DECLARED}


def test_a_sum_has_its_ceiling() -> None:
    assert not is_over(amount(ceiling=1500), 1500)
    assert is_over(amount(ceiling=1500), 1501)
    assert not is_over(amount(), 10**7)
    assert is_valued(amount())
    assert not is_valued(Amount(AmountKind.SEAT, "مقعد", 12))


@given(days, st.integers(1, 24), st.integers(1, 12), st.integers(1, 3))
def test_a_plan_that_keeps_the_period_is_never_too_often(
    first: date, count: int, months: int, times: int
) -> None:
    planned = planned_days(first, count, months)
    assert len(planned) == count
    assert list(planned) == sorted(set(planned))
    assert first_too_often(amount(months, times), (), planned) is None


@given(days, st.integers(2, 12), st.integers(2, 12))
def test_a_plan_that_is_denser_than_the_period_is_too_often(
    first: date, count: int, months: int
) -> None:
    planned = planned_days(first, count, months - 1)
    assert first_too_often(amount(months), (), planned) == planned[1]


@given(days, st.integers(0, 400), st.integers(1, 12))
def test_what_was_given_counts_until_the_same_day_of_a_later_month(
    given_on: date, after: int, months: int
) -> None:
    day = given_on + timedelta(days=after)
    free = day >= planned_days(given_on, 2, months)[1]
    assert (first_too_often(amount(months), [given_on], [day]) is None) == free


def test_what_is_given_once_is_never_given_again() -> None:
    once = amount(every_months=0)
    assert first_too_often(once, [], [date(2026, 1, 1)]) is None
    assert first_too_often(once, [date(2001, 1, 1)], [date(2026, 1, 1)]) == date(2026, 1, 1)


def test_a_day_planned_before_one_that_stands_is_seen() -> None:
    stands = [date(2026, 3, 1)]
    assert first_too_often(amount(), stands, [date(2026, 2, 10)]) == date(2026, 2, 10)
    assert first_too_often(amount(), stands, [date(2026, 2, 1)]) is None
