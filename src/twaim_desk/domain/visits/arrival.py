"""What arrives by letter, fax, e-mail, website or message, and interviews by phone or at home."""

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.value import Opening, choices_of
from twaim_desk.texts import visits as texts

SENT_ON = "aid_request"  # by another service that people turn to for help
WRITTEN = frozenset({"letter", "fax", "email", "website", "private_message", SENT_ON})


def arrival_block(_: Opening, interview: Interview) -> Block:
    """How it came; of something written its day, reference and attachments; what it asks for."""
    asks = [Ask("way", AskKind.CHOICE, texts.ARRIVED_BY, choices=choices_of(texts.ARRIVALS))]
    if interview.text("way") in WRITTEN:
        asks += [
            Ask("dated_on", AskKind.PAST, texts.DATED_ON),
            Ask("reference", AskKind.TEXT, texts.REFERENCE, required=False),
            Ask("attachments", AskKind.NUMBER, texts.ATTACHMENTS),
            Ask("about", AskKind.TEXT, texts.ABOUT),
        ]
    if interview.text("way") == SENT_ON:
        asks.append(Ask("sender", AskKind.TEXT, texts.SENDER))
    bringings = dict(texts.BRINGINGS)
    if interview.text("way") not in WRITTEN:
        del bringings["nothing"]
    asks.append(Ask("brings", AskKind.CHOICE, texts.BRINGS, choices=choices_of(bringings)))
    return Block("arrival", texts.TITLES["arrival"], tuple(asks), texts.SAY_ARRIVAL)
