"""«استبانة رضا»: the questions of a round, to be marked by hand; it asks for no name."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby
from operator import attrgetter

from twaim_desk.domain.blank_papers import Filling, ToFill
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.survey_papers import SurveySheetPaper
from twaim_desk.domain.surveys import Question
from twaim_desk.paper.arabic.paragraph import whole_line, width_of
from twaim_desk.paper.blocks import heading, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, rule, spaced
from twaim_desk.paper.to_fill import listed_squares, to_fill

_PART = attrgetter("part")
_SQUARE = 21.0  # with the air on both sides of it


def draw_survey_sheet(value: SurveySheetPaper, words: PaperWords, look: Look) -> bytes:
    """The questionnaire as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(
    value: SurveySheetPaper, words: PaperWords, sheet: Sheet, _half: Half | None
) -> Composed:
    shared, own, asked = words.shared, words.survey_sheet, value.asked
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(typed(asked.title), sheet.title, sheet.width),
        *text(typed(value.round_title), sheet.body, sheet.width),
        *spaced(text(typed(asked.opening), sheet.body, sheet.width), sheet.gap(3)),
        *spaced(text(typed(asked.right), sheet.body, sheet.width), sheet.gap(3)),
        *spaced(to_fill(sheet, ToFill(getattr(own, value.split))), sheet.gap(3)),
        *spaced(text(own.mark, sheet.small, sheet.width), sheet.gap(3)),
    ]
    for part, questions in groupby(asked.questions, _PART):
        strips += _part(sheet, part, questions, asked.scale)
    strips += [
        *spaced(to_fill(sheet, ToFill(typed(asked.remark), Filling.LINES)), sheet.gap(5)),
        *spaced(text(own.thanks, sheet.body, sheet.width), sheet.gap(5)),
    ]
    return Composed(
        title=asked.title,
        strips=strips,
        again=[
            *text(typed(asked.title), sheet.heading, sheet.width),
            rule(sheet.width, 0.8, sheet.points(8)),
        ],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
        across=shared.sample if value.sample else None,
    )


def _part(
    sheet: Sheet, part: str, questions: Iterable[Question], scale: tuple[str, ...]
) -> list[Strip]:
    strips = heading(sheet, typed(part))
    marks = [typed(level) for level in scale]
    for question in questions:
        if _stand_beside(sheet, marks):
            strips += spaced(listed_squares(sheet, typed(question.text), marks), sheet.gap(2))
        else:
            strips += to_fill(sheet, ToFill(typed(question.text), Filling.SQUARES, tuple(marks)))
    return strips


def _stand_beside(sheet: Sheet, marks: Sequence[str]) -> bool:
    """Whether the squares leave a question half of the line."""
    widest = max(width_of(whole_line(mark, sheet.small), sheet.small) for mark in marks)
    return len(marks) * (widest + sheet.points(_SQUARE)) <= sheet.width / 2
