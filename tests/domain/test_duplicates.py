"""Who may be one person: never two citizens, never a family by its mobile alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.duplicates import Known, Reason, is_near, reasons_for, similar_names

MOBILE, OTHER_MOBILE = "+966501111111", "+966502222222"
CITIZEN, OTHER_CITIZEN, RESIDENT = "1010000006", "1020000004", "2010000003"
WORDS = ("محمد", "سعد", "عبدالله", "العتيبي", "نورة", "خالد")


def known(
    name: str = "محمد بن سعد بن علي العتيبي",
    phone: str | None = None,
    identity: str | None = None,
    born: date | None = None,
) -> Known:
    phones = frozenset(() if phone is None else {phone})
    return Known(name, phones, frozenset(() if identity is None else {identity}), born)


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (known(), known("محمد سعد علي العتيبى"), [Reason.NAME]),
        (known(), known("محمد سعد العتيبي"), [Reason.NAME]),
        (known(), known("محمد علي سعد العتيبي"), []),
        (known(), known("محمد العتيبي"), []),
        (known(born=date(1980, 1, 1)), known("محمد العتيبي", born=date(1980, 7, 1)), [Reason.NAME]),
        (known(phone=MOBILE), known("محمد العتيبي", MOBILE), [Reason.PHONE, Reason.NAME]),
        (known(phone=MOBILE), known("محمد سعد علي العتبي", MOBILE), [Reason.PHONE, Reason.NAME]),
        (known(), known("محمد سعد علي العتبي"), []),
        (known(phone=MOBILE), known("نورة العتيبي", MOBILE), []),
        (known(phone=MOBILE), known("علي بن محمد بن سعد العتيبي", MOBILE), []),
        (known(phone=MOBILE), known(phone=OTHER_MOBILE), [Reason.NAME]),
        (known(born=date(1980, 1, 1)), known(born=date(1990, 1, 1)), []),
        (known(born=date(1980, 1, 1)), known(born=date(1981, 1, 1)), [Reason.NAME]),
        (known(identity=CITIZEN), known(identity=OTHER_CITIZEN), []),
        (known(identity=CITIZEN, phone=MOBILE), known(identity=OTHER_CITIZEN, phone=MOBILE), []),
        (known(identity=CITIZEN), known(identity=RESIDENT), [Reason.NAME]),
        (known(identity=CITIZEN), known("نورة", identity=CITIZEN), [Reason.IDENTITY]),
        (
            known(identity=CITIZEN, phone=MOBILE),
            known(identity=CITIZEN, phone=MOBILE, born=date(1900, 1, 1)),
            [Reason.IDENTITY, Reason.PHONE, Reason.NAME],
        ),
    ],
)
def test_reasons(one: Known, other: Known, reasons: list[Reason]) -> None:
    assert reasons_for(one, other) == tuple(reasons)
    assert reasons_for(other, one) == tuple(reasons)


people = st.builds(
    known,
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join),
    st.sampled_from([None, MOBILE, OTHER_MOBILE]),
    st.sampled_from([None, CITIZEN, OTHER_CITIZEN, RESIDENT]),
    st.none() | st.dates(date(1940, 1, 1), date(2000, 1, 1)),
)


@given(people, people)
def test_reasons_have_no_direction(one: Known, other: Known) -> None:
    assert reasons_for(one, other) == reasons_for(other, one)


@given(people)
def test_a_person_is_like_himself(one: Known) -> None:
    assert Reason.NAME in reasons_for(one, one)


@given(people, people)
def test_two_numbers_of_citizens_are_two_people(one: Known, other: Known) -> None:
    if {CITIZEN} == one.identities and {OTHER_CITIZEN} == other.identities:
        assert not reasons_for(one, other)


@given(st.text(max_size=60), st.text(max_size=60), st.booleans())
def test_any_text_is_compared(a: str, b: str, surer: bool) -> None:
    assert similar_names(a, b, surer=surer) == similar_names(b, a, surer=surer)


@given(st.text("ابتث", min_size=1, max_size=6), st.integers(0, 5), st.sampled_from("ابتث"))
def test_one_letter_is_near(word: str, at: int, letter: str) -> None:
    at = min(at, len(word) - 1)
    assert is_near(word, word[:at] + word[at + 1 :])
    assert is_near(word, word[:at] + letter + word[at:])
    assert is_near(word, word[:at] + letter + word[at + 1 :])
    assert is_near(word, word[:at] + word[at : at + 2][::-1] + word[at + 2 :])


@pytest.mark.parametrize(
    ("a", "b"), [("سعد", "سعود ي"), ("خالد", "ماجد"), ("سالم", "مسلم"), ("", "اب")]
)
def test_two_letters_are_not(a: str, b: str) -> None:
    assert not is_near(a, b)
