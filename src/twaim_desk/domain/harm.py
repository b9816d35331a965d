"""A file on harm: what stands in it, on which grounds it may be closed, what each act asks for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from twaim_desk.domain.asks import Answer, Ask, AskKind, Block
from twaim_desk.domain.committee import members_needed
from twaim_desk.domain.filled_block import BlockError
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import Value
from twaim_desk.texts import harm as texts

PRESENT = "present."
OPEN, CLOSED = "open", "closed"


class Finding(StrEnum):
    """By whom the harm was caused, as the committee found it."""

    ASSOCIATION = "association"
    PERSON = "person"
    OTHER = "other"
    UNPROVEN = "unproven"


class Ground(StrEnum):
    """On which of the policy's grounds a file is closed."""

    MINUTES = "minutes"
    RULING = "ruling"
    SETTLEMENT = "settlement"


class HarmAct(StrEnum):
    """What is done in a file; those that are no minutes are the lines of its log, too."""

    MINUTES = "minutes"
    APPROVE = "approve"
    NEGOTIATE = "negotiate"
    SETTLE = "settle"
    PAY = "pay"
    RULING = "ruling"
    NOTE = "note"
    CLOSE = "close"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class Vote:
    """How minutes stand: who sat, how many are in office, who approved and who did not."""

    finding: Finding
    sat: frozenset[int]
    in_office: int
    approved: frozenset[int] = frozenset()
    declined: frozenset[int] = frozenset()

    @property
    def awaited(self) -> frozenset[int]:
        """Who sat and has not given his word."""
        return self.sat - self.approved - self.declined

    @property
    def is_approved(self) -> bool:
        """Whether everyone who sat gave his word, and more than half of those in office approve."""
        enough = len(self.approved & self.sat) >= members_needed(self.in_office)
        return enough and not self.awaited


@dataclass(frozen=True, slots=True)
class HarmStanding:
    """What a file holds so far; `vote` of the newest minutes, sums in halalas.

    `settled` is what was agreed last, 0 where it is no money, None where nothing was; `paid` what
    was paid since, None where nothing shows that it was carried out.
    """

    is_open: bool
    vote: Vote | None = None
    ruled: bool = False
    negotiated: bool = False
    settled: int | None = None
    paid: int | None = None

    @property
    def is_paid(self) -> bool:
        """Whether what was agreed was given, and something shows it."""
        return self.settled is not None and self.paid is not None and self.paid >= self.settled


def grounds_of(one: HarmStanding) -> list[Ground]:
    """The grounds that hold: a proved cause in approved minutes, a ruling, a settlement given."""
    vote = one.vote
    proved = vote is not None and vote.is_approved and vote.finding is not Finding.UNPROVEN
    holds = {Ground.MINUTES: proved, Ground.RULING: one.ruled, Ground.SETTLEMENT: one.is_paid}
    return [ground for ground, there in holds.items() if there]


def owes(one: HarmStanding) -> bool:
    """Whether a settlement was agreed of which nothing shows that it was carried out."""
    return one.settled is not None and not one.is_paid


def caused_by_us(one: HarmStanding) -> bool:
    """Whether it is proved that the association caused it."""
    vote = one.vote
    return vote is not None and vote.is_approved and vote.finding is Finding.ASSOCIATION


def acts_in(one: HarmStanding) -> list[HarmAct]:
    """What can be done now, in the order in which it is usually done."""
    if not one.is_open:
        return [HarmAct.REOPEN]
    waits = one.vote is not None and bool(one.vote.awaited)
    acts = [HarmAct.APPROVE] if waits else []
    acts += [HarmAct.MINUTES, HarmAct.NEGOTIATE]
    acts += [HarmAct.SETTLE] if one.negotiated else []
    acts += [HarmAct.PAY] if owes(one) else []
    acts += [HarmAct.RULING, HarmAct.NOTE]
    return [*acts, HarmAct.CLOSE] if grounds_of(one) and not owes(one) else acts


def opening_block() -> Block:
    """What is asked when a file is opened."""
    asks = (
        Ask("harm", AskKind.LONG, texts.HARM, texts.HARM_ACCEPTS),
        Ask("size", AskKind.TEXT, texts.SIZE, texts.SIZE_ACCEPTS),
        Ask("riyals", AskKind.MONEY, texts.AMOUNT, texts.AMOUNT_ACCEPTS, required=False),
        Ask("cause", AskKind.TEXT, texts.CAUSE, texts.CAUSE_ACCEPTS),
    )
    return Block("open", texts.OPEN_FILE, asks)


