"""What may be typed is what the typeface has: no letter of it is ever a box on paper."""

import sys

import pytest

from twaim_desk.domain.names import parse_name
from twaim_desk.domain.printable import is_printable
from twaim_desk.domain.typed_answers import prose, short_text
from twaim_desk.errors import RefusedInputError
from twaim_desk.paper.arabic.font import load_typeface
from twaim_desk.paper.arabic.shape import BOX, drawable


def test_what_may_be_typed_is_never_a_box() -> None:
    typed = [chr(code) for code in range(sys.maxunicode) if is_printable(chr(code))]
    assert len(typed) > 2_000
    for font in load_typeface().values():
        assert [one for one in typed if BOX in drawable(one, font)] == []


@pytest.mark.parametrize("text", ["صورة 🙂", "👨\u200d👩\u200d👧", "漢字", "мир", "⌚", "\ue000"])
def test_what_cannot_be_printed_is_refused_in_one_sentence(text: str) -> None:
    for read in (short_text, prose):
        with pytest.raises(RefusedInputError) as refusal:
            read(text)
        assert refusal.value.reason == "not_printed"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Doğan Müller", "Dogan Müller"),
        ("Nguyễn", "Nguyen"),
        ("سعد 🙂", "سعد "),
        ("گلزار", "گلزار"),
    ],
)
def test_names_of_residents_are_shown(typed: str, shown: str) -> None:
    for font in load_typeface().values():
        assert drawable(typed, font) == shown


def test_a_name_in_letters_that_no_paper_has_is_refused() -> None:
    with pytest.raises(RefusedInputError) as refusal:
        parse_name("漢字")
    assert refusal.value.reason == "letters"
