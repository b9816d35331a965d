"""Who it is: all of a new person, what changed of a known one, what stands in the way."""

from dataclasses import replace
from datetime import date

import pytest

from tests.domain.interview.telling import (
    CITIZEN,
    OTHER_CITIZEN,
    RESIDENT,
    asked,
    blocks,
    complete,
    fields,
    known,
    person,
    read_again,
    rules,
    sentence,
    with_answers,
)
from twaim_desk.domain.interview.gate import missing_to_number
from twaim_desk.domain.interview.known import sound_record
from twaim_desk.domain.interview.person import age_on, full_name, is_citizen
from twaim_desk.domain.interview.value import Interview
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import interview as texts

WRONG = f"{CITIZEN[:-1]}8"  # fails its check
OTHER_WRONG = f"{OTHER_CITIZEN[:-1]}1"


def test_a_new_person_is_asked_for_everything_in_its_order() -> None:
    new = Interview(rules())
    assert blocks(new)[:3] == ["person.who", "person.name", "person.contact"]
    names = [name for name in asked(new) if name.startswith("person.")]
    assert names == [
        "person.identity", "person.born", "person.gender", "person.first", "person.father",
        "person.grandfather", "person.family", "person.phone", "person.district",
        "person.address", "person.category", "person.told",
    ]  # fmt: skip
    lacking = [name for name in fields(new) if name.startswith("person.")]
    assert lacking == [name for name in names if name != "person.address"]


def test_a_member_of_a_cooperative_is_not_asked_for_a_category() -> None:
    assert "person.category" not in asked(Interview(rules("awj")))
    categories = asked(Interview(rules()))["person.category"].choices
    assert {"widow", "elderly"} <= {one.id for one in categories}


def test_the_tick_names_the_person_in_the_right_gender() -> None:
    labels = [
        asked(Interview(rules(), {"person.gender": gender}))["person.told"].label
        for gender in ("female", "male")
    ]
    assert "المستفيدة" in labels[0]
    assert "المستفيدة" not in labels[1]


def test_a_known_person_is_read_to_and_asked_what_changed() -> None:
    again = known(complete(), service="food_basket")
    assert blocks(again)[0] == "person.back"
    assert not {"person.who", "person.name", "members"} & set(blocks(again))
    changed = with_answers(again, person__changed=True)
    assert blocks(changed)[:4] == ["person.back", "person.who", "person.name", "person.contact"]
    assert "members" in blocks(changed)
    assert "person.changed" in fields(with_answers(again, person__changed=None))


def test_what_was_typed_does_not_count_while_nothing_is_said_to_have_changed() -> None:
    again = known(complete(), service="food_basket")
    typed = {"person__first": "123", "member__1__name": "؟", "q__housing": "tent"}
    odd = with_answers(again, **typed)
    assert full_name(odd) == full_name(again)
    assert fields(odd) == fields(again)
    found = fields(with_answers(odd, person__changed=True))
    assert {"person.first", "member.1.name", "q.housing"} <= set(found)


def test_a_registration_anew_asks_its_questions_anew() -> None:
    again = known(complete(), service="registration")
    assert "q.housing" in asked(again)
    assert again.text("q.housing") == "owned"
    assert with_answers(again, q__housing="rented").text("q.housing") == "rented"


def test_what_the_record_lacks_is_asked() -> None:
    whole = known(complete(), service="food_basket")
    for name in ("person.born", "person.phone", "person.district", "person.category"):
        record = {key: one for key, one in whole.record.items() if key != name}
        lacking = replace(whole, record=record)
        assert name in fields(lacking)
        assert "person.lacking" in blocks(lacking)
        assert name in asked(lacking)


def test_an_answer_to_the_registration_that_is_lacking_is_asked() -> None:
    whole = known(complete(), service="food_basket")
    assert "q.housing" not in asked(whole)
    record = {key: one for key, one in whole.record.items() if key != "q.housing"}
    assert "q.housing" in fields(replace(whole, record=record))


@pytest.mark.parametrize(
    ("name", "answer"),
    [("q.housing", "tent"), ("q.family_size", "many"), ("person.category", "king"),
     ("person.phone", "12"), ("person.born", "32/1/1390")],
)  # fmt: skip
def test_what_the_record_says_in_vain_is_asked(name: str, answer: str) -> None:
    whole = known(complete(), service="food_basket")
    record = sound_record(rules(), {**whole.record, name: answer})
    assert name in fields(replace(whole, record=record))
    assert sound_record(rules(), whole.record) == whole.record


