"""The board's workbook of a month: a report in, the bytes of an xlsx file out, always the same."""

from datetime import datetime, time
from io import BytesIO
from typing import IO

from openpyxl import Workbook
from openpyxl.workbook.properties import CalcProperties

from twaim_desk.domain.month_report import MonthReport
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.paper.workbook import month_requests as requests
from twaim_desk.paper.workbook import month_tables as others
from twaim_desk.paper.workbook.month_formulas import lines
from twaim_desk.paper.workbook.month_summary import lay_out_summary
from twaim_desk.paper.workbook.packing import Heard, pack, unheard
from twaim_desk.paper.workbook.sheets import Head, lay_out
from twaim_desk.texts import month_workbook as texts


def month_workbook(report: MonthReport, heard: Heard = unheard) -> bytes:
    """The workbook, with nothing in it that depends on when or where it is made."""
    out = BytesIO()
    write_month(report, out, heard)
    return out.getvalue()


def write_month(report: MonthReport, out: IO[bytes], heard: Heard = unheard) -> None:
    """Write the same into a file, row by row: a long month never stands in memory as a file."""
    tables = [
        requests.requests_table(report),
        requests.late_table(report),
        requests.due_table(report),
        requests.incomplete_table(report),
        others.turned_away_table(report),
        others.visits_table(report),
        others.replies_table(report),
        others.committees_table(report),
        others.services_table(report),
        others.moved_table(report),
        others.staff_table(report),
        others.complaints_table(report),
        ratings := others.ratings_table(report),
        others.corrections_table(report),
        others.definitions_table(report),
    ]
    by_sheet = {table.sheet: table for table in tables}
    workbook, head = _new_workbook(report), _head(report)
    for table in tables:
        lay_out(workbook, table, head)
    told = lines(by_sheet, ratings, report.month)
    results = lay_out_summary(workbook, report, told, head)
    workbook.active = 0
    pack(workbook, by_sheet, {texts.SUMMARY: results}, report.as_of, out, heard)


def _new_workbook(report: MonthReport) -> Workbook:
    """An empty workbook; its properties name the association and no person."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.calculation = CalcProperties(fullCalcOnLoad=True)
    of = workbook.properties
    of.creator = of.lastModifiedBy = report.letterhead.name
    of.title = _title(report)
    of.created = datetime.combine(report.as_of, time())
    return workbook


def _head(report: MonthReport) -> Head:
    letterhead = report.letterhead
    day = both_calendars(report.as_of, report.table, report.digits)
    parts = [
        report.month.hijri_in_words(report.table, report.digits), texts.AS_OF.format(day=day)
    ]  # fmt: skip
    if not report.names:
        parts.append(texts.WITHOUT_NAMES)
    licence = [
        letterhead.supervised_by or "",
        letterhead.licence and texts.LICENCE.format(licence=report.digits_in(letterhead.licence)),
    ]
    return Head(
        letterhead.name,
        texts.LIST.join(part for part in licence if part),
        _title(report),
        texts.LIST.join(parts),
        texts.PAGE,
    )


def _title(report: MonthReport) -> str:
    return texts.TITLE.format(month=report.month.in_words(report.digits))
