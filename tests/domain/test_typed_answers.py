"""Every kind of answer: what it takes, in any digits, and what it refuses in one sentence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.calendars import shipped
from tests.domain.test_bad_input import BAD_INPUT, any_text, assert_one_arabic_sentence, fastest
from twaim_desk.domain.asks import Answer, Ask, AskKind, as_kept
from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import (
    LONGEST_PROSE,
    LONGEST_TEXT,
    MOST_COUNTED,
    MOST_RIYALS,
    Reading,
    Value,
    is_given,
    read_answer,
)
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import answers as texts

TODAY = date(2026, 11, 22)
READING = Reading(shipped().personal_table, shipped().exact_from_year, TODAY)
CHOICES = (Choice("a", "أ"), Choice("b", "ب"))
TYPED = [kind for kind in AskKind if kind not in {AskKind.YES_NO, AskKind.TICK, AskKind.CHOICE}]
MARKED = "\u200f\u202b{}\u202c\ufeff"
AT_MOST_SECONDS = 0.2


def ask_of(kind: AskKind) -> Ask:
    return Ask("x", kind, "سؤال", choices=CHOICES)


def read(kind: AskKind, answer: Answer) -> Value:
    return read_answer(ask_of(kind), answer, READING)


def reason_of(kind: AskKind, answer: Answer) -> str:
    with pytest.raises(RefusedInputError) as refused:
        read(kind, answer)
    assert refused.value.user_message
    return refused.value.reason


GOOD: list[tuple[AskKind, str, Value]] = [
    (AskKind.NAME, "نورة  عبدالله", "نورة عبدالله"),
    (AskKind.TEXT, "حي الروضة، شارع ١٢", "حي الروضة، شارع ١٢"),
    (AskKind.LONG, "سطر أول\nسطر ثان", "سطر أول\nسطر ثان"),
    (AskKind.IDENTITY, "1046403927", "1046403927"),
    (AskKind.PHONE, "0551234567", "+966551234567"),
    (AskKind.EMAIL, "name@example.com", "name@example.com"),
    (AskKind.PAST, "22/11/2026", TODAY),
    (AskKind.DATE, "22/11/2027", date(2027, 11, 22)),
    (AskKind.NUMBER, "12", 12),
    (AskKind.MONEY, "1200", 1200),
    (AskKind.IBAN, "SA0380000000608010167519", "SA0380000000608010167519"),
]


def test_each_kind_that_is_typed_has_its_case() -> None:
    assert [kind for kind, _, _ in GOOD] == TYPED


@pytest.mark.parametrize(("kind", "typed", "meant"), GOOD, ids=lambda value: str(value)[:12])
@pytest.mark.parametrize("pasted", ["{}", " {}\n", "\r\n\t{} ", MARKED], ids=ascii)
def test_what_is_pasted_with_line_breaks_and_marks_is_read(
    kind: AskKind, typed: str, meant: Value, pasted: str
) -> None:
    assert read(kind, pasted.format(typed)) == meant


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [case for case in GOOD if case[0] not in {AskKind.TEXT, AskKind.NAME, AskKind.EMAIL}],
    ids=lambda value: str(value)[:12],
)
def test_both_kinds_of_digits_mean_the_same(kind: AskKind, typed: str, meant: Value) -> None:
    assert read(kind, arabic_indic(typed)) == read(kind, typed) == meant


@pytest.mark.parametrize("kind", list(AskKind))
@pytest.mark.parametrize("text", BAD_INPUT.values(), ids=BAD_INPUT.keys())
def test_any_bad_input_is_read_or_refused_in_one_sentence_at_once(kind: AskKind, text: str) -> None:
    assert fastest(lambda: read_or_refuse(kind, text)) < AT_MOST_SECONDS


@given(kind=st.sampled_from(AskKind), answer=any_text | st.booleans() | st.integers())
@example(kind=AskKind.NUMBER, answer=10**18)
def test_any_answer_of_any_type_is_read_or_refused(kind: AskKind, answer: Answer) -> None:
    read_or_refuse(kind, answer)


def read_or_refuse(kind: AskKind, answer: Answer) -> None:
    try:
        read(kind, answer)
    except RefusedInputError as refused:
        if kind is not AskKind.EMAIL and kind is not AskKind.IBAN:  # these show Latin letters
            assert_one_arabic_sentence(refused.user_message)


@pytest.mark.parametrize("kind", TYPED)
@pytest.mark.parametrize("blank", ["", " \n\t", "\u200f\u202c", "\u3000"], ids=ascii)
def test_nothing_but_blanks_is_nothing(kind: AskKind, blank: str) -> None:
    assert reason_of(kind, blank) == "empty"
    assert not is_given(blank)


@pytest.mark.parametrize("kind", TYPED)
@pytest.mark.parametrize("answer", [True, False])
def test_yes_is_no_text(kind: AskKind, answer: bool) -> None:
    assert reason_of(kind, answer) == "yes_or_no"


@pytest.mark.parametrize("kind", [AskKind.YES_NO, AskKind.TICK])
def test_yes_and_no_are_truths_and_no_texts(kind: AskKind) -> None:
    assert (read(kind, True), read(kind, False)) == (True, False)
    for text in ("true", "نعم", "1", ""):
        assert reason_of(kind, text) == "not_yes_no"
    assert reason_of(kind, 1) == "not_yes_no"


def test_a_no_is_an_answer_and_so_is_zero() -> None:
    assert is_given(False)
    assert is_given(0)
    assert not is_given(None)


def test_a_choice_is_one_of_those_offered() -> None:
    assert read(AskKind.CHOICE, "a") == "a"
    for text in ("c", "أ", "A", "a "):
        assert reason_of(AskKind.CHOICE, text) == "no_such_choice"


# Dates


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("١٢/٦/١٤٤٨", TODAY),
        ("12-6-1448", TODAY),
        ("٢٠٢٦-١١-٢٢", TODAY),
        ("12 جمادى الآخرة 1448", TODAY),
        ("٢٩/٢/١٤٠٠", date(1980, 1, 17)),
        ("29/2/2024", date(2024, 2, 29)),
    ],
)
def test_a_day_is_typed_in_either_calendar(typed: str, meant: date) -> None:
    assert read(AskKind.PAST, typed) == read(AskKind.DATE, typed) == meant


@pytest.mark.parametrize(
    "typed", ["30/2/2026", "29/2/2026", "31/11/2026", "٣٠/٦/١٤٤٨", "31/12/1447", "0/1/1440"]
)
def test_a_day_that_the_month_has_not_is_refused(typed: str) -> None:
    assert reason_of(AskKind.DATE, typed) == "no_such_day"


@pytest.mark.parametrize(("typed", "is_there"), [("30/5/1448", True), ("30/6/1448", False)])
def test_the_thirtieth_is_there_in_months_of_thirty(typed: str, is_there: bool) -> None:
    if is_there:
        assert read(AskKind.PAST, typed) == date(2026, 11, 10)
    else:
        assert reason_of(AskKind.PAST, typed) == "no_such_day"


@given(st.integers(1, 300))
def test_a_day_that_has_not_been_is_no_birth(days: int) -> None:
    assert read(AskKind.PAST, TODAY.isoformat()) == TODAY
    day = (TODAY + timedelta(days=days)).isoformat()
    assert reason_of(AskKind.PAST, day) == "future"
    assert read(AskKind.DATE, day) == TODAY + timedelta(days=days)


def test_nobody_was_born_long_before_the_oldest() -> None:
    much_later = replace(READING, today=date(2055, 1, 1))
    born = ask_of(AskKind.PAST)
    assert read_answer(born, "1930-01-01", much_later) == date(1930, 1, 1)
    with pytest.raises(RefusedInputError) as refused:
        read_answer(born, "1929-12-31", much_later)
    assert refused.value.reason == "too_long_ago"
    assert reason_of(AskKind.PAST, "1901-01-01") == "outside_table"


# Numbers and texts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1,200", 1200), ("١٬٢٠٠", 1200), ("١،٢٠٠", 1200), ("1 200", 1200), ("007", 7), ("0", 0),
     ("000", 0), ("0000000000000000012", 12), ("10000000", MOST_RIYALS)],
)  # fmt: skip
def test_an_amount_is_read_with_its_separators(typed: str, meant: int) -> None:
    assert read(AskKind.MONEY, typed) == meant


@pytest.mark.parametrize("typed", ["1.5", "١٢ ريال", "-1", "١−", "+1", "1e3", "½", "²", "०"])
def test_what_is_no_whole_number_is_refused(typed: str) -> None:
    assert reason_of(AskKind.MONEY, typed) == "not_a_number"


def test_a_number_has_its_limit() -> None:
    assert read(AskKind.NUMBER, str(MOST_COUNTED)) == MOST_COUNTED
    assert reason_of(AskKind.NUMBER, str(MOST_COUNTED + 1)) == "too_much"
    assert reason_of(AskKind.MONEY, str(MOST_RIYALS + 1)) == "too_much"
    assert reason_of(AskKind.NUMBER, "9" * 5000) == "too_much"


def test_texts_have_their_length() -> None:
    assert read(AskKind.TEXT, "م" * LONGEST_TEXT) == "م" * LONGEST_TEXT
    assert reason_of(AskKind.TEXT, "م" * (LONGEST_TEXT + 1)) == "too_long"
    assert read(AskKind.LONG, "م" * LONGEST_PROSE) == "م" * LONGEST_PROSE
    assert reason_of(AskKind.LONG, "م" * (LONGEST_PROSE + 1)) == "too_long"


@pytest.mark.parametrize("kind", [AskKind.TEXT, AskKind.LONG])
@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x7f", "\ud800"])
def test_what_cannot_be_printed_is_refused(kind: AskKind, sign: str) -> None:
    assert reason_of(kind, f"الروضة{sign}") == "not_written"


@given(any_text)
def test_what_is_accepted_is_what_a_store_keeps(text: str) -> None:
    for kind in (AskKind.TEXT, AskKind.LONG, AskKind.NAME, AskKind.EMAIL):
        try:
            value = str(read(kind, text))
        except RefusedInputError:
            continue
        assert as_kept(value) == value
        assert value.encode()


def test_prose_keeps_its_lines_and_a_text_has_one() -> None:
    typed = "  سطر   أول \r\n\n سطر ثان\u2028ثالث "
    assert read(AskKind.LONG, typed) == "سطر أول\n\nسطر ثان\nثالث"
    assert read(AskKind.TEXT, typed) == "سطر أول سطر ثان ثالث"


@pytest.mark.parametrize(
    "typed", ["name", "name@", "@example.com", "name@example", "a b@c@d.com", "اسم@مثال.com",
              "name@example..com", "name@.com", "<a@b.co>", f"{'a' * 400}@b.co"],
)  # fmt: skip
def test_what_is_no_email_is_refused(typed: str) -> None:
    assert reason_of(AskKind.EMAIL, typed) == "not_email"


@pytest.mark.parametrize("typed", ["a.b+c@example.co.uk", " n_1@x-y.sa ", "a b@example.com"])
def test_an_email_is_read_without_blanks(typed: str) -> None:
    assert read(AskKind.EMAIL, typed) == "".join(typed.split())


@given(any_text | st.booleans() | st.integers())
def test_what_is_kept_has_no_sign_that_a_store_refuses(answer: Answer) -> None:
    kept = as_kept(answer)
    assert as_kept(kept) == kept
    if isinstance(kept, str):
        assert "\x00" not in kept
        assert kept.encode().decode() == kept


def test_each_kind_says_what_it_accepts() -> None:
    said = set(texts.ACCEPTS)
    assert said <= {str(kind) for kind in AskKind}
    assert {str(kind) for kind in TYPED} - said == {"text", "long"}
