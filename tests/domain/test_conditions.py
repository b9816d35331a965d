import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.conditions import Fact, FactTest, comparisons, hold, limit_of, refuted

TABLE = ((1, 3000), (3, 5000), (9, 8000))
INCOME = FactTest("income", at_most_by="persons", table=TABLE)

facts_of_any_kind = st.one_of(st.booleans(), st.integers(), st.text(max_size=5))
sound_tests = st.one_of(
    st.builds(FactTest, st.just("a"), equals=facts_of_any_kind),
    st.builds(FactTest, st.just("a"), one_of=st.tuples(st.text(max_size=5))),
    st.builds(FactTest, st.just("a"), at_least=st.integers()),
    st.builds(FactTest, st.just("a"), at_least=st.integers(), at_most=st.integers()),
    st.builds(FactTest, st.just("a"), at_most_by=st.just("b"), table=st.just(TABLE)),
)
some_facts = st.dictionaries(st.sampled_from(["a", "b", "c"]), facts_of_any_kind)


@pytest.mark.parametrize(
    ("test", "fact", "expected"),
    [
        (FactTest("x", equals=True), True, True),
        (FactTest("x", equals=False), False, True),
        (FactTest("x", equals=False), True, False),
        (FactTest("x", equals=True), 1, False),
        (FactTest("x", equals=False), 0, False),
        (FactTest("x", equals=1), True, False),
        (FactTest("x", equals="rented"), "rented", True),
        (FactTest("x", equals="rented"), "owned", False),
        (FactTest("x", one_of=("widow", "divorced")), "divorced", True),
        (FactTest("x", one_of=("widow", "divorced")), "elderly", False),
        (FactTest("x", one_of=("1",)), 1, False),
        (FactTest("x", at_least=15), 14, False),
        (FactTest("x", at_least=15), 15, True),
        (FactTest("x", at_most=20), 20, True),
        (FactTest("x", at_most=20), 21, False),
        (FactTest("x", at_least=6, at_most=20), 5, False),
        (FactTest("x", at_least=6, at_most=20), 6, True),
        (FactTest("x", at_least=6, at_most=20), 21, False),
        (FactTest("x", at_least=0), True, False),
        (FactTest("x", at_most=20), "7", False),
        (FactTest("x", equals=0), 0, True),
        (FactTest("x", at_least=0), 0, True),
    ],
)
def test_one_comparison(test: FactTest, fact: Fact, expected: bool) -> None:
    assert hold([test], {"x": fact}) is expected


@pytest.mark.parametrize(
    ("persons", "limit"), [(0, 3000), (1, 3000), (2, 5000), (3, 5000), (4, 8000), (9, 8000)]
)
def test_the_table_gives_the_limit_of_the_first_row_that_reaches(persons: int, limit: int) -> None:
    assert limit_of(INCOME, {"persons": persons}) == limit
    assert hold([INCOME], {"persons": persons, "income": limit})
    assert not hold([INCOME], {"persons": persons, "income": limit + 1})


@pytest.mark.parametrize("persons", [10, "3", True])
def test_the_table_gives_no_limit_above_its_last_row_or_for_what_is_no_number(
    persons: Fact,
) -> None:
    assert limit_of(INCOME, {"persons": persons}) is None
    assert not hold([INCOME], {"persons": persons, "income": 0})


def test_the_table_gives_no_limit_for_a_fact_nobody_has_given() -> None:
    assert limit_of(INCOME, {"income": 1}) is None
    assert limit_of(FactTest("income", at_most=1), {"income": 1}) is None


@pytest.mark.parametrize(
    ("test", "count"),
    [
        (FactTest("x"), 0),
        (FactTest("x", table=TABLE), 0),
        (FactTest("x", equals=False), 1),
        (FactTest("x", at_least=0, at_most=9), 1),
        (INCOME, 1),
        (FactTest("x", equals=1, one_of=("a",), at_most=3), 3),
    ],
)
def test_comparisons_are_counted(test: FactTest, count: int) -> None:
    assert comparisons(test) == count


def test_a_test_names_every_fact_it_looks_at() -> None:
    assert FactTest("x", equals=1).facts() == ("x",)
    assert INCOME.facts() == ("income", "persons")


def test_no_tests_hold_of_everything_and_refute_nothing() -> None:
    assert hold([], {})
    assert not refuted([], {})


@given(sound_tests)
def test_a_fact_nobody_has_given_fails_its_test_and_refutes_nothing(test: FactTest) -> None:
    assert not hold([test], {})
    assert not refuted([test], {})


@given(st.lists(sound_tests, max_size=4), some_facts)
def test_all_tests_hold_when_each_one_does(tests: list[FactTest], facts: dict[str, Fact]) -> None:
    assert hold(tests, facts) == all(hold([test], facts) for test in tests)


@given(st.lists(sound_tests, max_size=4), some_facts)
def test_what_is_refuted_does_not_hold(tests: list[FactTest], facts: dict[str, Fact]) -> None:
    assert not (refuted(tests, facts) and hold(tests, facts))


@given(st.lists(sound_tests, max_size=4), facts_of_any_kind, facts_of_any_kind)
def test_with_all_facts_given_tests_hold_or_are_refuted(
    tests: list[FactTest], first: Fact, second: Fact
) -> None:
    facts = {"a": first, "b": second}
    assert refuted(tests, facts) is not hold(tests, facts)


@given(st.lists(sound_tests, max_size=4), some_facts, facts_of_any_kind)
def test_a_fact_that_no_test_names_changes_nothing(
    tests: list[FactTest], facts: dict[str, Fact], other: Fact
) -> None:
    assert hold(tests, facts) == hold(tests, {**facts, "other": other})


@given(st.integers(), st.integers(), st.integers())
def test_the_bounds_belong_to_the_range(number: int, first: int, last: int) -> None:
    within = FactTest("x", at_least=first, at_most=last)
    assert hold([within], {"x": number}) == (first <= number <= last)


@given(
    st.dictionaries(st.integers(0, 50), st.integers(0, 20_000), min_size=1),
    st.integers(0, 60),
    st.integers(0, 20_000),
)
def test_a_rising_table_never_grants_less_to_more_persons(
    rows: dict[int, int], persons: int, income: int
) -> None:
    table = tuple(zip(sorted(rows), sorted(rows.values()), strict=True))
    test = FactTest("income", at_most_by="persons", table=table)
    fewer = hold([test], {"income": income, "persons": persons})
    more = hold([test], {"income": income, "persons": min(persons + 1, max(rows))})
    assert more or not fewer
