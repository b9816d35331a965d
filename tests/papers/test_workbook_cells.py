"""Rows of a sheet as text: whatever is written is read again, and the file stays a file."""

import re
from datetime import date
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.paper.workbook.cells import MOST_LETTERS, Value, row_writer

FIRST_DAY = date(1899, 12, 30)  # of the sheets, from 1 March 1900 on
ANY_TEXT = st.text(st.characters(), max_size=60)
UNWRITTEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def cells(values: list[Value]) -> list[ElementTree.Element]:
    """The cells of a row, as a program that reads XML finds them."""
    line = row_writer(["3"] * len(values), [10.0] * len(values))(8, values)
    return list(ElementTree.fromstring(line.encode()))


@given(ANY_TEXT)
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    [cell] = cells([text])
    assert cell.attrib == {"r": "A8", "s": "3", "t": "inlineStr"}
    read = "".join(cell.itertext()).replace("_x005F_", "_")
    kept = UNWRITTEN.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    assert read == kept.replace("_x005F_", "_")


@given(st.text(st.sampled_from("=+-@\t <>&_x0041\"'ا"), max_size=20))
def test_what_looks_like_a_formula_is_text(text: str) -> None:
    [cell] = cells([text])
    assert cell.get("t") == "inlineStr"
    assert cell.find("f") is None


def test_a_text_is_never_longer_than_a_cell_takes() -> None:
    [cell] = cells(["ا" * (MOST_LETTERS + 9)])
    assert len("".join(cell.itertext())) == MOST_LETTERS


@given(st.dates(date(1900, 3, 1), date(2200, 1, 1)), st.integers(-10, 10**9))
def test_days_and_numbers_are_numbers(day: date, number: int) -> None:
    first, second, third = cells([day, number, None])
    assert first.findtext("v") == str((day - FIRST_DAY).days)
    assert second.findtext("v") == str(number)
    assert [third.get("r"), third.findtext("v"), third.get("t")] == ["C8", None, None]


def test_a_row_is_as_high_as_its_longest_text() -> None:
    write = row_writer(["1"], [10.0])
    assert "ht=" not in write(8, ["قصير"])
    assert 'ht="30"' in write(8, ["نص أطول من سطر واحد"])
    assert 'ht="405"' in write(8, ["ا" * 9000])
