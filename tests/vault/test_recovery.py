import itertools
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import (  # type: ignore[import-untyped]
    Share,
    combine_mnemonics,
    generate_mnemonics,
    rs1024,
)
from shamir_mnemonic.wordlist import WORDLIST  # type: ignore[import-untyped]

from twaim_desk.domain.digits import arabic_indic
from twaim_desk.texts.vault import RECOVERY_REFUSALS
from twaim_desk.vault.recovery import combine, fingerprint, read_part, recover, split
from twaim_desk.vault.typed_words import RecoveryError, read_words

KEY = bytes(range(32))
PARTS = split(KEY)
OTHERS = split(bytes(32))
WORDS = [list(part.words) for part in PARTS]
TYPED = [" ".join(words) for words in WORDS]

any_key = st.binary(min_size=32, max_size=32)
any_part = st.sampled_from(WORDS)
slow = settings(max_examples=50, deadline=None)


def refusal_of(typed: Sequence[str]) -> RecoveryError:
    with pytest.raises(RecoveryError) as refused:
        recover(typed)
    assert str(refused.value) == f"input refused: {refused.value.reason}"
    return refused.value


def read_refusal(words: Sequence[str]) -> RecoveryError:
    with pytest.raises(RecoveryError) as refused:
        read_words(" ".join(words))
    return refused.value


def test_there_are_three_parts_of_33_words() -> None:
    assert [(part.number, len(part.words)) for part in PARTS] == [(1, 33), (2, 33), (3, 33)]
    assert all(word in WORDLIST for part in PARTS for word in part.words)


@pytest.mark.parametrize("pair", list(itertools.permutations(range(3), 2)))
def test_any_two_bring_the_key_back(pair: tuple[int, int]) -> None:
    assert recover([TYPED[number] for number in pair]) == KEY


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_all_three_bring_the_key_back(order: tuple[int, int, int]) -> None:
    assert recover([TYPED[number] for number in order]) == KEY


@given(any_key)
@settings(max_examples=20, deadline=None)
def test_any_key_comes_back(key: bytes) -> None:
    parts = split(key)
    assert all(combine(pair) == key for pair in itertools.combinations(parts, 2))


def test_what_we_print_other_programs_of_the_standard_read() -> None:
    assert combine_mnemonics(TYPED[1:]) == KEY


@pytest.mark.parametrize("number", range(3))
def test_one_part_opens_nothing(number: int) -> None:
    for typed in ([TYPED[number]], [TYPED[number], "", "  "], ["", "\n", TYPED[number]]):
        refusal = refusal_of(typed)
        assert refusal.reason == "one_part"
        assert refusal.user_message == RECOVERY_REFUSALS["one_part"]


def test_one_part_tells_nothing_of_the_key() -> None:
    """A part of any key is as likely as any other: two splits of one key share no part."""
    again = split(KEY)
    assert not {part.words for part in again} & {part.words for part in PARTS}
    assert all(part.words[7:30] != other.words[7:30] for part in PARTS for other in again)


def test_the_same_part_twice_is_said() -> None:
    assert refusal_of([TYPED[0], TYPED[0].upper()]).reason == "same_part"
    assert refusal_of([TYPED[0]] * 3).reason == "same_part"
    assert recover([TYPED[0], TYPED[0], TYPED[2]]) == KEY


def test_nothing_typed_is_said() -> None:
    assert refusal_of([]).reason == "empty"
    assert refusal_of(["", " ", "\n"]).reason == "empty"
    assert refusal_of(["1. 2. 3."]).reason == "empty"


def test_parts_of_two_offices_are_said() -> None:
    other = [" ".join(part.words) for part in OTHERS]
    for typed in (
        [TYPED[0], other[0]],
        [TYPED[0], other[1]],
        [TYPED[0], TYPED[1], other[2]],
        [other[0], other[1], TYPED[2]],
    ):
        assert refusal_of(typed).reason == "different_sets"


