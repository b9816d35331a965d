"""«إشعار بتعذّر تسجيل الطلب»: why the association cannot serve, and who can; it names nobody."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import CourtesySlip
from twaim_desk.paper import parts
from twaim_desk.paper.blocks import entry, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import boxed, rule, spaced

_PADDING = 6.0


def draw_courtesy_slip(value: CourtesySlip, words: PaperWords, look: Look) -> bytes:
    """The slip as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: CourtesySlip, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.courtesy
    padding = sheet.gap(_PADDING)
    room = sheet.width - 2 * padding
    lines = text(value.sentence, sheet.sentence, room)
    if value.helper:
        lines += entry(sheet, own.helper, typed(value.helper), room)
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(own.title, sheet.title, sheet.width),
        *entry(sheet, shared.issued_on, day_in_words(sheet, value.on)),
        *spaced(text(own.greeting, sheet.sentence, sheet.width), sheet.gap(8)),
        *spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.gap(6)),
        *spaced(text(own.thanks, sheet.sentence, sheet.width), sheet.gap(6)),
        *spaced(text(own.closing, sheet.sentence, sheet.width), sheet.gap(4)),
        *spaced(parts.contact(sheet, shared, value.contact), sheet.gap(6)),
    ]
    again = text(own.title, sheet.heading, sheet.width)
    return Composed(
        title=own.title,
        strips=strips,
        again=[*again, rule(sheet.width, 0.8, sheet.points(8))],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
        across=shared.sample if value.sample else None,
    )
