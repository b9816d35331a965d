"""«محضر إتلاف»: what was destroyed after its time, how many, and by whom."""

from functools import partial

from twaim_desk.domain.keeping_papers import DestroyedKind, DestructionRecord, Took
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import Place, entry, signatures, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import code, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, rule, spaced

_COLUMNS = (Column(0.32), Column(0.44), Column(0.12), Column(0.12))
_TO_SIGN = 40.0


def draw_destruction_record(value: DestructionRecord, words: PaperWords, look: Look) -> bytes:
    """The record as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(
    value: DestructionRecord, words: PaperWords, sheet: Sheet, _half: Half | None
) -> Composed:
    shared, own = words.shared, words.destruction
    heads = (own.kind, own.ground, own.listed, own.destroyed)
    counts = {
        "done": sheet.written(sum(one.done for one in value.kinds)),
        "count": sheet.written(sum(one.count for one in value.kinds)),
    }
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(own.title, sheet.title, sheet.width),
        *entry(sheet, own.number, code(value.number)),
        *table(sheet, _COLUMNS, heads, [_row(one, sheet) for one in value.kinds]),
        *spaced(text(filled(own.total, counts), sheet.body, sheet.width), sheet.gap(4)),
    ]
    for why in value.left:
        strips += text(filled(own.left, {"why": typed(why)}), sheet.body, sheet.width)
    strips += spaced(text(own.technique, sheet.body, sheet.width), sheet.gap(6))
    strips += spaced(text(own.paper, sheet.body, sheet.width), sheet.gap(6))
    strips += _people(value, words, sheet)
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


def _row(one: DestroyedKind, sheet: Sheet) -> tuple[str, ...]:
    counts = (sheet.written(number) for number in (one.count, one.done))
    return (typed(one.title), typed(one.ground), *counts)


def _people(value: DestructionRecord, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.destruction
    took = (
        (own.prepared, value.prepared),
        (own.approved, value.approved),
        (own.carried, value.carried),
        (own.witnessed, value.witnessed),
    )
    strips: list[Strip] = []
    for pair in (took[:2], took[2:]):
        places = [Place(label, _said(one, sheet)) for label, one in pair]
        strips += spaced([signatures(sheet, places, _TO_SIGN, 2)], sheet.gap(8))
    return strips


def _said(one: Took, sheet: Sheet) -> str:
    return f"{typed(one.name)}، {day_in_words(sheet, one.on)}"
