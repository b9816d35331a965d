"""What a decision asks for, by its outcome, and the ruling that the answers come to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from twaim_desk.domain.asks import Answer, Ask, AskKind, Block
from twaim_desk.domain.committee import (
    MOST_DELIVERIES,
    MOST_MONTHS,
    Leaves,
    first_too_often,
    is_over,
    is_valued,
    planned_days,
)
from twaim_desk.domain.counting import Case as InWords
from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.money import HALALAS_IN_RIYAL, money_in_words
from twaim_desk.domain.request import State
from twaim_desk.domain.service import Amount, Choice
from twaim_desk.domain.typed_answers import Reading, Value, is_given, read_answer, typed_day
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import committee as texts

OUTCOMES = (State.ACCEPTED, State.REJECTED, State.DEFERRED)
_LEFT, _PAPER = "left.", "paper."
_FARTHEST = timedelta(days=5 * 366)
_BETWEEN = re.compile("[,،؛;]+")


class RulingError(ExpectedError):
    """A decision cannot be recorded so; `field` is the question it is about."""

    def __init__(self, detail: str, sentence: str, field: str = "") -> None:
        super().__init__(detail, user_message=sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Sitting:
    """A member who is there, and what ties him to the person."""

    id: int
    name: str
    tie: Leaves | None


@dataclass(frozen=True, slots=True)
class Case:
    """What a decision rests on.

    `early` and `late` are the days that make it so, in words. `earlier`: days on which the same
    was given to the person, or is to be.
    """

    amount: Amount
    documents: tuple[Choice, ...]
    sitting: tuple[Sitting, ...]
    on: date
    earlier: tuple[date, ...] = ()
    early: str | None = None
    late: str | None = None
    digits: Digits = Digits.ARABIC

    def written(self, number: int | None) -> str:
        """A number in the digits of the office's prose."""
        return written(number or 0, self.digits)

    def sum_of(self, riyals: int) -> str:
        """A sum as it stands after «على»."""
        return money_in_words(riyals * HALALAS_IN_RIYAL, self.digits, InWords.GENITIVE)


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision as it is kept."""

    outcome: State
    marked: frozenset[int]
    reason: str | None = None
    early_reason: str | None = None
    late_reason: str | None = None
    what: str | None = None
    riyals: int | None = None
    days: tuple[date, ...] = ()
    documents: tuple[str, ...] = field(default=())


def decision_block(outcome: State, case: Case) -> Block:
    """The questions of an outcome."""
    own = {State.ACCEPTED: _of_acceptance, State.REJECTED: _of_rejection}.get(outcome, _of_deferral)
    return Block("decision", texts.DECIDE, (*own(case), *_of_time(outcome, case), *_of_all(case)))


def first_answers(outcome: State, case: Case) -> dict[str, Answer]:
    """What is known before anything is typed."""
    known: dict[str, Answer] = {
        f"{_LEFT}{one.id}": True for one in case.sitting if one.tie is Leaves.PERSON
    }
    if outcome is State.ACCEPTED:
        known |= {"what": case.amount.what, "count": "1"}
    return known


def read_ruling(
    outcome: State, case: Case, answers: Mapping[str, Answer | None], reading: Reading
) -> Ruling:
    """The decision that was meant; refused in one sentence, with the question it is about."""
    if outcome not in OUTCOMES:
        raise RulingError("no such outcome", texts.NOT_WAITING)
    read = _read(decision_block(outcome, case), answers, reading)
    text = {name: str(read[name]) for name in ("what", "reason", "early", "late") if name in read}
    papers = tuple(one.id for one in case.documents if read.get(_PAPER + one.id) is True)
    if outcome is State.DEFERRED and case.documents and not papers:
        raise RulingError("no paper", texts.NO_PAPER, _PAPER + case.documents[0].id)
    riyals = read.get("riyals")
    if isinstance(riyals, int):
        _refuse_sum(case, riyals)
    return Ruling(
        outcome,
        frozenset(one.id for one in case.sitting if read.get(f"{_LEFT}{one.id}") is True),
        text.get("reason"),
        text.get("early"),
        text.get("late"),
        text.get("what"),
        riyals if isinstance(riyals, int) else None,
        _days(case, read, reading) if outcome is State.ACCEPTED else (),
        papers,
    )


def _of_acceptance(case: Case) -> list[Ask]:
    ceiling = case.amount.ceiling_riyals
    most = texts.CEILING.format(most=case.sum_of(ceiling)) if ceiling is not None else ""
    label = texts.RIYALS if case.amount.kind == "money" else texts.VALUE
    money = Ask("riyals", AskKind.MONEY, label, most, required=case.amount.kind == "money")
    return [
        Ask("what", AskKind.TEXT, texts.WHAT),
        *([money] if is_valued(case.amount) else []),
        Ask("first", AskKind.DATE, texts.FIRST),
        Ask("count", AskKind.NUMBER, texts.COUNT),
        Ask("months", AskKind.NUMBER, texts.MONTHS, texts.MONTHS_ACCEPTS, required=False),
        Ask("dates", AskKind.TEXT, texts.DATES, texts.DATES_ACCEPTS, required=False),
    ]


def _of_rejection(_: Case) -> list[Ask]:
    return [Ask("reason", AskKind.TEXT, texts.REASON, texts.REASON_ACCEPTS)]


def _of_deferral(case: Case) -> list[Ask]:
    papers = [
        Ask(_PAPER + one.id, AskKind.TICK, texts.ASK_PAPER.format(document=one.say), required=False)
        for one in case.documents
    ]
    return [*papers, Ask("reason", AskKind.TEXT, texts.WHY_DEFER, texts.WHY_DEFER_ACCEPTS)]


def _of_time(outcome: State, case: Case) -> list[Ask]:
    """A deferral answers nobody, so it cannot come too early."""
    asks = []
    if case.early and outcome is not State.DEFERRED:
        hint = texts.EARLY_ACCEPTS.format(day=case.early)
        asks.append(Ask("early", AskKind.TEXT, texts.EARLY, hint))
    if case.late:
        hint = texts.LATE_ACCEPTS.format(day=case.late)
        asks.append(Ask("late", AskKind.TEXT, texts.LATE, hint))
    return asks


def _of_all(case: Case) -> list[Ask]:
    says = {Leaves.PERSON: texts.LEAVES_PERSON, Leaves.FAMILY: texts.LEAVES_FAMILY}
    return [
        Ask(
            f"{_LEFT}{one.id}", AskKind.TICK, texts.LEAVES.format(name=one.name),
            "" if one.tie is None else says[one.tie], required=False,
        )
        for one in case.sitting
    ]  # fmt: skip


def _read(block: Block, answers: Mapping[str, Answer | None], reading: Reading) -> dict[str, Value]:
    """Each answer as it was meant; where days are named, they stand for the first one too."""
    found: dict[str, Value] = {}
    by_dates = is_given(answers.get("dates"))
    for ask in block.asks:
        given = answers.get(ask.id)
        if given is None or not is_given(given):
            if ask.required and not (by_dates and ask.id in {"first", "count"}):
                raise RulingError("not answered", answer_texts.EMPTY, ask.id)
            continue
        try:
            found[ask.id] = read_answer(ask, given, reading)
        except ExpectedError as error:
            raise RulingError(str(error), error.user_message, ask.id) from None
    return found


def _refuse_sum(case: Case, riyals: int) -> None:
    if is_over(case.amount, riyals):
        most = case.sum_of(case.amount.ceiling_riyals or 0)
        raise RulingError("over", texts.OVER.format(most=most), "riyals")
    if riyals == 0:
        raise RulingError("nothing", texts.NO_MONEY, "riyals")


def _days(case: Case, read: Mapping[str, Value], reading: Reading) -> tuple[date, ...]:
    """The days of delivery, none before the decision, none too often."""
    name = "dates" if "dates" in read else "first"
    days = _named(case, str(read["dates"]), reading) if name == "dates" else _counted(case, read)
    if days[0] < case.on:
        raise RulingError("past day", texts.PAST_DAY, name)
    if days[-1] > case.on + _FARTHEST:
        raise RulingError("far day", texts.FAR_DAY, name)
    often = first_too_often(case.amount, case.earlier, days)
    if often is not None:
        sentence = texts.TOO_OFTEN.format(day=both_calendars(often, reading.table, case.digits))
        once = not case.amount.every_months
        raise RulingError("too often", texts.TOO_OFTEN_ONCE if once else sentence, name)
    return days


def _named(case: Case, typed: str, reading: Reading) -> tuple[date, ...]:
    parts = [part for part in _BETWEEN.split(typed) if part.strip()]
    try:
        days = sorted({typed_day(part, reading).gregorian for part in parts})
    except ExpectedError as error:
        raise RulingError(str(error), error.user_message, "dates") from None
    if not 1 <= len(days) <= MOST_DELIVERIES:
        raise RulingError(
            "how many", texts.HOW_MANY.format(most=case.written(MOST_DELIVERIES)), "dates"
        )
    return tuple(days)


def _counted(case: Case, read: Mapping[str, Value]) -> tuple[date, ...]:
    first, count, months = read["first"], read["count"], read.get("months", 1)
    if not (isinstance(first, date) and isinstance(count, int) and isinstance(months, int)):
        raise TypeError("read by their kinds")
    if not 1 <= count <= MOST_DELIVERIES:
        raise RulingError(
            "how many", texts.HOW_MANY.format(most=case.written(MOST_DELIVERIES)), "count"
        )
    if count > 1 and ("months" not in read or not 1 <= months <= MOST_MONTHS):
        raise RulingError("how far", texts.HOW_FAR.format(most=case.written(MOST_MONTHS)), "months")
    return planned_days(first, count, max(months, 1))
