"""Workbooks made for tests, honest ones and hostile ones."""

from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from twaim_desk.exchange.tables_out import write_sheet

SHEET = "xl/worksheets/sheet1.xml"
HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
TAIL = "</sheetData></worksheet>"
ROWS = [["الاسم", "الجوال"], ["سالم", "0501234567"]]


def honest(place: Path, rows: Sequence[Sequence[str]] = ROWS) -> Path:
    """A workbook as the program itself writes one."""
    return write_sheet(place, "قائمة", rows)


def changed(
    place: Path, *, added: dict[str, str | bytes] | None = None, sheet: str | None = None
) -> Path:
    """An honest workbook with more parts, or with another sheet."""
    whole = honest(place.with_name(f"honest-{place.name}"))
    parts: dict[str, str | bytes] = {} if sheet is None else {SHEET: sheet}
    parts |= added or {}
    with ZipFile(whole) as before, ZipFile(place, "w", ZIP_DEFLATED) as after:
        for part in before.infolist():
            if part.filename not in parts:
                after.writestr(part.filename, before.read(part))
        for name, content in parts.items():
            after.writestr(name, content)
    return place


def with_rows(place: Path, rows: str) -> Path:
    """A workbook whose sheet says this between its rows' beginning and end."""
    return changed(place, sheet=f"{HEAD}{rows}{TAIL}")
