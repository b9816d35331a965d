"""«ردود تُسلَّم عبر مندوب المكتب الفرعي»: what one delegate hands over, and who signed for it."""

from functools import partial

from twaim_desk.domain.list_papers import AnswerToHand, DelegateList
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.written_dates import gregorian_in_words, hijri_in_words
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import code, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import rule, spaced

_COLUMNS = (Column(0.24), Column(0.22), Column(0.2), Column(0.34))


def draw_delegate_list(value: DelegateList, words: PaperWords, look: Look) -> bytes:
    """The list as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: DelegateList, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.delegate
    delegate = filled(own.delegate, {"delegate": typed(value.delegate)})
    said = (
        filled(own.as_of, {"day": day_in_words(sheet, value.on)}),
        filled(own.count, {"count": sheet.written(len(value.answers))}),
    )
    to_sign = "\n".join((own.name, own.signed, own.handed_on))
    heads = (own.number, own.person, own.reply_by, own.handed)
    rows = [_row(one, to_sign, sheet) for one in value.answers]
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(own.title, sheet.title, sheet.width),
        *text(delegate, sheet.heading, sheet.width),
        *(strip for one in said for strip in text(one, sheet.body, sheet.width)),
        *spaced(table(sheet, _COLUMNS, heads, rows), sheet.gap(4)),
        *spaced(text(own.sealed, sheet.body, sheet.width), sheet.gap(4)),
        *text(own.back, sheet.body, sheet.width),
        *spaced(text(f"{own.signature}: ", sheet.body, sheet.width), sheet.gap(10)),
    ]
    again = [*text(delegate, sheet.heading, sheet.width), rule(sheet.width, 0.8, sheet.points(8))]
    return Composed(
        title=own.title,
        strips=strips,
        again=again,
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
        across=shared.sample if value.sample else None,
    )


def _row(answer: AnswerToHand, to_sign: str, sheet: Sheet) -> tuple[str, ...]:
    by = ""
    if answer.reply_by is not None:
        hijri = hijri_in_words(sheet.look.table.from_gregorian(answer.reply_by), sheet.digits)
        by = f"{hijri}\n{gregorian_in_words(answer.reply_by, sheet.digits)}"
    return code(answer.number), typed(answer.name), by, to_sign
