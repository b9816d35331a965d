"""«خطاب مجلس الإدارة»: the figures of a month on one page, with a chart of the last months."""

from functools import partial

from twaim_desk.domain.board_letter import FIGURES, BoardLetter, BoardLetterWords
from twaim_desk.domain.figure_words import figure_in_words
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.written_dates import GREGORIAN_MONTHS
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.bars import Pair, legend, paired_bars
from twaim_desk.paper.blocks import Place, heading, signatures, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import code, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, kept_together, spaced

_COLUMNS = (Column(0.5), Column(0.25), Column(0.25))
_TO_SIGN = 34.0


def draw_board_letter(value: BoardLetter, words: PaperWords, look: Look) -> bytes:
    """The letter as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: BoardLetter, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    own = words.board_letter
    places = [Place(own.signature, typed(value.issue.employee)), Place(own.board)]
    strips = [
        *_opening(value, own, sheet),
        *_figures(value, own, sheet),
        *_chart(value, own, sheet),
        *spaced(text(_standing(value, own), sheet.small, sheet.width), sheet.gap(4)),
        *spaced(text(own.closing, sheet.body, sheet.width), sheet.gap(4)),
        *spaced([signatures(sheet, places, _TO_SIGN)], sheet.gap(4)),
    ]
    return issued(sheet, words.shared, value.issue, Headline(own.title), half, strips)


def _opening(value: BoardLetter, own: BoardLetterWords, sheet: Sheet) -> list[Strip]:
    months = {
        "month": value.month.in_words(sheet.digits),
        "hijri": value.month.hijri_in_words(sheet.look.table, sheet.digits),
    }
    said = {"people": value.people, "day": day_in_words(sheet, value.as_of)}
    return [
        *text(day_in_words(sheet, value.issue.issued_on), sheet.small, sheet.width),
        *spaced(text(own.to, sheet.heading, sheet.width), sheet.gap(2)),
        *text(own.greeting, sheet.body, sheet.width),
        *spaced(text(filled(own.subject, months), sheet.heading, sheet.width), sheet.gap(2)),
        *text(filled(own.opening, said), sheet.body, sheet.width),
    ]


def _figures(value: BoardLetter, own: BoardLetterWords, sheet: Sheet) -> list[Strip]:
    heads = (own.figure, value.month.in_words(sheet.digits), own.before)
    rows = [
        (
            getattr(own, name),
            *(figure_in_words(one, name, sheet.digits) for one in (value.figures, value.before)),
        )
        for name in FIGURES
    ]
    return spaced(table(sheet, _COLUMNS, heads, rows), sheet.gap(4))


def _chart(value: BoardLetter, own: BoardLetterWords, sheet: Sheet) -> list[Strip]:
    head = heading(sheet, own.chart)
    if not any(one.on_time or one.late for one in value.replies):
        return [*head, *text(own.no_dates, sheet.body, sheet.width)]
    pairs = [
        Pair(GREGORIAN_MONTHS[one.month.number - 1], one.on_time, one.late) for one in value.replies
    ]
    bars = [legend(sheet, own.chart_on_time, own.chart_late), paired_bars(sheet, pairs)]
    return kept_together([*head, *bars])


def _standing(value: BoardLetter, own: BoardLetterWords) -> str:
    if value.digest is None:
        return own.open
    return filled(own.closed, {"digest": code(value.digest)})
