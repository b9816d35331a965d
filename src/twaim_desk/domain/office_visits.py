"""Supervisory visits to offices: what is asked for one, and which findings are late."""

from datetime import date

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.texts import office_visits as texts

VISIT_ASKS = (
    Ask("visited_on", AskKind.PAST, texts.VISITED_ON),
    Ask("place", AskKind.TEXT, texts.OFFICE, hint=texts.OFFICE_HINT),
    Ask("seen", AskKind.LONG, texts.SEEN, hint=texts.SEEN_HINT),
)
FINDING_ASKS = (
    Ask("text", AskKind.TEXT, texts.FINDING, hint=texts.FINDING_HINT),
    Ask("due_on", AskKind.DATE, texts.DUE_ON, hint=texts.DUE_HINT),
)
DONE_ASKS = (Ask("done", AskKind.TEXT, texts.DONE, hint=texts.DONE_HINT),)


def is_late(due_on: date, done_on: date | None, today: date) -> bool:
    """Whether a finding should have been put right by now; its last day is still in time."""
    return done_on is None and due_on < today
