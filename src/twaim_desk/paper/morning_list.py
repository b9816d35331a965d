"""«قائمة الصباح» for managers, and any list of requests on paper: in the order of the reply."""

from functools import partial

from twaim_desk.domain.list_papers import ListedRequest, ListPart, RequestList
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.written_dates import gregorian_in_words, hijri_in_words
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import heading, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import code, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, rule, spaced

_COLUMNS = (Column(0.235), Column(0.235), Column(0.2), Column(0.235), Column(0.095))


def draw_morning_list(value: RequestList, words: PaperWords, look: Look) -> bytes:
    """The list as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: RequestList, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.morning
    title = own.title if value.is_morning else own.title_of_list
    as_of = filled(own.as_of, {"day": day_in_words(sheet, value.on)})
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(title, sheet.title, sheet.width),
        *spaced(text(as_of, sheet.body, sheet.width), sheet.gap(4)),
    ]
    for part in value.parts:
        strips += _part(part, words, sheet)
    strips += spaced(text(own.masked, sheet.small, sheet.width), sheet.gap(6))
    return Composed(
        title=title,
        strips=strips,
        again=[*text(title, sheet.heading, sheet.width), rule(sheet.width, 0.8, sheet.points(8))],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
        across=shared.sample if value.sample else None,
    )


def _part(part: ListPart, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.morning
    strips = heading(sheet, part.title)
    if not part.requests:
        return [*strips, *text(own.nothing, sheet.body, sheet.width)]
    heads = (own.number, own.person, own.state, own.reply_by, own.sign)
    strips += table(sheet, _COLUMNS, heads, [_row(one, sheet) for one in part.requests])
    if part.left_out:
        number = sheet.written(part.left_out)
        left_out = filled(own.left_out, {"number": number})
        strips += text(left_out, sheet.body, sheet.width)
    return strips


def _row(request: ListedRequest, sheet: Sheet) -> tuple[str, ...]:
    by = ""
    if request.reply_by is not None:
        hijri = hijri_in_words(sheet.look.table.from_gregorian(request.reply_by), sheet.digits)
        by = f"{hijri}\n{gregorian_in_words(request.reply_by, sheet.digits)}"
    return (
        code(request.number),
        "\n".join(typed(part) for part in (request.name, request.service) if part),
        "\n".join(typed(part) for part in (request.state, request.officer) if part),
        by,
        request.sign,
    )
