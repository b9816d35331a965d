"""What is typed for a round and for an improvement, and what is wrong with it."""

from collections.abc import Mapping, Sequence

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import Reading, Value, read_answer
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import surveys as texts

Typed = Mapping[str, Answer | None]
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


def read_all(asks: Sequence[Ask], typed: Typed, reading: Reading) -> dict[str, Value]:
    """Every answer as it was meant; the first that cannot be meant is refused."""
    return {ask.id: read_answer(ask, typed.get(ask.id) or "", reading) for ask in asks}


def problems_of(asks: Sequence[Ask], typed: Typed, reading: Reading) -> dict[str, str]:
    """What is wrong with each answer, in one sentence, by its question."""
    problems = {}
    for ask in asks:
        try:
            read_answer(ask, typed.get(ask.id) or "", reading)
        except RefusedInputError as error:
            problems[ask.id] = error.user_message
    return problems


def _choices(named: Sequence[tuple[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(name, title) for name, title in named)
