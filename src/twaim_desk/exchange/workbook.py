"""Reads the first visible sheet of a workbook row by row, without unpacking it as a whole."""

import posixpath
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from twaim_desk.exchange import zip_directory
from twaim_desk.exchange.cells import Cells, date_styles
from twaim_desk.exchange.refusal import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    ListRefusedError,
)

Started = Callable[[str, dict[str, str]], None]
_STRINGS = "xl/sharedStrings.xml"
_AT_ONCE = 65_536
_MOST_SHARED = 2_000_000
_HIDDEN = {"hidden", "veryHidden"}
_LETTERS = 3  # XFD is the last column there is


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where a sheet lies in the workbook, and how days are counted there."""

    name: str
    part: str
    others: int
    from_1904: bool


def rows_of(file: IO[bytes], size: int) -> Iterator[list[str]]:
    """Each row of the first visible sheet as texts; raises ListRefusedError at what is forbidden.

    Rows that are left out between others come as empty ones, so that the numbers stay right.
    """
    with zip_directory.opened(file, size) as workbook:
        sheet = first_sheet(workbook)
        cells = Cells(_shared_strings(workbook), _styles(workbook), from_1904=sheet.from_1904)
        yield from _rows(workbook, sheet.part, cells)


def first_sheet(workbook: ZipFile) -> Sheet:
    """The first sheet that is not hidden."""
    sheets: list[dict[str, str]] = []
    from_1904: list[bool] = []

    def started(name: str, given: dict[str, str]) -> None:
        if name == "sheet":
            sheets.append(given)
        elif name == "workbookPr":
            from_1904.append(given.get("date1904") in {"1", "true"})

    _walk(workbook, "xl/workbook.xml", started)
    shown = [one for one in sheets if one.get("state") not in _HIDDEN]
    if not shown:
        raise ListRefusedError("broken")
    relation = next((value for key, value in shown[0].items() if _local(key) == "id"), "")
    part = _target(workbook, relation)
    return Sheet(shown[0].get("name", ""), part, len(shown) - 1, any(from_1904))


def _target(workbook: ZipFile, relation: str) -> str:
    targets: dict[str, str] = {}

    def started(name: str, given: dict[str, str]) -> None:
        if name == "Relationship":
            targets[given.get("Id", "")] = given.get("Target", "")

    _walk(workbook, "xl/_rels/workbook.xml.rels", started)
    target = targets.get(relation, "")
    part = posixpath.normpath(target.lstrip("/") if target[:1] == "/" else f"xl/{target}")
    if part not in workbook.namelist():
        raise ListRefusedError("broken")
    return part


def _shared_strings(workbook: ZipFile) -> list[str]:
    """The texts of the workbook, by which its cells name them."""
    reader = _StringReader()
    if _STRINGS in workbook.namelist():
        _walk(workbook, _STRINGS, reader.started, reader.ended, reader.said)
    return reader.shared


class _StringReader:
    """Gathers texts; how one is read aloud (as Japanese names have it) is left out."""

    def __init__(self) -> None:
        self.shared: list[str] = []
        self._inside: set[str] = set()
        self._text: list[str] = []
        self._length = 0

    def started(self, name: str, _: dict[str, str]) -> None:
        """A text, or a part of it, begins."""
        self._inside.add(name)

    def ended(self, name: str) -> None:
        """A part, or the whole, ends."""
        self._inside.discard(name)
        if name == "si":
            self.shared.append("".join(self._text))
            self._text, self._length = [], 0
            if len(self.shared) > _MOST_SHARED:
                raise ListRefusedError("too_large")

    def said(self, text: str) -> None:
        """A piece of a text."""
        if "t" in self._inside and "rPh" not in self._inside:
            self._text.append(text)
            self._length += len(text)
            if self._length > LONGEST_CELL:
                raise ListRefusedError("too_long")


def _styles(workbook: ZipFile) -> list[bool]:
    if "xl/styles.xml" not in workbook.namelist():
        return []
    formats: dict[int, str] = {}
    used: list[int] = []
    inside: set[str] = set()

    def started(name: str, given: dict[str, str]) -> None:
        inside.add(name)
        if name == "numFmt":
            formats[_whole(given.get("numFmtId"))] = given.get("formatCode", "")
        elif name == "xf" and "cellXfs" in inside:
            used.append(_whole(given.get("numFmtId")))

    _walk(workbook, "xl/styles.xml", started, inside.discard)
    return date_styles(used, formats)


def _rows(workbook: ZipFile, part: str, cells: Cells) -> Iterator[list[str]]:
    reader = _SheetReader(cells)
    parser = _parser(reader.started, reader.ended, reader.said)
    with _spoken_for(), workbook.open(part) as opened:
        while piece := opened.read(_AT_ONCE):
            parser.Parse(piece, False)
            yield from reader.taken()
        parser.Parse(b"", True)
    yield from reader.taken()


class _SheetReader:
    """Gathers rows from the events of a sheet."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self._ready: list[list[str]] = []
        self._row: list[str] = []
        self._count = 0
        self._kind, self._style, self._column = "", 0, 0
        self._text: list[str] = []
        self._length = 0
        self._in_cell = self._reads = False

    def taken(self) -> list[list[str]]:
        """The rows that are whole by now."""
        ready, self._ready = self._ready, []
        return ready

    def started(self, name: str, given: dict[str, str]) -> None:
        """A row, a cell or its value begins."""
        if name == "row":
            self._begin_row(_whole(given.get("r")) or self._count + 1)
        elif name == "c":
            self._kind, self._style = given.get("t", "n"), _whole(given.get("s"))
            self._column = _column(given["r"]) if "r" in given else len(self._row)
            self._text, self._length, self._in_cell = [], 0, True
            if not len(self._row) <= self._column < MOST_COLUMNS:
                raise ListRefusedError("too_many_columns")
        elif name == "f" and self._in_cell:  # rules for typing have formulas, too
            raise ListRefusedError("formulas")
        elif name in {"v", "t"}:
            self._reads = self._in_cell

    def ended(self, name: str) -> None:
        """A value, a cell or a row is whole."""
        if name in {"v", "t"}:
            self._reads = False
        elif name == "c":
            self._in_cell = False
            self._row += [""] * (self._column - len(self._row))
            self._row.append(self._cells.text(self._kind, self._style, "".join(self._text)))
        elif name == "row":
            self._ready.append(self._row)

    def said(self, text: str) -> None:
        """A piece of a value."""
        if self._reads:
            self._text.append(text)
            self._length += len(text)
            if self._length > LONGEST_CELL:
                raise ListRefusedError("too_long")

    def _begin_row(self, number: int) -> None:
        if number > MOST_ROWS + 1:
            raise ListRefusedError("too_many_rows")
        if number <= self._count:
            raise ListRefusedError("broken")
        self._ready += [[] for _ in range(number - self._count - 1)]
        self._row, self._count = [], number


