"""«محضر زيارة إشرافية»: what was seen in an office, and each finding with what was done."""

from functools import partial

from twaim_desk.domain.oversight_papers import FoundWanting, VisitRecord
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import Place, entry, heading, signatures, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import day_in_words, day_on_two_lines, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, spaced

_COLUMNS = (Column(0.38), Column(0.26), Column(0.36))
_TO_SIGN = 40.0


def draw_visit_record(value: VisitRecord, words: PaperWords, look: Look) -> bytes:
    """The record as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: VisitRecord, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.office_visit
    places = [Place(own.signature, typed(value.visitor)), Place(own.signature_of_place)]
    strips = [
        *entry(sheet, own.place, typed(value.place)),
        *entry(sheet, own.visited_on, day_in_words(sheet, value.visited_on)),
        *entry(sheet, own.visitor, typed(value.visitor)),
        *heading(sheet, own.seen),
    ]
    for line in value.seen.splitlines():
        strips += text(typed(line), sheet.body, sheet.width)
    strips += _findings(value, words, sheet)
    strips += spaced(issued_by(sheet, shared, value.issue), sheet.gap(6))
    strips += spaced([signatures(sheet, places, _TO_SIGN)], sheet.gap(8))
    return issued(sheet, shared, value.issue, Headline(own.title), half, strips)


def _findings(value: VisitRecord, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.office_visit
    strips = heading(sheet, own.findings)
    if not value.findings:
        return strips + text(own.no_findings, sheet.body, sheet.width)
    heads = (own.finding, own.due_on, own.done)
    return strips + table(
        sheet, _COLUMNS, heads, [_row(one, words, sheet) for one in value.findings]
    )


def _row(one: FoundWanting, words: PaperWords, sheet: Sheet) -> tuple[str, ...]:
    own = words.office_visit
    done = own.not_done
    if one.done_on is not None:
        day = day_on_two_lines(sheet, one.done_on)
        done = f"{typed(one.done)}\n{filled(own.done_on, {'day': day})}"
    return typed(one.text), day_on_two_lines(sheet, one.due_on), done
