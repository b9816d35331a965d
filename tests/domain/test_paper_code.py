"""A code is read as people type it, and as a square says it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.paper_code import PaperCode, names, parse_code
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.paper_rows import new_code
from twaim_desk.texts import verify as texts

GROUPS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=16, max_size=16).map(
    lambda letters: "-".join(letters[at : at + 4] for at in range(0, 16, 4))
)


@given(GROUPS, st.sampled_from(["", "TW-1448-000123 ", "DN-1450-999999\u00a0"]))
def test_a_code_comes_back_however_it_is_typed(code: str, number: str) -> None:
    bare = re.sub("[^A-Z0-9]", "", number)
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("-", "")):
        assert parse_code(f" {number}{typed}\n") == PaperCode(code, bare)


def test_what_the_desk_makes_is_a_code() -> None:
    made = new_code()
    assert parse_code(made).code == made


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("A0CD-EF1H-IJKL-MN22", "AOCD-EFIH-IJKL-MN22"),
        ("ABCD-EFGH-IJKL-MN٢٧", "ABCD-EFGH-IJKL-MN27"),
        ("\u2067ABCD–EFGH–IJKL–MN۲۷\u2069", "ABCD-EFGH-IJKL-MN27"),
    ],
)
def test_digits_of_every_keyboard_and_letters_that_look_like_digits(typed: str, code: str) -> None:
    assert parse_code(typed).code == code


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", texts.NO_CODE),
        ("محمد", texts.NO_CODE),
        ("ABCD", texts.NOT_A_CODE),
        ("ABCD-EFGH-IJKL-MN89", texts.NOT_A_CODE),
        ("TW-1448-000123", texts.NOT_A_CODE),
    ],
)
def test_what_is_no_code(typed: str, message: str) -> None:
    with pytest.raises(RefusedInputError) as refusal:
        parse_code(typed)
    assert refusal.value.user_message == message


def test_a_number_before_the_code_has_to_be_the_papers() -> None:
    code = "ABCD-EFGH-IJKL-MNOP"
    assert names(parse_code(code), "TW-1448-000123")
    assert names(parse_code(f"tw-1448-000123 {code}"), "TW-1448-000123")
    assert not names(parse_code(f"TW-1448-000124 {code}"), "TW-1448-000123")
    assert not names(parse_code(f"TW-1448-000124 {code}"), None)
