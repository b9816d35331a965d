"""«دليل وسائل التواصل»: every way to reach the association, its hours, and whom to ask for what."""

from functools import partial

from twaim_desk.domain.channels import Channel
from twaim_desk.domain.paper_parts import Half, Look
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.policy_papers import ChannelsGuide, GuideOfficer, GuideWay
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import entries, heading, table, text
from twaim_desk.paper.document import Composed, drawn
from twaim_desk.paper.heads import letterhead, plain_foot
from twaim_desk.paper.phrases import address, day_in_words, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, rule, spaced

_WAYS = (Column(0.27), Column(0.35), Column(0.38))
_OFFICERS = (Column(0.32), Column(0.68))
_BETWEEN = "، "
# Ways that have no number: one comes, or somebody does.
_IN_PERSON = {
    Channel.VISIT, Channel.LETTER, Channel.BRANCH_DELEGATE, Channel.AID_REQUEST,
    Channel.VOLUNTEERING,
}  # fmt: skip


def draw_channels_guide(value: ChannelsGuide, words: PaperWords, look: Look) -> bytes:
    """The guide as a PDF: the same bytes for the same value."""
    return drawn(look, None, partial(_composed, value, words))


def _composed(
    value: ChannelsGuide, words: PaperWords, sheet: Sheet, _half: Half | None
) -> Composed:
    shared, own = words.shared, words.guide
    as_of = filled(own.as_of, {"day": day_in_words(sheet, value.on)})
    rows = [_way(one, words) for one in value.ways]
    strips = [
        *letterhead(sheet, shared, value.letterhead),
        *text(own.title, sheet.title, sheet.width),
        *text(as_of, sheet.small, sheet.width),
        *spaced(text(own.about, sheet.body, sheet.width), sheet.gap(3)),
        *heading(sheet, own.ways),
        *table(sheet, _WAYS, (own.way, own.reached, own.purpose), rows),
        *_officers(value, words, sheet),
        *spaced(entries(sheet, _said(value, words)), sheet.gap(6)),
        *spaced(text(own.privacy, sheet.small, sheet.width), sheet.gap(5)),
    ]
    return Composed(
        title=own.title,
        strips=strips,
        again=[
            *text(own.title, sheet.heading, sheet.width),
            rule(sheet.width, 0.8, sheet.points(8)),
        ],
        foot=lambda number, pages: plain_foot(sheet, shared, (number, pages)),
        across=shared.sample if value.sample else None,
    )


def _way(way: GuideWay, words: PaperWords) -> tuple[str, ...]:
    own = words.guide
    nowhere = own.at_association if way.channel in _IN_PERSON else own.not_stated
    reached = address(way.reached) if way.reached else nowhere
    return way.channel.in_words, reached, getattr(own.purposes, way.channel)


def _officers(value: ChannelsGuide, words: PaperWords, sheet: Sheet) -> list[Strip]:
    own = words.guide
    if not value.officers:
        return []
    rows = [(typed(one.name), _looks_after(one, words)) for one in value.officers]
    shown = table(sheet, _OFFICERS, (own.officer, own.looks_after), rows)
    return [*heading(sheet, own.officers), *shown]


def _looks_after(officer: GuideOfficer, words: PaperWords) -> str:
    own, said = words.guide, []
    if officer.categories:
        said.append(filled(own.categories, {"categories": _BETWEEN.join(officer.categories)}))
    if officer.subjects:
        said.append(filled(own.subjects, {"subjects": _BETWEEN.join(officer.subjects)}))
    return "\n".join(said) if said else own.all_else


def _said(value: ChannelsGuide, words: PaperWords) -> list[tuple[str, str]]:
    own, contact = words.guide, value.contact
    pairs = (
        (own.hours, contact.hours),
        (own.ramadan_hours, contact.ramadan_hours),
        (own.complaints, contact.complaints),
    )
    return [(label, typed(said)) for label, said in pairs if said]
