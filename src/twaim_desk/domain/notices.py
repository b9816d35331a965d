"""Notices of changes: what is asked of one, when it is current, what is said elsewhere of it."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.service import Choice
from twaim_desk.texts import notices as texts

WALL = "wall"


class Stage(StrEnum):
    """Whether a notice holds already, still, or no more."""

    CURRENT = "current"
    COMING = "coming"
    OVER = "over"


def stage_of(from_on: date, until_on: date | None, today: date) -> Stage:
    """Where a notice stands on a day; its last day is still one of its days."""
    if until_on is not None and until_on < today:
        return Stage.OVER
    return Stage.COMING if from_on > today else Stage.CURRENT


def is_shown(stage: Stage) -> bool:
    """Whether visitors are told of it: also of what is to come."""
    return stage is not Stage.OVER


def notice_asks() -> tuple[Ask, ...]:
    """What is asked of a new notice."""
    subjects = tuple(Choice(name, title) for name, title in texts.SUBJECTS.items())
    return (
        Ask("subject", AskKind.CHOICE, texts.SUBJECT, choices=subjects),
        Ask("title", AskKind.TEXT, texts.TITLE, texts.TITLE_HINT),
        Ask("text", AskKind.LONG, texts.TEXT, texts.TEXT_HINT),
        Ask("from_on", AskKind.DATE, texts.FROM_ON, texts.DAY_HINT),
        Ask("until_on", AskKind.DATE, texts.UNTIL_ON, texts.UNTIL_HINT, required=False),
    )


def telling_asks(channels: Sequence[Channel]) -> tuple[Ask, ...]:
    """What is asked of an announcement; by the ways of the association, or on its wall."""
    reaching = (one for one in channels if one.can_answer)  # the others only bring people in
    ways = (Choice(WALL, texts.WALL), *(Choice(one, one.in_words) for one in reaching))
    return (
        Ask("means", AskKind.CHOICE, texts.MEANS, choices=ways),
        Ask("told", AskKind.TEXT, texts.TOLD, texts.TOLD_HINT),
        Ask("told_on", AskKind.PAST, texts.TOLD_ON, texts.DAY_HINT),
    )


def means_in_words(means: str) -> str:
    """A means of announcing as it is called."""
    return texts.WALL if means == WALL else Channel(means).in_words
