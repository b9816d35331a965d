"""What is written is read again, letter for letter, and no cell of it is a formula."""

import csv
import io
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.lists import HEAD, SHEET, TAIL, changed, honest
from twaim_desk.exchange import child
from twaim_desk.exchange.cell_text import SIGNS, protected, unprotected
from twaim_desk.exchange.cells import Cells, date_styles
from twaim_desk.exchange.plain_text import decoded, separator_of
from twaim_desk.exchange.reading import read_list
from twaim_desk.exchange.refusal import ListRefusedError
from twaim_desk.exchange.tables_out import Archive, CannotWriteError, new_file, write_sheet

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=30
).map(lambda text: " ".join(text.split()))
CELLS = st.one_of(TEXTS, st.tuples(st.sampled_from([*"=+-@＝'"]), TEXTS).map("".join))
TABLES = st.integers(2, 5).flatmap(
    lambda wide: st.lists(st.lists(CELLS, min_size=wide, max_size=wide), min_size=1, max_size=5)
)
numbers = count()


def rows_in(file: Path) -> list[list[str]]:
    """The rows of a file, in this process, for a hundred of them start faster so."""
    with file.open("rb") as opened:
        return list(child.rows_of(opened, file.suffix))


@settings(max_examples=60)
@given(rows=TABLES, suffix=st.sampled_from([".xlsx", ".csv"]))
def test_a_table_comes_back_as_it_went(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], suffix: str
) -> None:
    place = tmp_path_factory.getbasetemp() / f"{next(numbers)}{suffix}"
    head = [f"h{at}" for at in range(len(rows[0]))]
    write_sheet(place, "قائمة", [head, *rows])
    assert rows_in(place) == [head, *rows]
    place.unlink()


@given(text=st.text(max_size=20))
def test_protection_is_taken_away_again(text: str) -> None:
    cell = protected(text)
    assert unprotected(cell) == text
    assert cell[:1] not in {*SIGNS} or not cell


@given(text=st.text(max_size=20))
def test_any_text_in_a_sheet_is_no_formula(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    place = honest(tmp_path_factory.getbasetemp() / f"f{next(numbers)}.xlsx", [[text]])
    with ZipFile(place) as workbook:
        sheet = workbook.read(SHEET).decode()
    assert "<f" not in sheet
    place.unlink()


@pytest.mark.parametrize("encoding", ["windows-1256", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_offices_save_csv_in_many_ways(encoding: str, separator: str, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    lines = [["الاسم", "الحي", "الجوال"], ["سالم، أبو فهد", 'حي "النور"\nالغربي', "0501"]]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(lines)
    file.write_bytes(text.getvalue().encode(encoding))
    read = read_list(file)
    assert [read.headings, read.rows[0][1]] == [tuple(row) for row in lines]


def test_excel_may_say_which_separator_it_used(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("sep=;\na,b;c\n1;2\n", "utf-8-sig")
    assert read_list(file).headings == ("a,b", "c")


@given(content=st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        text = decoded(content)
    except ListRefusedError:
        return
    assert separator_of(text)


def test_rows_keep_the_numbers_that_a_spreadsheet_shows(tmp_path: Path) -> None:
    sheet = (
        f"{HEAD}<row r='1'><c r='A1' t='inlineStr'><is><t>أ</t></is></c>"
        "<c r='B1'><v>1</v></c></row>"
        f"<row r='4'><c r='B4'><v>1010101010</v></c></row><row r='6'/>{TAIL}"
    )
    read = read_list(changed(tmp_path / "list.xlsx", sheet=sheet))
    assert read.rows == ((4, ("", "1010101010")),)


@given(day=st.dates(date(1900, 3, 1), date(2099, 12, 31)))
def test_days_of_a_sheet_are_the_days_that_it_shows(day: date) -> None:
    cells = Cells([], date_styles([0, 14, 165], {165: "[$-1170000]B2dd/mm/yyyy;@"}))
    serial = (day - date(1899, 12, 30)).days
    assert cells.text("n", 1, str(serial)) == day.isoformat()
    assert cells.text("n", 2, f"{serial}.5") == day.isoformat()
    assert cells.text("n", 0, str(serial)) == str(serial)
    since_1904 = Cells([], [True], from_1904=True)
    shown = day + timedelta(days=1462)
    assert since_1904.text("n", 0, str((shown - date(1904, 1, 1)).days)) == shown.isoformat()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("1.01010101E9", "1010101010"),
        ("501234567", "501234567"),
        ("12.5", "12.5"),
        ("1E400", "1E400"),
        ("nan", "nan"),
        ("x", "x"),
    ],
)
def test_numbers_are_as_one_would_type_them(value: str, said: str) -> None:
    assert Cells([], []).text("n", 0, value) == said


@pytest.mark.parametrize("code", ["General", "0.00", '"يوم" 0', "[Red]0", "@", "h:mm"])
def test_what_shows_no_day_is_none(code: str) -> None:
    assert date_styles([170], {170: code}) == [False]


def test_a_file_that_is_there_stays_and_a_failed_one_leaves_nothing(tmp_path: Path) -> None:
    place = tmp_path / "a.csv"
    write_sheet(place, "", [["a"]])
    with pytest.raises(CannotWriteError):
        write_sheet(place, "", [["b"]])
    assert "a" in place.read_text("utf-8-sig")
    with pytest.raises(CannotWriteError):
        fill(tmp_path / "b.zip")
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]
    with pytest.raises(CannotWriteError):
        write_sheet(tmp_path / "none" / "a.csv", "", [["b"]])


def fill(place: Path) -> None:
    with new_file(place) as file, Archive(file) as archive:
        archive.add_file("x", b"x")
        raise OSError(28, "disk full")
