"""The request form with the answers of a request."""

from functools import partial

from twaim_desk.domain.blank_papers import FilledForm
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.paper import parts, signing
from twaim_desk.paper.blocks import entries, entry, heading, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import address, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, kept_together, spaced


def draw_filled_form(value: FilledForm, words: PaperWords, look: Look) -> bytes:
    """The form as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: FilledForm, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.form
    headline = Headline(value.title, shared.number, value.number, value.person)
    strips = [
        *entry(sheet, own.received_on, day_in_words(sheet, value.received_on)),
        *_complete(value, words, sheet),
        *parts.person(sheet, shared, value.person),
        *signing.acting(sheet, shared, value.signer),
        *entry(sheet, shared.service, typed(value.service)),
    ]
    for part in value.parts:
        strips += heading(sheet, part.title)
        strips += entries(sheet, [(each.label, address(each.value)) for each in part.entries])
    if value.left_out:
        strips += spaced(text(own.left_out, sheet.small, sheet.width), sheet.gap(2))
    strips += spaced(parts.documents(sheet, shared, value.documents), sheet.gap(6))
    if value.way is not None:
        strips += spaced(parts.agreed_way(sheet, shared, value.way, shared.way), sheet.gap(5))
    strips += _declared(value, words, sheet)
    return issued(sheet, shared, value.issue, headline, half, strips)


def _complete(value: FilledForm, words: PaperWords, sheet: Sheet) -> list[Strip]:
    if value.complete_on is None:
        return []
    return entry(sheet, words.receipt.complete_on, day_in_words(sheet, value.complete_on))


def _declared(value: FilledForm, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """What was signed and by whom; a request that nobody signed for says so."""
    shared, own = words.shared, words.form
    title = heading(sheet, own.declaration)
    if not value.declaration:
        return [*title, *text(own.not_signed, sheet.value, sheet.width)]
    said = text(value.declaration, sheet.small, sheet.width)
    signed = signing.signed_before(sheet, shared, value.issue, value.person, value.signer)
    return kept_together([*title, *said, *signed])
