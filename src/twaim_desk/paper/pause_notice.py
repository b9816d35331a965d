"""«إشعار بإيقاف احتساب المدة», or that it goes on: from when, and what becomes of the reply."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look, PrintedPromise
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import PauseNotice
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts
from twaim_desk.paper.blocks import entry, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, spaced

_PADDING = 6.0


def draw_pause_notice(value: PauseNotice, words: PaperWords, look: Look) -> bytes:
    """The notice as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: PauseNotice, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.pause
    waits = value.until_on is None
    title = own.stopped if waits else own.resumed
    headline = Headline(title, shared.number, value.number, value.person)
    sentence, day = own.goes_on, value.until_on
    if day is None:
        sentence, day = own.stops, value.from_on
    said = filled(sentence, {"service": typed(value.service), "day": day_in_words(sheet, day)})
    more = _waiting(value, words, sheet) if waits else _going_on(value, words, sheet)
    strips = [
        *parts.person(sheet, shared, value.person),
        *spaced(text(said, sheet.sentence, sheet.width), sheet.gap(8)),
        *more,
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
        *spaced(parts.contact(sheet, shared, value.issue.contact), sheet.gap(6)),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _waiting(value: PauseNotice, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """Why, and that the day of the reply moves by as many days as it waits."""
    own, padding = words.pause, sheet.gap(_PADDING)
    room = sheet.width - 2 * padding
    lines = [
        *entry(sheet, own.reply_until_now, day_in_words(sheet, value.reply_by), room),
        *spaced(text(own.meanwhile, sheet.sentence, room), sheet.gap(4)),
    ]
    return [
        *spaced(entry(sheet, own.reason, typed(value.reason)), sheet.gap(6)),
        *spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.gap(6)),
        *spaced(text(own.then, sheet.body, sheet.width), sheet.gap(6)),
    ]


def _going_on(value: PauseNotice, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """How long it waited, and the day of the reply in large letters."""
    own = words.pause
    return [
        *spaced(entry(sheet, own.stopped_on, day_in_words(sheet, value.from_on)), sheet.gap(6)),
        *entry(sheet, own.days, sheet.written(value.days)),
        *parts.promise(sheet, words.shared, PrintedPromise(own.moved, value.reply_by)),
    ]
