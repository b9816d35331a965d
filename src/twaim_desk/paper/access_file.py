"""«نسخة من البيانات الشخصية»: everything on record of a person, part by part."""

from functools import partial

from twaim_desk.domain.access_papers import AccessFile, DatedLine, FilePart
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.paper_words_after import AccessWords
from twaim_desk.paper import parts
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import entry, heading, numbered, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import BETWEEN, day_on_two_lines, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, spaced

_COLUMNS = (Column(0.36), Column(0.64))


def draw_access_file(value: AccessFile, words: PaperWords, look: Look) -> bytes:
    """The copy as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: AccessFile, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.access
    headline = Headline(own.title, person=value.person)
    strips = [
        *parts.person(sheet, shared, value.person),
        *spaced(text(own.about, sheet.body, sheet.width), sheet.gap(6)),
        *heading(sheet, own.data),
    ]
    for one in value.entries:
        strips += entry(sheet, one.label, typed(one.value))
    strips += spaced(text(own.identity, sheet.small, sheet.width), sheet.gap(4))
    for part in value.parts:
        strips += _part(part, own, sheet)
    strips += spaced(text(own.correct, sheet.body, sheet.width), sheet.gap(8))
    strips += spaced(issued_by(sheet, shared, value.issue), sheet.gap(6))
    strips += spaced(parts.contact(sheet, shared, value.issue.contact), sheet.gap(6))
    return issued(sheet, shared, value.issue, headline, half, strips)


def _part(part: FilePart, words: AccessWords, sheet: Sheet) -> list[Strip]:
    """A table where its lines have days, else a numbered list."""
    head = heading(sheet, part.title)
    if not part.lines:
        return [*head, *text(words.nothing, sheet.small, sheet.width)]
    if all(line.day is None for line in part.lines):
        return [*head, *numbered(sheet, [_said(line) for line in part.lines])]
    rows = [(_day(line, sheet), _said(line)) for line in part.lines]
    return [*head, *table(sheet, _COLUMNS, (words.day, words.what), rows)]


def _day(line: DatedLine, sheet: Sheet) -> str:
    return "" if line.day is None else day_on_two_lines(sheet, line.day)


def _said(line: DatedLine) -> str:
    return BETWEEN.join(typed(part) for part in line.said)
