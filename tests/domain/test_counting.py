from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vectors.cases import section
from twaim_desk.domain.counting import (
    DAY,
    LARGEST_COUNTED,
    WORKING_DAY,
    Case,
    Noun,
    counted,
    days_in_words,
    form_of,
    number_in_words,
)
from twaim_desk.domain.digits import Digits, arabic_indic
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import counting as texts

TANWIN = "\u064b"
MEMBER = Noun("عضو", "عضوان", "عضوين", "أعضاء", "عضوًا", "عضو")

cases = st.sampled_from(Case)
in_words = st.integers(1, 60)
counts = st.integers(0, LARGEST_COUNTED)


@pytest.mark.parametrize("row", section("days_in_words"), ids=lambda row: row["digits"])
@pytest.mark.parametrize("case", Case, ids=str)
def test_vectors(row: dict[str, Any], case: Case) -> None:
    assert days_in_words(row["n"], case) == row[case]
    assert arabic_indic(row["digits"]) == row["arabic_indic"]


@pytest.mark.parametrize(
    ("n", "nominative", "genitive"),
    [
        (1, "واحد", "واحد"),
        (2, "اثنان", "اثنين"),
        (3, "ثلاثة", "ثلاثة"),
        (10, "عشرة", "عشرة"),
        (11, "أحد عشر", "أحد عشر"),
        (12, "اثنا عشر", "اثني عشر"),
        (15, "خمسة عشر", "خمسة عشر"),
        (20, "عشرون", "عشرين"),
        (32, "اثنان وثلاثون", "اثنين وثلاثين"),
        (60, "ستون", "ستين"),
    ],
)
def test_numbers_in_words(n: int, nominative: str, genitive: str) -> None:
    assert number_in_words(n) == nominative
    assert number_in_words(n, Case.GENITIVE) == genitive


def test_no_two_numbers_are_said_alike() -> None:
    for case in Case:
        assert len({number_in_words(n, case) for n in range(1, 61)}) == 60


@given(st.integers(1, 9), st.integers(2, 5), cases)
def test_a_compound_is_unit_and_ten_in_the_same_case(unit: int, tens: int, case: Case) -> None:
    round_number = number_in_words(tens * 10, case)
    assert (
        number_in_words(tens * 10 + unit, case) == f"{number_in_words(unit, case)} و{round_number}"
    )


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, "٠ يوم"),
        (1, "يوم"),
        (2, "يومان"),
        (3, "٣ أيام"),
        (10, "١٠ أيام"),
        (11, "١١ يومًا"),
        (99, "٩٩ يومًا"),
        (100, "١٠٠ يوم"),
        (101, "١٠١ يوم"),
        (102, "١٠٢ يوم"),
        (103, "١٠٣ أيام"),
        (110, "١١٠ أيام"),
        (111, "١١١ يومًا"),
        (200, "٢٠٠ يوم"),
        (1000, "١٠٠٠ يوم"),
    ],
)
def test_days_agree_with_their_number(n: int, text: str) -> None:
    assert counted(n, DAY) == text


@pytest.mark.parametrize(
    ("n", "text"),
    [(1, "يوم عمل"), (2, "يوما عمل"), (3, "٣ أيام عمل"), (11, "١١ يوم عمل"), (100, "١٠٠ يوم عمل")],
)
def test_working_days_have_no_tanwin(n: int, text: str) -> None:
    assert counted(n, WORKING_DAY) == text


@given(counts)
def test_working_days_never_have_tanwin(n: int) -> None:
    assert TANWIN not in counted(n, WORKING_DAY)


@given(counts, cases)
def test_agreement_is_by_the_last_two_digits(n: int, case: Case) -> None:
    last_two = n % 100
    form = form_of(MEMBER, n, case)
    if 3 <= last_two <= 10:
        assert form == "أعضاء"
    elif last_two >= 11:
        assert form == "عضوًا"
    else:
        assert form == {2: "عضوان" if case is Case.NOMINATIVE else "عضوين"}.get(n, "عضو")


@given(counts, cases)
def test_the_setting_changes_the_digits_alone(n: int, case: Case) -> None:
    latin = counted(n, DAY, Digits.LATIN, case)
    assert arabic_indic(latin) == counted(n, DAY, Digits.ARABIC, case)
    assert (str(n) in latin) is (n not in {1, 2})


def test_only_two_shows_its_case() -> None:
    assert counted(2, DAY, case=Case.GENITIVE) == "يومين"
    assert counted(2, WORKING_DAY, case=Case.GENITIVE) == "يومي عمل"


@pytest.mark.parametrize("n", [-1, 0, 61, 10**5000], ids=["-1", "0", "61", "huge"])
def test_other_numbers_are_not_written_in_words(n: int) -> None:
    for in_words_of in (number_in_words, days_in_words):
        with pytest.raises(RefusedInputError) as refused:
            in_words_of(n)
        assert refused.value.reason == "out_of_range"
        assert refused.value.user_message == texts.NOT_IN_WORDS


@pytest.mark.parametrize("n", [-1, LARGEST_COUNTED + 1, 10**5000], ids=["-1", "large", "huge"])
def test_other_numbers_are_not_counted(n: int) -> None:
    with pytest.raises(RefusedInputError) as refused:
        counted(n, DAY)
    assert refused.value.reason == "out_of_range"
    assert refused.value.user_message == texts.NOT_COUNTED
