"""The reply dates of the coming working days on one page, for a counter without power."""

from functools import partial

from twaim_desk.domain.blank_papers import ReplyDay, ReplyTable
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import day_in_words
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import rule, spaced

_COLUMNS = (Column(0.5), Column(0.5))


def draw_reply_table(value: ReplyTable, words: PaperWords, look: Look) -> bytes:
    """The table as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: ReplyTable, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.dates
    as_of = filled(own.as_of, {"day": day_in_words(sheet, value.on)})
    heads = (own.complete_on, own.reply_by if value.is_latest else own.not_before)
    rows = [_row(day, sheet) for day in value.days]
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(own.title, sheet.title, sheet.width),
        *text(as_of, sheet.body, sheet.width),
        *text(own.how, sheet.body, sheet.width),
        *spaced(table(sheet, _COLUMNS, heads, rows), sheet.gap(4)),
        *spaced(text(value.sentence, sheet.body, sheet.width), sheet.gap(5)),
        *spaced(text(own.holidays, sheet.small, sheet.width), sheet.gap(3)),
    ]
    return Composed(
        title=own.title,
        strips=strips,
        again=[
            *text(own.title, sheet.heading, sheet.width),
            rule(sheet.width, 0.8, sheet.points(8)),
        ],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
    )


def _row(day: ReplyDay, sheet: Sheet) -> tuple[str, str]:
    return day_in_words(sheet, day.complete_on), day_in_words(sheet, day.reply)
