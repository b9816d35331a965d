"""What an interview asks: questions in blocks, each with the kind of answer it takes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from twaim_desk.domain.service import Choice

Answer = str | bool | int
Answers = Mapping[str, Answer]
_NOT_KEPT = re.compile("[\x00\ud800-\udfff]")


class AskKind(StrEnum):
    """How an answer is given, and how it is read."""

    NAME = "name"
    TEXT = "text"
    LONG = "long"
    IDENTITY = "identity"
    PHONE = "phone"
    EMAIL = "email"
    PAST = "past"  # a day that has been
    DATE = "date"
    NUMBER = "number"
    MONEY = "money"
    IBAN = "iban"
    YES_NO = "yes_no"
    CHOICE = "choice"
    TICK = "tick"


@dataclass(frozen=True, slots=True)
class Ask:
    """One question; what is typed for it is kept as it was typed, right or wrong.

    `private`: what the office already knows is not shown, only asked whether it changed. `halts`:
    what a choice means is looked at before one goes on. `no_first`: no is the usual answer.
    """

    id: str
    kind: AskKind
    label: str
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    required: bool = True
    clause: str | None = None
    private: bool = False
    halts: bool = False
    no_first: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Questions that stand on the screen together; `say` is what one may say meanwhile."""

    id: str
    title: str
    asks: tuple[Ask, ...] = ()
    say: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """What keeps a request from being complete: where it belongs, why, and what to say."""

    field: str
    block: str
    clause: str | None
    message: str


def as_kept(answer: Answer) -> Answer:
    """The answer as every store can keep it: what is no character there becomes the sign for it."""
    return _NOT_KEPT.sub("\ufffd", answer) if isinstance(answer, str) else answer
