"""«إثبات حق على عمل»: whose a work is and what the association may do with it, to be signed."""

from functools import partial

from twaim_desk.domain.oversight_papers import WorkStatement
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts
from twaim_desk.paper.blocks import Place, entry, heading, signatures, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import day_in_words, employee_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import spaced

_TO_SIGN = 36.0


def draw_work_statement(value: WorkStatement, words: PaperWords, look: Look) -> bytes:
    """The statement as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: WorkStatement, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.work
    until = own.no_end if value.until_on is None else day_in_words(sheet, value.until_on)
    sign = filled(own.signature, {"word": value.person.word})
    places = [
        Place(sign, typed(value.person.name)),
        Place(shared.signature_of_employee, employee_in_words(value.issue)),
    ]
    strips = [
        *parts.person(sheet, shared, value.person),
        *entry(sheet, own.work, typed(value.title)),
        *entry(sheet, own.owner, typed(value.owner)),
        *heading(sheet, own.terms),
    ]
    for line in value.terms.splitlines():
        strips += text(typed(line), sheet.body, sheet.width)
    strips += entry(sheet, own.until, until)
    stated = filled(own.stated, {"owner": typed(value.owner)})
    strips += spaced(text(stated, sheet.body, sheet.width), sheet.gap(6))
    strips += text(own.otherwise, sheet.body, sheet.width)
    strips += entry(sheet, shared.issued_on, day_in_words(sheet, value.issue.issued_on))
    strips += spaced([signatures(sheet, places, _TO_SIGN)], sheet.gap(8))
    headline = Headline(own.title, person=value.person)
    return issued(sheet, shared, value.issue, headline, half, strips)
