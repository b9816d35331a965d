"""A sheet of a workbook: its letterhead, its head row, its print set-up; rows come by stream."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from twaim_desk.paper.workbook.cells import Value

HEAD = 7  # the row of the columns' titles; what stands above it is the letterhead
TYPEFACE = "Arial"  # every office program has it, with Arabic letters
_INK, _SOFT, _BAND, _LINE = "FF1F2933", "FF52606D", "FFE4EFEA", "FFCBD2D9"
_A4 = 9


class Kind(StrEnum):
    """What a column holds: how its cells are written and where they stand."""

    TEXT = "@"
    NUMBER = "0"
    DECIMAL = "0.0"
    SHARE = "0.0%"
    DATE = "[$-C01]d mmmm yyyy"  # Gregorian, the month in Arabic words


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its width in letters, what it holds."""

    title: str
    width: float
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above every sheet, and at the foot of every page."""

    name: str
    licence: str
    month: str
    period: str
    page: str


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet that is one table; `about` is its sentence, `empty` stands where it has no rows."""

    sheet: str
    title: str
    about: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Value]]
    count: int
    empty: str

    @property
    def last(self) -> int:
        """The row of its last line."""
        return HEAD + max(self.count, 1)

    def reach(self, column: str) -> str:
        """The cells of a column, by its title, as formulas name them."""
        at = [one.title for one in self.columns].index(column) + 1
        letter = get_column_letter(at)
        return f"'{self.sheet}'!${letter}${HEAD + 1}:${letter}${self.last}"


def lay_out(workbook: Workbook, table: Table, head: Head) -> Worksheet:
    """The sheet of a table with one row, in whose styles the others follow."""
    sheet: Worksheet = workbook.create_sheet(table.sheet)
    write_head(sheet, head, table.title, table.about)
    for at, column in enumerate(table.columns, start=1):
        put_title(sheet, HEAD, at, column.title)
        styled(cell_at(sheet, HEAD + 1, at), column.kind)
        sheet.column_dimensions[get_column_letter(at)].width = column.width
    sheet.row_dimensions[HEAD].height = 32
    sheet.freeze_panes = f"C{HEAD + 1}"
    edge = get_column_letter(len(table.columns))
    sheet.auto_filter.ref = f"A{HEAD}:{edge}{table.last}"
    sheet.print_title_rows = f"{HEAD}:{HEAD}"
    sheet.print_area = f"A1:{edge}{table.last}"
    set_up_page(sheet, head)
    return sheet


def write_head(sheet: Worksheet, head: Head, title: str, about: str) -> None:
    """The letterhead and the title, in the first rows."""
    sheet.sheet_view.rightToLeft = True
    sheet.sheet_view.showGridLines = False
    lines = (
        (head.name, Font(TYPEFACE, 13, bold=True, color=_INK)),
        (head.licence, Font(TYPEFACE, 9, color=_SOFT)),
        (f"{title}، {head.month}", Font(TYPEFACE, 12, bold=True, color=_INK)),
        (head.period, Font(TYPEFACE, 10, color=_INK)),
        (about, Font(TYPEFACE, 9, color=_SOFT)),
    )
    for row, (text, font) in enumerate(lines, start=1):
        cell = cell_at(sheet, row, 1)
        put_text(cell, text)
        cell.font = font
        cell.alignment = Alignment(horizontal="right", vertical="center", readingOrder=2)


def set_up_page(sheet: Worksheet, head: Head) -> None:
    """A4 across, as wide as the paper, the association above and the page below."""
    page = sheet.page_setup
    page.orientation, page.paperSize = "landscape", _A4
    page.fitToWidth, page.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.75, 0.6
    margins.header = margins.footer = 0.3
    for line, text in (
        (sheet.oddHeader, head.name.replace("&", "&&")),
        (sheet.oddFooter, head.page),
    ):
        if line is not None:
            line.center.text = text


def put_title(sheet: Worksheet, row: int, at: int, text: str) -> None:
    """The title of a column."""
    cell = cell_at(sheet, row, at)
    put_text(cell, text)
    cell.font = Font(TYPEFACE, 10, bold=True, color=_INK)
    cell.fill = PatternFill("solid", fgColor=_BAND)
    cell.alignment = Alignment("center", "center", wrap_text=True, readingOrder=2)
    cell.border = _border()


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """A cell of a sheet; none of ours is merged with others."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError("a merged cell holds nothing")
    return cell


def put_text(cell: Cell, text: str) -> None:
    """A text, which is never a formula whatever it begins with."""
    cell.value = text
    cell.data_type = "s"


def styled(cell: Cell, kind: Kind, *, bold: bool = False) -> Cell:
    """The cell in the style of what it holds."""
    is_text = kind is Kind.TEXT
    cell.font = Font(TYPEFACE, 10, bold=bold, color=_INK)
    place = "right" if is_text else "center"
    cell.alignment = Alignment(
        place, "center", wrap_text=is_text, readingOrder=2, indent=int(is_text)
    )
    cell.number_format = "General" if is_text else kind.value
    cell.border = _border()
    return cell


def _border() -> Border:
    line = Side("thin", color=_LINE)
    return Border(line, line, line, line)
