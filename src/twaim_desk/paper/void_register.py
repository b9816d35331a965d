"""«سجل الأرقام الملغاة»: every number that stands for nothing, and why."""

from functools import partial

from twaim_desk.domain.blank_papers import VoidEntry, VoidRegister
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import code, day_in_words, day_on_two_lines, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import rule, spaced

_COLUMNS = (Column(0.25), Column(0.29), Column(0.28), Column(0.18))


def draw_void_register(value: VoidRegister, words: PaperWords, look: Look) -> bytes:
    """The register as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: VoidRegister, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.void
    as_of = filled(own.as_of, {"day": day_in_words(sheet, value.on)})
    count = filled(own.count, {"count": sheet.written(len(value.entries))})
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(own.title, sheet.title, sheet.width),
        *text(as_of, sheet.body, sheet.width),
    ]
    if value.entries:
        heads = (own.number, own.reason, own.voided_on, own.by)
        rows = [_row(one, sheet) for one in value.entries]
        strips += text(count, sheet.body, sheet.width)
        strips += spaced(table(sheet, _COLUMNS, heads, rows), sheet.gap(4))
    else:
        strips += text(own.nothing, sheet.value, sheet.width)
    strips += spaced(text(own.keep, sheet.small, sheet.width), sheet.gap(6))
    return Composed(
        title=own.title,
        strips=strips,
        again=[
            *text(own.title, sheet.heading, sheet.width),
            rule(sheet.width, 0.8, sheet.points(8)),
        ],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
        across=shared.sample if value.sample else None,
    )


def _row(entry: VoidEntry, sheet: Sheet) -> tuple[str, ...]:
    return (
        code(entry.number),
        typed(entry.reason),
        day_on_two_lines(sheet, entry.on),
        typed(entry.by),
    )
