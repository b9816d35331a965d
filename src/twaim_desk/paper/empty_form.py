"""The request form of a service, to be filled by hand; it names nobody."""

from functools import partial

from twaim_desk.domain.blank_papers import EmptyForm, Filling, ToFill
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.blocks import Place, entry, heading, signatures, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, kept_together, rule, spaced
from twaim_desk.paper.to_fill import empty_table, listed_squares, pairs_to_fill, to_fill

_TO_SIGN = 40.0
_MEMBER = (0.46, 0.22, 0.32)


def draw_empty_form(value: EmptyForm, words: PaperWords, look: Look) -> bytes:
    """The form as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(value: EmptyForm, words: PaperWords, sheet: Sheet, _half: Half | None) -> Composed:
    shared, own = words.shared, words.form
    made_on = filled(own.made_on, {"day": day_in_words(sheet, value.on)})
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(typed(value.title), sheet.title, sheet.width),
        *entry(sheet, shared.service, typed(value.service)),
        *pairs_to_fill(sheet, (ToFill(shared.number), ToFill(own.received_on, Filling.DAY))),
        *spaced(text(own.how, sheet.small, sheet.width), sheet.gap(3)),
    ]
    for part in value.parts:
        strips += heading(sheet, part.title) + pairs_to_fill(sheet, part.asks)
    strips += _family(value, words, sheet) + _documents(value, words, sheet)
    strips += heading(sheet, own.channel)
    strips += to_fill(sheet, ToFill("", Filling.SQUARES, value.channels))
    strips += to_fill(sheet, ToFill(own.channel_address))
    strips += _signed(value, words, sheet)
    return Composed(
        title=value.title,
        strips=strips,
        again=[
            *text(typed(value.title), sheet.heading, sheet.width),
            rule(sheet.width, 0.8, sheet.points(8)),
        ],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages), made_on),
        across=shared.sample if value.sample else None,
    )


def _family(value: EmptyForm, words: PaperWords, sheet: Sheet) -> list[Strip]:
    if not value.members:
        return []
    own = words.form
    heads = (own.member_name, own.member_kin, own.member_born)
    return [*heading(sheet, own.family), empty_table(sheet, heads, _MEMBER, value.members)]


def _documents(value: EmptyForm, words: PaperWords, sheet: Sheet) -> list[Strip]:
    if not value.documents:
        return []
    own = words.form
    strips = heading(sheet, own.documents)
    for title in value.documents:
        strips += listed_squares(sheet, typed(title), (own.original, own.copy))
    return strips


def _signed(value: EmptyForm, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """The declaration with the places to sign, on one page."""
    shared = words.shared
    signature = filled(shared.signature_of, {"word": value.word})
    places = [
        Place(signature), Place(shared.signed_on, share=0.5), Place(shared.signature_of_employee)
    ]  # fmt: skip
    return kept_together(
        [
            *heading(sheet, words.form.declaration),
            *text(value.declaration, sheet.sentence, sheet.width),
            *spaced([signatures(sheet, places, _TO_SIGN)], sheet.gap(6)),
        ]
    )
