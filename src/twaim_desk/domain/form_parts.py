"""What of a form is edited together, and how what was typed becomes the form again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.forms import Documents, Forms
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.domain.service import Service
from twaim_desk.domain.typed_answers import prose, short_text, whole_number
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import form_pages as texts

Form = Profile | Policy | Service | Documents
Value = str | int | bool | None
Read = Mapping[str, Value]
Typed = Mapping[str, Answer | None]


class FieldRefusedError(RefusedInputError):
    """What fits no form; `field` is the question that it was typed for, or none of them."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(field or "form", sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Editing:
    """The forms of an office as they are edited; `numbered`: it has given a number to a request.

    `officers`: its liaison officers, the name by which each signs in with his whole name.
    """

    forms: Forms
    profile: Profile
    policy: Policy
    numbered: bool
    officers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """Questions that are answered together, what is answered now, and what the answers make.

    `limits` are the least and the most of a number. One without questions is done at once.
    """

    title: str
    put: Callable[[Read], tuple[Form, ...]]
    asks: tuple[Ask, ...] = ()
    given: Typed = field(default_factory=dict)
    limits: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    note: str = ""


def read_part(part: Part, typed: Typed) -> tuple[dict[str, Value], dict[str, str]]:
    """Every answer as the form keeps it, and what is wrong with the others, by question."""
    read: dict[str, Value] = {}
    problems: dict[str, str] = {}
    for ask in part.asks:
        try:
            read[ask.id] = _read(ask, typed.get(ask.id), part.limits.get(ask.id))
        except RefusedInputError as error:
            problems[ask.id] = error.user_message
    return read, problems


def free_id(wanted: str, taken: Mapping[str, object]) -> str:
    """A name like this one that nothing bears yet."""
    base, _, end = wanted.rpartition("_")
    stem = base if base and end.isdecimal() else wanted
    return next(name for at in range(2, len(taken) + 3) if (name := f"{stem}_{at}") not in taken)


def _read(ask: Ask, answer: Answer | None, limits: tuple[int, int] | None) -> Value:
    if ask.kind is AskKind.TICK:
        return answer is True
    text = "" if answer is None else str(answer)
    if ask.kind is AskKind.CHOICE:
        if text in {choice.id for choice in ask.choices}:
            return text
        if not ask.required:
            return None
        raise RefusedInputError("empty", answer_texts.NOT_CHOSEN.format(label=ask.label))
    kept = " ".join(prose(text).split()) if ask.kind is AskKind.LONG else short_text(text)
    if not kept:
        if ask.required:
            raise RefusedInputError("empty", answer_texts.NOT_WRITTEN.format(label=ask.label))
        return None
    return kept if ask.kind is not AskKind.NUMBER else _number(kept, limits or (0, 0))


def _number(text: str, limits: tuple[int, int]) -> int:
    least, most = limits
    number = whole_number(text, 10 * most)
    if not least <= number <= most:
        raise RefusedInputError("out_of_range", texts.BETWEEN.format(least=least, most=most))
    return number