def block_in(act: HarmAct, one: HarmStanding, members: Iterable[Choice]) -> Block:
    """The questions of an act; `members` are those in office, or those whose word is awaited."""
    asks: dict[HarmAct, Callable[[], list[Ask]]] = {
        HarmAct.MINUTES: lambda: _of_minutes(members),
        HarmAct.APPROVE: lambda: _of_approval(members),
        HarmAct.NEGOTIATE: _of_negotiation,
        HarmAct.SETTLE: _of_settlement,
        HarmAct.PAY: lambda: _of_payment(one),
        HarmAct.RULING: _of_ruling,
        HarmAct.CLOSE: lambda: _of_closing(one),
    }
    return Block(act, texts.ACTS[act][0], tuple(asks.get(act, _of_words)()))


def first_answers(act: HarmAct, today: str, known: dict[str, Answer]) -> dict[str, Answer]:
    """What is known before anything is typed: the day, and of minutes what the file says."""
    if act is HarmAct.MINUTES:
        return {"on": today, "harm": known["harm"], "size": known["size"]}
    return {"on": today}


def present_in(read: dict[str, Value]) -> frozenset[int]:
    """The members who were ticked as present."""
    ticked = (name for name, value in read.items() if name.startswith(PRESENT) and value is True)
    return frozenset(int(name.removeprefix(PRESENT)) for name in ticked)


def refuse(act: HarmAct, read: dict[str, Value]) -> None:
    """Refuse what each answer allows, but not all of them together."""
    if act is HarmAct.APPROVE and read["approves"] is False and "text" not in read:
        raise BlockError("no reason", texts.WHY_NOT_APPROVED, "text")
    if act is HarmAct.PAY and read.get("riyals") == 0:
        raise BlockError("nothing paid", texts.NOTHING_PAID, "riyals")


def _of_minutes(members: Iterable[Choice]) -> list[Ask]:
    findings = tuple(Choice(name, say) for name, say in texts.FINDINGS.items())
    return [
        Ask("on", AskKind.PAST, texts.HELD_ON),
        *(Ask(f"{PRESENT}{one.id}", AskKind.TICK, one.say, required=False) for one in members),
        Ask("harm", AskKind.LONG, texts.HARM),
        Ask("size", AskKind.TEXT, texts.SIZE),
        Ask("causes", AskKind.LONG, texts.CAUSES),
        Ask("finding", AskKind.CHOICE, texts.FINDING, choices=findings),
    ]


def _of_approval(members: Iterable[Choice]) -> list[Ask]:
    return [
        Ask("member", AskKind.CHOICE, texts.MEMBER, choices=tuple(members)),
        Ask("approves", AskKind.YES_NO, texts.APPROVES),
        Ask("on", AskKind.PAST, texts.SIGNED_ON),
        Ask("text", AskKind.TEXT, texts.RESERVATION, texts.RESERVATION_HINT, required=False),
    ]


def _of_negotiation() -> list[Ask]:
    return [
        Ask("on", AskKind.PAST, texts.SPOKEN_ON),
        Ask("who", AskKind.TEXT, texts.SPOKEN_WITH, texts.SPOKEN_WITH_ACCEPTS),
        Ask("text", AskKind.LONG, texts.SPOKEN_OF),
    ]


def _of_settlement() -> list[Ask]:
    return [
        Ask("on", AskKind.PAST, texts.AGREED_ON),
        Ask("text", AskKind.TEXT, texts.AGREED, texts.AGREED_ACCEPTS),
        Ask("riyals", AskKind.MONEY, texts.AGREED_SUM, texts.AGREED_SUM_HINT, required=False),
    ]


def _of_payment(one: HarmStanding) -> list[Ask]:
    money = [Ask("riyals", AskKind.MONEY, texts.PAID_SUM)] if one.settled else []
    return [
        Ask("on", AskKind.PAST, texts.PAID_ON),
        *money,
        Ask("reference", AskKind.TEXT, texts.PROOF, texts.PROOF_ACCEPTS),
        Ask("text", AskKind.TEXT, texts.GIVEN),
    ]


def _of_ruling() -> list[Ask]:
    return [
        Ask("who", AskKind.TEXT, texts.RULED_BY, texts.RULED_BY_ACCEPTS),
        Ask("reference", AskKind.TEXT, texts.RULING_NUMBER),
        Ask("on", AskKind.PAST, texts.RULED_ON),
        Ask("text", AskKind.LONG, texts.RULED),
    ]


def _of_closing(one: HarmStanding) -> list[Ask]:
    choices = tuple(Choice(ground, texts.GROUNDS[ground]) for ground in grounds_of(one))
    asks = [
        Ask("ground", AskKind.CHOICE, texts.GROUND, choices=choices),
        Ask("text", AskKind.TEXT, texts.ENDED_WITH),
    ]
    if caused_by_us(one) and not one.is_paid:
        asks.append(Ask("reason", AskKind.TEXT, texts.WITHOUT, texts.WITHOUT_HINT))
    return asks


def _of_words() -> list[Ask]:
    return [Ask("text", AskKind.TEXT, texts.WORDS, texts.WORDS_ACCEPTS)]
