"""«إيصال استلام شكوى» or of a suggestion, with a name or without."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look, PrintedPromise
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import ComplaintReceipt
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts
from twaim_desk.paper.blocks import entry, heading, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import code, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, spaced

_PADDING = 6.0


def draw_complaint_receipt(value: ComplaintReceipt, words: PaperWords, look: Look) -> bytes:
    """The receipt as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(
    value: ComplaintReceipt, words: PaperWords, sheet: Sheet, half: Half | None
) -> Composed:
    shared, own = words.shared, words.complaint
    title = own.suggestion if value.is_suggestion else own.complaint
    label = own.number_of_suggestion if value.is_suggestion else own.number_of_complaint
    headline = Headline(title, label, value.number, value.person)
    strips = [
        *entry(sheet, shared.received_on, day_in_words(sheet, value.received_on)),
        *_from_whom(value, words, sheet),
        *_about_what(value, words, sheet),
        *_promise(value, words, sheet),
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
        *spaced(parts.contact(sheet, shared, value.issue.contact), sheet.gap(6)),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _from_whom(value: ComplaintReceipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    shared = words.shared
    if value.person is None:
        return entry(sheet, shared.name, words.complaint.without_name)
    strips = parts.person(sheet, shared, value.person)
    if value.way:
        strips += parts.agreed_way(sheet, shared, value.way, shared.way)
    return strips


def _about_what(value: ComplaintReceipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.complaint
    strips = entry(sheet, own.subject, typed(value.subject))
    if value.about:
        strips += entry(sheet, own.about, code(value.about))
    if value.text:
        strips += heading(sheet, own.text)
    for line in (value.text or "").splitlines():
        strips += text(typed(line), sheet.body, sheet.width)
    return spaced(strips, sheet.gap(6))


def _promise(value: ComplaintReceipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.complaint
    sentence = own.sentence if value.person else own.sentence_without_name
    said = filled(sentence, {"committee": typed(value.committee)})
    if value.answer_by is None:
        padding = sheet.gap(_PADDING)
        lines = text(said, sheet.sentence, sheet.width - 2 * padding)
        return spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.gap(8))
    above = spaced(text(said, sheet.sentence, sheet.width), sheet.gap(8))
    promised = PrintedPromise(own.answer_by, value.answer_by)
    return above + parts.promise(sheet, words.shared, promised)
