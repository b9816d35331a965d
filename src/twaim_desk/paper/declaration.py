"""The sheet that is signed before a request is complete: the text, the data, the papers."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import DeclarationSheet
from twaim_desk.paper import parts, signing
from twaim_desk.paper.blocks import entries, entry, heading, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import address, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, kept_together, spaced


def draw_declaration(value: DeclarationSheet, words: PaperWords, look: Look) -> bytes:
    """The sheet as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(
    value: DeclarationSheet, words: PaperWords, sheet: Sheet, half: Half | None
) -> Composed:
    shared, own = words.shared, words.declaration
    headline = Headline(own.title, shared.number, value.number, value.person)
    strips = [
        *parts.person(sheet, shared, value.person),
        *signing.acting(sheet, shared, value.signer),
        *entry(sheet, shared.service, typed(value.service)),
        *heading(sheet, own.entries),
        *entries(sheet, [(each.label, address(each.value)) for each in value.entries]),
        *spaced(parts.documents(sheet, shared, value.documents), sheet.gap(6)),
    ]
    # Who signs has what he signs before him, on the same page.
    strips += kept_together(
        [
            *heading(sheet, own.declaration),
            *text(value.declaration, sheet.sentence, sheet.width),
            *spaced(text(own.read, sheet.small, sheet.width), sheet.gap(2)),
            *_signed(value, words, sheet),
        ]
    )
    for consent in value.consents:
        said = [*heading(sheet, own.consents), *text(consent, sheet.sentence, sheet.width)]
        strips += kept_together([*said, *_signed(value, words, sheet)])
    return issued(sheet, shared, value.issue, headline, half, strips)


def _signed(value: DeclarationSheet, words: PaperWords, sheet: Sheet) -> list[Strip]:
    return signing.to_sign(sheet, words.shared, value.issue, value.person, value.signer)
