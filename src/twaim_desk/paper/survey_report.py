"""«تقرير قياس الرضا»: how was asked, how many answered, what they said and what follows from it."""

from functools import partial

from twaim_desk.domain.figure_words import share_in_words
from twaim_desk.domain.improvements import Improved, Progress
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.survey_papers import SurveyReport, SurveyReportWords
from twaim_desk.domain.survey_results import Found, Tally
from twaim_desk.domain.surveys import Split
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import Place, entry, heading, signatures, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import day_in_words, day_on_two_lines, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, spaced

_QUESTION, _GROUP = 4.0, 2.6  # as wide as so many of the narrow columns
_FOLLOWS = (Column(0.22), Column(0.22), Column(0.16), Column(0.18), Column(0.22))
_TO_SIGN = 34.0


def draw_survey_report(value: SurveyReport, words: PaperWords, look: Look) -> bytes:
    """The report as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(value: SurveyReport, words: PaperWords, sheet: Sheet, half: Half | None) -> Composed:
    own = words.survey_report
    places = [Place(own.signature, typed(value.issue.employee)), Place(own.board)]
    strips = [
        *text(typed(value.asked.title), sheet.heading, sheet.width),
        *_how(value, own, sheet),
        *spaced(text(typed(value.asked.right), sheet.body, sheet.width), sheet.gap(3)),
        *_found(value, own, sheet),
        *_groups(value, own, sheet),
        *_follows(value, own, sheet),
        *spaced(text(own.unnamed, sheet.small, sheet.width), sheet.gap(4)),
        *spaced([signatures(sheet, places, _TO_SIGN)], sheet.gap(4)),
    ]
    return issued(sheet, words.shared, value.issue, Headline(own.title), half, strips)


def _how(value: SurveyReport, own: SurveyReportWords, sheet: Sheet) -> list[Strip]:
    days = {name: day_in_words(sheet, getattr(value, f"{name}_on")) for name in ("first", "last")}
    return [
        *entry(sheet, own.round, typed(value.round_title)),
        *entry(sheet, own.method, getattr(own, value.method)),
        *entry(sheet, own.period, filled(own.between, days)),
        *entry(sheet, own.sheets, sheet.written(value.results.sheets)),
        *entry(sheet, own.closed_on, day_in_words(sheet, value.closed_on)),
    ]


def _found(value: SurveyReport, own: SurveyReportWords, sheet: Sheet) -> list[Strip]:
    if all(one.whole is None for one in value.results.found):
        return [*heading(sheet, own.results), *text(own.too_few, sheet.body, sheet.width)]
    scale = value.asked.scale
    share = filled(own.share, {"level": typed(scale[0])})
    columns = (Column(_QUESTION), *(Column(1.0) for _ in range(len(scale) + 2)))
    rows = [
        (_numbered(sheet, at, one), *_cells(sheet, own, one.whole, len(scale)))
        for at, one in enumerate(value.results.found, start=1)
    ]
    heads = (own.question, own.answered, *(typed(level) for level in scale), share)
    return [
        *heading(sheet, own.results),
        *table(sheet, columns, heads, rows),
        *spaced(text(own.small_groups, sheet.small, sheet.width), sheet.gap(2)),
    ]


def _numbered(sheet: Sheet, number: int, one: Found) -> str:
    return f"{sheet.written(number)}. {typed(one.question.text)}"


def _cells(
    sheet: Sheet, own: SurveyReportWords, tally: Tally | None, levels: int
) -> tuple[str, ...]:
    if tally is None:
        return (own.not_told, *("" for _ in range(levels + 1)))
    counts = (sheet.written(count) for count in (tally.count, *tally.counts))
    return (*counts, share_in_words(tally.share, sheet.digits))


def _groups(value: SurveyReport, own: SurveyReportWords, sheet: Sheet) -> list[Strip]:
    by_service = value.split is Split.SERVICE
    sentence = own.by_service if by_service else own.by_department
    head = heading(sheet, filled(sentence, {"level": typed(value.asked.scale[0])}))
    if not value.results.groups:
        return [*head, *text(own.no_groups, sheet.body, sheet.width)]
    found = value.results.found
    columns = (Column(_GROUP), *(Column(1.0) for _ in found))
    heads = (
        own.service if by_service else own.department,
        *(sheet.written(at) for at in range(1, len(found) + 1)),
    )
    rows = [
        (typed(group.title), *(_share(sheet, one.groups.get(group.id)) for one in found))
        for group in value.results.groups
    ]
    return [*head, *table(sheet, columns, heads, rows)]


def _share(sheet: Sheet, tally: Tally | None) -> str:
    return "" if tally is None else share_in_words(tally.share, sheet.digits)


def _follows(value: SurveyReport, own: SurveyReportWords, sheet: Sheet) -> list[Strip]:
    head = heading(sheet, own.improvements)
    if not value.improvements:
        return [*head, *text(own.no_improvements, sheet.body, sheet.width)]
    heads = (own.finding, own.action, own.responsible, own.due_on, own.standing)
    rows = [
        (
            typed(one.finding),
            typed(one.action),
            typed(one.responsible),
            day_on_two_lines(sheet, one.due_on),
            _standing(value, own, one, sheet),
        )
        for one in value.improvements
    ]
    return [*head, *table(sheet, _FOLLOWS, heads, rows)]


def _standing(value: SurveyReport, own: SurveyReportWords, one: Improved, sheet: Sheet) -> str:
    progress = one.progress(value.today)
    if progress is not Progress.DONE or one.done_on is None:
        said: str = getattr(own, progress)
        return said
    day = day_in_words(sheet, one.done_on)
    return filled(own.done, {"day": day, "changed": typed(one.changed or "")})
