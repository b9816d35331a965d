"""An enquiry: what is asked, the answer that was approved or is typed, and its source."""

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.names import normalised
from twaim_desk.domain.service import Choice
from twaim_desk.domain.visits.value import Approved, Opening, choices_of, place_ask
from twaim_desk.texts import visits as texts

MOST_OFFERED = 6
TYPED, LATER = "typed", "later"
_SHORTEST = 3  # letters of a word that says anything


def enquiry_block(opening: Opening, interview: Interview) -> Block:
    """The question, then an approved answer or one that is typed, with its source.

    Who is on no record and is answered later is asked how he is reached.
    """
    offered = likely(interview.text("question"), opening.approved)
    choices = [Choice(str(one.id), one.question) for one in offered]
    choices += [Choice(TYPED, texts.TYPED_ANSWER), Choice(LATER, texts.ANSWER_LATER)]
    asks = [
        place_ask(opening),
        Ask("question", AskKind.TEXT, texts.QUESTION),
        Ask("category", AskKind.CHOICE, texts.CATEGORY, choices=choices_of(texts.CATEGORIES)),
        Ask("answer.which", AskKind.CHOICE, texts.APPROVED, choices=tuple(choices)),
    ]
    if interview.text("answer.which") == TYPED:
        asks.append(Ask("answer.source", AskKind.TEXT, texts.SOURCE, hint=texts.SOURCE_HINT))
        asks.append(Ask("answer.text", AskKind.LONG, texts.ANSWER, hint=texts.LONG_HINT))
    if opening.visitor is None and interview.text("answer.which") == LATER:
        asks.append(Ask("name", AskKind.NAME, texts.NAME, required=False))
        hint = texts.PHONE_OF_LATER
        asks.append(Ask("phone", AskKind.PHONE, texts.PHONE, hint=hint, required=False))
    return Block("enquiry", texts.TITLES["enquiry"], tuple(asks), texts.SAY_ENQUIRY)


def likely(question: str, approved: tuple[Approved, ...]) -> list[Approved]:
    """The approved answers that a question most likely means, the likeliest first."""
    asked = _words(question)
    shared = {one.id: len(asked & _words(one.question)) for one in approved}
    ordered = sorted(approved, key=lambda one: (-shared[one.id], one.id))
    return ordered[:MOST_OFFERED]


def chosen_answer(opening: Opening, interview: Interview) -> Approved | None:
    """The approved answer that was picked."""
    which = interview.text("answer.which")
    return next((one for one in opening.approved if str(one.id) == which), None)


def enquiry_words(opening: Opening, interview: Interview) -> list[str]:
    """What is read out: the approved answer and its source."""
    chosen = chosen_answer(opening, interview)
    if chosen is None:
        return []
    return [
        texts.SAY_ANSWER.format(answer=chosen.answer),
        texts.SAY_SOURCE.format(source=chosen.source),
    ]


def _words(text: str) -> set[str]:
    return {word for word in normalised(text).split() if len(word) >= _SHORTEST}
