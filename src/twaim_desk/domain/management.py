"""What the management sees of complaints and enquiries, and what it signs for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.asks import Answers, Ask, AskKind
from twaim_desk.domain.matters import Kind
from twaim_desk.texts import management as texts

DAYS_BETWEEN_LOOKS = 7
LOOK_ASKS = (
    Ask("looker", AskKind.TEXT, texts.LOOKER, hint=texts.LOOKER_HINT),
    Ask("ordered", AskKind.LONG, texts.ORDERED, hint=texts.ORDERED_HINT),
)


@dataclass(frozen=True, slots=True)
class KindFigures:
    """Of a kind: how many are open and late, and when the oldest came, with its working days."""

    kind: Kind
    open: int
    late: int
    oldest_on: date | None = None
    oldest_age: int = 0


def as_kept(figures: Sequence[KindFigures]) -> Answers:
    """The figures as they are kept beside a look."""
    kept: dict[str, str | int] = {}
    for one in figures:
        kept[f"{one.kind}.open"], kept[f"{one.kind}.late"] = one.open, one.late
        if one.oldest_on is not None:
            kept[f"{one.kind}.oldest"] = one.oldest_on.isoformat()
    return kept


def is_long_ago(last: date | None, today: date) -> bool:
    """Whether the management should look again: it never did, or a week ago or more."""
    return last is None or (today - last).days >= DAYS_BETWEEN_LOOKS
