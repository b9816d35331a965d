"""«إيصال استلام طلب»: what was handed in, and by when the association answers."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import Receipt
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts, signing
from twaim_desk.paper.blocks import entry, text, two_entries
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, kept_together, spaced


def draw_receipt(receipt: Receipt, words: PaperWords, look: Look) -> bytes:
    """The receipt as a PDF: the same bytes for the same receipt."""
    return drawn(look, receipt.issue.half, partial(_composed, receipt, words))


def _composed(receipt: Receipt, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, issue = words.shared, receipt.issue
    headline = Headline(words.receipt.title, shared.number, receipt.number, receipt.person)
    declaration = text(receipt.declaration, sheet.small, sheet.width)
    signed = signing.signed_before(sheet, shared, issue, receipt.person, receipt.signer)
    strips = [
        *_what_for(receipt, words, sheet),
        *parts.documents(sheet, shared, receipt.documents),
        *spaced(parts.agreed_way(sheet, shared, receipt.way, shared.way), sheet.gap(5)),
        *parts.promise(sheet, shared, receipt.promise),
        *_notices(receipt, sheet),
        *spaced(kept_together([*declaration, *signed]), sheet.gap(6)),
        *parts.contact(sheet, shared, issue.contact),
    ]
    return issued(sheet, shared, issue, headline, half, strips)


def _what_for(receipt: Receipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """When, who, what for, and who took it in."""
    shared = words.shared
    strips = [
        *_days(receipt, words, sheet),
        *parts.person(sheet, shared, receipt.person),
        *signing.acting(sheet, shared, receipt.signer),
        *two_entries(
            sheet,
            (shared.service, typed(receipt.service)),
            (shared.committee, typed(receipt.committee)),
        ),
    ]
    if receipt.replaces:
        day = day_in_words(sheet, receipt.replaces)
        note = filled(words.receipt.replaces, {"day": day})
        strips += text(note, sheet.value, sheet.width)
    return strips


def _days(receipt: Receipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """Received and complete, on one line where it is one day."""
    complete = day_in_words(sheet, receipt.complete_on)
    if receipt.received_on == receipt.complete_on:
        return entry(sheet, words.receipt.received_and_complete_on, complete)
    received = day_in_words(sheet, receipt.received_on)
    return [
        *entry(sheet, words.shared.received_on, received),
        *entry(sheet, words.receipt.complete_on, complete),
    ]


def _notices(receipt: Receipt, sheet: Sheet) -> list[Strip]:
    strips = [strip for each in receipt.notices for strip in text(each, sheet.value, sheet.width)]
    return spaced(strips, sheet.gap(4))