def test_a_number_that_fails_its_check_needs_a_reason() -> None:
    wrong = with_answers(complete(), person__identity=WRONG)
    assert fields(wrong) == ["person.identity", "person.identity_reason"]
    assert "لا يجتاز التحقق" in sentence(wrong, "person.identity")
    assert fields(with_answers(wrong, person__identity_reason=" \u200f ")) == fields(wrong)
    assert fields(with_answers(wrong, person__identity_reason="هكذا في الهوية")) == []


def test_no_reason_is_enough_for_what_is_no_number_at_all() -> None:
    reason = {"person__identity_reason": "هكذا"}
    for identity in ("104640392", "3046403927", "10464O3927", ""):
        odd = with_answers(complete(), person__identity=identity, **reason)
        assert "person.identity" in fields(odd)


def test_the_reason_of_one_number_is_none_for_another() -> None:
    record = {"person.identity": WRONG, "person.identity_reason": "هكذا في الهوية"}
    again = known(complete(), service="food_basket", **{"person.changed": True})
    again = replace(again, record={**again.record, **record})
    assert not {"person.identity", "person.identity_reason"} & set(fields(again))
    other = with_answers(again, person__identity=OTHER_WRONG)
    assert {"person.identity", "person.identity_reason"} <= set(fields(other))
    same = with_answers(again, person__identity=f"\u200f{WRONG[:5]} {WRONG[5:]}")
    assert not {"person.identity", "person.identity_reason"} & set(fields(same))


def test_a_number_on_record_without_its_reason_is_asked_for_it_alone() -> None:
    again = known(complete(), service="food_basket")
    record = sound_record(rules(), {**again.record, "person.identity": WRONG})
    lacking = replace(again, record=record)
    assert "person.identity_reason" in fields(lacking)
    assert "person.identity" not in asked(lacking)


def test_a_resident_has_a_latin_name_of_two_parts() -> None:
    latin = person(person_identity=RESIDENT, person_first="Maria", person_family="O'Neil-Smith")
    del latin["person.father"], latin["person.grandfather"]
    resident = complete(latin | {"q.saudi_kin": "spouse"})
    assert full_name(resident) == "Maria O'Neil-Smith"
    assert is_citizen(resident) is False
    assert {"person.father", "person.grandfather"} <= set(
        fields(with_answers(resident, person__identity=CITIZEN))
    )


@pytest.mark.parametrize(
    "typed", [WRONG, f"\u200f{WRONG}", "١٠٤٦٤٠٣٩٢٨", f" {WRONG[:5]}-{WRONG[5:]}"]
)
def test_a_citizen_is_known_by_the_first_digit_even_where_the_check_fails(typed: str) -> None:
    assert is_citizen(Interview(rules(), {"person.identity": typed})) is True
    assert is_citizen(Interview(rules(), {"person.identity": typed[:3]})) is None


def test_nothing_is_asked_in_the_name_of_the_dead() -> None:
    again = known(complete(), service="food_basket")
    dead = replace(again, record={**again.record, "person.died": True})
    assert fields(dead)[0] == "person.died"
    assert sentence(dead, "person.died") == texts.DIED
    excused = replace(dead, excused=frozenset({"person.died"}))
    assert "person.died" in fields(excused)
    answered = with_answers(dead, person__died=False)
    assert "person.died" in fields(answered)


@pytest.mark.parametrize(
    ("born", "reason"),
    [("23/11/2026", answer_texts.IN_THE_FUTURE), ("٣١/٦/١٣٩٩", None), ("١/١٣/١٣٩٩", None)],
)
def test_a_birth_that_cannot_be_is_told_in_one_sentence(born: str, reason: str | None) -> None:
    odd = with_answers(complete(), person__born=born)
    said = sentence(odd, "person.born")
    assert said.startswith(f"{texts.BORN}: ")
    assert reason is None or said.endswith(reason)


def test_who_and_what_must_be_known_for_a_number() -> None:
    whole = complete()
    for name in ("person.identity", "person.phone", "person.first", "person.family",
                 "person.gender", "service"):  # fmt: skip
        lacking = with_answers(whole, **{name.replace(".", "__"): None})
        assert name in {one.field for one in missing_to_number(lacking)}
    for name in ("person.born", "channel", "sign.read"):
        lacking = with_answers(whole, **{name.replace(".", "__"): None})
        assert missing_to_number(lacking) == ()


def test_a_name_is_joined_from_its_parts_as_typed() -> None:
    spaced = with_answers(complete(), person__first=" نورة ", person__father="عبد  الله")
    assert full_name(spaced) == "نورة عبد الله صالح المطيري"
    assert fields(read_again(spaced)) == []


def test_one_is_a_year_older_on_the_day_itself() -> None:
    assert age_on(date(1966, 11, 22), date(2026, 11, 22)) == 60
    assert age_on(date(1966, 11, 23), date(2026, 11, 22)) == 59
    assert age_on(date(2024, 2, 29), date(2025, 2, 28)) == 0
