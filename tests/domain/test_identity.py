from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.vectors.cases import section
from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.identity import Identity, IdentityKind, parse_identity, parse_unified_number
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts.identity import IDENTITY_REFUSALS, UNIFIED_NUMBER_REFUSALS

GOOD = "1046403927"
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def check_digit(nine: str) -> str:
    """The last digit that makes nine digits pass, counted the long way."""
    total = 0
    for place, digit in enumerate(nine):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def with_check_digit(first: str) -> st.SearchStrategy[str]:
    """Numbers that begin so and whose last digit fits."""
    middle = st.text("0123456789", min_size=8, max_size=8)
    return middle.map(lambda digits: first + digits + check_digit(first + digits))


identities = (with_check_digit("1") | with_check_digit("2")).filter(lambda n: len(set(n)) > 1)


def reason_of(text: str) -> str:
    with pytest.raises(RefusedInputError) as refused:
        parse_identity(text)
    assert refused.value.user_message == IDENTITY_REFUSALS[refused.value.reason]
    return refused.value.reason


@pytest.mark.parametrize("case", section("ids"), ids=lambda case: case["id"])
def test_vectors(case: dict[str, Any]) -> None:
    if not case["valid"]:
        assert reason_of(case["input"]) == case["reason"]
        return
    identity = parse_identity(case["input"])
    assert (identity.number, identity.kind) == (case["normalized"], case["type"])


@given(identities)
def test_the_kind_is_the_first_digit(number: str) -> None:
    kind = IdentityKind.CITIZEN if number[0] == "1" else IdentityKind.RESIDENT
    assert parse_identity(number) == Identity(number, kind)


@given(
    identities,
    st.lists(st.sampled_from([str, arabic_indic, lambda d: d.translate(PERSIAN)]), min_size=10),
    st.lists(st.sampled_from(["", " ", "-", "\u2013", "\u200f", "\u2068", "\ufeff", "\u00a0"])),
)
def test_any_keyboard_spacing_and_marks_give_the_same_identity(
    number: str, keyboards: list[Any], between: list[str]
) -> None:
    signs = [keyboard(digit) for keyboard, digit in zip(keyboards, number, strict=False)]
    gaps = (between + [""] * 10)[:10]
    typed = "".join(gap + sign for gap, sign in zip(gaps, signs, strict=True))
    assert parse_identity(typed) == parse_identity(number)


@given(identities, st.integers(1, 9), st.integers(1, 9))
def test_one_wrong_digit_is_refused(number: str, place: int, more: int) -> None:
    wrong = str((int(number[place]) + more) % 10)
    changed = number[:place] + wrong + number[place + 1 :]
    assert reason_of(changed) in {"checksum", "placeholder"}


@given(identities, st.integers(1, 8))
def test_swapped_neighbours_are_refused(number: str, place: int) -> None:
    pair = number[place : place + 2]
    assume(pair[0] != pair[1])
    swapped = number[:place] + pair[::-1] + number[place + 2 :]
    if set(pair) == {"0", "9"}:
        assert parse_identity(swapped).number == swapped
    else:
        assert reason_of(swapped) == "checksum"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("\u200f\u2068", "empty"),
        ("--", "empty"),
        ("1O", "not_digits"),
        ("3", "too_short"),
        ("3" * 11, "too_long"),
        ("7" * 10, "prefix"),
        ("٠٠٠٠٠٠٠٠٠٠", "prefix"),
        ("1" * 10, "placeholder"),
        ("1/046403927", "not_digits"),
    ],
    ids=ascii,
)
def test_the_first_thing_wrong_is_what_is_said(typed: str, reason: str) -> None:
    assert reason_of(typed) == reason


def test_masks_all_but_four_digits_and_stays_out_of_logs() -> None:
    identity = parse_identity(GOOD)
    assert identity.last_four == "3927"
    assert identity.masked == "••••••3927"
    assert GOOD not in repr(identity)


@pytest.mark.parametrize("number", ["7026477542", "7051934854", "7001398960"])
def test_published_unified_numbers_pass_the_check(number: str) -> None:
    unified = parse_unified_number(arabic_indic(number))
    assert (unified.number, unified.passes_check) == (number, True)


def test_a_unified_number_that_fails_the_check_is_only_marked() -> None:
    assert not parse_unified_number("7026477543").passes_check


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("702647754²", "not_digits"),
        ("702", "too_short"),
        ("70264775421", "too_long"),
        (GOOD, "prefix"),
        ("7777777777", "placeholder"),
    ],
)
def test_what_is_no_unified_number_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(RefusedInputError) as refused:
        parse_unified_number(typed)
    assert refused.value.reason == reason
    assert refused.value.user_message == UNIFIED_NUMBER_REFUSALS[reason]
