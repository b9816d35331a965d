"""How the person is to be answered: the agreed channel, its address, who else may be told."""

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import Choice
from twaim_desk.texts import interview as texts

_ADDRESSES = {
    Channel.PHONE: AskKind.PHONE,
    Channel.TEXT_MESSAGE: AskKind.PHONE,
    Channel.FAX: AskKind.PHONE,
    Channel.EMAIL: AskKind.EMAIL,
    Channel.LETTER: AskKind.TEXT,
    Channel.BRANCH_DELEGATE: AskKind.TEXT,
    Channel.PRIVATE_MESSAGE: AskKind.TEXT,
}
_READ_BACK = {
    AskKind.PHONE: (texts.READ_BACK_NUMBER, texts.DIGIT_BY_DIGIT),
    AskKind.EMAIL: (texts.READ_BACK_EMAIL, texts.LETTER_BY_LETTER),
}
_SPOKEN = {Channel.PHONE, Channel.TEXT_MESSAGE}


def channels_offered(interview: Interview) -> list[Channel]:
    """The association's channels on which a reply can be agreed."""
    return [channel for channel in interview.rules.profile.channels if channel.can_answer]


def chosen_channel(interview: Interview) -> Channel | None:
    """The channel that was chosen."""
    name = interview.text("channel")
    return next((one for one in channels_offered(interview) if one == name), None)


def channel_blocks(interview: Interview) -> list[Block]:
    """Which channel, then its address read back, then who else may be told."""
    choices = tuple(Choice(one, one.in_words) for one in channels_offered(interview))
    which = Ask("channel", AskKind.CHOICE, texts.CHANNEL, choices=choices)
    blocks = [Block("channel", texts.CHANNEL, (which,), texts.SAY_CHANNEL)]
    channel = chosen_channel(interview)
    if channel is None:
        return blocks
    asks = [*_address(channel), *_best_time(channel)]
    others = tuple(choice for choice in choices if choice.id != channel)
    if others:
        asks.append(_optional("channel.second", AskKind.CHOICE, texts.SECOND_CHANNEL, others))
    asks.append(_optional("channel.trusted", AskKind.NAME, texts.TRUSTED))
    if interview.text("channel.trusted"):
        asks.append(Ask("channel.trusted_phone", AskKind.PHONE, texts.TRUSTED_PHONE))
        asks.append(Ask("channel.trusted_agreed", AskKind.TICK, texts.TRUSTED_AGREED))
    blocks.append(Block("channel.details", channel.in_words, tuple(asks), texts.SAY_READ_NUMBER))
    return blocks


def address_of(interview: Interview) -> str:
    """The agreed address, in its own form: a number, an e-mail, a place."""
    channel = chosen_channel(interview)
    asks = _address(channel) if channel is not None else []
    value = interview.value(asks[0]) if asks else None
    return str(value) if value is not None else ""


def address_to_offer(interview: Interview) -> str:
    """The address that is most likely meant, so that it is only read back: the person's mobile."""
    return interview.text("person.phone") if chosen_channel(interview) in _SPOKEN else ""


def was_read_back(interview: Interview) -> bool:
    """Whether the agreed number or e-mail was read back and confirmed."""
    channel = chosen_channel(interview)
    asks = _address(channel) if channel is not None else []
    return any(ask.kind is AskKind.TICK and interview.is_true(ask.id) for ask in asks)


def _address(channel: Channel) -> list[Ask]:
    kind = _ADDRESSES.get(channel)
    if kind is None:
        return []
    # What was agreed for one way to reach a person is no address of another.
    own = "" if channel in _SPOKEN else f".{channel}"
    address = Ask(f"channel.address{own}", kind, texts.CHANNEL_ADDRESSES[channel])
    if kind is AskKind.TEXT:
        return [address]
    sentence, hint = _READ_BACK[kind]
    return [address, Ask(f"channel.read{own}", AskKind.TICK, sentence, hint=hint)]


def _best_time(channel: Channel) -> list[Ask]:
    if channel not in _SPOKEN:
        return []
    return [_optional("channel.best_time", AskKind.TEXT, texts.BEST_TIME)]


def _optional(name: str, kind: AskKind, label: str, choices: tuple[Choice, ...] = ()) -> Ask:
    return Ask(name, kind, label, choices=choices, required=False)
