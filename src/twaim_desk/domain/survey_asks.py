"""What is asked for a round and for an improvement."""

from collections.abc import Sequence

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.service import Choice
from twaim_desk.texts import surveys as texts

IMPROVEMENT_ASKS = (
    Ask("finding", AskKind.TEXT, texts.FINDING),
    Ask("action", AskKind.TEXT, texts.ACTION),
    Ask("responsible", AskKind.TEXT, texts.RESPONSIBLE, hint=texts.RESPONSIBLE_ACCEPTS),
    Ask("due_on", AskKind.DATE, texts.DUE_ON, hint=texts.DAY_ACCEPTS),
)
DONE_ASKS = (Ask("changed", AskKind.TEXT, texts.CHANGED, hint=texts.CHANGED_ACCEPTS),)


def round_asks(questionnaires: Sequence[tuple[str, str]]) -> tuple[Ask, ...]:
    """What a new round is asked about; each questionnaire with its title."""
    return (
        Ask("title", AskKind.TEXT, texts.TITLE, hint=texts.TITLE_ACCEPTS),
        Ask("questionnaire", AskKind.CHOICE, texts.WHOSE, choices=_choices(questionnaires)),
        Ask("method", AskKind.CHOICE, texts.METHOD, choices=_choices([*texts.METHODS.items()])),
        Ask("split", AskKind.CHOICE, texts.SPLIT, choices=_choices([*texts.SPLITS.items()])),
        Ask("first_on", AskKind.DATE, texts.FIRST, hint=texts.DAY_ACCEPTS),
        Ask("last_on", AskKind.DATE, texts.LAST, hint=texts.DAY_ACCEPTS),
    )


def _choices(named: Sequence[tuple[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(name, title) for name, title in named)
