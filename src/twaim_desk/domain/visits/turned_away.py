"""A visit that ends without a request, and why."""

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.value import Opening, choices_of, place_ask
from twaim_desk.texts import visits as texts

SENT_ON = {"out_of_scope", "out_of_area", "other_body"}


def turned_away_block(opening: Opening, interview: Interview) -> Block:
    """The reason on one key; who can help, where the association cannot."""
    asks = [
        place_ask(opening),
        Ask("reason", AskKind.CHOICE, texts.REASON, choices=choices_of(texts.REASONS)),
    ]
    if interview.text("reason") in SENT_ON:
        helper = Ask("helper", AskKind.TEXT, texts.HELPER, hint=texts.HELPER_HINT, required=False)
        asks.append(helper)
    title = texts.TITLES["turned_away"]
    return Block("turned_away", title, tuple(asks), texts.SAY_TURNED_AWAY)


def turned_away_words(_: Opening, interview: Interview) -> list[str]:
    """The sentence for the person."""
    sorry = texts.SORRY.get(interview.text("reason"))
    return [sorry] if sorry else []
