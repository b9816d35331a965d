"""«محضر اجتماع اللجنة»: who was there, what was decided, and a line for each to sign on."""

from collections.abc import Iterator
from functools import partial

from twaim_desk.domain.committee_papers import DecidedLine, Minutes, SittingMember
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import Place, entry, heading, signatures, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import code, day_in_words, joined, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, spaced

_COLUMNS = (Column(0.20), Column(0.32), Column(0.48))
_TO_SIGN, _BESIDE = 40.0, 2


def draw_minutes(value: Minutes, words: PaperWords, look: Look) -> bytes:
    """The minutes as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: Minutes, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.minutes
    headline = Headline(own.title, words.agenda.number, value.number)
    strips = [
        *entry(sheet, words.agenda.committee, typed(value.committee)),
        *entry(sheet, words.agenda.held_on, day_in_words(sheet, value.held_on)),
        *_members(value, words, sheet),
        *_decisions(value, words, sheet),
        *_notes(value, words, sheet),
        *spaced(text(own.closed, sheet.body, sheet.width), sheet.gap(6)),
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
        *_signatures(value, words, sheet),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _members(value: Minutes, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.minutes
    here = sum(one.present for one in value.members)
    counts = (("present", here), ("members", len(value.members)), ("needed", value.needed))
    sentence = own.quorum if value.quorum else own.no_quorum
    said = filled(sentence, {name: sheet.written(count) for name, count in counts})
    strips = heading(sheet, own.present)
    for one in value.members:
        strips += entry(sheet, typed(one.duty), _named(one, own.absent))
    return strips + spaced(text(said, sheet.sentence, sheet.width), sheet.gap(3))


def _named(one: SittingMember, absent: str) -> str:
    return typed(one.name) if one.present else joined(typed(one.name), absent)


def _decisions(value: Minutes, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.minutes
    strips = heading(sheet, own.decisions)
    if not value.requests:
        return strips + text(own.nothing, sheet.body, sheet.width)
    rows = [_row(line) for line in value.requests]
    return strips + table(sheet, _COLUMNS, (own.request, own.name, own.decision), rows)


def _row(line: DecidedLine) -> tuple[str, ...]:
    details = "\n".join([line.outcome, *(typed(one) for one in line.details)])
    return code(line.number), "\n".join([typed(line.name), typed(line.service)]), details


def _notes(value: Minutes, words: PaperWords, sheet: Sheet) -> list[Strip]:
    if not value.notes:
        return []
    lines = [strip for line in value.notes.splitlines() for strip in _line(line, sheet)]
    return heading(sheet, words.minutes.notes) + lines


def _line(line: str, sheet: Sheet) -> list[Strip]:
    return text(typed(line), sheet.body, sheet.width)


def _signatures(value: Minutes, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """A place for each who was there, two beside each other."""
    rows = [signatures(sheet, places, _TO_SIGN, _BESIDE) for places in _places(value)]
    if not rows:
        return []
    return heading(sheet, words.minutes.signatures) + [
        strip for row in rows for strip in spaced([row], sheet.gap(4))
    ]


def _places(value: Minutes) -> Iterator[list[Place]]:
    here = [one for one in value.members if one.present]
    for at in range(0, len(here), _BESIDE):
        yield [Place(typed(one.duty), typed(one.name)) for one in here[at : at + _BESIDE]]
