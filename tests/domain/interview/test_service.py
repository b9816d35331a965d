"""The service: which is offered, which questions apply, which conditions are met."""

from dataclasses import replace

import pytest

from tests.domain.interview.telling import (
    PROFILES,
    asked,
    blocks,
    complete,
    fields,
    known,
    person,
    rules,
    sentence,
    with_answers,
)
from twaim_desk.domain.asks import AskKind
from twaim_desk.domain.interview.service import (
    MOST_MEMBERS,
    MOST_TOGETHER,
    facts_of,
    failed_conditions,
    judged_conditions,
    member_facts,
    offered_services,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.way import way_of
from twaim_desk.texts import interview as texts


def in_service(service: str, **more: str | bool) -> Interview:
    return complete(person(service=service, **more))


@pytest.mark.parametrize("profile", PROFILES)
def test_the_services_of_the_association_for_its_people_are_offered(profile: str) -> None:
    its = rules(profile)
    offered = [one.id for one in offered_services(Interview(its))]
    expected = [
        one for one in its.profile.services if its.profile.person in its.services[one].people
    ]
    assert offered == expected
    choices = asked(Interview(its))["service"].choices
    assert [choice.id for choice in choices] == offered


def test_a_service_of_another_category_is_not_offered_and_not_accepted() -> None:
    widow = Interview(rules(), {"person.category": "widow"})
    assert "membership_certificate" not in {one.id for one in offered_services(widow)}
    chosen = with_answers(complete(), service="membership_certificate")
    assert "service" in fields(chosen)
    assert "service" in fields(with_answers(complete(), service="hive_inspection"))
    assert "service" in fields(with_answers(complete(), service="nonsense"))


def test_a_question_that_does_not_apply_is_neither_asked_nor_missing() -> None:
    rented = in_service("rent_aid")
    assert "q.yearly_rent" in asked(rented)
    owned = with_answers(rented, q__housing="owned")
    assert "q.yearly_rent" not in asked(owned)
    waits = with_answers(rented, q__arrears=True)
    assert {"q.arrears_amount", "q.court_claim"} <= set(fields(waits))
    assert "q.leave_by" not in fields(with_answers(waits, q__court_claim=True))
    assert "q.leave_by" in asked(with_answers(waits, q__court_claim=True))


def test_an_answer_left_behind_by_a_question_that_is_gone_counts_for_nothing() -> None:
    rented = in_service("rent_aid")
    claimed = with_answers(rented, q__arrears=True, q__arrears_amount="9", q__court_claim=True)
    assert facts_of(claimed)["court_claim"] is True
    calm = with_answers(claimed, q__arrears=False)
    assert "court_claim" not in facts_of(calm)
    assert fields(calm) == []


def test_no_block_asks_more_than_a_few_things_and_no_question_twice() -> None:
    for service in ("registration", "rent_aid", "medical_aid", "furniture_appliances"):
        interview = in_service(service)
        ids = [ask.id for _, block in way_of(interview) for ask in block.asks]
        assert len(ids) == len(set(ids))
        for _, block in way_of(interview):
            if block.id.startswith(("questions", "conditions")):
                assert 1 <= len(block.asks) <= MOST_TOGETHER


def test_income_is_asked_without_being_shown() -> None:
    private = {name for name, ask in asked(in_service("registration")).items() if ask.private}
    assert private == {"q.monthly_income"}


# Conditions


def test_a_condition_that_facts_refute_says_its_kind_sentence() -> None:
    outside = with_answers(complete(), q__in_area=False)
    assert fields(outside) == ["condition.in_area"]
    condition = rules().services["registration"].conditions
    otherwise = next(one.otherwise for one in condition if one.id == "in_area")
    assert sentence(outside, "condition.in_area") == otherwise


def test_what_nobody_has_answered_is_missing_and_not_unmet() -> None:
    silent = with_answers(complete(), q__in_area=None, q__monthly_income=None)
    assert failed_conditions(silent) == []
    assert fields(silent) == ["q.in_area", "q.monthly_income"]
    unreadable = with_answers(complete(), q__monthly_income="كثير")
    assert fields(unreadable) == ["q.monthly_income"]


def test_a_condition_is_judged_by_the_employee_where_no_fact_decides() -> None:
    rented = in_service("rent_aid")
    name = "condition__contract_in_family"
    assert [one.id for one in judged_conditions(rented)] == ["contract_in_family"]
    assert asked(rented)["condition.contract_in_family"].kind is AskKind.YES_NO
    for answer in (None, False):
        lacking = with_answers(rented, **{name: answer})
        assert fields(lacking) == ["condition.contract_in_family"]
    unanswered = sentence(with_answers(rented, **{name: None}), "condition.contract_in_family")
    refused = sentence(with_answers(rented, **{name: False}), "condition.contract_in_family")
    assert unanswered.startswith("لم يُجب عن")
    assert refused != unanswered


def test_a_condition_that_facts_decide_is_not_asked() -> None:
    assert not {"condition.in_area", "condition.income"} & set(asked(complete()))
    ticked = with_answers(complete(), q__in_area=False, condition__in_area=True)
    assert fields(ticked) == ["condition.in_area"]


def test_the_limit_of_income_hangs_on_the_family() -> None:
    for size, income, met in (("1", "3000", True), ("1", "3001", False), ("7", "9000", True),
                              ("100", "1", False)):  # fmt: skip
        interview = with_answers(complete(), q__family_size=size, q__monthly_income=income)
        assert ("condition.income" not in fields(interview)) is met


def test_the_conditions_of_the_registration_hold_for_what_rests_on_it() -> None:
    basket = in_service("food_basket")
    assert "condition.in_area" in fields(with_answers(basket, q__in_area=False))


def test_a_supervisor_may_let_a_condition_pass() -> None:
    outside = with_answers(complete(), q__in_area=False)
    excused = replace(outside, excused=frozenset({"condition.in_area"}))
    assert fields(excused) == []


# Other requests of the same person


def test_a_second_request_of_one_kind_waits_for_a_supervisor() -> None:
    twice = replace(complete(), open_services=frozenset({"registration"}))
    assert fields(twice) == ["service.open"]
    assert sentence(twice, "service.open") == texts.SAME_SERVICE_OPEN
    assert fields(replace(twice, excused=frozenset({"service.open"}))) == []


def test_a_request_of_another_kind_needs_a_reason() -> None:
    second = replace(complete(), open_services=frozenset({"food_basket"}))
    assert fields(second) == ["service.reason"]
    assert fields(with_answers(second, service__reason="طلب مختلف")) == []
    assert fields(with_answers(second, service__reason=" ")) == ["service.reason"]
    assert "service.reason" not in asked(complete())


# The family


def test_each_member_has_a_block_and_is_spoken_of_in_the_right_gender() -> None:
    family = with_answers(
        complete(), members="٢", member__1__gender="female", member__2__gender="male"
    )
    assert [one for one in blocks(family) if one.startswith("member.")] == ["member.1", "member.2"]
    labels = asked(family)
    assert labels["member.1.studies"].label == texts.MEMBER_TICKS_FEMININE["studies"] == "تدرس"
    assert labels["member.2.studies"].label == texts.MEMBER_TICKS["studies"] == "يدرس"
    assert set(texts.MEMBER_TICKS) == set(texts.MEMBER_TICKS_FEMININE)


def test_a_family_larger_than_can_be_listed_is_refused_and_not_cut() -> None:
    large = with_answers(complete(), members=str(MOST_MEMBERS + 1))
    assert len(member_facts(large)) == MOST_MEMBERS
    assert "members" in fields(large)
    assert str(MOST_MEMBERS) in sentence(large, "members")
    assert "members" not in fields(with_answers(large, members=str(MOST_MEMBERS)))


@pytest.mark.parametrize("typed", ["", "-1", "كثير", "1.5", "9" * 30, True])
def test_a_number_of_members_that_is_none_is_missing(typed: str | bool) -> None:
    odd = with_answers(complete(), members=typed)
    assert "members" in fields(odd)
    assert member_facts(odd) == ()


def test_facts_of_a_member_are_what_was_soundly_answered() -> None:
    family = with_answers(
        complete(), members="1", member__1__born="١/١/١٤٤٠", member__1__kin="son",
        member__1__gender="male", member__1__studies=True, member__1__works="yes",
    )  # fmt: skip
    (facts,) = member_facts(family)
    assert facts["member.age"] == 8
    assert (facts["member.kin"], facts["member.gender"]) == ("son", "male")
    assert (facts["member.studies"], facts["member.works"]) == (True, False)


def test_a_family_on_record_is_not_asked_for_again() -> None:
    again = known(complete(), service="food_basket")
    assert "members" not in blocks(again)
    assert len(member_facts(again)) == 1


def test_a_service_without_papers_of_members_asks_for_no_family() -> None:
    assert "members" not in blocks(Interview(rules("awj"), {"service": "training_seat"}))
