"""Head and foot of every paper: letterhead, title with number and square, code and page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from twaim_desk.domain.paper_parts import Half, Issue, Served
from twaim_desk.domain.paper_words_shared import SharedWords
from twaim_desk.domain.profile import Letterhead
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.paragraph import (
    Side,
    base_line,
    draw_line,
    draw_lines,
    lines_of,
    whole_line,
    width_of,
)
from twaim_desk.paper.blocks import text
from twaim_desk.paper.logo import draw_picture
from twaim_desk.paper.phrases import (
    address,
    attachments_in_words,
    code,
    copy_in_words,
    half_in_words,
    joined,
    typed,
)
from twaim_desk.paper.qr import draw_square
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, beside, rule, space

_NAME_SHARE = 0.55
_SQUARE = 56.0
_BOX = 134.0
_LOGO = 40.0


@dataclass(frozen=True, slots=True)
class Headline:
    """What a paper is called, and the number it goes by."""

    title: str
    number_label: str = ""
    number: str | None = None
    person: Served | None = None


def letterhead(sheet: Sheet, words: SharedWords, head: Letterhead) -> list[Strip]:
    """Who the association is at the right, how it is reached at the left, and a line."""
    logo, own = _logo(sheet), sheet.width * _NAME_SHARE
    taken = 0.0 if logo is None else sheet.points(_LOGO + 6)
    if not any((head.address, head.phone, head.email, head.website)):
        own = sheet.width - taken  # nothing stands beside the name
    left_of = own + taken + sheet.points(6)
    standing = _standing(sheet, words, head)
    phone = filled(words.phone, {"phone": code(head.phone)}) if head.phone else ""
    if logo is not None and standing and _fits(sheet, joined(standing[-1], phone), own):
        # Beside a logo the other side is narrow: this line less keeps a receipt on one page.
        standing[-1], phone = joined(standing[-1], phone), ""
    names = text(typed(head.name), sheet.name, own)
    for line in standing:
        names += text(line, sheet.small, own)
    if logo is not None:
        names = [beside(taken, [logo], names)]
    room = sheet.width - left_of
    reached: list[Strip] = []
    for line in _reached(sheet, head, phone, room):
        reached += text(line, sheet.small, room, Side.END)
    return [beside(left_of, names, reached), rule(sheet.width, 1.2, sheet.gap(8))]


def _logo(sheet: Sheet) -> Strip | None:
    """The logo as large as its place allows, in the middle of it."""
    picture = sheet.look.logo
    if picture is None:
        return None
    side = sheet.points(_LOGO)
    scale = side / max(picture.width, picture.height)
    width, height = picture.width * scale, picture.height * scale

    def draw(canvas: Any, right: float, top: float) -> None:
        draw_picture(canvas, picture, (right - (side + width) / 2, top - height, width, height))

    return Strip(height, draw)


def masthead(
    sheet: Sheet, words: SharedWords, issue: Issue, headline: Headline, half: Half | None
) -> list[Strip]:
    """The letterhead; under it the title, the number in a box, and the square beside it."""
    room = sheet.width - sheet.points(_SQUARE)
    if headline.number is not None:
        room -= sheet.points(_BOX + 8)
    lines = lines_of(headline.title, sheet.title, room - sheet.points(4))
    below = joined(
        copy_in_words(sheet, words, issue),
        half_in_words(words, half, headline.person),
        attachments_in_words(sheet, words, issue),
    )
    notes = lines_of(below, sheet.body, room - sheet.points(4))
    taken = len(lines) * sheet.title.leading + len(notes) * sheet.body.leading
    height = max(sheet.points(_SQUARE), taken)

    def draw(canvas: Any, right: float, top: float) -> None:
        start = top - (height - taken) / 2
        draw_lines(canvas, lines, sheet.title, right, start, room)
        start -= len(lines) * sheet.title.leading
        draw_lines(canvas, notes, sheet.body, right, start, room)
        left = right - sheet.width
        side = sheet.points(_SQUARE)
        draw_square(canvas, issue.qr, left, top - (height - side) / 2, side)
        if headline.number is not None:
            box_right = left + side + sheet.points(_BOX)
            _draw_number(canvas, sheet, headline, box_right, top - height / 2)

    return [
        *letterhead(sheet, words, issue.letterhead),
        Strip(height, draw),
        space(sheet.gap(4)),
    ]


def again(
    sheet: Sheet, words: SharedWords, issue: Issue, headline: Headline, half: Half | None
) -> list[Strip]:
    """The head of every page after the first."""
    number = "" if headline.number is None else code(headline.number)
    named = joined(headline.title, number)
    right = text(named, sheet.heading, sheet.width * _NAME_SHARE)
    copy = joined(copy_in_words(sheet, words, issue), half_in_words(words, half, headline.person))
    left = text(copy, sheet.small, sheet.width * (1 - _NAME_SHARE), Side.END)
    line = rule(sheet.width, 0.8, sheet.gap(8))
    return [beside(sheet.width * _NAME_SHARE, right, left), line]


def foot(sheet: Sheet, words: SharedWords, issue: Issue, page: tuple[int, int]) -> list[Strip]:
    """The code, what the paper is a copy of, and the page, on as many lines as they need."""
    said = f"{words.code}: {code(issue.code)}"
    return _foot(sheet, [said, words.sealed, page_in_words(sheet, words, page)])


def plain_foot(
    sheet: Sheet, words: SharedWords, page: tuple[int, int], said: str = ""
) -> list[Strip]:
    """The page, and what else is said there, for papers that are not issued to anybody."""
    return _foot(sheet, [said, "", page_in_words(sheet, words, page)])


def page_in_words(sheet: Sheet, words: SharedWords, page: tuple[int, int]) -> str:
    """Such as «صفحة ١ من ٢»."""
    number, pages = (sheet.written(each) for each in page)
    return filled(words.page, {"number": number, "pages": pages})


def _foot(sheet: Sheet, parts: Sequence[str]) -> list[Strip]:
    letters = sheet.small
    lines = [whole_line(part, letters) for part in parts]
    first, middle, last = (width_of(line, letters) for line in lines)
    # The middle one stands in the middle of the page, whatever the others leave.
    fits = max(first, last) + middle / 2 + sheet.points(8) <= sheet.width / 2
    sides = (Side.START, Side.MIDDLE, Side.END)
    rows = [lines] if fits else [[lines[0], whole_line("", letters), lines[2]], [lines[1]]]

    def draw(canvas: Any, right: float, top: float) -> None:
        for at, row in enumerate(rows):
            y = base_line(letters, top - at * letters.leading)
            for line, side in zip(row, sides if len(row) > 1 else sides[1:2], strict=True):
                draw_line(canvas, line, letters, right, y, width=sheet.width, side=side)

    line = rule(sheet.width, 0.5, sheet.points(4))
    return [line, Strip(len(rows) * letters.leading, draw)]


def _draw_number(
    canvas: Any, sheet: Sheet, headline: Headline, right: float, middle: float
) -> None:
    width, height = sheet.points(_BOX), sheet.points(44)
    top = middle + height / 2
    canvas.setLineWidth(1.2)
    canvas.roundRect(right - width, top - height, width, height, 4)
    label, letters = whole_line(headline.number_label, sheet.body), sheet.number
    number = whole_line(code(headline.number or ""), letters)
    drawn, room = width_of(number, letters), width - sheet.points(8)
    if drawn > room:
        letters = replace(letters, size=max(letters.size * room / drawn, sheet.small.size))
    top -= (height - sheet.body.leading - letters.leading) / 2
    for line, its in ((label, sheet.body), (number, letters)):
        draw_line(canvas, line, its, right, base_line(its, top), width=width, side=Side.MIDDLE)
        top -= its.leading


def _standing(sheet: Sheet, words: SharedWords, head: Letterhead) -> list[str]:
    lines = []
    if head.supervised_by:
        lines.append(filled(words.supervised_by, {"body": typed(head.supervised_by)}))
    licence = unified = ""
    if head.licence and head.licence_year:
        year = sheet.written(head.licence_year)
        licence = filled(words.licence_of_year, {"number": code(head.licence), "year": year})
    elif head.licence:
        licence = filled(words.licence, {"number": code(head.licence)})
    if head.unified_number:
        unified = filled(words.unified_number, {"number": code(head.unified_number)})
    return [*lines, *(part for part in (joined(licence, unified),) if part)]


def _reached(sheet: Sheet, head: Letterhead, phone: str, room: float) -> list[str]:
    place = address(head.address) if head.address else ""
    sites = [address(part) for part in (head.email, head.website) if part]
    if _fits(sheet, joined(*sites), room):
        sites = [joined(*sites)]
    return [part for part in (place, phone, *sites) if part]


def _fits(sheet: Sheet, line: str, room: float) -> bool:
    """Whether a line of small letters stands in this room."""
    return width_of(whole_line(line, sheet.small), sheet.small) <= room
