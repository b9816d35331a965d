"""Whatever is typed, a parser returns a value or refuses with one Arabic sentence, at once."""

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import shipped
from twaim_desk.domain.digits import arabic_indic, bare_number, drop_invisible, fold_digits
from twaim_desk.domain.iban import parse_iban
from twaim_desk.domain.identity import parse_identity, parse_unified_number
from twaim_desk.domain.names import name_matches, normalised, parse_name, same_name
from twaim_desk.domain.paper_code import parse_code
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.typed_dates import parse_day
from twaim_desk.errors import RefusedInputError

# Every parser of what people type: a new one adds its line here.
PARSERS: dict[str, Callable[[str], object]] = {
    "identity": parse_identity,
    "unified number": parse_unified_number,
    "phone": parse_phone,
    "name": parse_name,
    "iban": parse_iban,
    "code of a paper": parse_code,
    "day": lambda text: parse_day(text, shipped().table),
}

# These refuse nothing: any text has an answer.
NEVER_REFUSING: dict[str, Callable[[str], object]] = {
    "fold_digits": fold_digits,
    "arabic_indic": arabic_indic,
    "drop_invisible": drop_invisible,
    "bare_number": bare_number,
    "normalised": normalised,
    "same_name": lambda text: same_name(text, "محمد"),
    "query": lambda text: name_matches(text, "محمد بن سعد العتيبي"),
    "name searched": lambda text: name_matches("محمد", text),
}

KILOBYTES_10 = 10_240
BAD_INPUT = {
    "empty": "",
    "spaces": " \t\r\n\u00a0\u3000",
    "persian digits": "۱۲۳۴۵",
    "bidi marks": "\u202e\u2067\u200f\u061c\u2069",
    "bidi marks around a digit": "\u202e\u20671\u2069",
    "10 kB of letters": "محمد" * (KILOBYTES_10 // 4),
    "10 kB of words": "عبد الله " * (KILOBYTES_10 // 9),
    "10 kB of digits": "1" * KILOBYTES_10,
    "10 kB of arabic digits": "٠" * KILOBYTES_10,
    "10 kB of spaces": " " * KILOBYTES_10,
    "10 kB of zero width": "\u200b" * KILOBYTES_10,
    "10 kB of tashkeel": "م" + "\u064b\u0651" * (KILOBYTES_10 // 2),
    "10 kB of accents out of order": "a" + "\u0301\u0316" * (KILOBYTES_10 // 2),
    "10 kB of hebrew points out of order": "\u05d0" + "\u05a8\u0591" * (KILOBYTES_10 // 2),
    "10 kB of ligatures": "ﷺ" * (KILOBYTES_10 // 3),
    "10 kB of plus": "+" * KILOBYTES_10,
    "emoji": "🙂👨\u200d👩\u200d👧🇸🇦",
    "keycap": "1\ufe0f\u20e3",
    "control characters": "\x00\x07\x1b[31m\x7f\x85",
    "null in a number": "10464\x0003927",
    "lone surrogate": "\ud800",
    "surrogates the wrong way round": "1\udc00\ud8002",
    "raised digits": "¹²³⁴⁵⁶⁷⁸⁹⁰",
    "circled digits": "①②③④⑤⑥⑦⑧⑨⑩",
    "other digits": "०१२३४५६७८९",
    "not characters": "\ufffe\uffff\U0010ffff",
    "private use": "\ue000",
    "a path": "../../etc/passwd",
    "a formula": "=1+1",
    "markup": "<b>محمد</b>",
    "a placeholder": "{0} %s {reason}",
}

AT_MOST_SECONDS = 0.2  # of the processor; a few milliseconds, with room for a busy machine
# What must give an answer has to read it all, and a ligature can stand for eighteen letters.
AT_MOST_SECONDS_TO_READ_ALL = 2.0

bad_inputs = pytest.mark.parametrize("text", BAD_INPUT.values(), ids=BAD_INPUT.keys())
parsers = pytest.mark.parametrize("parse", PARSERS.values(), ids=PARSERS.keys())
never_refusing = pytest.mark.parametrize("take", NEVER_REFUSING.values(), ids=NEVER_REFUSING.keys())
any_text = st.text(st.characters()) | st.text(st.characters(categories=("Cs", "Nd", "Mn", "Cf")))


def refusal_of(parse: Callable[[str], object], text: str) -> RefusedInputError | None:
    """The parser's refusal, if it refuses; anything else that it raises is a failure."""
    try:
        parse(text)
    except RefusedInputError as refused:
        return refused
    return None


def assert_parsed_or_refused(parse: Callable[[str], object], text: str) -> None:
    """The parser gives a value, or refuses with one Arabic sentence that is free of the input."""
    if refused := refusal_of(parse, text):
        assert_one_arabic_sentence(refused.user_message)
        assert re.fullmatch("[a-z_]+", refused.reason)
        assert str(refused) == f"input refused: {refused.reason}"


def assert_one_arabic_sentence(sentence: str) -> None:
    """Arabic letters and their marks, digits of an example, one full stop, at its end.

    The letters that begin an account number are Latin.
    """
    assert re.fullmatch("[\u0621-\u0652 ،«»0-9٠-٩/]+\\.", sentence.replace(" SA ", " "))


def fastest(act: Callable[[], object]) -> float:
    """The seconds of the best of three runs."""
    seconds = []
    for _ in range(3):
        begun = time.process_time()
        act()
        seconds.append(time.process_time() - begun)
    return min(seconds)


@parsers
@bad_inputs
def test_a_parser_gives_a_value_or_one_sentence(parse: Callable[[str], object], text: str) -> None:
    assert_parsed_or_refused(parse, text)


@parsers
@bad_inputs
def test_a_parser_answers_at_once(parse: Callable[[str], object], text: str) -> None:
    assert fastest(lambda: refusal_of(parse, text)) < AT_MOST_SECONDS


@parsers
@given(text=any_text)
def test_a_parser_holds_against_any_text(parse: Callable[[str], object], text: str) -> None:
    assert_parsed_or_refused(parse, text)


@never_refusing
@bad_inputs
def test_what_refuses_nothing_answers_at_once(take: Callable[[str], object], text: str) -> None:
    assert fastest(lambda: take(text)) < AT_MOST_SECONDS_TO_READ_ALL


@never_refusing
@given(text=any_text)
def test_what_refuses_nothing_holds_against_any_text(
    take: Callable[[str], object], text: str
) -> None:
    assert take(text) is not None


@parsers
@pytest.mark.parametrize("text", ["", "🙂", "\ud800"], ids=ascii)
def test_nonsense_is_refused(parse: Callable[[str], object], text: str) -> None:
    with pytest.raises(RefusedInputError):
        parse(text)
