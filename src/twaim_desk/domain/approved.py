"""What is typed for an approved answer and for a file of the shelf, and what is wrong with it."""

from collections.abc import Callable, Mapping

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import prose, short_text
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import keeping as texts

TOOLS = tuple(Choice(name, title) for name, title in texts.TOOLS.items())
APPROVED_ASKS = (
    Ask("question", AskKind.TEXT, texts.QUESTION),
    Ask("answer", AskKind.LONG, texts.ANSWER),
    Ask("source", AskKind.TEXT, texts.SOURCE, hint=texts.SOURCE_HINT),
)
SHELF_ASKS = (
    Ask("tool", AskKind.CHOICE, texts.TOOL, choices=TOOLS),
    Ask("title", AskKind.TEXT, texts.FILE_TITLE, hint=texts.FILE_TITLE_HINT),
    Ask("version", AskKind.TEXT, texts.VERSION, hint=texts.VERSION_HINT),
)
_READERS: dict[AskKind, Callable[[str], str]] = {AskKind.TEXT: short_text, AskKind.LONG: prose}


def read_typed(asks: tuple[Ask, ...], typed: Mapping[str, Answer | None]) -> dict[str, str]:
    """Every answer as it is kept; the first that cannot be kept is refused."""
    return {ask.id: _read(ask, typed.get(ask.id)) for ask in asks}


def problems_of(asks: tuple[Ask, ...], typed: Mapping[str, Answer | None]) -> dict[str, str]:
    """What is wrong with each answer, in one sentence, by its question."""
    problems = {}
    for ask in asks:
        try:
            _read(ask, typed.get(ask.id))
        except RefusedInputError as error:
            problems[ask.id] = error.user_message
    return problems


def _read(ask: Ask, answer: Answer | None) -> str:
    text = answer if isinstance(answer, str) else ""
    if ask.kind is AskKind.CHOICE:
        if text not in {choice.id for choice in ask.choices}:
            raise RefusedInputError("empty", answer_texts.NOT_CHOSEN.format(label=ask.label))
        return text
    kept = _READERS[ask.kind](text)
    if not kept and ask.required:
        raise RefusedInputError("empty", answer_texts.NOT_WRITTEN.format(label=ask.label))
    return kept
