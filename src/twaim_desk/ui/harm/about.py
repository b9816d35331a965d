"""What a file on harm holds, in words: its facts, its minutes, and the lines of its log."""

from __future__ import annotations

from collections.abc import Iterator

from twaim_desk.domain.digits import isolated, left_to_right
from twaim_desk.domain.money import money_in_words
from twaim_desk.services.harm.files import HarmCard, LogLine, MinutesCard
from twaim_desk.texts import harm as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings

Said = tuple[str, str]


def facts_of(around: Surroundings, one: HarmCard) -> list[tuple[str, str]]:
    """Whose it is, about what, how large, since when and until when."""
    closed = "" if one.closed_on is None else day_said(around, one.closed_on)
    return [
        (texts.PERSON, one.name),
        (texts.REQUEST, "" if one.request is None else one.request[1]),
        (texts.COMPLAINT, "" if one.complaint is None else one.complaint[1]),
        (texts.SIZE, one.size),
        (texts.SUM_AT, _sum(around, one.halalas)),
        (texts.OPENED_ON, day_said(around, one.opened_on)),
        (texts.OPENED_BY, one.opened_by),
        (texts.CLOSED_ON, closed),
        (texts.CLOSED_BY, "" if one.ground is None else texts.GROUNDS[one.ground]),
    ]


def minutes_said(around: Surroundings, one: HarmCard) -> list[Said]:
    """Each minutes with what was said of them, the newest first."""
    return [line for minutes in one.minutes for line in _of_minutes(around, minutes)]


def log_of(around: Surroundings, one: HarmCard) -> list[Said]:
    """What was done, the newest first."""
    return [line for event in reversed(one.log) for line in _of_event(around, event)]


def _of_minutes(around: Surroundings, one: MinutesCard) -> Iterator[Said]:
    day = day_said(around, one.held_on)
    yield texts.MINUTES_OF.format(day=day, finding=texts.FINDINGS[one.finding]), "strong"
    yield one.causes, "soft"
    yield _standing(one), "soft"
    for word in one.words:
        sentence = texts.SAYS_YES if word.approves else texts.SAYS_NO
        signed = day_said(around, word.signed_on)
        yield sentence.format(name=isolated(word.name), day=signed, text=word.note or ""), "soft"


def _standing(one: MinutesCard) -> str:
    if one.approved:
        return texts.APPROVED
    if not one.newest:
        return texts.REPLACED
    if one.awaited:
        return texts.WAITS.format(names=texts.SEPARATOR.join(map(isolated, one.awaited)))
    return texts.NOT_ENOUGH


def _of_event(around: Surroundings, one: LogLine) -> Iterator[Said]:
    reference = left_to_right(one.reference or "")
    happened = texts.HAPPENED[one.act]
    yield happened.format(text=one.text, who=one.who or "", reference=reference), "strong"
    if one.on is not None:
        yield texts.OF_DAY.format(day=day_said(around, one.on)), "soft"
    if one.halalas is not None:
        yield texts.OF_SUM.format(amount=_sum(around, one.halalas)), "soft"
    if one.reference is not None and "{reference}" not in happened:
        yield texts.SHOWN_BY.format(reference=one.reference), "soft"
    if one.reason is not None:
        yield texts.REASON.format(text=one.reason), "soft"
    day = day_said(around, one.at)
    yield texts.WHEN_AND_BY.format(day=day, by=isolated(one.by)), "soft"


def _sum(around: Surroundings, halalas: int | None) -> str:
    if halalas is None:
        return ""
    return money_in_words(halalas, around.association.profile.digits)
