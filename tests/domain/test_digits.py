import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.digits import (
    Digits,
    arabic_indic,
    bare_number,
    drop_invisible,
    fold_digits,
    is_ascii_number,
    isolated,
    left_to_right,
    written,
)

PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
LIKE_DIGITS = ["²", "③", "½", "Ⅳ", "०", "𝟏", "٫", "٪", "O", "l"]
NOT_SEEN = list(
    "\u200e\u200f\u061c\u202a\u202e\u2066\u2069\u200b\u200d\u2060\ufeff\u00ad\ufe0f\U000e0031"
)

numbers = st.integers(min_value=0, max_value=10**18).map(str)


@given(numbers)
def test_every_keyboard_types_the_same_number(number: str) -> None:
    assert fold_digits(arabic_indic(number)) == number
    assert fold_digits(number.translate(PERSIAN)) == number
    assert fold_digits(number.translate(FULL_WIDTH)) == number


@pytest.mark.parametrize("sign", LIKE_DIGITS, ids=unicodedata.name)
def test_what_only_looks_like_a_digit_stays_what_it_is(sign: str) -> None:
    assert fold_digits(sign) == sign
    assert not is_ascii_number(fold_digits(f"12{sign}"))


@given(st.text())
def test_only_digits_are_folded(text: str) -> None:
    for before, after in zip(text, fold_digits(text), strict=True):
        assert before == after or unicodedata.decimal(before) == int(after)


@pytest.mark.parametrize("mark", NOT_SEEN, ids=ascii)
def test_marks_that_nobody_sees_are_dropped(mark: str) -> None:
    assert drop_invisible(f"{mark}محمد{mark} 12{mark}") == "محمد 12"


@given(st.text())
def test_nothing_that_can_be_seen_is_dropped(text: str) -> None:
    seen = [sign for sign in text if unicodedata.category(sign) not in {"Cf", "Mn", "Cn"}]
    kept = drop_invisible(text)
    assert [sign for sign in kept if unicodedata.category(sign) not in {"Cf", "Mn", "Cn"}] == seen
    assert drop_invisible(kept) == kept


def test_a_number_is_bare_without_spaces_dashes_and_marks() -> None:
    assert bare_number(" \u200f٠٥٥\u00a0ـ۳۷۵–76-6\u22127\ufeff\r\n") == "0553757667"


@pytest.mark.parametrize(
    ("digits", "text"), [(Digits.ARABIC, "١٤٤٨"), (Digits.LATIN, "1448")], ids=str
)
def test_the_setting_chooses_the_digits(digits: Digits, text: str) -> None:
    assert written(1448, digits) == text


def test_islands_are_closed() -> None:
    assert left_to_right("+966 55") == "\u2066+966 55\u2069"
    assert isolated("محمد") == "\u2068محمد\u2069"
