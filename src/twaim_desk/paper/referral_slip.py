"""«إشعار إحالة» to the social researcher; it promises no day of reply."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look, ReferralReason
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import ReferralSlip
from twaim_desk.paper import parts
from twaim_desk.paper.blocks import entry, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import day_in_words, joined, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, spaced

_PADDING = 6.0


def draw_referral_slip(value: ReferralSlip, words: PaperWords, look: Look) -> bytes:
    """The slip as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: ReferralSlip, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.referral
    headline = Headline(own.title, shared.number, value.number, value.person)
    reason = {
        ReferralReason.TYPE_UNKNOWN: own.type_unknown,
        ReferralReason.STEPS_UNCLEAR: own.steps_unclear,
        ReferralReason.NEEDS_STUDY: own.needs_study,
    }[value.reason]
    strips = [
        *parts.person(sheet, shared, value.person),
        *spaced(text(own.sentence, sheet.sentence, sheet.width), sheet.gap(8)),
        *spaced(entry(sheet, own.reason, reason), sheet.gap(4)),
        *_appointment(value, words, sheet),
        *spaced(text(own.no_period, sheet.body, sheet.width), sheet.gap(8)),
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
        *spaced(parts.contact(sheet, shared, value.issue.contact), sheet.gap(6)),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _appointment(value: ReferralSlip, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """Where to go and when, in a box; nothing where neither is known."""
    own = words.referral
    padding = sheet.gap(_PADDING)
    day = day_in_words(sheet, value.on) if value.on else ""
    when = joined(day, typed(value.time) if value.time else "")
    said = [
        (own.researcher, typed(value.researcher) if value.researcher else ""),
        (own.place, typed(value.place) if value.place else ""),
        (own.on, when),
        (own.call_back, typed(value.call_back) if value.call_back else ""),
    ]
    room = sheet.width - 2 * padding
    lines = [strip for label, value in said if value for strip in entry(sheet, label, value, room)]
    return spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.gap(8)) if lines else []
