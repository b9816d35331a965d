"""The steps of an interview in their order, and the questions of each."""

from enum import StrEnum

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.interview.channel import channel_blocks
from twaim_desk.domain.interview.papers import BLOCK as PAPERS
from twaim_desk.domain.interview.person import person_blocks
from twaim_desk.domain.interview.service import service_blocks
from twaim_desk.domain.interview.signature import Method, method_of, signature_blocks
from twaim_desk.domain.interview.value import Interview
from twaim_desk.texts import interview as texts


class Step(StrEnum):
    """A step of the interview, as the bar on the screen shows it."""

    IDENTITY = "identity"
    PERSON = "person"
    SERVICE = "service"
    PAPERS = "papers"
    CHANNEL = "channel"
    SIGNATURE = "signature"
    REPLY = "reply"
    PRINT = "print"


_STEPS = {
    "service": Step.SERVICE, "questions": Step.SERVICE, "members": Step.SERVICE,
    "member": Step.SERVICE, "conditions": Step.SERVICE, "papers": Step.PAPERS,
    "channel": Step.CHANNEL, "sign": Step.SIGNATURE, "reply": Step.REPLY,
}  # fmt: skip


def step_of(block: str) -> Step:
    """The step to which a block belongs, by its name; before the first one was left, the person."""
    return _STEPS.get(block.partition(".")[0], Step.PERSON)


def blocks_of(interview: Interview, step: Step) -> list[Block]:
    """What a step asks, in the order in which it stands on the screen."""
    if step is Step.PERSON:
        return person_blocks(interview)
    if step is Step.SERVICE:
        return service_blocks(interview)
    if step is Step.PAPERS:
        return [Block(PAPERS, texts.PAPERS, say=texts.SAY_PAPERS)]
    if step is Step.CHANNEL:
        return channel_blocks(interview)
    if step is Step.SIGNATURE:
        return signature_blocks(interview)
    if step is Step.REPLY:
        explained = Ask("reply.explained", AskKind.TICK, texts.EXPLAINED)
        return [Block("reply", texts.REPLY, (explained,))]
    return []


def way_of(interview: Interview) -> list[tuple[Step, Block]]:
    """Every block of the interview with its step; after a refused signature there is no date."""
    steps = [step for step in Step if step not in {Step.IDENTITY, Step.PRINT}]
    if method_of(interview) is Method.REFUSED:
        steps.remove(Step.REPLY)
    return [(step, block) for step in steps for block in blocks_of(interview, step)]
