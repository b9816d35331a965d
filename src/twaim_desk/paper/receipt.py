"""«إيصال استلام طلب»: what was handed in, and by when the association answers."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import Receipt
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts
from twaim_desk.paper.arabic.paragraph import Side
from twaim_desk.paper.blocks import entry, text, two_entries
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline, again, foot, masthead
from twaim_desk.paper.phrases import day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, kept_together, spaced

_PADDING = 6.0


def draw_receipt(receipt: Receipt, words: PaperWords, look: Look) -> bytes:
    """The receipt as a PDF: the same bytes for the same receipt."""
    return drawn(look, receipt.issue.half, partial(_composed, receipt, words))


def _composed(receipt: Receipt, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, issue = words.shared, receipt.issue
    headline = Headline(words.receipt.title, shared.number, receipt.number, receipt.person)
    strips = [
        *masthead(sheet, shared, issue, headline, half),
        *_what_for(receipt, words, sheet),
        *parts.documents(sheet, shared, receipt.documents),
        *spaced(parts.agreed_way(sheet, shared, receipt.way, shared.way), sheet.points(5)),
        *_promise(receipt, words, sheet),
        *spaced(text(receipt.declaration, sheet.small, sheet.width), sheet.points(6)),
        *parts.to_sign(sheet, shared, issue, receipt.person, receipt.signer),
        *parts.contact(sheet, shared, issue.contact),
    ]
    return Composed(
        title=words.receipt.title,
        strips=strips,
        again=again(sheet, shared, issue, headline, half),
        foot=lambda number, pages: foot(sheet, shared, issue, (number, pages)),
        across=shared.sample if issue.sample else None,
    )


def _what_for(receipt: Receipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """When, who, what for, and who took it in."""
    shared = words.shared
    strips = [
        *_days(receipt, words, sheet),
        *parts.person(sheet, shared, receipt.person),
        *parts.acting(sheet, shared, receipt.signer),
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


def _promise(receipt: Receipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """The day of the reply in large letters, where there is one, and the sentence under it."""
    promise = receipt.promise
    padding = sheet.points(_PADDING)
    room = sheet.width - 2 * padding
    label, day = words.receipt.reply_by, promise.reply_by
    if day is None:
        label, day = words.receipt.not_before, promise.not_before
    lines: list[Strip] = []
    if day is not None:
        lines += text(label, sheet.heading, room, Side.MIDDLE)
        lines += text(day_in_words(sheet, day), sheet.promise, room, Side.MIDDLE)
    lines += spaced(text(promise.sentence, sheet.sentence, room), sheet.points(2))
    box = spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.points(7))
    notices = [
        strip for notice in receipt.notices for strip in text(notice, sheet.value, sheet.width)
    ]
    return kept_together(box) + spaced(notices, sheet.points(4))
