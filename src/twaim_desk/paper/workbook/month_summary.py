"""The first sheet of a month: its figures as formulas, our values beside them, and the charts."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.legend import Legend
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from twaim_desk.domain.month_figures import MonthFigures
from twaim_desk.domain.month_report import MonthReport
from twaim_desk.paper.workbook import sheets
from twaim_desk.paper.workbook.cells import Value
from twaim_desk.paper.workbook.month_formulas import Line
from twaim_desk.paper.workbook.sheets import HEAD, Head, Kind
from twaim_desk.texts import month_figures as figure_texts
from twaim_desk.texts import month_workbook as texts

_TITLE, _FORMULA, _OURS, _LAST_MONTH, _LAST_YEAR = 1, 2, 3, 4, 5
_WIDTHS = {"A": 40, "B": 18, "C": 18, "D": 18, "E": 24, "F": 70}
_EXPLAINED = 6
_SECTION = PatternFill("solid", fgColor="FFF3F5F7")
_CHARTED = ("received", "withdrawn")  # the first and the last of the lines that are drawn
_COMPARED = {
    _FORMULA: texts.THIS_MONTH,
    _LAST_MONTH: texts.LAST_MONTH,
    _LAST_YEAR: texts.LAST_YEAR,
}
_BARS = ("1F6F5C", "8A6D1F", "9AA5B1")
_CHART_ROWS, _CHART_COLUMNS = 42, (0, 4, 6)  # two beside each other are as wide as the table


def lay_out_summary(
    workbook: Workbook, report: MonthReport, lines: Sequence[Line], head: Head
) -> dict[str, Value]:
    """Lay the sheet out; the values of its formulas by cell, for who does not calculate."""
    sheet: Worksheet = workbook.create_sheet(texts.SUMMARY, 0)
    sheets.write_head(sheet, head, texts.SUMMARY, texts.ABOUT_SUMMARY)
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    titles = (
        texts.FIGURE, texts.THIS_MONTH, texts.OUR_VALUE, texts.LAST_MONTH, texts.LAST_YEAR,
        texts.FORMULA,
    )  # fmt: skip
    for at, title in enumerate(titles, start=1):
        sheets.put_title(sheet, HEAD, at, title)
    rows = _rows_of(sheet, lines)
    results: dict[str, Value] = {
        f"B{rows[line.figure]}": line.worth(report.figures) for line in lines
    }
    for line in lines:
        _write_line(sheet, report, line, rows)
        name = f"month_{line.figure}"
        place = f"'{texts.SUMMARY}'!$B${rows[line.figure]}"
        workbook.defined_names[name] = DefinedName(name, attr_text=place)
    last = max(rows.values())
    sheet.row_breaks.append(Break(id=last + 1))  # no chart is torn
    _draw(sheet, rows, last + 3)
    sheet.freeze_panes = f"B{HEAD + 1}"
    sheet.print_title_rows = f"{HEAD}:{HEAD}"
    sheets.set_up_page(sheet, head)
    return results


def _rows_of(sheet: Worksheet, lines: Sequence[Line]) -> dict[str, int]:
    """The row of each figure, below the title of its section."""
    rows: dict[str, int] = {}
    at, section = HEAD, ""
    for line in lines:
        at += 1
        if line.section != section:
            section = line.section
            for column in range(1, _EXPLAINED + 1):
                cell = sheets.styled(sheets.cell_at(sheet, at, column), Kind.TEXT, bold=True)
                cell.fill = _SECTION
            sheets.put_text(sheets.cell_at(sheet, at, 1), texts.SECTIONS[section])
            at += 1
        rows[line.figure] = at
    return rows


def _write_line(sheet: Worksheet, report: MonthReport, line: Line, rows: Mapping[str, int]) -> None:
    row = rows[line.figure]
    title, _, formula = figure_texts.FIGURES[line.figure]
    sheets.put_text(sheets.styled(sheets.cell_at(sheet, row, _TITLE), Kind.TEXT), title)
    sheets.put_text(sheets.styled(sheets.cell_at(sheet, row, _EXPLAINED), Kind.TEXT), formula)
    places = {figure: f"B{at}" for figure, at in rows.items()}
    cell = sheets.styled(sheets.cell_at(sheet, row, _FORMULA), line.kind, bold=True)
    cell.value = line.formula(places)
    own: tuple[tuple[int, MonthFigures], ...] = (
        (_OURS, report.figures), (_LAST_MONTH, report.before), (_LAST_YEAR, report.year_before),
    )  # fmt: skip
    for column, figures in own:
        cell = sheets.styled(sheets.cell_at(sheet, row, column), line.kind)
        worth = line.worth(figures)
        if isinstance(worth, str):
            sheets.put_text(cell, worth)
        else:
            cell.value = worth


def _draw(sheet: Worksheet, rows: Mapping[str, int], at: int) -> None:
    """The charts, in reading order: the first bar stands on the right."""
    first, last = (rows[figure] for figure in _CHARTED)
    names = Reference(sheet, min_col=_TITLE, min_row=first, max_row=last)
    for edges, title, columns in zip(
        pairwise(_CHART_COLUMNS),
        (texts.CHART_OF_MONTH, texts.CHART_OF_MONTHS),
        ({_FORMULA: texts.THIS_MONTH}, _COMPARED),
        strict=True,
    ):
        chart = _chart(title)
        for (column, name), colour in zip(columns.items(), _BARS, strict=False):
            values = Reference(sheet, min_col=column, min_row=first, max_row=last)
            bars = Series(values, title=name)
            bars.graphicalProperties.solidFill = colour
            bars.dLbls = DataLabelList(
                showVal=True, showSerName=False, showCatName=False, showLegendKey=False,
                showPercent=False,
            )  # fmt: skip
            chart.series.append(bars)
        chart.set_categories(names)
        chart.legend = Legend(legendPos="b") if len(columns) > 1 else None
        chart.anchor = _anchor(edges, at)  # type: ignore[assignment]  # (stubs know cells only)
        sheet.add_chart(chart)


def _chart(title: str) -> BarChart:
    chart = BarChart()
    chart.type, chart.grouping, chart.title = "col", "clustered", title
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.numFmt, chart.y_axis.majorGridlines = "0", None
    return chart


def _anchor(edges: tuple[int, int], at: int) -> TwoCellAnchor:
    """From column to column: in centimetres one cannot know how wide a program draws them."""
    first, last = (AnchorMarker(col=edge, row=row) for edge, row in
                   zip(edges, (at - 1, at - 1 + _CHART_ROWS), strict=True))  # fmt: skip
    return TwoCellAnchor("oneCell", _from=first, to=last)
