"""How a complaint or a suggestion is settled: what can be done now, and what each act asks for."""

from dataclasses import dataclass
from enum import StrEnum

from twaim_desk.domain.asks import Answer, Ask, AskKind, Block
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.filled_block import BlockError
from twaim_desk.domain.matters import Kind, Verdict
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import Value
from twaim_desk.texts import grievance as texts

BOARD = "board"  # before it, too, a complaint may stand; it is no committee of the profile
NO_SESSION = "none"
NOT_TOLD = "not_told"  # of one that came without a name: there is nobody to tell


class Settling(StrEnum):
    """What is done about a complaint or a suggestion until its owner knows the result."""

    STUDY = "study"
    ATTEMPT = "attempt"
    DECIDE = "decide"
    TELL = "tell"
    ESCALATE = "escalate"
    CARRY_OUT = "carry_out"


@dataclass(frozen=True, slots=True)
class Grievance:
    """How it stands.

    `body` is before whom, none for the supervisor; `sessions` in which it can be decided, `alone`
    whether also without one; `bodies` to whom it can rise; `agreed` the channel that was agreed.
    """

    kind: Kind
    is_open: bool
    body: str | None = None
    verdict: Verdict | None = None
    ruling: str = ""
    attempted: bool = False
    named: bool = True
    agreed: str | None = None
    alone: bool = True
    sessions: tuple[Choice, ...] = ()
    bodies: tuple[Choice, ...] = ()


def acts_on(one: Grievance) -> list[Settling]:
    """What can be done now, in the order in which it is usually done."""
    acts = []
    if one.is_open:
        complaint = one.kind is Kind.COMPLAINT
        acts = [Settling.STUDY, *([Settling.ATTEMPT] if complaint else []), Settling.DECIDE]
        acts += [Settling.TELL] if one.verdict is not None else []
        acts += [Settling.ESCALATE] if complaint and one.bodies else []
    if one.verdict in {Verdict.WHOLLY, Verdict.PARTLY}:
        acts.append(Settling.CARRY_OUT)
    return acts


def block_for(act: Settling, one: Grievance) -> Block:
    """The questions of an act."""
    asks = {
        Settling.STUDY: _of_study,
        Settling.ATTEMPT: _of_attempt,
        Settling.DECIDE: _of_decision,
        Settling.TELL: _of_telling,
        Settling.ESCALATE: _of_rising,
        Settling.CARRY_OUT: _of_what_was_done,
    }[act](one)
    return Block(act, texts.ACTS[act][0], tuple(asks), note=_note(act, one))


def first_answers(act: Settling, one: Grievance, today: str) -> dict[str, Answer]:
    """What is known before anything is typed; `today` as it is typed."""
    known: dict[str, Answer] = {}
    if act in {Settling.ATTEMPT, Settling.CARRY_OUT}:
        known["on"] = today
    in_session = act is Settling.DECIDE and one.body not in {None, BOARD}
    if in_session and len(one.sessions) == 1 and not one.alone:
        known["session"] = one.sessions[0].id
    if act is Settling.TELL:
        known["text"] = one.ruling
        if not one.named:
            known["way"] = NOT_TOLD
        elif one.agreed is not None:
            known["way"] = one.agreed
    return known


def refuse(act: Settling, one: Grievance, read: dict[str, Value]) -> None:
    """Refuse what its own answers allow, but not how it stands."""
    if act is not Settling.TELL:
        return
    way = read["way"]
    if way == NOT_TOLD:
        return
    if "evidence" not in read:
        raise BlockError("no evidence", texts.NO_EVIDENCE, "evidence")
    if one.agreed is not None and way != one.agreed and "why" not in read:
        raise BlockError("another channel", texts.WHY_OTHER_WAY, "why")


def verdicts_of(kind: Kind) -> dict[str, str]:
    """What can be decided, in the gender and the words of what it is."""
    return texts.OF_COMPLAINTS if kind is Kind.COMPLAINT else texts.OF_SUGGESTIONS


