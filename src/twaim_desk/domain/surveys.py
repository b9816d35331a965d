"""Rounds in which satisfaction is asked: of whom, how and what, and when the next one is due."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from twaim_desk.domain.month import month_of
from twaim_desk.domain.sentences import filled, with_places

UNANSWERED = 0  # on its key; the levels of the scale are 1 and up, the best first
MOST_LEVELS, MOST_QUESTIONS = 5, 12


class Method(StrEnum):
    """How the answers of a round are gathered."""

    COUNTER = "counter"
    DELIVERY = "delivery"
    FIELD = "field"
    INTERVIEWS = "interviews"
    PAPER = "paper"


class Audience(StrEnum):
    """Whom a questionnaire is for: those served, or those who work in the association."""

    EXTERNAL = "external"
    INTERNAL = "internal"


class Split(StrEnum):
    """By what the answers of a round are told apart."""

    SERVICE = "service"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class Question:
    """One question, and the part of the questionnaire that it belongs to."""

    id: str
    part: str
    text: str


@dataclass(frozen=True, slots=True)
class Department:
    """A department of the association that serves somebody."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """What is asked of whom; `remark` is the one question that is answered in words.

    `name` says in a word or two whose it is.
    """

    id: str
    asked: Audience
    name: str
    title: str
    opening: str
    remark: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surveys:
    """Everything that rounds begin with; `right` is said wherever somebody is asked."""

    every_months: int
    scale: tuple[str, ...]
    departments: tuple[Department, ...]
    questionnaires: tuple[Questionnaire, ...]
    right: str = with_places("people")


@dataclass(frozen=True, slots=True)
class Group:
    """A service or a department by which answers are told apart."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A questionnaire as a round asks it: nothing in it is filled in or looked up any more."""

    title: str
    opening: str
    right: str
    remark: str
    scale: tuple[str, ...]
    questions: tuple[Question, ...]
    groups: tuple[Group, ...]

    @property
    def as_kept(self) -> dict[str, Any]:
        """The same as it is kept with its round."""
        return asdict(self)


def asked_in(
    surveys: Surveys, questionnaire: Questionnaire, people: str, groups: tuple[Group, ...]
) -> Asked:
    """What a round asks; `people` is the profile's word for those served."""
    said = {"people": people}
    return Asked(
        title=filled(questionnaire.title, said),
        opening=questionnaire.opening,
        right=filled(surveys.right, said),
        remark=questionnaire.remark,
        scale=surveys.scale,
        questions=questionnaire.questions,
        groups=groups,
    )


def as_asked(kept: Mapping[str, Any]) -> Asked:
    """What a round asked, as it was kept with it."""
    lists = {
        "scale": tuple(kept["scale"]),
        "questions": tuple(Question(**one) for one in kept["questions"]),
        "groups": tuple(Group(**one) for one in kept["groups"]),
    }
    return Asked(**{**kept, **lists})


def splits_of(audience: Audience) -> tuple[Split, ...]:
    """By what the answers to a questionnaire can be told apart; who works here has no service."""
    return tuple(Split) if audience is Audience.EXTERNAL else (Split.DEPARTMENT,)


def next_due(last: date | None, every_months: int) -> date | None:
    """The day from which another round is due; None where nothing was done that it could follow."""
    if last is None:
        return None
    month = month_of(last).later(every_months)
    return date(month.year, month.number, min(last.day, monthrange(month.year, month.number)[1]))
