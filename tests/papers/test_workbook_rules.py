"""A workbook keeps the rules of its format, in which Excel is strict and other readers are not."""

import math
import posixpath
import re
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from itertools import pairwise
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

import pytest
from openpyxl.utils import column_index_from_string, range_boundaries

from tests.papers.month_example import empty_report, month_report
from twaim_desk.domain.month_report import MonthReport
from twaim_desk.paper.workbook.month import month_workbook

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
ORDERS = {
    "workbook": "fileVersion fileSharing workbookPr workbookProtection bookViews sheets"
    " functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews"
    " pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
    "worksheet": "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr"
    " sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate"
    " customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks"
    " printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties"
    " cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture"
    " oleObjects controls webPublishItems tableParts extLst",
    "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles"
    " colors extLst",
    "font": "b i strike condense extend outline shadow u vertAlign sz color name family charset"
    " scheme",
    "border": "start end left right top bottom diagonal vertical horizontal",
    "xf": "alignment protection extLst",
    "sheetPr": "tabColor outlinePr pageSetUpPr",
    "sheetView": "pane selection pivotSelection extLst",
    "headerFooter": "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
    "c": "f v is extLst",
}
NOT_EMPTY = {"cols", "sheets", "definedNames", "fonts", "fills", "borders", "cellXfs", "rowBreaks"}
LAST_DAY = 2_958_465  # 31 December 9999, as sheets count days
REPORTS: dict[str, Callable[[], MonthReport]] = {
    "names": month_report, "nameless": lambda: month_report(names=False), "empty": empty_report,
}  # fmt: skip


class Book:
    """The parts of a workbook, each as its tree."""

    def __init__(self, content: bytes, *, is_empty: bool) -> None:
        self.is_empty = is_empty
        self.file = ZipFile(BytesIO(content))
        self.names = self.file.namelist()

    @cache  # noqa: B019  (a book lives as long as its module)
    def part(self, name: str) -> Element:
        """A part; control characters and broken tags are refused by the parser."""
        return fromstring(self.file.read(name))

    def links(self) -> Iterator[tuple[str, str, str]]:
        """Every relationship: of which part, by which name, to which part."""
        for name in self.names:
            if name.endswith(".rels"):
                folder, file = posixpath.split(name)
                around = posixpath.dirname(folder)
                for link in self.part(name):
                    target = link.attrib["Target"]
                    path = posixpath.normpath(posixpath.join("/", around, target))
                    owner = posixpath.join(around, file.removesuffix(".rels"))
                    yield owner, link.attrib["Id"], path.lstrip("/")

    def sheets(self) -> list[tuple[str, Element]]:
        """Each sheet by its name, in their order."""
        places = {(owner, link): path for owner, link, path in self.links()}
        found = self.part("xl/workbook.xml").iter(f"{MAIN}sheet")
        return [
            (one.attrib["name"], self.part(places["xl/workbook.xml", one.attrib[f"{OFFICE}id"]]))
            for one in found
        ]

    def defined(self) -> list[tuple[str, str | None, str]]:
        """The named places: name, of which sheet alone, and where."""
        found = self.part("xl/workbook.xml").iter(f"{MAIN}definedName")
        return [(one.attrib["name"], one.get("localSheetId"), one.text or "") for one in found]


@pytest.fixture(scope="module", params=REPORTS)
def book(request: pytest.FixtureRequest) -> Book:
    """The workbook of a month."""
    make = REPORTS[request.param]
    return Book(month_workbook(make()), is_empty=request.param == "empty")


def local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def test_every_part_is_described_and_every_link_leads_somewhere(book: Book) -> None:
    assert len(book.names) == len({name.lower() for name in book.names})
    types = book.part("[Content_Types].xml")
    defaults = {one.attrib["Extension"] for one in types if local(one) == "Default"}
    named = [one.attrib["PartName"] for one in types if local(one) == "Override"]
    assert len(named) == len(set(named))
    assert {name.lstrip("/") for name in named} <= set(book.names)
    for name in book.names:
        assert f"/{name}" in named or name.rpartition(".")[2] in defaults
        book.part(name)
    links = list(book.links())
    assert len({(owner, link) for owner, link, _ in links}) == len(links)
    assert {path for _, _, path in links} <= set(book.names)
    reached = {path for _, _, path in links}
    rest = {name for name in book.names if not name.endswith(".rels")} - reached
    assert rest == {"[Content_Types].xml"}
    for owner, _, _ in links:
        assert not owner or owner in book.names
    for _, sheet in book.sheets():
        used = {value for one in sheet.iter() for key, value in one.attrib.items() if OFFICE in key}
        assert used <= {link for _, link, _ in links}