def test_three_parts_have_to_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    """A third part that makes another key with one of the others, as only a forger could."""
    keys = iter([KEY, KEY, bytes(32)])
    monkeypatch.setattr("twaim_desk.vault.recovery.combine_mnemonics", lambda _: next(keys))
    assert refusal_of(TYPED).reason == "different_sets"


def test_parts_that_only_look_like_one_set_are_said() -> None:
    """Two sets in 32768 have the same number; the digest inside them tells them apart."""
    number = Share.from_mnemonic(TYPED[0]).identifier
    others = [Share.from_mnemonic(" ".join(part.words)) for part in OTHERS]
    alike = [replace(share, identifier=number).mnemonic() for share in others]
    assert recover(alike) == bytes(32)
    assert refusal_of([TYPED[0], alike[1]]).reason == "different_sets"
    assert refusal_of([TYPED[0], alike[0]]).reason == "different_sets"
    assert refusal_of([TYPED[0], TYPED[1], alike[2]]).reason == "different_sets"


@pytest.mark.parametrize(
    "typed",
    [
        TYPED[0].upper(),
        TYPED[0].title(),
        "  " + TYPED[0].replace(" ", "   ") + "\n",
        TYPED[0].replace(" ", "\n"),
        TYPED[0].replace(" ", "\r\n"),
        TYPED[0].replace(" ", "\t"),
        TYPED[0].replace(" ", ", "),
        TYPED[0].replace(" ", "، "),
        TYPED[0].replace(" ", "\u00a0"),
        TYPED[0].replace(" ", "\u200f \u200e"),
        " ".join(f"{number}. {word}" for number, word in enumerate(WORDS[0], 1)),
        "\n".join(f"{number}.{word}" for number, word in enumerate(WORDS[0], 1)),
        "\n".join(f"{number}) {word}" for number, word in enumerate(WORDS[0], 1)),
        "\n".join(
            f"{arabic_indic(str(number))}- {word}" for number, word in enumerate(WORDS[0], 1)
        ),
        "\n".join(f"({number})\t{word.upper()}" for number, word in enumerate(WORDS[0], 1)),
        "\n".join(f"{number}{word}" for number, word in enumerate(WORDS[0], 1)),
        " ".join(word[:4] for word in WORDS[0]),
        " ".join(word[:4] + "x" for word in WORDS[0]),
        "".join(chr(ord(c) + 0xFEE0) if c.isalpha() else c for c in TYPED[0]),
    ],
)
def test_typing_is_forgiven(typed: str) -> None:
    assert read_part(typed) == PARTS[0]


@given(any_part, st.randoms(use_true_random=False))
def test_any_mix_of_forgiven_typing_is_read(words: list[str], chance: random.Random) -> None:
    typed = "".join(
        chance.choice(["", "12. ", "٣) ", "\n", "۷-"])
        + chance.choice([word, word.upper(), word[:4], word.capitalize()])
        + chance.choice([" ", "\n", ", ", " \t "])
        for word in words
    )
    assert read_words(typed) == words


@pytest.mark.parametrize("place", [1, 2, 17, 33])
def test_a_word_that_is_none_is_named(place: int) -> None:
    words = list(WORDS[1])
    words[place - 1] = "zzzz"
    refusal = refusal_of([TYPED[0], " ".join(words)])
    assert (refusal.reason, refusal.part, refusal.word) == ("unknown_word", 2, place)
    assert f"في الجزء المكتوب رقم {arabic_indic('2')}: الكلمة رقم {arabic_indic(str(place))}" in (
        refusal.user_message
    )


@pytest.mark.parametrize("short", ["a", "aca"])
def test_less_than_four_letters_are_no_word(short: str) -> None:
    assert read_refusal([short, *WORDS[0][1:]]).reason == "unknown_word"


def test_a_word_in_arabic_letters_is_named() -> None:
    refusal = read_refusal([*WORDS[0][:4], "شؤشي", *WORDS[0][5:]])
    assert (refusal.reason, refusal.word) == ("not_latin", 5)


@pytest.mark.parametrize("words", [WORDS[0][:-1], WORDS[0][:1], [*WORDS[0], WORDS[0][0]]])
def test_another_number_of_words_is_said(words: list[str]) -> None:
    refusal = read_refusal(words)
    assert refusal.reason == "count"
    assert arabic_indic(str(len(words))) in refusal.user_message


