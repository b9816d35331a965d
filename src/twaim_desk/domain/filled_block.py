"""The answers of a block as they were meant, or the one sentence that refuses one of them."""

from collections.abc import Mapping

from twaim_desk.domain.asks import Answer, Block
from twaim_desk.domain.typed_answers import Reading, Value, is_given, read_answer
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import answers as texts

Given = Mapping[str, Answer | None]


class BlockError(ExpectedError):
    """What was filled in cannot be kept so; `field` is the question it is about."""

    def __init__(self, detail: str, sentence: str, field: str = "") -> None:
        super().__init__(detail, user_message=sentence)
        self.field = field


def read_block(block: Block, answers: Given, reading: Reading) -> dict[str, Value]:
    """Each answer that was given; refused where one is missing, or cannot be meant."""
    found: dict[str, Value] = {}
    for ask in block.asks:
        given = answers.get(ask.id)
        if given is None or not is_given(given):
            if ask.required:
                raise BlockError("not answered", texts.EMPTY, ask.id)
            continue
        try:
            found[ask.id] = read_answer(ask, given, reading)
        except ExpectedError as error:
            raise BlockError(str(error), error.user_message, ask.id) from None
    return found


def text_in(read: Mapping[str, Value], name: str) -> str | None:
    """What was written for a question, where something was."""
    return str(read[name]) if name in read else None
