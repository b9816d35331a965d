from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.conditions import Fact, FactTest, hold
from twaim_desk.domain.service import (
    Amount,
    AmountKind,
    Condition,
    NeededDocument,
    Per,
    Service,
    needed_documents,
    unmet_conditions,
)

WIDOW = FactTest("category", one_of=("widow",))
FROM_FIFTEEN = FactTest("member.age", at_least=15)

CARD = NeededDocument("family_card")
CARD_OF_WIDOW = NeededDocument("death_certificate", when=(WIDOW,))
CARD_OF_EACH = NeededDocument("national_id", per=Per.MEMBER, when=(FROM_FIFTEEN,))
LETTER = NeededDocument(
    "school_letter", per=Per.MEMBER, when=(WIDOW, FactTest("member.studies", equals=True))
)

categories = st.sampled_from(["widow", "elderly"])
families = st.lists(
    st.fixed_dictionaries({"member.age": st.integers(0, 90), "member.studies": st.booleans()}),
    max_size=6,
).map(tuple)


def service(
    documents: tuple[NeededDocument, ...] = (), conditions: tuple[Condition, ...] = ()
) -> Service:
    return Service(
        id="basket",
        title="سلة",
        about="سلة من المواد الغذائية.",
        people=("beneficiary",),
        committee="study",
        amount=Amount(AmountKind.IN_KIND, "سلة", every_months=1),
        conditions=conditions,
        documents=documents,
    )


def condition(name: str, *holds: FactTest, when: tuple[FactTest, ...] = ()) -> Condition:
    return Condition(name, "شرط", "ما يقال عند عدم تحققه.", holds=holds, when=when)


def test_a_paper_is_asked_of_those_it_is_for() -> None:
    papers = service(documents=(CARD, CARD_OF_WIDOW))
    assert needed_documents(papers, {"category": "elderly"}) == [(CARD, None)]
    assert needed_documents(papers, {"category": "widow"}) == [(CARD, None), (CARD_OF_WIDOW, None)]
    assert needed_documents(papers, {}) == [(CARD, None)]


def test_a_paper_of_each_member_is_asked_for_those_it_applies_to() -> None:
    family = ({"member.age": 20}, {"member.age": 14}, {"member.age": 15})
    needed = needed_documents(service(documents=(CARD_OF_EACH,)), {}, family)
    assert needed == [(CARD_OF_EACH, 0), (CARD_OF_EACH, 2)]


def test_a_paper_of_each_member_may_hang_on_the_applicant_too() -> None:
    family: tuple[dict[str, Fact], ...] = ({"member.studies": True}, {"member.studies": False}, {})
    papers = service(documents=(LETTER,))
    assert needed_documents(papers, {"category": "widow"}, family) == [(LETTER, 0)]
    assert needed_documents(papers, {"category": "elderly"}, family) == []


def test_a_paper_of_each_member_is_not_asked_of_a_person_alone() -> None:
    assert needed_documents(service(documents=(CARD_OF_EACH,)), {"age": 70}) == []


@given(categories, families)
def test_a_paper_is_asked_once_and_of_a_member_at_most_once(
    category: str, family: tuple[dict[str, Fact], ...]
) -> None:
    papers = service(documents=(CARD, CARD_OF_WIDOW, CARD_OF_EACH, LETTER))
    needed = [
        (paper.document, at)
        for paper, at in needed_documents(papers, {"category": category}, family)
    ]
    assert len(needed) == len(set(needed))
    assert {at for _, at in needed} <= {None, *range(len(family))}
    assert [at for name, at in needed if name == "national_id"] == [
        at for at, member in enumerate(family) if hold([FROM_FIFTEEN], member)
    ]


@given(categories, families)
def test_papers_stand_in_the_order_of_the_form(
    category: str, family: tuple[dict[str, Fact], ...]
) -> None:
    papers = service(documents=(CARD, CARD_OF_EACH, LETTER, CARD_OF_WIDOW))
    needed = needed_documents(papers, {"category": category}, family)
    places = [papers.documents.index(paper) for paper, _ in needed]
    assert places == sorted(places)


def test_conditions_that_the_facts_refute_are_unmet() -> None:
    area = condition("area", FactTest("in_area", equals=True))
    age = condition("age", FactTest("age", at_least=60))
    both = service(conditions=(area, age))
    assert unmet_conditions(both, {"in_area": True, "age": 60}) == []
    assert unmet_conditions(both, {"in_area": False, "age": 60}) == [area]
    assert unmet_conditions(both, {"in_area": False, "age": 59}) == [area, age]


def test_a_condition_is_only_for_those_it_applies_to() -> None:
    old = condition("old", FactTest("age", at_least=60), when=(WIDOW,))
    assert unmet_conditions(service(conditions=(old,)), {"age": 30, "category": "elderly"}) == []
    assert unmet_conditions(service(conditions=(old,)), {"age": 30}) == []
    assert unmet_conditions(service(conditions=(old,)), {"age": 30, "category": "widow"}) == [old]


def test_a_condition_that_the_employee_judges_is_never_unmet_by_facts() -> None:
    assert unmet_conditions(service(conditions=(condition("judged"),)), {"age": 3}) == []


def test_a_condition_on_an_answer_not_yet_given_is_not_unmet() -> None:
    income = condition(
        "income", FactTest("income", at_most_by="persons", table=((1, 3000), (9, 8000)))
    )
    form = service(conditions=(income,))
    assert unmet_conditions(form, {}) == []
    assert unmet_conditions(form, {"income": 9000}) == []
    assert unmet_conditions(form, {"income": 9000, "persons": 4}) == [income]
    assert unmet_conditions(form, {"income": 1, "persons": 10}) == [income]


def test_one_refuted_test_is_enough_when_another_is_open() -> None:
    two = condition("two", FactTest("age", at_least=18), FactTest("in_area", equals=True))
    assert unmet_conditions(service(conditions=(two,)), {"in_area": False}) == [two]
    assert unmet_conditions(service(conditions=(two,)), {"in_area": True}) == []


@given(st.integers(0, 20_000), st.integers(0, 20))
def test_income_is_measured_by_the_size_of_the_family(income: int, persons: int) -> None:
    table = tuple((size, 2000 + 1000 * size) for size in range(1, 21))
    test = FactTest("income", at_most_by="persons", table=table)
    form = service(conditions=(condition("income", test),))
    unmet = unmet_conditions(form, {"income": income, "persons": persons})
    assert bool(unmet) == (income > 2000 + 1000 * max(persons, 1))
