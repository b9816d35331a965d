from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.declaration import (
    ENQUIRE,
    Capacity,
    Signer,
    declaration_text,
    of_both,
    text_digest,
)
from twaim_desk.domain.policy import Declaration
from twaim_desk.services.before_office import shipped_forms

DECLARATIONS = shipped_forms().declarations
SHORT, LONG = str(Declaration.SHORT), str(Declaration.LONG)


SHORT_OF_A_WOMAN = (
    "أقرّ أنا نورة، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، "
    "وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها."
)
SHORT_OF_A_MAN = (
    "أقرّ أنا سعد، مقدّم الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، "
    "وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها."
)


def test_the_short_one_word_for_word() -> None:
    assert declaration_text(DECLARATIONS, SHORT, Signer("نورة", True)) == SHORT_OF_A_WOMAN
    assert declaration_text(DECLARATIONS, SHORT, Signer("سعد", False)) == SHORT_OF_A_MAN


def test_the_long_one_begins_as_the_short_and_goes_on() -> None:
    for feminine in (True, False):
        signer = Signer("سعد", feminine)
        short = declaration_text(DECLARATIONS, SHORT, signer).removesuffix(".")
        long = declaration_text(DECLARATIONS, LONG, signer)
        assert long.startswith(f"{short}، وأتحمّل المسؤولية النظامية")
        assert long.endswith("وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ.")


@pytest.mark.parametrize(
    ("principal_feminine", "words"), [(True, ("عنها", "بياناتها", "حالتها")),
                                      (False, ("عنه", "بياناته", "حالته"))],
)  # fmt: skip
@pytest.mark.parametrize("capacity", [Capacity.AGENT, Capacity.GUARDIAN, Capacity.TRUSTEE])
def test_who_signs_for_another_names_him_and_agrees_with_him(
    capacity: Capacity, principal_feminine: bool, words: tuple[str, ...]
) -> None:
    signer = Signer("سعد", False, capacity, "هند", principal_feminine, "٤٤٥٥")
    text = declaration_text(DECLARATIONS, LONG, signer)
    assert all(f" {word} " in text for word in words)
    for name in ("سعد", "هند", "٤٤٥٥"):
        assert name in text


@given(
    st.sampled_from([SHORT, LONG, ENQUIRE]),
    st.sampled_from(Capacity),
    st.text(max_size=30),
    st.booleans(),
    st.booleans(),
)
def test_no_place_is_left_and_no_name_is_searched_for_places(
    name: str, capacity: Capacity, typed: str, feminine: bool, principal: bool
) -> None:
    signer = Signer("{principal}", feminine, capacity, typed, principal, "{name}")
    text = declaration_text(DECLARATIONS, name, signer)
    assert "{behalf}" not in text
    assert "{principal}" in text
    assert capacity is Capacity.SELF or typed in text


@pytest.mark.parametrize("name", [SHORT, LONG, ENQUIRE])
def test_a_text_for_both_says_all_that_either_says(name: str) -> None:
    his, hers = (
        declaration_text(DECLARATIONS, name, Signer("سعد", feminine)) for feminine in (False, True)
    )
    both = of_both(his, hers).split()
    assert set(both) - {"/"} == {*his.split(), *hers.split()}
    assert of_both(his, his) == his
    assert of_both("المستفيد", "المستفيدة") == "المستفيد / المستفيدة"


def test_every_text_has_a_hash_of_its_own() -> None:
    texts = [
        declaration_text(DECLARATIONS, name, Signer(who, feminine, capacity, "هند", True, "1"))
        for name, capacity, who, feminine in product(
            (SHORT, LONG, ENQUIRE), Capacity, ("سعد", "سعيد"), (True, False)
        )
    ]
    assert len({text_digest(text) for text in texts}) == len(set(texts))
    assert text_digest("\ud800") != text_digest("\udfff")
