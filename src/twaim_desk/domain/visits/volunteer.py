"""An offer to volunteer."""

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.value import Opening, place_ask
from twaim_desk.texts import visits as texts


def volunteer_block(opening: Opening, _: Interview) -> Block:
    """Who offers what, and when he can come."""
    asks = (
        place_ask(opening),
        Ask("name", AskKind.NAME, texts.NAME),
        Ask("phone", AskKind.PHONE, texts.PHONE),
        Ask("work", AskKind.TEXT, texts.WORK),
        Ask("available", AskKind.TEXT, texts.AVAILABLE),
    )
    return Block("volunteer", texts.TITLES["volunteer"], asks, texts.SAY_VOLUNTEER)
