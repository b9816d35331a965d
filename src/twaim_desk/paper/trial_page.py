"""A page that tells whether a printer is fit for the papers of an office; it names nobody."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import TrialPage
from twaim_desk.paper.blocks import entry, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import day_in_words
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import boxed, spaced

_PADDING = 14.0


def draw_trial_page(value: TrialPage, words: PaperWords, look: Look) -> bytes:
    """The page as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: TrialPage, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.trial
    padding = sheet.gap(_PADDING)
    room = sheet.width - 2 * padding
    inside = [
        *text(own.whole, sheet.sentence, room),
        *spaced(text(own.letters, sheet.title, room), sheet.gap(8)),
        *spaced(text(own.small, sheet.small, room), sheet.gap(8)),
        *spaced(text(own.fit, sheet.heading, room), sheet.gap(8)),
    ]
    return Composed(
        title=own.title,
        strips=[
            *letterhead(sheet, shared, value.letterhead),
            *text(own.title, sheet.title, sheet.width),
            *entry(sheet, own.printed_on, day_in_words(sheet, value.on)),
            *spaced([boxed(inside, sheet.width, padding, 1.4)], sheet.gap(8)),
        ],
        again=text(own.title, sheet.heading, sheet.width),
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
    )
