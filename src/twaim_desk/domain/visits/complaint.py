"""A complaint or a suggestion, with a name or without."""

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import Choice
from twaim_desk.domain.visits.value import Opening, choices_of
from twaim_desk.texts import visits as texts

_SPOKEN = (Channel.VISIT, Channel.PHONE)
_WRITTEN = (
    *(Channel.LETTER, Channel.FAX, Channel.EMAIL, Channel.WEBSITE),
    *(Channel.PRIVATE_MESSAGE, Channel.AID_REQUEST),
)
_CHANNELS = tuple(Choice(one, one.in_words) for one in (*_SPOKEN, *_WRITTEN))


def complaint_block(opening: Opening, interview: Interview) -> Block:
    """What it is, how it came, from whom if he says so, and his words."""
    asks = [
        Ask("channel", AskKind.CHOICE, texts.CHANNEL_IN, choices=_CHANNELS),
        Ask("kind", AskKind.CHOICE, texts.KIND, choices=choices_of(texts.KINDS)),
        Ask("with_name", AskKind.YES_NO, texts.WITH_NAME),
    ]
    if opening.visitor is None and interview.is_true("with_name"):
        asks.append(Ask("name", AskKind.NAME, texts.NAME))
        asks.append(Ask("phone", AskKind.PHONE, texts.PHONE))
    asks.append(Ask("about", AskKind.TEXT, texts.SUBJECT))
    asks.append(Ask("text", AskKind.LONG, texts.TEXT, hint=texts.LONG_HINT))
    note = texts.CONFIDENTIAL
    if opening.number is not None and interview.answers.get("with_name") is not False:
        note = f"{texts.ABOUT_REQUEST.format(number=opening.number)}\n{note}"
    title = texts.TITLES["complaint"]
    return Block("complaint", title, tuple(asks), texts.SAY_COMPLAINT, note)


def channel_of(place: str) -> str:
    """The channel on which something came that came to this place."""
    return place if place in {one.id for one in _CHANNELS} else Channel.VISIT
