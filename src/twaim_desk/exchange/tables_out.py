"""Writes tables: CSV in a ZIP as long as it takes, and one plain sheet that has no formulas."""

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Self
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from twaim_desk.errors import ExpectedError
from twaim_desk.exchange.cell_text import protected, writable
from twaim_desk.texts import exchange as texts

Rows = Iterable[Sequence[str]]
_UNIX, _READABLE = 3, 0o644
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TEXT_FORMAT = 49  # text as typed: a leading zero stays
_PARTS = {
    "[Content_Types].xml": _TYPES,
    "_rels/.rels": f'<Relationships xmlns="{_LINKS}"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_LINKS}"><Relationship Id="r1" '
    f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" '
    f'Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts>'
    '<fills count="1"><fill/></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>'
    f'<cellXfs count="2"><xf/><xf numFmtId="{_TEXT_FORMAT}" applyNumberFormat="1"/></cellXfs>'
    "</styleSheet>",
}


class CannotWriteError(ExpectedError):
    """The disk or the folder did not take the file."""

    def __init__(self, detail: str, sentence: str = texts.NOT_WRITTEN) -> None:
        super().__init__(detail, user_message=sentence)


@contextmanager
def new_file(place: Path) -> Iterator[IO[bytes]]:
    """A file that appears whole at the end, or not at all; one that is there stays."""
    if place.exists():
        raise CannotWriteError("a file is there", texts.IS_THERE)
    part = place.with_name(f"{place.name}.part")
    try:
        with part.open("wb") as opened:
            yield opened
            opened.flush()
            os.fsync(opened.fileno())
        part.rename(place)
    except OSError as error:
        raise CannotWriteError(f"not written: {error.errno}") from error
    finally:
        _forget(part)


def write_sheet(place: Path, name: str, rows: Rows) -> Path:
    """A list as a workbook, or as CSV where the name ends so; no cell of it is a formula."""
    with new_file(place) as file:
        if place.suffix.lower() == ".csv":
            _write_csv(file, rows)
        else:
            _write_workbook(file, name, rows)
    return place


class Archive:
    """A ZIP of tables and files that is written as it comes, whatever its size."""

    def __init__(self, file: IO[bytes]) -> None:
        self._zip = ZipFile(file, "w", ZIP_DEFLATED, compresslevel=6)

    def __enter__(self) -> Self:
        """Itself; without its end there is no ZIP."""
        return self

    def __exit__(self, *_: object) -> None:
        """Write the directory."""
        self._zip.close()

    def add_table(self, name: str, rows: Rows) -> int:
        """How many rows were written after the headings."""
        with self._zip.open(name, "w", force_zip64=True) as part:
            return _write_csv(part, rows)

    def add_file(self, name: str, content: bytes) -> None:
        """One file as it is."""
        self._zip.writestr(name, content)

    def add_undated(self, name: str, content: bytes) -> None:
        """The same without the moment at which it was added: equal files make equal archives."""
        info = ZipInfo(name)
        info.compress_type, info.create_system = ZIP_DEFLATED, _UNIX
        info.external_attr = _READABLE << 16
        self._zip.writestr(info, content)


def _write_csv(file: IO[bytes], rows: Rows) -> int:
    """UTF-8 with its mark, for Excel knows no other way to tell; lines end as RFC 4180 says."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    written = 0
    for row in rows:
        writer.writerow([protected(cell) for cell in row])
        written += 1
    text.flush()
    text.detach()
    return max(written - 1, 0)


def _write_workbook(file: IO[bytes], name: str, rows: Rows) -> None:
    with ZipFile(file, "w", ZIP_DEFLATED) as workbook:
        for part, content in _PARTS.items():
            workbook.writestr(part, content)
        workbook.writestr("xl/workbook.xml", _workbook(name))
        with workbook.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for piece in _sheet(rows):
                sheet.write(piece.encode())


def _workbook(name: str) -> str:
    title = escape(name, {'"': "&quot;"})
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{title}" sheetId="1" r:id="r1"/></sheets></workbook>'
    )


def _sheet(rows: Rows) -> Iterator[str]:
    yield f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView rightToLeft="1" workbookViewId="0">'
    yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    yield '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>'
    for row in rows:
        yield f"<row>{''.join(map(_cell, row))}</row>"
    yield "</sheetData></worksheet>"


def _cell(text: str) -> str:
    if not text:
        return '<c s="1"/>'
    return (
        f'<c t="inlineStr" s="1"><is><t xml:space="preserve">{escape(writable(text))}</t></is></c>'
    )


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
