"""The workbook of a month: what one finds when it is opened, and what nothing in it can do."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from tests.papers.month_example import HOSTILE, OCTOBER, UNWRITTEN, empty_report, month_report
from twaim_desk.domain.month_report import MonthReport
from twaim_desk.paper.workbook.cells import MOST_LETTERS
from twaim_desk.paper.workbook.month import month_workbook
from twaim_desk.paper.workbook.sheets import HEAD
from twaim_desk.texts import month_workbook as texts

SOFFICE = shutil.which("soffice")
NO_DATES = "khair-albiqa"  # its policy sets no reply date
SHEETS = [
    texts.SUMMARY, texts.REQUESTS, texts.LATE, texts.DUE, texts.INCOMPLETE, texts.TURNED_AWAY,
    texts.VISITS, texts.REPLIES, texts.COMMITTEES, texts.SERVICES, texts.MOVED, texts.STAFF,
    texts.COMPLAINTS, "رضا المستفيدين", texts.CORRECTIONS, texts.DEFINITIONS,
]  # fmt: skip
REPORTS = {
    "names": month_report(), "nameless": month_report(names=False),
    "no dates": month_report(NO_DATES), "empty": empty_report(),
}  # fmt: skip
FORMULAS = re.compile(rb"(<f>[^<]*</f>)<v>[^<]*</v>")


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """The workbook of each report."""
    return {name: month_workbook(report) for name, report in REPORTS.items()}


@pytest.fixture(scope="module")
def books(files: dict[str, bytes]) -> dict[str, Workbook]:
    """The same, read with formulas."""
    return {name: load_workbook(BytesIO(content)) for name, content in files.items()}


def rows(book: Workbook, sheet: str) -> list[list[object]]:
    """The lines of a table below its head row."""
    return [list(row) for row in book[sheet].iter_rows(min_row=HEAD + 1, values_only=True)]


def heads(book: Workbook, sheet: str) -> list[object]:
    """The titles of its columns."""
    return [cell.value for cell in book[sheet][HEAD]]


def test_every_sheet_is_there_and_reads_from_the_right(books: dict[str, Workbook]) -> None:
    for book in books.values():
        assert [re.sub("رضا .*", SHEETS[13], name) for name in book.sheetnames] == SHEETS
        for sheet in book.worksheets:
            page = sheet.page_setup
            assert sheet.sheet_view.rightToLeft
            assert (page.orientation, str(page.paperSize)) == ("landscape", "9")
            assert (page.fitToWidth, page.fitToHeight) == (1, 0)
            fitting = sheet.sheet_properties.pageSetUpPr
            assert fitting is not None
            assert fitting.fitToPage
            assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
            assert sheet.freeze_panes in {f"B{HEAD + 1}", f"C{HEAD + 1}"}
            assert sheet.sheet_state == "visible"
            assert sheet.oddFooter is not None
            assert sheet.oddFooter.center.text == texts.PAGE
            assert not any(one.hidden for one in sheet.column_dimensions.values())
            assert bool(sheet.auto_filter.ref) is (sheet.title != texts.SUMMARY)


def test_there_are_no_macros_no_links_and_nothing_external(files: dict[str, bytes]) -> None:
    for content in files.values():
        with ZipFile(BytesIO(content)) as file:
            names = file.namelist()
            joined = b"".join(file.read(name) for name in names if name.endswith((".xml", ".rels")))
        assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
        for forbidden in (b"TargetMode", b"<hyperlink", b"<definedName hidden", b"<comment"):
            assert forbidden not in joined.replace(b'hidden="1" localSheetId', b"")


def test_nothing_that_was_typed_is_a_formula_or_lost(books: dict[str, Workbook]) -> None:
    book = books["names"]
    at = heads(book, texts.REQUESTS).index(texts.NAME)
    listed = {str(row[1]): row[at] for row in rows(book, texts.REQUESTS)}
    for case in REPORTS["names"].received:
        typed = case.name or ""
        kept = "".join(sign for sign in typed if sign not in "\x00\x07\ud800\ufffe")
        read = str(listed[case.number] or "").replace("_x005F_", "_")  # as Excel reads it
        assert read == kept[:MOST_LETTERS], ascii(typed[:20])
    for sheet in book.worksheets:
        for line in sheet.iter_rows():
            for cell in line:
                assert cell.data_type != "f" or sheet.title == texts.SUMMARY, cell.coordinate
    assert {*HOSTILE, *UNWRITTEN} >= {case.name for case in REPORTS["names"].received}


def test_dates_are_dates_and_stand_in_both_calendars(books: dict[str, Workbook]) -> None:
    book = books["names"]
    titles = heads(book, texts.REQUESTS)
    received, hijri = (titles.index(one) for one in (texts.RECEIVED, texts.RECEIVED_HIJRI))
    for row, case in zip(rows(book, texts.REQUESTS), REPORTS["names"].received, strict=True):
        day = row[received]
        assert getattr(day, "date")() == case.received_on  # noqa: B009  (cells hold anything)
        assert str(row[hijri]).endswith("هـ")


def test_the_measure_shows_both_of_its_terms(books: dict[str, Workbook]) -> None:
    sheet = books["names"][texts.SUMMARY]
    names = books["names"].defined_names
    places = {name: names[f"month_{name}"].attr_text.split("!$")[1].replace("$", "") for name in
              ("received", "answered_on_time", "open_in_time", "in_time")}  # fmt: skip
    formula = str(sheet[places["in_time"]].value)
    on_time, open_in_time, received = (
        places[name] for name in ("answered_on_time", "open_in_time", "received")
    )
    assert f"({on_time}+{open_in_time})/{received}" in formula


def values_of(book: Workbook, column: str) -> dict[str, object]:
    """The figures of the summary in one of its columns, by name."""
    sheet = book[texts.SUMMARY]
    places = {
        name.removeprefix("month_"): one.attr_text.split("$")[-1]
        for name, one in book.defined_names.items()
    }
    return {name: sheet[f"{column}{row}"].value for name, row in places.items()}


def agree(theirs: dict[str, object], ours: dict[str, object]) -> None:
    """The figures of both columns are the same, but for the last digit of a fraction."""
    assert theirs.keys() == ours.keys()
    for figure, value in ours.items():
        expected = pytest.approx(value) if isinstance(value, float) else value
        assert theirs[figure] == expected, figure


@pytest.mark.parametrize("name", REPORTS)
def test_who_does_not_calculate_sees_our_values(files: dict[str, bytes], name: str) -> None:
    book = load_workbook(BytesIO(files[name]), data_only=True)
    agree(values_of(book, "B"), values_of(book, "C"))
    assert values_of(book, "B")["received"] == REPORTS[name].figures.received


def recalculated(files: dict[str, bytes], folder: Path) -> dict[str, Workbook]:
    """The files as LibreOffice calculates them, with nothing of our values left in them."""
    made = folder / "calculated"
    for name, content in files.items():
        bare = BytesIO()
        with ZipFile(BytesIO(content)) as source, ZipFile(bare, "w") as target:
            for part in source.namelist():
                target.writestr(part, FORMULAS.sub(rb"\1", source.read(part)))
        (folder / f"{name}.xlsx").write_bytes(bare.getvalue())
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    given = [str(folder / f"{name}.xlsx") for name in files]
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "xlsx", "--outdir", str(made)]
    subprocess.run([*command, *given], check=True, capture_output=True, timeout=120)
    return {name: load_workbook(made / f"{name}.xlsx", data_only=True) for name in files}


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice Calc is not installed")
def test_libreoffice_reckons_what_we_reckoned(files: dict[str, bytes], tmp_path: Path) -> None:
    for name, book in recalculated(files, tmp_path).items():
        agree(values_of(book, "B"), values_of(book, "C"))
        assert values_of(book, "B")["received"] == REPORTS[name].figures.received


def test_who_is_not_named_is_nowhere_in_the_file(files: dict[str, bytes]) -> None:
    book = load_workbook(BytesIO(files["nameless"]))
    for sheet in (texts.REQUESTS, texts.LATE, texts.DUE, texts.INCOMPLETE):
        assert texts.NAME not in heads(book, sheet)
    assert texts.ABOUT not in heads(book, texts.COMPLAINTS)
    assert texts.WITHOUT_NAMES in str(book[texts.SUMMARY]["A4"].value)


def test_an_empty_month_says_so_in_every_table(books: dict[str, Workbook]) -> None:
    book, said = books["empty"], {texts.NONE, texts.FEW_RATINGS, texts.NO_CORRECTIONS}
    for sheet in book.worksheets:
        if sheet.title not in {texts.SUMMARY, texts.DEFINITIONS}:
            [line] = rows(book, sheet.title)
            assert line[1] in said


def test_every_figure_of_the_summary_is_defined(books: dict[str, Workbook]) -> None:
    book = books["names"]
    titles = {row[1] for row in rows(book, texts.DEFINITIONS)}
    shown = {cell.value for cell in book[texts.SUMMARY]["A"][HEAD:]} - {None}
    assert shown - titles == set(texts.SECTIONS.values())
    measure = next(
        row for row in rows(book, texts.DEFINITIONS) if row[1] == "نسبة الالتزام بالموعد"
    )
    assert str(measure[4]).endswith("ت-6")


def test_the_bytes_are_the_same_whenever_they_are_made(files: dict[str, bytes]) -> None:
    report: MonthReport = REPORTS["names"]
    assert month_workbook(month_report()) == files["names"]
    core = ZipFile(BytesIO(files["names"])).read("docProps/core.xml").decode()
    assert core.count(f"{OCTOBER.last}T00:00:00Z") == 2
    assert report.letterhead.name in core
