"""«قائمة المتطلبات» of a service, to take home before one applies; it names nobody."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import RequiredDocument, RequirementsSheet
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import heading, numbered, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import day_in_words, joined, typed, validity
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import rule, spaced

_COLUMNS = (Column(0.36), Column(0.38), Column(0.26))


def draw_requirements_sheet(value: RequirementsSheet, words: PaperWords, look: Look) -> bytes:
    """The sheet as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(
    value: RequirementsSheet, words: PaperWords, sheet: Sheet, _half: Half | None
) -> Composed:
    shared, own = words.shared, words.requirements
    heads = (shared.document, shared.where, shared.validity)
    rows = [_row(document, words, sheet) for document in value.documents]
    title = f"{own.title}: {typed(value.service)}"
    as_of = filled(own.as_of, {"day": day_in_words(sheet, value.on)})
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(title, sheet.title, sheet.width),
        *text(as_of, sheet.small, sheet.width),
        *spaced(text(typed(value.about), sheet.body, sheet.width), sheet.gap(4)),
    ]
    if value.conditions:
        strips += heading(sheet, own.conditions)
        strips += numbered(sheet, [typed(condition) for condition in value.conditions])
    if rows:
        strips += heading(sheet, own.documents)
        strips += table(sheet, _COLUMNS, heads, rows)
    strips += spaced(text(own.complete, sheet.value, sheet.width), sheet.gap(6))
    strips += spaced(parts.contact(sheet, shared, value.contact), sheet.gap(6))
    return Composed(
        title=own.title,
        strips=strips,
        again=[*text(title, sheet.heading, sheet.width), rule(sheet.width, 0.8, sheet.points(8))],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
        across=shared.sample if value.sample else None,
    )


def _row(document: RequiredDocument, words: PaperWords, sheet: Sheet) -> tuple[str, ...]:
    own = words.requirements
    notes = joined(
        own.per_member if document.per_member else "",
        own.conditional if document.conditional and not document.per_member else "",
        "" if document.required else own.not_required,
        typed(document.note) if document.note else "",
    )
    title = "\n".join(part for part in (typed(document.title), notes) if part)
    months = document.issued_within_months
    how_long = validity(sheet, words.shared, expires=document.expires, months=months)
    return title, typed(document.where), how_long
