"""«المستندات المطلوب استكمالها»: what is still to be brought, why, and where one gets it."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look, WhyMissing
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import MissingDocument, MissingSlip
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import entry, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import day_in_words, typed, validity
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, spaced

_COLUMNS = (Column(0.30), Column(0.19), Column(0.29), Column(0.22))
_PADDING = 6.0


def draw_missing_slip(value: MissingSlip, words: PaperWords, look: Look) -> bytes:
    """The slip as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: MissingSlip, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.missing
    headline = Headline(own.title, shared.number, value.number, value.person)
    heads = (shared.document, own.why, shared.where, shared.validity)
    rows = [_row(document, words, sheet) for document in value.documents]
    strips = [
        *parts.person(sheet, shared, value.person),
        *entry(sheet, shared.service, typed(value.service)),
        *entry(sheet, shared.received_on, day_in_words(sheet, value.received_on)),
        *_period(words, sheet),
        *spaced(table(sheet, _COLUMNS, heads, rows), sheet.gap(8)),
        *spaced(text(own.bring, sheet.body, sheet.width), sheet.gap(6)),
        *text(own.come_back, sheet.body, sheet.width),
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
        *spaced(parts.contact(sheet, shared, value.issue.contact), sheet.gap(6)),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _period(words: PaperWords, sheet: Sheet) -> list[Strip]:
    padding = sheet.gap(_PADDING)
    lines = text(words.missing.period, sheet.heading, sheet.width - 2 * padding)
    return spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.gap(6))


def _row(document: MissingDocument, words: PaperWords, sheet: Sheet) -> tuple[str, ...]:
    own = words.missing
    why = {
        WhyMissing.NOT_BROUGHT: own.not_brought,
        WhyMissing.EXPIRED: own.expired,
        WhyMissing.TOO_OLD: own.too_old,
        WhyMissing.NOT_MATCHING: own.not_matching,
    }
    lines = [typed(document.title)]
    if document.member:
        lines.append(filled(own.of_member, {"name": typed(document.member)}))
    if document.note:
        lines.append(typed(document.note))
    months = document.issued_within_months
    how_long = validity(sheet, words.shared, expires=document.expires, months=months)
    return "\n".join(lines), why[document.why], typed(document.where), how_long