def _walk(
    workbook: ZipFile,
    part: str,
    started: Started,
    ended: Callable[[str], None] = lambda _: None,
    said: Callable[[str], None] = lambda _: None,
) -> None:
    parser = _parser(started, ended, said)
    with _spoken_for():
        if part not in workbook.namelist():
            raise ListRefusedError("broken")
        with workbook.open(part) as opened:
            while piece := opened.read(_AT_ONCE):
                parser.Parse(piece, False)
        parser.Parse(b"", True)


@contextmanager
def _spoken_for() -> Iterator[None]:
    """What a damaged part raises becomes the refusal of the file."""
    try:
        yield
    except (expat.ExpatError, BadZipFile, EOFError, ValueError, OSError, zlib.error) as error:
        raise ListRefusedError("broken") from error


def _parser(
    started: Started, ended: Callable[[str], None], said: Callable[[str], None]
) -> expat.XMLParserType:
    """A parser that knows no document types: no entity is ever expanded, nothing is fetched."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = lambda name, given: started(_local(name), given)
    parser.EndElementHandler = lambda name: ended(_local(name))
    parser.CharacterDataHandler = said
    return parser


def _refuse_document_type(*_: object) -> None:
    raise ListRefusedError("entities")


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def _column(place: str) -> int:
    """The column of a cell such as C5, the first is 0."""
    letters = place.rstrip("0123456789").upper()
    if not (letters.isascii() and letters.isalpha() and len(letters) <= _LETTERS):
        raise ListRefusedError("broken")
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
