"""What the office knows of a person, as far as it still answers what is asked today."""

from twaim_desk.domain.asks import Answer, Answers
from twaim_desk.domain.interview.gate import problem_of
from twaim_desk.domain.interview.person import asks_of_record
from twaim_desk.domain.interview.service import asks_of_registration
from twaim_desk.domain.interview.value import Interview, Rules

_ALWAYS_KEPT = "person.identity"  # a number that fails its check is asked for its reason only


def sound_record(rules: Rules, record: Answers) -> dict[str, Answer]:
    """The record without answers that today's questions do not take, so that these are asked."""
    interview = Interview(rules, {"person.changed": True}, record)
    asks = [*asks_of_record(interview), *asks_of_registration(interview)]
    spoiled = {ask.id for ask in asks if problem_of(interview, ask) is not None} - {_ALWAYS_KEPT}
    return {name: answer for name, answer in record.items() if name not in spoiled}
