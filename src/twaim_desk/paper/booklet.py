"""The emergency booklet: a sheet for each reserved number, several on a page, to be cut."""

from dataclasses import replace
from functools import partial
from typing import Any

from twaim_desk.domain.blank_papers import Booklet, Filling, ToFill
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.paragraph import Side
from twaim_desk.paper.blocks import Place, signatures, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import plain_foot
from twaim_desk.paper.phrases import code, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, beside, boxed, draw_stack, height_of, spaced
from twaim_desk.paper.to_fill import pairs_to_fill

_IDENTITY, _PHONE = 10, 10
_TO_SIGN = 34.0
_TITLE = 0.6


def draw_booklet(value: Booklet, words: PaperWords, look: Look) -> bytes:
    """The sheets as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: Booklet, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.booklet
    made_on = filled(own.made_on, {"day": day_in_words(sheet, value.on)})
    strips: list[Strip] = []
    for number in value.numbers:
        strips += spaced([_sheet(number, value, words, sheet)], sheet.gap(12))
    return Composed(
        title=own.title,
        strips=strips,
        again=[],
        foot=lambda number, pages: [
            *text(made_on, sheet.small, sheet.width, Side.MIDDLE),
            *plain_foot(sheet, shared, (number, pages)),
        ],
        across=shared.sample if value.sample else None,
    )


def _sheet(number: str, value: Booklet, words: PaperWords, sheet: Sheet) -> Strip:
    """One sheet, never torn: who, what for, what was promised, and what becomes of it."""
    own = words.booklet
    padding = sheet.points(8)
    inner = replace(sheet, width=sheet.width - 2 * padding)
    asks = (
        ToFill(own.taken_on, Filling.DAY),
        ToFill(own.phone, Filling.BOXES, boxes=_PHONE),
        ToFill(own.name),
        ToFill(own.identity, Filling.BOXES, boxes=_IDENTITY),
        ToFill(own.service),
        ToFill(own.papers),
        ToFill(own.reply),
        ToFill("", Filling.SQUARES, (own.read,)),
    )
    signature = filled(words.shared.signature_of, {"word": value.word})
    places = [Place(signature), Place(own.employee)]
    strips = [
        _head(number, value, words, inner),
        *pairs_to_fill(inner, asks),
        *text(value.declaration, inner.small, inner.width),
        *spaced([signatures(inner, places, _TO_SIGN)], sheet.points(2)),
        *spaced(text(own.what_to_do, inner.small, inner.width), sheet.points(3)),
    ]
    return boxed([_stack(strips)], sheet.width, padding, 1.0)


def _head(number: str, value: Booklet, words: PaperWords, inner: Sheet) -> Strip:
    room = inner.width * _TITLE
    names = text(typed(value.letterhead.name), inner.value, room)
    names += text(words.booklet.title, inner.heading, room)
    rest = inner.width - room
    said = text(words.booklet.number, inner.small, rest, Side.END)
    said += text(code(number), inner.number, rest, Side.END)
    return beside(room, names, said)


def _stack(strips: list[Strip]) -> Strip:
    def draw(canvas: Any, right: float, top: float) -> None:
        draw_stack(canvas, strips, right, top)

    return Strip(height_of(strips), draw)
