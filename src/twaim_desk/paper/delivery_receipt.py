"""«إقرار باستلام خدمة»: what was received, when and by whom, signed by the one who received."""

from functools import partial

from twaim_desk.domain.paper_parts import Capacity, Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import DeliveryReceipt
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts, signing
from twaim_desk.paper.blocks import Place, entry, signatures, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.gifts import gifts_table
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued
from twaim_desk.paper.phrases import employee_in_words, identity_ending, joined, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, spaced

_TO_SIGN = 38.0


def draw_delivery_receipt(value: DeliveryReceipt, words: PaperWords, look: Look) -> bytes:
    """The acknowledgement as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(
    value: DeliveryReceipt, words: PaperWords, sheet: Sheet, half: Half | None
) -> Composed:
    shared, own = words.shared, words.delivery
    headline = Headline(own.title, shared.number, value.number, value.person)
    strips = [
        *parts.person(sheet, shared, value.person),
        *entry(sheet, shared.service, typed(value.service)),
        *signing.acting(sheet, shared, value.signer),
        *_identity(value, words, sheet),
        *spaced(text(_declared(value, words), sheet.sentence, sheet.width), sheet.gap(8)),
        *spaced(_given(value, words, sheet), sheet.gap(6)),
        *spaced(text(own.seen, sheet.body, sheet.width), sheet.gap(6)),
        *_to_sign(value, words, sheet),
        *spaced(parts.contact(sheet, shared, value.issue.contact), sheet.gap(6)),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _identity(value: DeliveryReceipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """The end of the number of whoever received, where it is not the person himself."""
    acts = value.kin is not None or value.signer.capacity is not Capacity.SELF
    if not acts or not value.identity_end:
        return []
    end = identity_ending(words.shared, value.identity_end)
    if value.kin is None:
        return entry(sheet, words.delivery.identity, end)
    who = typed(f"{value.signer.name} ({value.kin})")
    of_family = entry(sheet, words.shared.signer, who)
    return of_family + entry(sheet, words.delivery.identity, end)


def _declared(value: DeliveryReceipt, words: PaperWords) -> str:
    own = words.delivery
    name, person = typed(value.signer.name), typed(value.person.name)
    if value.kin is not None:
        return filled(own.family, {"name": name, "kin": typed(value.kin), "person": person})
    if value.signer.capacity is Capacity.SELF:
        return filled(own.oneself, {"name": name})
    return filled(own.agent, {"name": name, "person": person})


def _to_sign(value: DeliveryReceipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """Someone of the family signs his own name, and how he is related stands under it."""
    shared = words.shared
    if value.kin is None:
        return signing.to_sign(sheet, shared, value.issue, value.person, value.signer)
    places = [
        Place(shared.signature, joined(typed(value.signer.name), typed(value.kin))),
        Place(shared.signed_on, share=0.5),
        Place(shared.signature_of_employee, employee_in_words(value.issue)),
    ]
    return spaced([signatures(sheet, places, _TO_SIGN)], sheet.gap(6))


def _given(value: DeliveryReceipt, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.delivery
    no = (own.no_amount, own.no_amount)
    strips = gifts_table(sheet, (own.gifts, own.amount, own.given_on), no, value.gifts)
    if value.rest:
        rest = gifts_table(sheet, (own.rest, own.amount, own.due_on), no, value.rest)
        strips += spaced(rest, sheet.gap(6))
    return strips
