import pytest
from argon2.exceptions import HashingError
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.offices import CHEAP, refusal_of
from twaim_desk.domain.digits import fold_digits
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts.vault import NOT_ENOUGH_MEMORY, PASSWORD_REFUSALS
from twaim_desk.vault import passwords
from twaim_desk.vault.passwords import (
    CEILING,
    DAILY,
    LONGEST,
    SALT_BYTES,
    Cost,
    NotEnoughMemoryError,
    check_strength,
    derive,
    prepared,
)

SALT = bytes(range(SALT_BYTES))
GOOD = "قهوة مرة وتمر سكري"


def reason_of(password: str, name: str = "سلطانة الدوسري") -> str:
    with pytest.raises(RefusedInputError) as refused:
        check_strength(password, name)
    assert refused.value.user_message == PASSWORD_REFUSALS[refused.value.reason]
    assert not password or password not in str(refused.value)
    return refused.value.reason


def test_the_daily_cost_is_the_second_of_rfc_9106() -> None:
    assert Cost(memory_kib=65536, passes=3, lanes=4) == DAILY
    assert Cost(memory_kib=1048576, passes=16, lanes=16) == CEILING


def test_derive_is_argon2id_as_another_library_computes_it() -> None:
    other = Argon2id(salt=SALT, length=32, iterations=3, lanes=4, memory_cost=65536)
    assert derive(GOOD, SALT, DAILY) == other.derive(GOOD.encode())


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("caf\u00e9 au lait", "cafe\u0301 au lait"),
        ("تمر ١٢٣", "تمر 123"),
        ("تمر ۱۲۳", "تمر 123"),
        ("ﻣﺤﻤﺪ والقهوة", "محمد والقهوة"),
        ("１２３ abc", "123 abc"),
    ],
)
def test_keyboards_that_write_the_same_differently_agree(typed: str, same: str) -> None:
    assert derive(typed, SALT, CHEAP) == derive(same, SALT, CHEAP)


@pytest.mark.parametrize(
    "other",
    [" green bottles", "green bottles ", "green  bottles", "Green bottles", "green\u200fbottles"],
)
def test_nothing_is_taken_off(other: str) -> None:
    assert derive(other, SALT, CHEAP) != derive("green bottles", SALT, CHEAP)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("ا" * (LONGEST + 1), "too_long"),
        ("x" * 10_000, "too_long"),
        ("\ufdfa" * 10_000, "too_long"),
        ("good enough\ud800", "characters"),
        ("good\x00enough", "characters"),
        ("good enough\n", "characters"),
        ("good\tenough", "characters"),
        ("good enough\u009f", "characters"),
        ("good enough\U000e0fff", "characters"),
    ],
)
def test_what_cannot_be_a_password_is_refused_with_a_sentence(typed: str, reason: str) -> None:
    with pytest.raises(RefusedInputError) as refused:
        derive(typed, SALT, CHEAP)
    assert refused.value.reason == reason == reason_of(typed)
    assert refused.value.user_message == PASSWORD_REFUSALS[reason]


def test_the_longest_password_has_200_characters() -> None:
    longest = "تمر وقهوة " * 20
    assert prepared(longest) == longest
    with pytest.raises(RefusedInputError, match="too_long"):
        prepared(longest + "!")


@given(st.text(max_size=LONGEST + 10))
def test_any_text_is_refused_or_prepared_once_and_for_all(text: str) -> None:
    refusal = refusal_of(RefusedInputError, lambda: prepared(text))
    if refusal:
        assert refusal.user_message == PASSWORD_REFUSALS[refusal.reason]
    else:
        assert fold_digits(prepared(text)).encode() == prepared(text).encode()


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_password_and_name_are_judged(password: str, name: str) -> None:
    refusal = refusal_of(RefusedInputError, lambda: check_strength(password, name))
    assert refusal or len(password) >= 10
    assert not refusal or refusal.user_message == PASSWORD_REFUSALS[refusal.reason]


