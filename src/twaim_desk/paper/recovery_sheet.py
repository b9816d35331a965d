"""One of the parts of an office's recovery key, its words large and numbered."""

from dataclasses import replace
from functools import partial
from typing import Any

from twaim_desk.domain.paper_parts import Half, Look, PaperFormat
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import RecoverySheet
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.paragraph import Side, base_line, draw_line, whole_line
from twaim_desk.paper.blocks import Place, entry, heading, signatures, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import plain_foot
from twaim_desk.paper.phrases import code, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, rule, spaced

_COLUMNS = 3
_PADDING = 8.0
_TO_SIGN = 34.0


def draw_recovery_sheet(value: RecoverySheet, words: PaperWords, look: Look) -> bytes:
    """The part as a PDF: the same bytes for the same value.

    Two on one sheet would be two keys: it is drawn once, whatever the office prints on.
    """
    if look.format is PaperFormat.TWO_UP:
        look = replace(look, format=PaperFormat.A5)
    return drawn(look, None, partial(_composed, value, words))


def _composed(
    value: RecoverySheet, words: PaperWords, sheet: Sheet, _half: Half | None
) -> Composed:
    shared, own = words.shared, words.recovery
    numbers = {"number": sheet.written(value.number), "parts": sheet.written(value.parts)}
    title = filled(own.title, numbers)
    strips = [
        *text(title, sheet.title, sheet.width),
        rule(sheet.width, 1.2, sheet.gap(8)),
        *entry(sheet, own.association, typed(value.association)),
        *entry(sheet, own.fingerprint, code(value.fingerprint)),
        *entry(sheet, own.made_on, day_in_words(sheet, value.made_on)),
        *heading(sheet, own.words),
        *spaced([_words(value, sheet)], sheet.gap(4)),
        *spaced(text(own.what, sheet.sentence, sheet.width), sheet.gap(8)),
        *spaced(text(own.keep, sheet.sentence, sheet.width), sheet.gap(4)),
        *spaced(text(own.never, sheet.heading, sheet.width), sheet.gap(4)),
        *spaced(
            [signatures(sheet, [Place(own.keeper), Place(shared.signature)], _TO_SIGN)],
            sheet.gap(8),
        ),
    ]
    return Composed(
        title=title,
        strips=strips,
        again=[*text(title, sheet.heading, sheet.width), rule(sheet.width, 0.8, sheet.points(8))],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
    )


def _words(value: RecoverySheet, sheet: Sheet) -> Strip:
    """The words in rows, to be copied from left to right, in a frame."""
    padding = sheet.gap(_PADDING)
    room = sheet.width - 2 * padding
    numbered = [f"{number} {word}" for number, word in enumerate(value.words, start=1)]
    rows = [numbered[start : start + _COLUMNS] for start in range(0, len(numbered), _COLUMNS)]
    return boxed([_row(row, sheet, room) for row in rows], sheet.width, padding, 1.4)


def _row(row: list[str], sheet: Sheet, room: float) -> Strip:
    letters = sheet.name
    column = room / _COLUMNS

    def draw(canvas: Any, right: float, top: float) -> None:
        y = base_line(letters, top)
        for at, word in enumerate(row):
            line = whole_line(code(word), letters)
            edge = right - room + (at + 1) * column
            draw_line(canvas, line, letters, edge, y, width=column, side=Side.END)

    return Strip(letters.leading * 1.1, draw)