def test_elements_stand_in_the_order_of_the_schema(book: Book) -> None:
    trees = [book.part("xl/workbook.xml"), book.part("xl/styles.xml")]
    for tree in [*trees, *(sheet for _, sheet in book.sheets())]:
        for element in tree.iter():
            name = local(element)
            assert len(element) or name not in NOT_EMPTY, name
            if name in ORDERS:
                order = ORDERS[name].split()
                places = [order.index(local(child)) for child in element]
                assert places == sorted(places), name
            if "count" in element.attrib:
                assert int(element.attrib["count"]) == len(element), name


def test_names_of_sheets_and_of_places_are_valid(book: Book) -> None:
    names = [name for name, _ in book.sheets()]
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name) <= 31
        assert not re.search(r"[\[\]:*?/\\]|^'|'$", name)
    defined = book.defined()
    assert len({(name.lower(), of) for name, of, _ in defined}) == len(defined)
    for name, of, where in defined:
        assert re.fullmatch(r"(_xlnm\.[A-Za-z_]+|month_[a-z_]+)", name)
        sheet, place = re.fullmatch(r"'(.+)'!([$A-Z0-9:]+)", where).groups()  # type: ignore[union-attr]
        assert sheet in names
        assert of is None or names[int(of)] == sheet
        assert all(part.startswith("$") for part in place.split(":"))
    places = {(name, of): where.partition("!")[2] for name, of, where in defined}
    for at, (_, sheet) in enumerate(book.sheets()):
        assert ("_xlnm.Print_Titles", str(at)) in places
        filtered = sheet.find(f"{MAIN}autoFilter")
        kept = places.get(("_xlnm._FilterDatabase", str(at)))
        shown = None if filtered is None else filtered.attrib["ref"]
        assert (kept or "").replace("$", "") == (shown or "")


def test_rows_and_columns_ascend_within_their_bounds(book: Book) -> None:
    for name, sheet in book.sheets():
        spans = [
            (int(one.attrib["min"]), int(one.attrib["max"])) for one in sheet.iter(f"{MAIN}col")
        ]
        assert all(first <= last <= 16_384 for first, last in spans)
        assert all(one[1] < other[0] for one, other in pairwise(spans))
        assert all(float(one.attrib["width"]) <= 255 for one in sheet.iter(f"{MAIN}col"))
        numbers = [int(row.attrib["r"]) for row in sheet.iter(f"{MAIN}row")]
        assert numbers == sorted(set(numbers)), name
        for row in sheet.iter(f"{MAIN}row"):
            assert float(row.get("ht", 15)) <= 409
            places = [re.fullmatch(r"([A-Z]+)([0-9]+)", cell.attrib["r"]) for cell in row]
            columns = [column_index_from_string(one[1]) for one in places if one]
            assert columns == sorted(set(columns))
            assert {one[2] for one in places if one} == {row.attrib["r"]}
        dimension = sheet.find(f"{MAIN}dimension")
        if dimension is not None:
            _, _, widest, last = range_boundaries(dimension.attrib["ref"])
            assert (widest, last) == (
                max(len(row) for row in sheet.iter(f"{MAIN}row")),
                numbers[-1],
            )


def test_cells_hold_what_they_say(book: Book) -> None:
    styles = book.part("xl/styles.xml")
    formats = {
        one.attrib["numFmtId"]: one.attrib["formatCode"] for one in styles.iter(f"{MAIN}numFmt")
    }
    forms = [one.attrib["numFmtId"] for one in styles.find(f"{MAIN}cellXfs") or ()]
    dated = 0
    for _, sheet in book.sheets():
        for cell in sheet.iter(f"{MAIN}c"):
            form = forms[int(cell.get("s", "0"))]
            assert form in formats or int(form) < 50
            kind, value = cell.get("t", "n"), cell.findtext(f"{MAIN}v")
            assert kind in {"n", "str", "inlineStr"}
            formula = cell.findtext(f"{MAIN}f")
            assert formula is None or (formula[0] != "=" and len(formula) <= 8192 and value)
            if kind == "inlineStr":
                text = cell.find(f"{MAIN}is/{MAIN}t")
                assert text is not None
                said = text.text or ""
                assert len(said) <= 32_767
                assert said == said.strip() or text.get(SPACE) == "preserve"
            elif kind == "n" and value is not None:
                assert math.isfinite(float(value))
                if "yyyy" in formats.get(form, ""):
                    dated += 1
                    assert 0 < int(value) <= LAST_DAY
    assert (dated > 20) is not book.is_empty


def test_headers_fit_and_something_is_seen(book: Book) -> None:
    for _, sheet in book.sheets():
        for line in sheet.iter():
            if local(line).endswith(("Header", "Footer")):
                assert len(line.text or "") <= 255
    states = [
        one.get("state", "visible") for one in book.part("xl/workbook.xml").iter(f"{MAIN}sheet")
    ]
    assert set(states) == {"visible"}
    for name in (one for one in book.names if "/charts/" in one):
        for reference in (one for one in book.part(name).iter() if local(one) == "f"):
            of, _, _ = (reference.text or "").rpartition("!")
            assert of.strip("'") in {one for one, _ in book.sheets()}
