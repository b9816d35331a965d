"""Who signs and how: with a pen or a thumb, for himself or for another."""

from dataclasses import replace

from twaim_desk.domain.paper_parts import Capacity, Finger, Issue, Served, Signer, SigningMethod
from twaim_desk.domain.paper_words_shared import SharedWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.blocks import Place, empty_box, entry, signatures, text
from twaim_desk.paper.phrases import (
    capacity_in_words,
    employee_in_words,
    identity_ending,
    joined,
    typed,
)
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, beside, kept_together, spaced

_TO_KEEP = 22.0  # what is signed elsewhere keeps a narrow line
_TO_SIGN = 38.0
_BESIDE_THUMB = 26.0
_THUMB = (96.0, 84.0)


def acting(sheet: Sheet, words: SharedWords, signer: Signer) -> list[Strip]:
    """Who acts for the person, in which capacity and by which document; nothing for himself."""
    if signer.capacity is Capacity.SELF:
        return []
    who = joined(typed(signer.name), capacity_in_words(words, signer), signer.relation or "")
    strips = entry(sheet, words.signer, who)
    return strips + (entry(sheet, words.deed, signer.deed) if signer.deed else [])


def to_sign(
    sheet: Sheet, words: SharedWords, issue: Issue, served: Served, signer: Signer
) -> list[Strip]:
    """Room to sign in ink: with a pen and the day, or a box for the thumb and its witness."""
    if signer.method is SigningMethod.THUMB:
        return spaced([_thumb_box(sheet, words, issue, signer)], sheet.gap(6))
    own = Place(_whose(words, served, signer), _named(words, signer), ink=signer.ink)
    day = Place(words.signed_on, share=0.5)
    line = signatures(sheet, [own, day, _employee(words, issue)], _TO_SIGN)
    return spaced([line], sheet.gap(6))


def signed_before(
    sheet: Sheet, words: SharedWords, issue: Issue, served: Served, signer: Signer
) -> list[Strip]:
    """Who signed, in which capacity, how, and before which witness; lines for both stay."""
    own = Place(_whose(words, served, signer), _named(words, signer), ink=signer.ink)
    line = signatures(sheet, [own, _employee(words, issue)], _TO_KEEP)
    if signer.method is not SigningMethod.THUMB:
        return spaced([line], sheet.gap(6))
    seen = ""
    if signer.witness:
        end = identity_ending(words, signer.witness.identity_end)
        seen = f"{words.witness}: {joined(typed(signer.witness.name), end)}"
    how = text(joined(_thumb_of(words, signer), seen), sheet.small, sheet.width)
    return spaced(kept_together([line, *how]), sheet.gap(6))


def _whose(words: SharedWords, served: Served, signer: Signer) -> str:
    if signer.capacity is not Capacity.SELF:
        return words.signature
    return filled(words.signature_of, {"word": served.word})


def _named(words: SharedWords, signer: Signer) -> str:
    return joined(typed(signer.name), capacity_in_words(words, signer))


def _employee(words: SharedWords, issue: Issue) -> Place:
    return Place(words.signature_of_employee, employee_in_words(issue))


def _thumb_of(words: SharedWords, signer: Signer) -> str:
    labels = {
        None: words.thumb,
        Finger.RIGHT: words.thumb_of_right,
        Finger.LEFT: words.thumb_of_left,
    }
    return labels[signer.finger]


def _thumb_box(sheet: Sheet, words: SharedWords, issue: Issue, signer: Signer) -> Strip:
    """The box at the right; beside it who sets the thumb, the witness and the employee."""
    box = empty_box(sheet, _thumb_of(words, signer), *_THUMB)
    taken = sheet.points(_THUMB[0] + 16)
    rest = replace(sheet, width=sheet.width - taken)
    strips = entry(rest, words.signer, _named(words, signer))
    places = [_employee(words, issue)]
    if signer.witness:
        name = typed(signer.witness.name)
        seen = joined(name, identity_ending(words, signer.witness.identity_end))
        strips += entry(rest, words.witness, seen)
        places.insert(0, Place(words.signature_of_witness, name))
    strips += spaced([signatures(rest, places, _BESIDE_THUMB)], sheet.gap(4))
    return beside(taken, [box], strips)
