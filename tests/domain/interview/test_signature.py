"""The declaration: who signs as what, how, and that nobody signs what was not shown."""

import json
from dataclasses import replace

import pytest

from tests.domain.interview.telling import (
    CITIZEN,
    OTHER_CITIZEN,
    Answers,
    asked,
    blocks,
    complete,
    fields,
    person,
    read_again,
    rules,
    sentence,
    with_answers,
)
from twaim_desk.domain.declaration import Capacity
from twaim_desk.domain.interview.signature import (
    Method,
    digest_to_sign,
    method_of,
    read_anew,
    signer_of,
    texts_to_sign,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.texts import interview as texts

AGENT: Answers = {
    "sign__method": "agent",
    "sign__name": "سعد صالح المطيري",
    "sign__gender": "male",
    "sign__identity": OTHER_CITIZEN,
    "sign__deed": "٤٤٥٥٦٦",
    "sign__deed_on": "2026-01-01",
    "sign__deed_expires": "2027-01-01",
    "sign__covers": True,
    "sign__reply_to": "both",
}
GUARDIAN: Answers = {
    "sign__method": "guardian",
    "sign__name": "سعد صالح المطيري",
    "sign__gender": "male",
    "sign__identity": OTHER_CITIZEN,
    "sign__capacity": "guardian",
    "sign__relation": "أب",
    "sign__deed": "سجل الأسرة",
    "sign__deed_on": "2020-01-01",
}
THUMB: Answers = {
    "sign__method": "thumb",
    "sign__finger": "left",
    "sign__witness": "ريم خالد",
    "sign__witness_identity": OTHER_CITIZEN,
}


def signed(answers: Answers, *employees: str) -> Interview:
    """A complete interview signed this way, read as it then stands."""
    other = replace(with_answers(complete(), **answers), employees=employees)
    return read_again(other)


def on_pad(interview: Interview, **drawn: object) -> Interview:
    """Strokes on the pad under the text as it stands."""
    told = {"text": digest_to_sign(interview), "strokes": [[[1, 2, 0], [3, 4, 9]]], **drawn}
    return with_answers(interview, sign__strokes=json.dumps(told))


def pad() -> Interview:
    return read_again(with_answers(complete(), sign__method="pad"))


def test_each_way_to_sign_can_be_completed() -> None:
    ink: Answers = {"sign__method": "ink"}
    for answers in (ink, AGENT, GUARDIAN, THUMB):
        assert fields(signed(answers)) == []
    assert fields(on_pad(pad())) == []


def test_every_method_is_offered_with_its_words_and_no_other_is_taken() -> None:
    choices = asked(Interview(rules()))["sign.method"].choices
    assert [one.id for one in choices] == list(Method)
    for name in ("", "blood", "INK"):
        odd = with_answers(complete(), sign__method=name)
        assert fields(odd) == ["sign.method"]
        assert method_of(odd) is None


# Nobody signs what was not shown


def test_a_tick_alone_is_no_reading() -> None:
    unread = with_answers(complete(), sign__shown=None)
    assert fields(unread) == ["sign.read"]
    assert sentence(unread, "sign.read") == texts.TEXT_CHANGED
    assert fields(with_answers(complete(), sign__read=False)) == ["sign.read"]


@pytest.mark.parametrize(
    "changed",
    [{"person__first": "سارة"}, {"person__gender": "male"}, {"sign__method": "guardian"}],
)
def test_another_text_is_read_and_signed_anew(changed: Answers) -> None:
    other = with_answers(complete(), **changed)
    assert sentence(other, "sign.read") == texts.TEXT_CHANGED
    read = read_anew(other)
    assert (read["sign.done"], read["sign.strokes"]) == (None, None)
    names = {name.replace(".", "__"): one for name, one in read.items()}
    assert "sign.read" not in fields(with_answers(other, **names))
    assert "sign.done" in fields(with_answers(other, **names))


def test_reading_the_same_text_again_keeps_the_signature() -> None:
    drawn = on_pad(pad())
    assert read_anew(drawn).keys() == {"sign.read", "sign.shown"}
    assert read_anew(Interview(rules())).keys() == {"sign.read", "sign.shown"}


def test_a_correction_that_changes_no_word_needs_no_reading() -> None:
    same = with_answers(complete(), person__first=" نورة ", person__district="الروضة")
    assert fields(same) == []


# The pad


def test_strokes_count_for_the_very_text_that_was_shown() -> None:
    drawn = on_pad(pad())
    renamed = read_again(with_answers(drawn, person__first="سارة"))
    assert fields(renamed) == ["sign.strokes"]
    kept = with_answers(renamed, sign__strokes=drawn.text("sign.strokes"))
    assert fields(kept) == ["sign.strokes"]
    assert sentence(kept, "sign.strokes") == texts.TEXT_CHANGED
    assert fields(on_pad(renamed)) == []


@pytest.mark.parametrize(
    "strokes",
    ["", "{}", "[]", "null", "1", "{", '"x"', '{"strokes": []}', '{"strokes": [[]]}',
     '{"strokes": 1}', '{"strokes": "x"}', '{"strokes": {}}', "[" * 100_000, "9" * 5000, "\ud800",
     True],
    ids=lambda value: ascii(value)[:12],
)  # fmt: skip
def test_what_is_no_signature_on_the_pad(strokes: str | bool) -> None:
    odd = with_answers(pad(), sign__strokes=strokes)
    assert fields(odd) == ["sign.strokes"]
    assert sentence(odd, "sign.strokes") == texts.NOT_SIGNED_ON_PAD


def test_a_signature_for_another_text_or_none_is_told_apart() -> None:
    for text in ("", None, "0" * 64, digest_to_sign(complete()) + "0"):
        odd = on_pad(pad(), text=text)
        assert sentence(odd, "sign.strokes") == texts.TEXT_CHANGED


# A thumb and its witness


def test_a_thumb_needs_its_witness() -> None:
    assert fields(read_again(with_answers(complete(), sign__method="thumb"))) == [
        "sign.finger", "sign.witness", "sign.witness_identity",
    ]  # fmt: skip
    assert asked(signed(THUMB))["sign.done"].label == texts.THUMBED


@pytest.mark.parametrize("employee", ["ريم خالد", "ريم  بنت خالد", "ريمُ خالد", "ريم خــالد"])
def test_the_witness_is_not_the_employee_however_his_name_is_spelt(employee: str) -> None:
    interview = signed(THUMB, employee)
    assert fields(interview) == ["sign.witness"]
    assert sentence(interview, "sign.witness") == texts.WITNESS_IS_EMPLOYEE
    assert fields(signed(THUMB, "ريم سعد")) == []
    assert fields(signed(THUMB, "ريم سعد", employee)) == ["sign.witness"]


def test_the_witness_is_not_the_person_himself() -> None:
    interview = signed(THUMB | {"sign__witness_identity": f"\u200f{CITIZEN[:4]} {CITIZEN[4:]}"})
    assert sentence(interview, "sign.witness") == texts.WITNESS_IS_PERSON


# Agent and guardian


def test_an_agent_signs_his_own_name_and_the_text_names_both() -> None:
    interview = signed(AGENT)
    signer = signer_of(interview)
    assert (signer.name, signer.capacity) == ("سعد صالح المطيري", Capacity.AGENT)
    assert (signer.principal, signer.principal_feminine) == ("نورة عبدالله صالح المطيري", True)
    declaration, consent = texts_to_sign(interview)
    assert "الوكيل عن نورة عبدالله صالح المطيري بموجب الوكالة رقم ٤٤٥٥٦٦" in declaration
    assert "نيابةً عنها" in declaration
    assert "نيابةً عن نورة" in consent


@pytest.mark.parametrize(
    ("answers", "field", "said"),
    [
        ({"sign__deed_expires": "2026-11-21"}, "sign.deed_expires", texts.DEED_EXPIRED),
        ({"sign__deed_expires": "١١/٦/١٤٤٨"}, "sign.deed_expires", texts.DEED_EXPIRED),
        ({"sign__covers": False}, "sign.covers", texts.OUT_OF_SCOPE),
        ({"sign__identity": CITIZEN}, "sign.identity", texts.SIGNER_IS_PERSON),
    ],
)
def test_an_agent_who_may_not_sign(answers: Answers, field: str, said: str) -> None:
    interview = signed(AGENT | answers)
    assert fields(interview) == [field]
    assert sentence(interview, field) == said
    assert fields(replace(interview, excused=frozenset({field}))) == [field]


def test_an_agents_deed_is_good_to_its_day_and_must_be_read() -> None:
    assert fields(signed(AGENT | {"sign__deed_expires": "2026-11-22"})) == []
    for typed in ("", "غدًا", "30/2/2027"):
        assert fields(signed(AGENT | {"sign__deed_expires": typed})) == ["sign.deed_expires"]
    assert fields(signed(AGENT | {"sign__covers": "نعم"})) == ["sign.covers"]
    assert fields(signed(AGENT | {"sign__deed_on": "2026-11-23"})) == ["sign.deed_on"]


def test_a_trustee_signs_as_such_and_not_as_a_guardian() -> None:
    guardian, trustee = signed(GUARDIAN), signed(GUARDIAN | {"sign__capacity": "trustee"})
    assert fields(trustee) == []
    assert signer_of(guardian).capacity is Capacity.GUARDIAN
    assert signer_of(trustee).capacity is Capacity.TRUSTEE
    assert "بصفتي وليًّا على" in texts_to_sign(guardian)[0]
    assert "بصفتي وصيًّا على" in texts_to_sign(trustee)[0]
    unsaid = {name: one for name, one in GUARDIAN.items() if name != "sign__capacity"}
    assert "sign.capacity" in fields(signed(unsaid))


def test_a_guardian_is_another_person() -> None:
    assert fields(signed(GUARDIAN | {"sign__identity": CITIZEN})) == ["sign.identity"]
    assert "sign.deed_expires" not in asked(signed(GUARDIAN))


@pytest.mark.parametrize("method", ["ink", "pad", "thumb"])
def test_who_is_under_age_is_signed_for(method: str) -> None:
    grown = complete(person(service="training_seat"), "awj")
    young = with_answers(grown, person__born="2008-11-23", sign__method=method)
    assert sentence(young, "sign.method") == texts.UNDER_AGE
    of_age = with_answers(young, person__born="2008-11-22")
    assert "sign.method" not in fields(of_age)
    assert fields(read_again(with_answers(young, **GUARDIAN))) == []


# A signature that was declined


def test_who_declines_ends_without_a_reply_date() -> None:
    declined = with_answers(complete(), sign__method="refused")
    assert fields(declined) == ["sign.method"]
    assert sentence(declined, "sign.method") == texts.UNSIGNED
    assert not {"sign.text", "reply"} & set(blocks(declined))
    assert fields(replace(declined, excused=frozenset({"sign.method"}))) == ["sign.method"]
    assert fields(with_answers(declined, sign__refused="يراجع أهله")) == ["sign.method"]


def test_declining_is_said_in_the_right_gender() -> None:
    for gender, said in (("female", texts.REFUSED_FEMININE), ("male", texts.REFUSED_MASCULINE)):
        choices = asked(with_answers(complete(), person__gender=gender))["sign.method"].choices
        assert choices[-1].say == said


# The separate consent


def test_the_consent_to_enquire_is_asked_apart_and_may_be_denied() -> None:
    asks = complete(person(service="rent_aid"))
    assert len(texts_to_sign(asks)) == 2
    assert fields(with_answers(asks, sign__consent=None)) == ["sign.consent"]
    assert fields(with_answers(asks, sign__consent=False)) == []
    plain = complete(person(person_category="member", service="membership_certificate"))
    assert "sign.consent" not in asked(plain)
    assert len(texts_to_sign(plain)) == 1
