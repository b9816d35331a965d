"""«إشعار تغيير وسيلة التواصل»: how the person is reached from now on, signed."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import ChannelSlip
from twaim_desk.paper import parts, signing
from twaim_desk.paper.blocks import entry, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import code, day_in_words, joined, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import spaced


def draw_channel_slip(value: ChannelSlip, words: PaperWords, look: Look) -> bytes:
    """The slip as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: ChannelSlip, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.channel
    headline = Headline(own.title, person=value.person)
    strips = [
        *parts.person(sheet, shared, value.person),
        *signing.acting(sheet, shared, value.signer),
        *spaced(parts.agreed_way(sheet, shared, value.before, own.before), sheet.gap(6)),
        *spaced(parts.agreed_way(sheet, shared, value.now, own.now), sheet.gap(6)),
        *spaced(
            entry(sheet, own.effective_on, day_in_words(sheet, value.effective_on)),
            sheet.gap(6),
        ),
    ]
    if value.reason:
        strips += entry(sheet, own.reason, typed(value.reason))
    if value.numbers:
        numbers = joined(*(code(number) for number in value.numbers))
        strips += spaced(text(f"{own.numbers}: {numbers}", sheet.body, sheet.width), 6)
    strips += spaced(text(own.confirmed, sheet.body, sheet.width), sheet.gap(6))
    strips += signing.to_sign(sheet, shared, value.issue, value.person, value.signer)
    strips += spaced(parts.contact(sheet, shared, value.issue.contact), sheet.gap(6))
    return issued(sheet, shared, value.issue, headline, half, strips)
