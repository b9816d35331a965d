"""Pages of a PDF as pixels; no Qt, so that it runs off the window's thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any, NamedTuple

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import printing as texts

POINTS_PER_INCH = 72
_SHEETS = {"A5": (419.5, 595.3), "A4": (595.3, 841.9), "A3": (841.9, 1190.6)}
_USUAL_SHEET, _NEARLY = "A4", 6.0
_WHITE = (255, 255, 255, 255)
_ONE_AT_A_TIME = Lock()  # PDFium breaks when two threads are in it, whatever they open


class PageSize(NamedTuple):
    """Width and height in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of 32 bits: blue, green, red and one that says nothing."""

    width: int
    height: int
    bytes_per_line: int
    pixels: bytes


class UnreadablePaperError(ExpectedError):
    """The bytes are no PDF, or a broken one."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail, user_message=texts.UNREADABLE)


def page_sizes(content: bytes) -> list[PageSize]:
    """The size of each page."""
    with _document(content) as document:
        return [PageSize(*document.get_page_size(at)) for at in range(len(document))]


def sheet_of(content: bytes) -> str:
    """The sheet that a paper is printed on, by its first page; A4 where it has another size."""
    try:
        size = page_sizes(content)[0]
    except (UnreadablePaperError, IndexError):
        return _USUAL_SHEET
    for name, sheet in _SHEETS.items():
        if all(abs(a - b) < _NEARLY for a, b in zip(sorted(size), sheet, strict=True)):
            return name
    return _USUAL_SHEET


def picture_of(content: bytes, at: int, scale: float) -> Picture:
    """A page on white, with `scale` pixels for each of its points."""
    with _document(content) as document:
        page = document[at]
        bitmap = page.render(scale=scale, fill_color=_WHITE, prefer_bgrx=True)
        pixels = bytes(bitmap.buffer)
        made = Picture(bitmap.width, bitmap.height, bitmap.stride, pixels)
        bitmap.close()
        page.close()
        return made


@contextmanager
def _document(content: bytes) -> Iterator[Any]:
    import pypdfium2  # type: ignore[import-untyped]

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            raise UnreadablePaperError("PDFium cannot open the paper") from error
        try:
            yield document
        except pypdfium2.PdfiumError as error:
            raise UnreadablePaperError("PDFium cannot read a page") from error
        finally:
            document.close()
