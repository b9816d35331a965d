from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vectors.cases import section
from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.phone import PhoneKind, parse_phone
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts.phone import REFUSALS

AREAS = ["11", "12", "13", "14", "16", "17"]
NOT_STARTS = ["10", "15", "18", "19", "2", "3", "4", "6", "7", "81", "93", "910", "961"]


def digits(length: int) -> st.SearchStrategy[str]:
    """That many digits."""
    return st.text("0123456789", min_size=length, max_size=length)


mobiles = digits(8).map(lambda rest: f"5{rest}")
landlines = st.tuples(st.sampled_from(AREAS), digits(7)).map("".join)
unified = digits(6).map(lambda rest: f"920{rest}")
tollfree = digits(7).map(lambda rest: f"800{rest}")
nationals = mobiles | landlines | unified | tollfree
beginnings = st.sampled_from(
    ["", "0", "966", "+966", "00966", "0966", "+00966", "9660", "+9660", "009660", "\uff0b966"]
)
separators = st.lists(st.sampled_from(["", " ", "-", ".", "(", ")", "\u2013", "\u200e", "\u00a0"]))


def reason_of(text: str) -> str:
    with pytest.raises(RefusedInputError) as refused:
        parse_phone(text)
    assert refused.value.user_message == REFUSALS[refused.value.reason]
    return refused.value.reason


@pytest.mark.parametrize("case", section("phones"), ids=lambda case: case["id"])
def test_vectors(case: dict[str, Any]) -> None:
    if case["e164"] == "invalid":
        assert reason_of(case["input"]) == case["reason"]
        return
    phone = parse_phone(case["input"])
    assert (phone.e164, phone.kind) == (case["e164"], case["kind"])


@given(nationals, beginnings)
def test_every_way_to_begin_gives_the_same_number(national: str, beginning: str) -> None:
    phone = parse_phone(beginning + national)
    assert phone.e164 == f"+966{national}"
    assert parse_phone(phone.e164) == parse_phone(phone.local) == phone


@given(nationals, beginnings, separators)
def test_separators_keyboards_and_marks_do_not_matter(
    national: str, beginning: str, between: list[str]
) -> None:
    signs = arabic_indic(beginning + national)
    gaps = between + [""] * len(signs)
    typed = "".join(gap + sign for gap, sign in zip(gaps, signs, strict=False))
    assert parse_phone(typed).e164 == f"+966{national}"


@given(nationals)
def test_a_plus_at_the_end_of_the_field_is_the_plus_of_the_beginning(national: str) -> None:
    assert parse_phone(f"966{national}+").e164 == f"+966{national}"


@given(nationals, beginnings)
def test_a_digit_less_or_more_is_refused(national: str, beginning: str) -> None:
    assert reason_of(beginning + national[:-1]) == "too_short"
    assert reason_of(beginning + national + "0") == "too_long"


@given(st.sampled_from(NOT_STARTS), st.sampled_from(["0", "+966", "00966"]), digits(9))
def test_what_begins_like_no_saudi_number_is_refused(start: str, first: str, rest: str) -> None:
    assert reason_of(first + (start + rest)[:9]) == "bad_prefix"


@given(nationals)
def test_two_numbers_are_not_one(national: str) -> None:
    assert reason_of(f"0{national}/0{national}") == "characters"


@pytest.mark.parametrize(
    ("typed", "kind", "local"),
    [
        ("+966 55 375 7667", PhoneKind.MOBILE, "0553757667"),
        ("052 052 4812", PhoneKind.MOBILE, "0520524812"),
        ("11 283 6153", PhoneKind.LANDLINE, "0112836153"),
        ("+966 9200 58380", PhoneKind.UNIFIED, "920058380"),
        ("00966 800 035 1860", PhoneKind.TOLLFREE, "8000351860"),
    ],
)
def test_people_read_the_local_form(typed: str, kind: PhoneKind, local: str) -> None:
    phone = parse_phone(typed)
    assert (phone.kind, phone.local) == (kind, local)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("()", "empty"),
        ("++966553757667", "characters"),
        ("+966553757667+", "characters"),
        ("²553757667", "characters"),
        ("1\ufe0f\u20e3", "characters"),
        ("00", "too_short"),
        ("+966", "too_short"),
        ("0966", "too_short"),
        ("4561234", "too_short"),
        ("+1", "too_short"),
        ("9" * 16, "too_long"),
        ("+971" + "5" * 16, "too_long"),
        ("0000000000", "bad_prefix"),
        ("+0553757667", "bad_prefix"),
        ("971501234567", "bad_prefix"),
        ("+12025550123", "foreign"),
        ("٠٠٢٠١٠٠١٢٣٤٥٦٧", "foreign"),
    ],
    ids=ascii,
)
def test_each_fault_has_its_reason(typed: str, reason: str) -> None:
    assert reason_of(typed) == reason


def test_stays_out_of_logs() -> None:
    assert "553757667" not in repr(parse_phone("0553757667"))
