"""The requests of a sample office: two years of them, in every state."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from twaim_desk.clock import RIYADH
from twaim_desk.domain.forms import CalendarForms
from twaim_desk.domain.numbering import request_number
from twaim_desk.domain.promise import Promise
from twaim_desk.domain.request import State
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.domain.steps import Step
from twaim_desk.domain.workdays import WorkCalendar, last_working_day_until
from twaim_desk.services.sample.people import Row

DAYS_BACK = 730
_AT_DESK = 0.9  # of all requests
# How many working days each step takes, from the quickest to the slowest office day.
_STEPS = {
    State.WITH_RESEARCHER: Step.STUDY,
    State.WITH_COMMITTEE: Step.TO_COMMITTEE,
    State.ACCEPTED: Step.ACCEPT,
    State.REJECTED: Step.REJECT,
    State.DEFERRED: Step.DEFER,
    State.TOLD: Step.TELL,
    State.DELIVERED: Step.DELIVER,
    State.CLOSED: Step.CLOSE,
    State.WITHDRAWN: Step.WITHDRAW,
}
_STEP_DAYS = {State.WITH_RESEARCHER: (0, 3), State.WITH_COMMITTEE: (1, 4), State.TOLD: (0, 2)}


@dataclass(frozen=True, slots=True)
class SampleOffice:
    """What the requests of a sample office rest on."""

    prefix: str
    services: tuple[str, ...]
    channels: tuple[str, ...]
    written: tuple[str, ...]
    working_days: int | None
    days: tuple[date, ...]
    until: date
    later: Callable[[date, int], date]
    promise_on: Callable[[date], Promise]
    forms: CalendarForms
    users: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class SampleRequest:
    """The rows of one request, by table."""

    request: Row
    events: list[Row] = field(default_factory=list)
    promise: Row | None = None
    channel: Row | None = None
    attempts: list[Row] = field(default_factory=list)


def requests(
    chance: Random, words: SampleWords, office: SampleOffice, days: list[date], people: int
) -> Iterator[SampleRequest]:
    """A request of each day, in the order they came; nothing happens after the last day."""
    counts: dict[int, int] = {}
    for number, day in enumerate(days, start=1):
        year = office.forms.table.from_gregorian(day).year
        counts[year] = counts.get(year, 0) + 1
        name = request_number(office.prefix, year, counts[year])
        yield _request(chance, words, office, number, name, day, 1 + chance.randrange(people))


def days_until(last: date, calendar: WorkCalendar) -> tuple[date, ...]:
    """For each of the last two years' days, the last one first, a working day."""
    return tuple(
        last_working_day_until(last - timedelta(days=back), calendar) for back in range(DAYS_BACK)
    )


def days_of(chance: Random, office: SampleOffice, count: int) -> list[date]:
    """Working days of the last two years, more of them lately."""
    return sorted(office.days[int(DAYS_BACK * chance.random() ** 1.3)] for _ in range(count))


def _request(
    chance: Random,
    words: SampleWords,
    office: SampleOffice,
    number: int,
    name: str,
    day: date,
    person: int,
) -> SampleRequest:
    made = SampleRequest(
        {
            "id": number,
            "uuid": str(UUID(int=chance.getrandbits(128), version=4)),
            "number": name,
            "person_id": person,
            "service": chance.choice(office.services),
            "state": State.INCOMPLETE,
            "taken_from": _taken_from(chance, office),
            "answers": {},
            "received_on": day,
            "complete_on": None,
            "answered_on": None,
            "closed_on": None,
            "officer_id": office.users["desk"],
            "changed_at": _at(chance, day),
        }
    )
    _step(made, None, State.INCOMPLETE, made.request["changed_at"], office.users["desk"])
    late = 0 if chance.random() < 0.78 else chance.randint(1, 12)
    complete_on = day if late == 0 else office.later(day, late)
    if complete_on <= office.until and chance.random() < 0.94:
        _complete(chance, words, office, made, complete_on)
    return made


def _taken_from(chance: Random, office: SampleOffice) -> str:
    """Most come to the desk; what others write comes in the ways that the association has."""
    drawn = (chance.random() - _AT_DESK) / (1 - _AT_DESK)
    return "desk" if drawn < 0 else office.written[int(drawn * len(office.written))]


