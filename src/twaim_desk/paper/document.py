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
from twaim_desk.paper.archival import archival
from twaim_desk.paper.sheet import A4, A4_ACROSS, A5, AIRS, Sheet, sheet_for
from twaim_desk.paper.strips import Strip, draw_stack, flowed, height_of

_SIZES = {
    PaperFormat.A5: A5,
    PaperFormat.TWO_UP: A4_ACROSS,
    PaperFormat.LARGE: A4,
    PaperFormat.A4: A4,
}
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
    halves = list(Half) if look.format is PaperFormat.TWO_UP else [half]
    with _DRAWING:
        sheet, copies = _laid_out(look, halves, compose)
        size = _SIZES[look.format]
        canvas, written = _canvas(copies[0].of.title, size)
        for number in range(max(len(copy.pages) for copy in copies)):
            _draw_sheet(canvas, sheet, copies, number, size)
            canvas.showPage()
        canvas.save()
        return archival(written.getvalue(), copies[0].of.title)


def _laid_out(
    look: Look, halves: Sequence[Half | None], compose: Composing
) -> tuple[Sheet, list["_Copy"]]:
    """The copies with as much air as costs no page."""
    tries = []
    for air in AIRS:
        sheet = sheet_for(look, air)
        copies = [_copy(sheet, compose(sheet, half)) for half in halves]
        tries.append((sheet, copies))
        if all(len(copy.pages) == 1 for copy in copies):
            break
    return min(tries, key=lambda each: sum(len(copy.pages) for copy in each[1]))


def _draw_sheet(
    canvas: Any, sheet: Sheet, copies: Sequence["_Copy"], number: int, size: tuple[float, float]
) -> None:
    """Draw one page of every copy, the first at the right."""
    room = size[0] / len(copies)
    for at, copy in enumerate(copies):
        if number < len(copy.pages):
            right = size[0] - at * room - sheet.margin
            _draw_page(canvas, sheet, copy.of, copy.pages[number], right)
    if len(copies) > 1:
        _draw_cut(canvas, room)


@dataclass(frozen=True, slots=True)
class _Page:
    strips: Sequence[Strip]
    foot: Sequence[Strip]


@dataclass(frozen=True, slots=True)
class _Copy:
    of: Composed
    pages: Sequence[_Page]


def _copy(sheet: Sheet, composed: Composed) -> _Copy:
    """The copy's strips on as few pages as hold them."""
    foot = height_of(composed.foot(1, 1)) + sheet.points(4)
    first = sheet.height - foot
    flow = flowed(composed.strips, first, first - height_of(composed.again))
    pages = [
        _Page([*(composed.again if at else []), *strips], composed.foot(at + 1, len(flow)))
        for at, strips in enumerate(flow)
    ]
    return _Copy(composed, pages)


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
