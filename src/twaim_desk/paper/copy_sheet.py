"""«كشف توزيع نسخ السياسة»: who has a copy of a version, and who signs for his."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.policy_papers import CopyLine, CopySheet
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import heading, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import day_in_words, day_on_two_lines, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import rule, spaced

_COLUMNS = (Column(0.26), Column(0.26), Column(0.26), Column(0.22))
_TO_SIGN = 10  # lines to be written on, those of the departments that are known among them
_ROOM = 14.0  # above each line, to write in


def draw_copy_sheet(value: CopySheet, words: PaperWords, look: Look) -> bytes:
    """The sheet as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: CopySheet, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.copies
    named = filled(own.policy, {"title": typed(value.title), "version": typed(value.version)})
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(own.title, sheet.title, sheet.width),
        *text(named, sheet.value, sheet.width),
        *text(
            filled(own.as_of, {"day": day_in_words(sheet, value.on)}), sheet.body, sheet.width
        ),
    ]  # fmt: skip
    heads = (own.department, own.received_by, own.given_on)
    if value.lines:
        rows = [_row(one, sheet) for one in value.lines]
        strips += heading(sheet, own.given)
        strips += table(sheet, _COLUMNS, (*heads, own.evidence), rows)
    to_sign = [typed(one) for one in value.missing]
    to_sign += [""] * max(_TO_SIGN - len(to_sign), 0)
    strips += heading(sheet, own.to_give)
    head, *_ = table(sheet, _COLUMNS, (*heads, own.signature), ())
    strips.append(head)
    for one in to_sign:
        _, *row = table(sheet, _COLUMNS, (*heads, ""), [(one, "", "", "")])
        strips += spaced(row, sheet.points(_ROOM))
    strips += spaced(text(own.received, sheet.small, sheet.width), sheet.gap(5))
    return Composed(
        title=own.title,
        strips=strips,
        again=[
            *text(own.title, sheet.heading, sheet.width),
            rule(sheet.width, 0.8, sheet.points(8)),
        ],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
        across=shared.sample if value.sample else None,
    )


def _row(line: CopyLine, sheet: Sheet) -> tuple[str, ...]:
    return (
        typed(line.department),
        typed(line.received_by),
        day_on_two_lines(sheet, line.given_on),
        typed(line.evidence) if line.evidence else "",
    )
