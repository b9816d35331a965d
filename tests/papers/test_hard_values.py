"""Every paper there is, with every hard value in each of its fields."""

import importlib
import pkgutil
import re

import pytest

import twaim_desk.paper
from tests.paper.reading import Word, letters_of, sizes_of, text_of, words_of
from tests.papers.examples import look, words
from tests.papers.hard import HARD, LATE, with_days, with_many, with_text
from tests.papers.others import EXAMPLES, Example
from twaim_desk.domain.digits import drop_invisible
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.paper.arabic.shape import BOX

LIBRARYS_OWN, LEAST = 12.0, 9
WORDS_LOOKED_FOR = 6
SHARED = 1.5  # points; the box of a slanted letter is wider than the letter


def drawn(example: Example, value: object) -> str:
    """What stands on a paper with this value, after a look at its sizes and places."""
    pdf = example.drawing(value, words(), look(example.sheet))
    assert min(sizes_of(pdf) - {LIBRARYS_OWN}) >= LEAST, example.name
    words_of(pdf)  # nothing stands outside its page
    return letters_of(text_of(pdf))


def test_every_paper_that_can_be_drawn_has_its_example() -> None:
    """Whoever adds a paper adds its example, and with it all that is tried on papers."""
    modules = [one.name for one in pkgutil.iter_modules(twaim_desk.paper.__path__)]
    loaded = [importlib.import_module(f"twaim_desk.paper.{name}") for name in modules]
    there = {f"draw_{name}" for name, one in zip(modules, loaded, strict=True)
             if hasattr(one, f"draw_{name}") and "PaperWords" in vars(one)}  # fmt: skip
    assert {example.drawing.__name__ for example in EXAMPLES} == there


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_a_hard_value_stands_whole_on_every_paper(text: str) -> None:
    looked_for = re.findall(r"[\w@.]{2,}", drop_invisible(text))[:WORDS_LOOKED_FOR]
    for example in EXAMPLES:
        if (value := with_text(example.value, text)) == example.value:
            continue
        shown = drawn(example, value)
        assert BOX not in shown, example.name
        lost = [word for word in looked_for if letters_of(word) not in shown]
        assert lost == [], example.name


@pytest.mark.parametrize("text", ["", HARD["the longest name"], HARD["a Latin name"]])
def test_no_word_stands_on_another(text: str) -> None:
    for example in EXAMPLES:
        value = with_text(example.value, text) if text else example.value
        for sheet in {example.sheet, PaperFormat.LARGE}:
            pdf = example.drawing(value, words(), look(sheet))
            assert overlapping(words_of(pdf)) == [], (example.name, sheet)


def overlapping(found: list[Word]) -> list[tuple[str, str]]:
    """Pairs of words whose letters share paper; lines may touch, for marks reach far."""
    lines = sorted(found, key=lambda word: (word.page, word.top))
    return [
        (one.text, other.text)
        for at, one in enumerate(lines)
        for other in lines[at + 1 : at + 40]
        if one.page == other.page
        and min(one.right, other.right) - max(one.left, other.left) > SHARED
        and min(one.bottom, other.bottom) - max(one.top, other.top)
        > 0.5 * min(one.bottom - one.top, other.bottom - other.top)
    ]


def test_fourteen_of_everything_go_on_to_numbered_pages() -> None:
    for example in EXAMPLES:
        assert drawn(example, with_many(example.value))


def test_the_last_days_of_the_table_are_written() -> None:
    for example in EXAMPLES:
        if (value := with_days(example.value, LATE)) != example.value:
            assert letters_of("مايو") in drawn(example, value), example.name