@slow
@given(any_part, st.integers(0, 32), st.sampled_from(WORDLIST))
def test_one_wrong_word_is_found_wherever_it_is(words: list[str], place: int, wrong: str) -> None:
    typed = [*words[:place], wrong, *words[place + 1 :]]
    if typed == words:
        assert read_words(" ".join(typed)) == words
    else:
        refusal = read_refusal(typed)
        assert (refusal.reason, refusal.word) == ("one_wrong", place + 1)
        assert arabic_indic(str(place + 1)) in refusal.user_message


@slow
@given(any_part, st.integers(0, 31))
def test_two_neighbours_in_the_wrong_order_are_found(words: list[str], place: int) -> None:
    typed = list(words)
    typed[place], typed[place + 1] = typed[place + 1], typed[place]
    if typed != words:
        refusal = read_refusal(typed)
        assert (refusal.reason, refusal.word) == ("swapped", place + 1)
        assert arabic_indic(str(place + 2)) in refusal.user_message


@slow
@given(
    any_part,
    st.lists(st.tuples(st.integers(0, 32), st.sampled_from(WORDLIST)), min_size=2, max_size=33),
)
def test_many_wrong_words_are_never_read(words: list[str], wrong: list[tuple[int, str]]) -> None:
    typed = list(words)
    for place, word in wrong:
        typed[place] = word
    if typed != words:
        assert read_refusal(typed).reason in {"checksum", "one_wrong", "swapped"}


def test_two_wrong_words_are_said_without_a_guess() -> None:
    typed = [WORDLIST[1], *WORDS[0][1:20], WORDLIST[2], *WORDS[0][21:]]
    assert read_refusal(typed).reason == "checksum"


@pytest.mark.parametrize(
    ("groups", "threshold", "exponent"),
    [
        ([(1, 1)], 1, 0),
        ([(3, 5)], 1, 0),
        ([(2, 4)], 1, 0),
        ([(2, 5)], 1, 0),
        ([(2, 3), (2, 3)], 2, 0),
        ([(2, 3)], 1, 1),
    ],
)
def test_words_of_another_program_are_said(
    groups: list[tuple[int, int]], threshold: int, exponent: int
) -> None:
    made = generate_mnemonics(threshold, groups, KEY, iteration_exponent=exponent)
    assert refusal_of([made[0][-1]]).reason == "foreign"


def test_words_that_no_program_writes_are_said() -> None:
    padded = list(map(WORDLIST.index, WORDS[0][:-3]))
    padded[4] |= 512  # of the four bits before the key, which are always 0
    typed = padded + rs1024.create_checksum(padded, b"shamir_extendable")
    assert refusal_of([" ".join(WORDLIST[number] for number in typed)]).reason == "foreign"


def test_a_part_that_asks_for_hours_of_work_is_not_tried() -> None:
    costly = Share(1, True, 15, 0, 1, 1, 0, 2, bytes(32)).mnemonic()
    refusal = refusal_of([costly, TYPED[0]])
    assert (refusal.reason, refusal.part) == ("foreign", 1)


@pytest.mark.parametrize("text", ["x" * 10_000, TYPED[0].ljust(5_001)])
def test_a_long_text_is_refused_at_once(text: str) -> None:
    assert refusal_of([text]).reason == "foreign"


def test_a_text_of_5000_characters_is_read() -> None:
    assert read_part(TYPED[0].ljust(5_000)) == PARTS[0]


@given(st.text(max_size=200))
def test_any_text_is_refused_in_our_words(text: str) -> None:
    with pytest.raises(RecoveryError) as refused:
        read_part(text)
    assert refused.value.reason in RECOVERY_REFUSALS
    assert "{" not in refused.value.user_message


def test_the_fingerprint_is_short_and_tells_keys_apart() -> None:
    assert fingerprint(KEY) == fingerprint(KEY) != fingerprint(bytes(32))
    assert [len(group) for group in fingerprint(KEY).split("-")] == [4, 4]
