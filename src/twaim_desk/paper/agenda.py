"""«جدول أعمال اللجنة»: what comes before a session, due soonest first, without contact data."""

from functools import partial

from twaim_desk.domain.committee_papers import Agenda, AgendaLine
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import entry, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import code, day_in_words, day_on_two_lines, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import spaced

_COLUMNS = (Column(0.18), Column(0.24), Column(0.18), Column(0.20), Column(0.20))


def draw_agenda(value: Agenda, words: PaperWords, look: Look) -> bytes:
    """The agenda as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: Agenda, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.agenda
    headline = Headline(own.title, own.number, value.number)
    heads = (own.request, own.name, own.service, own.complete_on, own.reply_by)
    rows = [_row(line, words, sheet) for line in value.requests]
    count = filled(own.count, {"count": sheet.written(len(rows))})
    strips = [
        *entry(sheet, own.committee, typed(value.committee)),
        *entry(sheet, own.held_on, day_in_words(sheet, value.held_on)),
        *spaced(table(sheet, _COLUMNS, heads, rows), sheet.gap(8)),
        *spaced(text(count, sheet.body, sheet.width), sheet.gap(4)),
        *spaced(text(own.private, sheet.body, sheet.width), sheet.gap(4)),
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _row(line: AgendaLine, words: PaperWords, sheet: Sheet) -> tuple[str, ...]:
    days = (
        day_on_two_lines(sheet, day) if day else words.agenda.no_day
        for day in (line.complete_on, line.reply_by)
    )
    return code(line.number), typed(line.name), typed(line.service), *days
