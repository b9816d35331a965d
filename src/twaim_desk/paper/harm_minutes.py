"""«محضر لجنة التحقيق والمتابعة»: the harm, its size, its causes, and a line for each to sign on."""

from collections.abc import Iterator
from functools import partial

from twaim_desk.domain.committee_papers import HarmMinutesPaper, SigningMember
from twaim_desk.domain.money import money_in_words
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import filled
from twaim_desk.paper import parts
from twaim_desk.paper.blocks import Place, entry, heading, signatures, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import Headline
from twaim_desk.paper.issued import issued, issued_by
from twaim_desk.paper.phrases import code, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, spaced

_TO_SIGN, _BESIDE, _PADDING = 40.0, 2, 6.0


def draw_harm_minutes(value: HarmMinutesPaper, words: PaperWords, look: Look) -> bytes:
    """The minutes as a PDF: the same bytes for the same value."""
    return drawn(look, value.issue.half, partial(_composed, value, words))


def _composed(
    value: HarmMinutesPaper, words: PaperWords, sheet: Sheet, half: Half | None
) -> Composed:
    shared, own = words.shared, words.harm
    headline = Headline(own.title, own.number, value.number)
    strips = [
        *entry(sheet, words.agenda.committee, typed(value.committee)),
        *entry(sheet, words.agenda.held_on, day_in_words(sheet, value.held_on)),
        *parts.person(sheet, shared, value.person),
        *(entry(sheet, own.about, code(value.about)) if value.about else []),
        *_prose(sheet, own.harm, value.harm),
        *_size(value, words, sheet),
        *_prose(sheet, own.causes, value.causes),
        *_finding(value, words, sheet),
        *spaced(text(own.private, sheet.body, sheet.width), sheet.gap(6)),
        *spaced(issued_by(sheet, shared, value.issue), sheet.gap(6)),
        *_signatures(value, words, sheet),
    ]
    return issued(sheet, shared, value.issue, headline, half, strips)


def _prose(sheet: Sheet, title: str, prose: str) -> list[Strip]:
    lines = prose.splitlines()
    said = [strip for line in lines for strip in text(typed(line), sheet.body, sheet.width)]
    return heading(sheet, title) + said


def _size(value: HarmMinutesPaper, words: PaperWords, sheet: Sheet) -> list[Strip]:
    strips = _prose(sheet, words.harm.size, value.size)
    if value.halalas is None:
        return strips
    return strips + entry(sheet, words.harm.amount, money_in_words(value.halalas, sheet.digits))


def _finding(value: HarmMinutesPaper, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """What the committee found, in a box: a compensation rests on it."""
    said = filled(words.harm.finding, {"finding": typed(value.finding)})
    padding = sheet.gap(_PADDING)
    lines = text(said, sheet.sentence, sheet.width - 2 * padding)
    return spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.gap(8))


def _signatures(value: HarmMinutesPaper, words: PaperWords, sheet: Sheet) -> list[Strip]:
    """A place for each who sat, two beside each other; below it what is noted of his word."""
    strips = heading(sheet, words.harm.signatures)
    for members in _pairs(value):
        places = [Place(typed(one.duty), typed(one.name)) for one in members]
        strips += spaced([signatures(sheet, places, _TO_SIGN, _BESIDE)], sheet.gap(4))
    noted = [one for one in value.members if one.approves is not None]
    if noted:
        strips += heading(sheet, words.harm.noted)
    for one in noted:
        strips += entry(sheet, typed(one.name), _word(one, words, sheet))
    return strips


def _word(one: SigningMember, words: PaperWords, sheet: Sheet) -> str:
    sentence = words.harm.approved if one.approves else words.harm.not_approved
    day = "" if one.signed_on is None else day_in_words(sheet, one.signed_on)
    return filled(sentence, {"day": day, "reason": typed(one.note or "")})


def _pairs(value: HarmMinutesPaper) -> Iterator[tuple[SigningMember, ...]]:
    for at in range(0, len(value.members), _BESIDE):
        yield value.members[at : at + _BESIDE]
