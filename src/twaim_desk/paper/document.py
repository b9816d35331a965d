"""Pages into one PDF: the same value gives the same bytes."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from twaim_desk.domain.paper_parts import Half, Look, PaperFormat
from twaim_desk.paper.arabic.font import Weight
from twaim_desk.paper.arabic.paragraph import Side, Type, draw_line, whole_line, width_of
from twaim_desk.paper.sheet import A4, A4_ACROSS, A5, Sheet, sheet_for
from twaim_desk.paper.strips import Strip, draw_stack, flowed, height_of

_GREY = 0.86  # of the mark across a practice paper: the text above it stays readable
_DRAWING = Lock()  # fonts belong to the whole program, and note what each document uses


@dataclass(frozen=True, slots=True)
class Composed:
    """One copy of a paper, ready to be put on pages.

    `again` heads every page after the first, `foot` makes the foot of a page from its number and
    how many there are; `across` is written over the page.
    """

    title: str
    strips: Sequence[Strip]
    again: Sequence[Strip]
    foot: Callable[[int, int], Sequence[Strip]]
    across: str | None = None


Composing = Callable[[Sheet, Half | None], Composed]


def drawn(look: Look, half: Half | None, compose: Composing) -> bytes:
    """The paper as a PDF: one copy, or two halves of a sheet to be cut."""
    with _DRAWING:
        sheet = sheet_for(look)
        if look.format is PaperFormat.TWO_UP:
            return _two_up(sheet, [compose(sheet, each) for each in Half])
        copy = compose(sheet, half)
        canvas, written = _canvas(copy.title, A4 if look.format is PaperFormat.LARGE else A5)
        for page in _pages(sheet, copy):
            _draw_page(canvas, sheet, copy, page, sheet.margin + sheet.width)
            canvas.showPage()
        canvas.save()
        return written.getvalue()


def _two_up(sheet: Sheet, copies: list[Composed]) -> bytes:
    canvas, written = _canvas(copies[0].title, A4_ACROSS)
    pages = [_pages(sheet, copy) for copy in copies]
    middle = A4_ACROSS[0] / 2
    for number in range(max(len(of_copy) for of_copy in pages)):
        for right_half, copy, of_copy in zip((True, False), copies, pages, strict=True):
            if number < len(of_copy):
                right = (2 * middle if right_half else middle) - sheet.margin
                _draw_page(canvas, sheet, copy, of_copy[number], right)
        _draw_cut(canvas, middle)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@dataclass(frozen=True, slots=True)
class _Page:
    strips: Sequence[Strip]
    foot: Sequence[Strip]


def _pages(sheet: Sheet, copy: Composed) -> list[_Page]:
    """The copy's strips on as few pages as hold them."""
    foot = height_of(copy.foot(1, 1)) + sheet.points(4)
    first = sheet.height - foot
    flow = flowed(copy.strips, first, first - height_of(copy.again))
    return [
        _Page([*(copy.again if at else []), *strips], copy.foot(at + 1, len(flow)))
        for at, strips in enumerate(flow)
    ]


def _canvas(title: str, size: tuple[float, float]) -> tuple[Any, io.BytesIO]:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=size, invariant=1, initialFontName=Weight.REGULAR.value)
    canvas.setTitle(title)
    return canvas, written


def _draw_page(canvas: Any, sheet: Sheet, copy: Composed, page: _Page, right: float) -> None:
    top = sheet.margin + sheet.height
    if copy.across:
        _draw_across(canvas, sheet, copy.across, right)
    draw_stack(canvas, page.strips, right, top)
    draw_stack(canvas, page.foot, right, sheet.margin + height_of(page.foot))


def _draw_across(canvas: Any, sheet: Sheet, text: str, right: float) -> None:
    letters = Type(sheet.title.font, sheet.width / 6, sheet.width / 5)
    line = whole_line(text, letters)
    canvas.saveState()
    canvas.setFillGray(_GREY)
    canvas.translate(right - sheet.width / 2, sheet.margin + sheet.height / 2)
    canvas.rotate(45)
    draw_line(canvas, line, letters, width_of(line, letters) / 2, 0, side=Side.START)
    canvas.restoreState()


def _draw_cut(canvas: Any, x: float) -> None:
    canvas.saveState()
    canvas.setLineWidth(0.5)
    canvas.setDash(3, 3)
    canvas.line(x, 0, x, A4_ACROSS[1])
    canvas.restoreState()
