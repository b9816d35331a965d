"""Another agreed channel: who asks for it, that it is he, why, and the new address read back."""

from datetime import date

from twaim_desk.domain.asks import Ask, AskKind, Block, Missing
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import is_ascii_number, left_to_right
from twaim_desk.domain.interview.channel import address_of, channel_blocks, chosen_channel
from twaim_desk.domain.interview.person import GENDERS
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.value import Opening, choices_of
from twaim_desk.texts import interview as words
from twaim_desk.texts import visits as texts

_SHOWN = 4
_STAYS = ("channel.trusted", "channel.second")  # agreed upon in an interview
_EXPIRES = Ask("agent.expires", AskKind.DATE, words.AGENT_DEED_EXPIRES)
_AGENT = (
    Ask("agent.name", AskKind.NAME, texts.AGENT_NAME),
    Ask("agent.gender", AskKind.CHOICE, words.GENDER, choices=GENDERS),
    Ask("agent.deed", AskKind.TEXT, words.AGENT_DEED),
    _EXPIRES,
    Ask("agent.covers", AskKind.YES_NO, words.COVERS),
)


def channel_block(opening: Opening, interview: Interview) -> Block:
    """The channel until now is said; then who asks, why, and the new one."""
    asks = [Ask("who", AskKind.CHOICE, texts.WHO_ASKS, choices=choices_of(texts.ASKERS))]
    if is_agent(interview):
        asks += _AGENT
    asks.append(Ask("checked", AskKind.TICK, texts.IDENTITY_CHECKED))
    asks.append(Ask("reason", AskKind.TEXT, texts.CHANGE_REASON))
    asks += [
        ask
        for block in channel_blocks(interview)
        for ask in block.asks
        if not ask.id.startswith(_STAYS)
    ]
    title = texts.TITLES["channel"]
    return Block("channel", title, tuple(asks), texts.SAY_CHANNEL, until_now(opening))


def is_agent(interview: Interview) -> bool:
    """Whether someone asks for it in the person's name."""
    return interview.text("who") == "agent"


def until_now(opening: Opening) -> str:
    """The channel until now, its address by its end."""
    agreed = opening.agreed
    if agreed is None or agreed.channel not in set(Channel):
        return texts.NO_CURRENT
    channel = Channel(agreed.channel).in_words
    end = (agreed.address or "")[-_SHOWN:]
    if not is_ascii_number(end):
        return texts.CURRENT.format(channel=channel)
    return texts.CURRENT_ADDRESS.format(channel=channel, digits=left_to_right(end))


def channel_faults(opening: Opening, interview: Interview) -> list[Missing]:
    """An agent needs a power of attorney that says so and still holds; the same is no change."""
    found = []
    if is_agent(interview):
        if interview.answers.get("agent.covers") is False:
            found.append(Missing("agent.covers", "channel", None, texts.NO_SCOPE))
        expires = interview.value(_EXPIRES)
        if isinstance(expires, date) and expires < interview.rules.today:
            found.append(Missing("agent.expires", "channel", None, texts.DEED_OVER))
    agreed, channel = opening.agreed, chosen_channel(interview)
    same = agreed is not None and agreed.channel == channel
    if agreed is not None and same and (agreed.address or "") == address_of(interview):
        found.append(Missing("channel", "channel", None, texts.SAME_CHANNEL))
    return found