def _complete(
    chance: Random, words: SampleWords, office: SampleOffice, made: SampleRequest, day: date
) -> None:
    made.request["complete_on"] = day
    _go(chance, made, State.COMPLETE, day, office.users["desk"])
    promise = office.promise_on(day)
    made.promise = {
        "request_id": made.request["id"],
        "working_days": office.working_days,
        "printed": promise.reply_by,
        "recomputed": promise.reply_by,
        "effective": promise.reply_by,
        "work_due": promise.reply_by,
        "not_before": promise.not_before,
        "printed_calendar": promise.calendar_version,
        "recomputed_calendar": promise.calendar_version,
        "estimated": promise.estimated,
    }
    made.channel = {
        "request_id": made.request["id"],
        "channel": chance.choice(office.channels),
        "read_back": True,
        "agreed_at": _at(chance, day),
        "by_id": office.users["desk"],
    }
    _follow_up(chance, words, office, made, day)


def _follow_up(
    chance: Random, words: SampleWords, office: SampleOffice, made: SampleRequest, day: date
) -> None:
    slow = 3 if chance.random() < 0.07 else 1
    for state, user in ((State.WITH_RESEARCHER, "researcher"), (State.WITH_COMMITTEE, "secretary")):
        day = _later(chance, office, day, state, slow)
        if day > office.until:
            return
        _go(chance, made, state, day, office.users[user])
    day = office.later(day, chance.randint(2, 5) * slow)
    if day > office.until:
        return
    draw = chance.random()
    if draw < 0.06:
        _go(chance, made, State.DEFERRED, day, office.users["secretary"])
        return
    if draw < 0.09:
        _go(chance, made, State.WITHDRAWN, day, office.users["desk"])
        return
    accepted = draw < 0.8
    reason = None if accepted else chance.choice(words.rejections)
    outcome = State.ACCEPTED if accepted else State.REJECTED
    _go(chance, made, outcome, day, office.users["secretary"], reason)
    _tell(chance, office, made, day, accepted=accepted)


def _tell(
    chance: Random, office: SampleOffice, made: SampleRequest, day: date, *, accepted: bool
) -> None:
    tries = chance.choice((1, 1, 1, 2, 3))
    for attempt in range(tries):
        day = _later(chance, office, day, State.TOLD, 1)
        if day > office.until:
            return
        made.attempts.append(
            {
                "request_id": made.request["id"],
                "channel": (made.channel or {})["channel"],
                "result": "told" if attempt == tries - 1 else "no_answer",
                "tried_at": _at(chance, day),
                "by_id": office.users["desk"],
            }
        )
    made.request["answered_on"] = day
    _go(chance, made, State.TOLD, day, office.users["desk"])
    for state in (State.DELIVERED, State.CLOSED) if accepted else (State.CLOSED,):
        day = office.later(day, chance.randint(1, 15))
        if day > office.until:
            return
        _go(chance, made, state, day, office.users["desk"])
        if state is State.CLOSED:
            made.request["closed_on"] = day


def _later(chance: Random, office: SampleOffice, day: date, state: State, slow: int) -> date:
    first, last = _STEP_DAYS[state]
    days = chance.randint(first, last) * slow
    return day if days == 0 else office.later(day, days)


def _go(
    chance: Random,
    made: SampleRequest,
    state: State,
    day: date,
    user: int,
    reason: str | None = None,
) -> None:
    at = max(_at(chance, day), made.events[-1]["happened_at"])
    _step(made, State(str(made.request["state"])), state, at, user, reason)
    made.request["state"] = state
    made.request["changed_at"] = at


def _step(
    made: SampleRequest,
    before: State | None,
    after: State,
    at: object,
    user: int,
    reason: str | None = None,
) -> None:
    made.events.append(
        {
            "request_id": made.request["id"],
            "step": _STEPS.get(after),
            "before": before,
            "after": after,
            "reason": reason,
            "happened_at": at,
            "by_id": user,
        }
    )


def _at(chance: Random, day: date) -> datetime:
    minutes = chance.randrange(8 * 60, 14 * 60)
    return datetime.combine(day, time(minutes // 60, minutes % 60), RIYADH)
