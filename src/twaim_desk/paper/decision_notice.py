"""«إشعار بالقرار»: a letter that says what was decided, and what comes of it or why not."""

from functools import partial

from twaim_desk.domain.paper_parts import Half, Look, Signer
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import DecisionNotice
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts
from twaim_desk.paper.blocks import Place, entry, signatures, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.gifts import gifts_table
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import (
    capacity_in_words,
    code,
    day_in_words,
    employee_in_words,
    joined,
    typed,
)
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, spaced

_PADDING = 6.0
_TO_SIGN = 34.0


def draw_decision_notice(value: DecisionNotice, words: PaperWords, look: Look) -> bytes:
    """The notice as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(
    value: DecisionNotice, words: PaperWords, sheet: Sheet, half: Half | None
) -> Composed:
    shared, own = words.shared, words.decision
    headline = Headline(own.title, shared.number, value.number, value.person)
    strips = [
        *entry(sheet, shared.issued_on, day_in_words(sheet, value.issue.issued_on)),
        *spaced(_addressed(value, words, sheet), sheet.gap(8)),
        *spaced(text(own.greeting, sheet.sentence, sheet.width), sheet.gap(6)),
        *spaced(text(_studied(value, words, sheet), sheet.sentence, sheet.width), sheet.gap(4)),
        *_decided(value, words, sheet),
        *spaced(text(own.closing, sheet.sentence, sheet.width), sheet.gap(6)),
        *_signed(value, words, sheet),
        *spaced(parts.contact(sheet, shared, value.issue.contact), sheet.gap(6)),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _addressed(value: DecisionNotice, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """To whom the letter is: the person, or who acts for him and in which capacity."""
    own, deputy = words.decision, value.deputy
    feminine = value.feminine if deputy is None else deputy.feminine
    called = own.sister if feminine else own.brother
    name = value.person.name if deputy is None else deputy.name
    lines = text(f"{called}: {typed(name)}", sheet.name, sheet.width)
    if deputy is not None:
        lines += text(_acting(deputy, value, words), sheet.body, sheet.width)
    if value.address:
        lines += entry(sheet, own.address, typed(value.address))
    return lines


def _acting(deputy: Signer, value: DecisionNotice, words: PaperWords) -> str:
    capacity = capacity_in_words(words.shared, deputy)
    values = {"capacity": capacity, "name": typed(value.person.name)}
    return joined(filled(words.decision.acting, values), deputy.deed or "")


def _studied(value: DecisionNotice, words: PaperWords, sheet: Sheet) -> str:
    own, number = words.decision, code(value.number)
    request = filled(own.of_theirs, {"number": number})
    if value.deputy is not None:
        request = filled(own.of_another, {"number": number, "name": typed(value.person.name)})
    values = {
        "committee": typed(value.committee),
        "request": request,
        "service": typed(value.service),
        "day": day_in_words(sheet, value.received_on),
    }
    return filled(own.studied, values)


def _decided(value: DecisionNotice, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """What was decided in a box, with its reason; then what is given and when."""
    own, padding = words.decision, sheet.gap(_PADDING)
    room = sheet.width - 2 * padding
    lines = text(own.accepted if value.accepted else own.rejected, sheet.heading, room)
    if value.reason and not value.accepted:
        lines += text(typed(value.reason), sheet.value, room)
    lines += entry(sheet, own.decided_on, day_in_words(sheet, value.decided_on), room)
    strips = spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.gap(6))
    if value.accepted and value.gifts:
        heads = (own.gifts, own.amount, own.due_on)
        strips += spaced(
            gifts_table(sheet, heads, (own.no_amount, own.no_day), value.gifts), sheet.gap(6)
        )
        strips += spaced(text(own.bring, sheet.body, sheet.width), sheet.gap(4))
    return strips + spaced(text(own.ask, sheet.body, sheet.width), sheet.gap(4))


def _signed(value: DecisionNotice, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own, head = words.decision, value.issue.letterhead
    signed_for = filled(own.signed_for, {"association": typed(head.name)})
    places = [Place(signed_for, employee_in_words(value.issue), 1.6), Place(own.stamp)]
    return spaced([signatures(sheet, places, _TO_SIGN)], sheet.gap(6))