@pytest.mark.parametrize(
    "password",
    [
        GOOD,
        "ten green bottles 7",
        "correct horse battery",
        "حصان صحيح بطارية",
        "نخلة في الفناء ٧",
        "Xk9$wq!27Lp",
        "desks are made of oak",
        "المطر غسل الطريق",
        "123456qpmz",  # five steps
        "admin482617",  # six steps beside the word
        "دارنصردارنصر",  # a repeated piece of six
        "abxyefklrs",  # neighbours in pairs are no runs
        "زد48261زدزد",
    ],
)
def test_a_phrase_of_ones_own_is_accepted(password: str) -> None:
    check_strength(password, "سلطانة الدوسري")
    check_strength(password, "desk")
    check_strength(password, "زد")


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("قهوة وتمر", "too_short"),
        ("Xk9$wq!27", "too_short"),
        ("\ufdfaقهوة", "too_short"),
        ("سلطانة الدوسري", "name"),
        ("سلطانه الدوسري", "name"),
        ("الدوسري سلطانة", "name"),
        ("سلطانةالدوسري١٢", "name"),
        ("سلطانة1234567", "name"),
        ("سلطانة@سلطانة", "name"),
        ("password12345", "common"),
        ("Password2026!", "common"),
        ("ＰＡＳＳＷＯＲＤ１２", "common"),
        ("admin@twaim1", "common"),
        ("sample-sample", "common"),
        ("كلمة المرور", "common"),
        ("كلمه المرور ١", "common"),
        ("بسم الله الرحمن الرحيم", "common"),
        ("جمعية التويم ١", "common"),
        ("aaaaaaaaaaaa", "repeated"),
        ("          ", "repeated"),
        ("ababababababa", "repeated"),
        ("هههههههههههه", "repeated"),
        ("قلمقلمقلمقلم", "repeated"),
        ("1122411224", "repeated"),
        ("1234567890", "sequence"),
        ("١٢٣٤٥٦٧٨٩٠", "sequence"),
        ("0987654321", "sequence"),
        ("7890123456", "sequence"),
        ("abcdefghijkl", "sequence"),
        ("qwertyuiop1", "common"),
        ("asdfghjkl123", "sequence"),
        ("1qaz2wsx3edc", "sequence"),
        ("aaaaaabbbbbb", "sequence"),
        ("1234567qpm", "sequence"),
        ("abcxyzklmrst", "sequence"),
        ("admin48261", "common"),
        ("دارنصدارنص", "repeated"),
        ("بلحبلحبلحب", "repeated"),
        ("!@#$%^&*()", "sequence"),
        ("ضصثقفغعهخحجد", "sequence"),
        ("شسيبلاتنمك", "sequence"),
        ("أبتثجحخدذر", "sequence"),
        ("أبجدهوزحطي", "sequence"),
    ],
)
def test_what_everybody_guesses_is_refused(password: str, reason: str) -> None:
    assert reason_of(password) == reason


def test_a_sign_in_name_counts_as_a_name() -> None:
    assert reason_of("reader2026reader", "reader") == "name"
    assert reason_of("Reader-reader-1", "reader") == "name"
    assert reason_of("سعد48261سعد", "سعد") == "name"


def test_a_part_of_a_name_that_is_in_every_word_does_not_count() -> None:
    check_strength("المطر غسل الطريق", "ال ا")


def test_no_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object, **__: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(passwords, "hash_secret_raw", failing)
    with pytest.raises(NotEnoughMemoryError) as refused:
        derive(GOOD, SALT, CHEAP)
    assert refused.value.user_message == NOT_ENOUGH_MEMORY


@pytest.mark.parametrize("less", [Cost(65535, 3, 4), Cost(65536, 2, 4), Cost(65536, 3, 3)])
def test_less_in_any_part_does_not_reach_the_floor(less: Cost) -> None:
    assert not less.reaches(DAILY)
    assert DAILY.reaches(less)
