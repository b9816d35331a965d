"""A workbook as bytes, always the same: tables streamed in, values beside formulas."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from io import BytesIO
from itertools import chain, islice
from typing import IO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook

from twaim_desk.paper.workbook.cells import Value, row_writer
from twaim_desk.paper.workbook.sheets import HEAD, Table

_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_FORMULA = re.compile(r'<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*)</f><v ?/?>(?:</v>)?</c>')
_STYLE = re.compile(r'<c r="[A-Z]+[0-9]+" s="([0-9]+)"')
_DIMENSION = re.compile(r"<dimension [^>]*/>")
_CORE, _STYLES = "docProps/core.xml", "xl/styles.xml"
# What a font says, in the order of the schema; openpyxl has one of its own.
_FONT = re.compile(rb"<font>(.*?)</font>")
_SAID = re.compile(rb"<([A-Za-z]+) [^>]*/>")
_ORDER = (b"b", b"i", b"sz", b"color", b"name", b"family", b"scheme")
_AT_ONCE = 1000

Results = Mapping[str, Value]
Heard = Callable[[int, int], None]  # how many rows of how many are written


def unheard(_done: int, _of: int) -> None:
    """Nobody asks how far it is."""


def pack(
    workbook: Workbook,
    tables: Mapping[str, Table],
    results: Mapping[str, Results],
    day: date,
    out: IO[bytes],
    heard: Heard = unheard,
) -> None:
    """Write the file of a workbook; `results` are the values of its formulas by sheet and cell.

    Nothing in it depends on when it was made: every date in it is the given one. What `heard`
    raises ends the work.
    """
    done, of = 0, sum(_rows_of(table) for table in tables.values())
    made = BytesIO()
    workbook.save(made)
    sheets = {
        f"xl/worksheets/sheet{at}.xml": name for at, name in enumerate(workbook.sheetnames, 1)
    }
    with ZipFile(made) as source, ZipFile(out, "w") as target:
        for name in source.namelist():
            with target.open(_entry(name, day), "w") as part:
                content = source.read(name)
                sheet = sheets.get(name, "")
                if sheet in tables:
                    for rows in _stream(part, content.decode(), tables[sheet]):
                        heard(done := done + rows, of)
                elif sheet in results:
                    part.write(_with_results(content.decode(), results[sheet]).encode())
                elif name == _STYLES:
                    part.write(_FONT.sub(_in_order, content))
                elif name == _CORE:
                    part.write(_MODIFIED.sub(rb"\g<1>" + _moment(day), content))
                else:
                    part.write(content)


def _entry(name: str, day: date) -> ZipInfo:
    entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
    entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
    return entry


def _moment(day: date) -> bytes:
    return f"{day.isoformat()}T00:00:00Z".encode()


def _rows_of(table: Table) -> int:
    return max(table.count, 1)  # an empty table says so in a row


def _stream(part: IO[bytes], sheet: str, table: Table) -> Iterator[int]:
    """Write the sheet with the rows of its table in place of the one that shows their styles.

    Yields how many rows were written each time.
    """
    before, found = sheet.split(f'<row r="{HEAD + 1}"', 1)
    pattern, after = found.split("</row>", 1)
    part.write(_DIMENSION.sub("", before).encode())
    lines = _lines(table, _STYLE.findall(pattern))
    while some := list(islice(lines, _AT_ONCE)):
        part.write("".join(some).encode())
        yield len(some)
    part.write(after.encode())


def _lines(table: Table, styles: list[str]) -> Iterator[str]:
    write = row_writer(styles, [column.width for column in table.columns])
    empty = () if table.count else ((None, table.empty, *(None,) * (len(styles) - 2)),)
    for number, values in enumerate(chain(empty, table.rows), start=HEAD + 1):
        yield write(number, values)


def _in_order(found: re.Match[bytes]) -> bytes:
    said = sorted(_SAID.finditer(found[1]), key=lambda one: _ORDER.index(one[1]))
    return b"<font>" + b"".join(one[0] for one in said) + b"</font>"


def _with_results(sheet: str, results: Results) -> str:
    """The sheet with the value of each formula beside it, for who does not calculate."""

    def fill(found: re.Match[str]) -> str:
        place, style, formula = found.groups()
        value = results.get(place)
        if isinstance(value, str):
            return f'<c r="{place}"{style} t="str"><f>{formula}</f><v>{escape(value)}</v></c>'
        return f'<c r="{place}"{style}><f>{formula}</f><v>{value}</v></c>'

    return _FORMULA.sub(fill, sheet)
