"""What a round found, as far as nobody's own answer could be worked out of it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from twaim_desk.domain.small_groups import told_places
from twaim_desk.domain.surveys import UNANSWERED, Asked, Group, Question


@dataclass(frozen=True, slots=True)
class Sheet:
    """The answers of one person: the level chosen for each question that he answered."""

    group: str | None
    levels: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many chose each level of the scale, the best first."""

    counts: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many answered."""
        return sum(self.counts)

    @property
    def share(self) -> float:
        """The part of them that chose the best level."""
        return self.counts[0] / self.count


@dataclass(frozen=True, slots=True)
class Found:
    """What was answered to a question: by all, and by each group that may be told.

    `whole` is none where fewer than five answered.
    """

    question: Question
    whole: Tally | None
    groups: Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Results:
    """What a round found; `groups` are those of which something is told."""

    sheets: int
    found: tuple[Found, ...]
    groups: tuple[Group, ...]


def results_of(asked: Asked, sheets: Sequence[Sheet]) -> Results:
    """What the sheets of a round say, question by question.

    Each question is told for itself: of two groups of five, one may have left it out.
    """
    found = tuple(_found(asked, question, sheets) for question in asked.questions)
    named = {name for one in found for name in one.groups}
    groups = tuple(group for group in asked.groups if group.id in named)
    return Results(len(sheets), found, groups)


def _found(asked: Asked, question: Question, sheets: Sequence[Sheet]) -> Found:
    levels = len(asked.scale)
    whole = tally_of((one.levels.get(question.id, UNANSWERED) for one in sheets), levels)
    groups = [
        tally_of(
            (one.levels.get(question.id, UNANSWERED) for one in sheets if one.group == group.id),
            levels,
        )
        for group in asked.groups
    ]
    told = told_places(whole.count, [one.count for one in groups])
    if told is None:
        return Found(question, None, {})
    return Found(question, whole, {asked.groups[at].id: groups[at] for at in told})


def tally_of(chosen: Iterable[int], levels: int) -> Tally:
    """How often each level was chosen; what was left out counts for none."""
    counts = Counter(chosen)
    return Tally(tuple(counts[level] for level in range(1, levels + 1)))
