"""Every kind of short visit: its block, what is said aloud, what is wrong beyond single answers."""

from collections.abc import Callable, Mapping

from twaim_desk.domain.asks import Answer, Block, Missing
from twaim_desk.domain.interview.channel import address_to_offer
from twaim_desk.domain.interview.gate import problem_of
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.arrival import arrival_block
from twaim_desk.domain.visits.change import change_block, change_faults
from twaim_desk.domain.visits.channel import channel_block, channel_faults
from twaim_desk.domain.visits.complaint import channel_of, complaint_block
from twaim_desk.domain.visits.deliver import (
    before_delivering,
    deliver_block,
    deliver_faults,
    deliver_words,
)
from twaim_desk.domain.visits.enquiry import enquiry_block, enquiry_words
from twaim_desk.domain.visits.follow_up import follow_up_block, follow_up_words, in_order
from twaim_desk.domain.visits.tell import before_telling, tell_block, tell_faults, tell_words
from twaim_desk.domain.visits.turned_away import turned_away_block, turned_away_words
from twaim_desk.domain.visits.value import Opening
from twaim_desk.domain.visits.volunteer import volunteer_block

_BLOCKS: dict[str, Callable[[Opening, Interview], Block]] = {
    "enquiry": enquiry_block,
    "complaint": complaint_block,
    "follow_up": follow_up_block,
    "change": change_block,
    "channel": channel_block,
    "turned_away": turned_away_block,
    "arrival": arrival_block,
    "volunteer": volunteer_block,
    "tell": tell_block,
    "deliver": deliver_block,
}
_WORDS: dict[str, Callable[[Opening, Interview], list[str]]] = {
    "enquiry": enquiry_words,
    "follow_up": follow_up_words,
    "turned_away": turned_away_words,
    "tell": tell_words,
    "deliver": deliver_words,
}
_FAULTS: dict[str, Callable[[Opening, Interview], list[Missing]]] = {
    "change": change_faults,
    "channel": channel_faults,
    "tell": tell_faults,
    "deliver": deliver_faults,
}
KINDS = tuple(_BLOCKS)


def block_of(opening: Opening, interview: Interview) -> Block:
    """What the visit asks, as it stands after these answers."""
    return _BLOCKS[opening.kind](opening, interview)


def words_of(opening: Opening, interview: Interview) -> list[str]:
    """What is said aloud."""
    words = _WORDS.get(opening.kind)
    return [] if words is None else words(opening, interview)


def problems_of(opening: Opening, interview: Interview) -> dict[str, str]:
    """What is wrong, by field, in the order of the screen."""
    found: dict[str, str] = {}
    for ask in block_of(opening, interview).asks:
        problem = problem_of(interview, ask)
        if problem is not None:
            found[ask.id] = problem
    faults = _FAULTS.get(opening.kind)
    if faults is not None and not found:
        found = {one.field: one.message for one in reversed(faults(opening, interview))}
    return found


def given_before(opening: Opening) -> dict[str, Answer]:
    """What is answered before anything was asked; the page begins after it."""
    answers: dict[str, Answer] = {"place": opening.coming.place}
    if opening.kind == "complaint":
        answers["channel"] = channel_of(opening.coming.place)
    if opening.kind == "follow_up":
        asked = {one.uuid for one in opening.requests} & {opening.coming.request or ""}
        first = next(iter(asked), None) or in_order(opening.requests)[0].uuid
        answers["request"] = first
    answers |= {**before_telling(opening), **before_delivering(opening)}
    return {**answers, **(opening.coming.answers or {})}


def first_asked(opening: Opening, interview: Interview) -> str | None:
    """The field where the page begins: the first that was not answered before, or the last."""
    asks = block_of(opening, interview).asks
    unanswered = [one.id for one in asks if one.id not in interview.answers]
    return unanswered[0] if unanswered else asks[-1].id


def with_answer(interview: Interview, name: str, value: Answer | None) -> Mapping[str, Answer]:
    """The answers after one more; a spoken channel comes with the number that is most likely."""
    answers = {**interview.answers, name: value}
    kept = {key: one for key, one in answers.items() if one is not None}
    if name == "channel" and isinstance(value, str):
        chosen = Interview(interview.rules, {**kept}, interview.record)
        if offered := address_to_offer(chosen):
            kept.setdefault("channel.address", offered)
    return kept