def _of_study(_: Grievance) -> list[Ask]:
    return [Ask("text", AskKind.LONG, texts.FOUND, texts.FOUND_ACCEPTS)]


def _of_attempt(_: Grievance) -> list[Ask]:
    return [
        Ask("on", AskKind.PAST, texts.TRIED_ON),
        Ask("who", AskKind.TEXT, texts.WHO_TRIED, texts.WHO_TRIED_ACCEPTS),
        Ask("way", AskKind.CHOICE, texts.HOW_TRIED, choices=_named(tuple(_WAYS))),
        Ask("text", AskKind.TEXT, texts.SPOKEN_OF),
        Ask("outcome", AskKind.CHOICE, texts.CAME_TO, choices=_choices(texts.AMENDS)),
    ]


def _of_decision(one: Grievance) -> list[Ask]:
    asks = [
        Ask("outcome", AskKind.CHOICE, texts.DECISION, choices=_choices(verdicts_of(one.kind))),
        Ask("text", AskKind.TEXT, texts.WHY_DECIDED, texts.WHY_DECIDED_ACCEPTS),
    ]
    if one.body == BOARD:
        return [*asks, Ask("evidence", AskKind.TEXT, texts.RESOLUTION, texts.RESOLUTION_ACCEPTS)]
    if one.body is None:
        return asks
    alone = (Choice(NO_SESSION, texts.NO_SESSION),) if one.alone else ()
    return [*asks, Ask("session", AskKind.CHOICE, texts.SESSION, choices=one.sessions + alone)]


def _of_telling(one: Grievance) -> list[Ask]:
    ways = tuple(way for way in _WAYS if way != one.agreed)
    agreed = () if one.agreed is None else (one.agreed,)
    choices = _named(agreed, texts.AGREED_WAY) + _named(ways)
    if not one.named:
        choices = (Choice(NOT_TOLD, texts.NOBODY_TO_TELL), *choices)
    asks = [
        Ask("text", AskKind.TEXT, texts.RESULT, texts.RESULT_ACCEPTS),
        Ask("way", AskKind.CHOICE, texts.HOW_TOLD, choices=choices),
        Ask("evidence", AskKind.TEXT, texts.EVIDENCE, texts.EVIDENCE_ACCEPTS, required=False),
    ]
    if one.agreed is not None:
        asks.append(Ask("why", AskKind.TEXT, texts.WHY_OTHER, texts.WHY_OTHER_HINT, required=False))
    return asks


def _of_rising(one: Grievance) -> list[Ask]:
    asks = [
        Ask("to", AskKind.CHOICE, texts.RISES_TO, choices=one.bodies),
        Ask("text", AskKind.TEXT, texts.WHY_RISES),
    ]
    if not one.attempted:
        asks.append(Ask("without", AskKind.TEXT, texts.WITHOUT, texts.WITHOUT_HINT))
    return asks


def _of_what_was_done(_: Grievance) -> list[Ask]:
    return [
        Ask("on", AskKind.PAST, texts.DONE_ON),
        Ask("text", AskKind.TEXT, texts.WHAT_WAS_DONE, texts.WHAT_WAS_DONE_ACCEPTS),
    ]


def _note(act: Settling, one: Grievance) -> str:
    if act is Settling.ESCALATE and not one.attempted:
        return texts.NO_ATTEMPT_YET
    if act is Settling.DECIDE and one.body not in {None, BOARD} and not one.sessions:
        return texts.NO_OPEN_SESSION
    return ""


def _choices(says: dict[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(name, say) for name, say in says.items())


def _named(ways: tuple[str, ...], sentence: str = "{way}") -> tuple[Choice, ...]:
    return tuple(Choice(way, sentence.format(way=Channel(way).in_words)) for way in ways)


_WAYS = [way.value for way in Channel if way.can_answer]
