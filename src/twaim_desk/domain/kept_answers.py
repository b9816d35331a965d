"""What is typed into a short form that asks for days too, and what is wrong with it."""

from collections.abc import Mapping
from datetime import date

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.typed_answers import Reading, Value, is_given, read_answer
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import answers as texts

Typed = Mapping[str, Answer | None]


class Kept(dict[str, Value | None]):
    """The answers of a form by their questions, each as the kind that it was asked for."""

    def text(self, name: str) -> str:
        """A text or a choice; nothing where nothing was written."""
        value = self[name]
        return value if isinstance(value, str) else ""

    def day(self, name: str) -> date | None:
        """A day, where one was written."""
        value = self[name]
        return value if isinstance(value, date) else None

    def needed_day(self, name: str) -> date:
        """A day without which the form is not kept."""
        value = self[name]
        if not isinstance(value, date):
            raise TypeError(f"{name} is no day")
        return value


def read_kept(asks: tuple[Ask, ...], typed: Typed, reading: Reading) -> Kept:
    """Every answer as it is kept; the first that cannot be kept is refused."""
    return Kept({ask.id: _read(ask, typed.get(ask.id), reading) for ask in asks})


def problems_in(asks: tuple[Ask, ...], typed: Typed, reading: Reading) -> dict[str, str]:
    """What is wrong with each answer, in one sentence, by its question."""
    problems = {}
    for ask in asks:
        try:
            _read(ask, typed.get(ask.id), reading)
        except RefusedInputError as error:
            problems[ask.id] = error.user_message
    return problems


def _read(ask: Ask, answer: Answer | None, reading: Reading) -> Value | None:
    if answer is not None and is_given(answer):
        return read_answer(ask, answer, reading)
    if ask.required:
        sentence = texts.NOT_CHOSEN if ask.kind is AskKind.CHOICE else texts.NOT_WRITTEN
        raise RefusedInputError("empty", sentence.format(label=ask.label))
    return None
