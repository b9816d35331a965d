"""«تقرير ضباط الاتصال»: what each holds, what was answered in time, for the management."""

from functools import partial

from twaim_desk.domain.figure_words import mean_in_words
from twaim_desk.domain.liaison_report import OfficerFigures
from twaim_desk.domain.oversight_papers import LiaisonReport
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.paragraph import Side
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import Place, signatures, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, spaced

_COLUMNS = (Column(0.3), *(Column(0.14, Side.MIDDLE),) * 5)
_TO_SIGN = 40.0


def draw_liaison_report(value: LiaisonReport, words: PaperWords, look: Look) -> bytes:
    """The report as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: LiaisonReport, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    shared, own = words.shared, words.liaison
    days = {name: day_in_words(sheet, getattr(value, name)) for name in ("first", "last")}
    allowed = own.no_period
    if value.allowed_days is not None:
        allowed = filled(own.allowed, {"days": sheet.written(value.allowed_days)})
    strips = [
        *text(filled(own.period, days), sheet.body, sheet.width),
        *text(allowed, sheet.body, sheet.width),
        *spaced(_table(value, words, sheet), sheet.gap(6)),
        *spaced(text(own.explained, sheet.small, sheet.width), sheet.gap(6)),
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
        *spaced([signatures(sheet, [Place(own.signature)], _TO_SIGN, 2)], sheet.gap(8)),
    ]
    return issued(sheet, shared, value.issue, Headline(own.title), half, strips)


def _table(value: LiaisonReport, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.liaison
    if not value.officers:
        return text(own.nothing, sheet.body, sheet.width)
    heads = (own.officer, own.held, own.late, own.in_time, own.too_late, own.mean_days)
    return table(sheet, _COLUMNS, heads, [_row(one, sheet) for one in value.officers])


def _row(one: OfficerFigures, sheet: Sheet) -> tuple[str, ...]:
    counts = (one.held, one.late, one.in_time, one.too_late)
    mean = mean_in_words(one.mean_days, sheet.digits)
    return (typed(one.name), *map(sheet.written, counts), mean)
