"""Pages of a PDF as pixels; no Qt, so that it runs off the window's thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any, NamedTuple

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import printing as texts

POINTS_PER_INCH = 72
_LONGEST_OF_A5 = 600  # points
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


def sheet_of(content: bytes) -> str | None:
    """The sheet on which a paper goes: A5 or A4; None where its pages cannot be read."""
    try:
        sizes = page_sizes(content)
    except UnreadablePaperError:
        return None
    return "A4" if any(max(size) > _LONGEST_OF_A5 for size in sizes) else "A5"


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
