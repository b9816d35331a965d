import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.iban import parse_iban, with_check_digits
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import answers as texts

GOOD = "SA0380000000608010167519"  # the example of the registry of IBANs


def iban_of(account: str) -> str:
    """The number whose check digits fit, counted on the whole number at once."""
    check = 98 - int(f"{account}281000") % 97  # S is 28, A is 10
    return f"SA{check:02}{account}"


ibans = st.text("0123456789", min_size=20, max_size=20).map(iban_of)


def reason_of(text: str) -> str:
    with pytest.raises(RefusedInputError) as refused:
        parse_iban(text)
    sentences = {"iban_shape": texts.IBAN_SHAPE, "iban_check": texts.IBAN_CHECK}
    assert refused.value.user_message == sentences[refused.value.reason]
    return refused.value.reason


@pytest.mark.parametrize(
    "typed",
    [
        GOOD,
        GOOD.lower(),
        GOOD[2:],
        "SA03 8000 0000 6080 1016 7519",
        "sa03-8000-0000-6080-1016-7519",
        "\u202aSA03 8000 0000 6080 1016 7519\u202c\n",
        "SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩",
        "۰۳۸۰۰۰۰۰۰۰۶۰۸۰۱۰۱۶۷۵۱۹",
    ],
)
def test_a_number_is_read_however_it_is_written(typed: str) -> None:
    assert parse_iban(typed) == GOOD


@given(ibans)
def test_a_number_whose_check_digits_fit_passes_in_any_digits(number: str) -> None:
    assert parse_iban(arabic_indic(number)) == number


@given(ibans, st.integers(2, 23), st.integers(1, 9))
def test_one_wrong_digit_is_refused(number: str, place: int, more: int) -> None:
    wrong = str((int(number[place]) + more) % 10)
    assert reason_of(number[:place] + wrong + number[place + 1 :]) == "iban_check"


@given(ibans, st.integers(4, 22))
def test_swapped_neighbours_are_refused(number: str, place: int) -> None:
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    if swapped != number:
        assert reason_of(swapped) == "iban_check"


@pytest.mark.parametrize(
    "typed",
    ["", "SA", GOOD[:-1], f"{GOOD}0", "GB82WEST12345698765432", "SASA" + GOOD[4:], "0" * 10_240,
     GOOD.replace("8", "B"), GOOD.replace("1", "¹"), "🙂", "\ud800", "\x00"],
    ids=ascii,
)  # fmt: skip
def test_what_has_another_shape_is_refused(typed: str) -> None:
    assert reason_of(typed) == "iban_shape"


@given(st.text("0123456789", min_size=20, max_size=20))
def test_the_account_of_a_bank_gets_the_check_digits_that_fit(account: str) -> None:
    assert with_check_digits(account) == iban_of(account) == parse_iban(iban_of(account))
