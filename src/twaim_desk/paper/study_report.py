"""«تقرير البحث الاجتماعي»: visits, findings and what is recommended, for the committee."""

from functools import partial

from twaim_desk.domain.committee_papers import StudyReport
from twaim_desk.domain.money import HALALAS_IN_RIYAL, money_in_words
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.paper import parts
from twaim_desk.paper.blocks import Place, entry, heading, signatures, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import day_in_words, joined, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, spaced

_TO_SIGN = 40.0


def draw_study_report(value: StudyReport, words: PaperWords, look: Look) -> bytes:
    """The report as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: StudyReport, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.study
    headline = Headline(own.title, shared.number, value.number)
    sign = signatures(sheet, [Place(own.signature, typed(value.issue.employee))], _TO_SIGN, 2)
    strips = [
        *parts.person(sheet, shared, value.person),
        *entry(sheet, shared.service, typed(value.service)),
        *entry(sheet, own.referred_on, day_in_words(sheet, value.referred_on)),
        *entry(sheet, own.reason, typed(value.reason)),
        *_visits(value, words, sheet),
        *_prose(sheet, own.findings, value.findings),
        *_prose(sheet, own.report, value.report),
        *_recommended(value, words, sheet),
        *spaced(text(own.private, sheet.body, sheet.width), sheet.gap(6)),
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
        *spaced([sign], sheet.gap(8)),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _visits(value: StudyReport, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.study
    strips = heading(sheet, own.visits)
    if not value.visits:
        return strips + text(own.no_visits, sheet.body, sheet.width)
    for one in value.visits:
        said = joined(day_in_words(sheet, one.on), typed(one.place))
        strips += text(said, sheet.value, sheet.width)
        strips += _lines(sheet, one.seen)
    return strips


def _prose(sheet: Sheet, title: str, prose: str) -> list[Strip]:
    return heading(sheet, title) + _lines(sheet, prose) if prose else []


def _lines(sheet: Sheet, prose: str) -> list[Strip]:
    lines = prose.splitlines()
    return [strip for line in lines for strip in text(typed(line), sheet.body, sheet.width)]


def _recommended(value: StudyReport, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.study
    strips = []
    if value.recommended:
        strips += entry(sheet, own.recommended, typed(value.recommended))
    if value.riyals is not None:
        amount = money_in_words(value.riyals * HALALAS_IN_RIYAL, sheet.digits)
        strips += entry(sheet, own.amount, amount)
    return spaced(strips, sheet.gap(6)) if strips else []
