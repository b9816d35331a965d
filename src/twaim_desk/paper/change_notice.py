"""A notice of what changed and from when, for the wall of the counter."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.policy_papers import ChangeNotice
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.paragraph import Side
from twaim_desk.paper.blocks import text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import code, day_in_words, joined, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, rule, spaced

_PADDING = 6.0


def draw_change_notice(value: ChangeNotice, words: PaperWords, look: Look) -> bytes:
    """The notice as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: ChangeNotice, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.notice
    said = text(joined(own.title, typed(value.subject)), sheet.heading, sheet.width, Side.MIDDLE)
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *spaced(said, sheet.gap(6)),
        *text(typed(value.title), sheet.title, sheet.width, Side.MIDDLE),
        *spaced([_days(value, words, sheet)], sheet.gap(6)),
    ]
    for paragraph in value.text.splitlines():
        strips += spaced(text(typed(paragraph), sheet.sentence, sheet.width), sheet.gap(4))
    if value.letterhead.phone:
        ask = filled(own.ask, {"phone": code(value.letterhead.phone)})
        strips += spaced(text(ask, sheet.value, sheet.width), sheet.gap(8))
    hours = filled(shared.hours, {"hours": value.contact.hours}) if value.contact.hours else ""
    strips += text(hours, sheet.body, sheet.width) if hours else []
    number = filled(own.number, {"number": sheet.written(value.number)})
    made_on = filled(own.made_on, {"day": day_in_words(sheet, value.on)})
    strips += spaced(text(joined(number, made_on), sheet.small, sheet.width), sheet.gap(8))
    return Composed(
        title=f"{own.title}: {value.title}",
        strips=strips,
        again=[
            *text(typed(value.title), sheet.heading, sheet.width),
            rule(sheet.width, 0.8, sheet.points(8)),
        ],
        foot=lambda at, pages: plain_foot(sheet, shared, (at, pages)),
        across=shared.sample if value.sample else None,
    )


def _days(value: ChangeNotice, words: PaperWords, sheet: Sheet) -> Strip:
    """From when it holds, and until when if it ends, in a frame that is seen from afar."""
    own, padding = words.notice, sheet.gap(_PADDING)
    room = sheet.width - 2 * padding
    lines = text(
        filled(own.from_on, {"day": day_in_words(sheet, value.from_on)}),
        sheet.name, room, Side.MIDDLE,
    )  # fmt: skip
    if value.until_on is not None:
        until = filled(own.until_on, {"day": day_in_words(sheet, value.until_on)})
        lines += text(until, sheet.value, room, Side.MIDDLE)
    return boxed(lines, sheet.width, padding, 1.4)
