"""Interviews that are held in the tests: with every answer that opens the gate, or without some."""

from collections.abc import Iterable
from random import Random

from twaim_desk.domain.asks import Answer
from twaim_desk.services import intake, interviews
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import Registered
from twaim_desk.services.intake_example import example_answers

LACKING = "paper.family_card.state"
REASON = "لم يُصدر بعد، ووُعد بإحضاره"


def held(desk: Desk, without: Iterable[str] = (), seed: int = 7) -> str:
    """The UUID of an interview that was held, and lacks only these answers."""
    opened = interviews.start(desk)
    answers: dict[str, Answer | None] = dict(example_answers(desk, None, Random(seed)))
    kept = {name: answer for name, answer in answers.items() if name not in set(without)}
    interviews.save_answers(desk, opened.uuid, kept, "reply")
    return opened.uuid


def completed(desk: Desk, uuid: str) -> Registered:
    """The interview, completed as the page would."""
    return intake.complete(desk, uuid, digest(desk, uuid))


def digest(desk: Desk, uuid: str) -> str:
    """What names the answers that are stored."""
    return interviews.answers_digest(interviews.reread(desk, uuid).interview.answers)
