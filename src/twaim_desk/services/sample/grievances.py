"""How complaints and suggestions of a sample office were settled: studied, decided, told."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import cast

from twaim_desk.clock import RIYADH
from twaim_desk.db.matters import CLOSED
from twaim_desk.domain.matters import Amends, Happened, Kind, Verdict
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.teller import Teller

_VERDICTS = tuple(Verdict)
_EVERY = 3  # of those that are open and not new, the others are studied and no more


def events_of(teller: Teller, complaint: Row) -> Iterator[Row]:
    """What was done about one; the newest still wait for it. Nothing is drawn for it."""
    words, number = teller.words, cast(int, complaint["id"])
    received = cast(date, complaint["received_on"])
    closed = cast("date | None", complaint["closed_on"])
    if closed is None and (teller.until - received).days < 1:
        return
    last = closed or teller.until
    first = _moment(min(received + timedelta(days=1), last), 9)
    yield _event(teller, complaint, Happened.STUDIED, first, words.studied)
    complains = complaint["kind"] == Kind.COMPLAINT
    if closed is None and number % _EVERY:
        return
    if complains and number % 2:
        yield _event(teller, complaint, Happened.ATTEMPTED, first, words.amends) | {
            "outcome": Amends.SETTLED if closed else Amends.GOES_ON,
            "who": words.amends_with,
            "channel": "phone",
            "done_on": first.date(),
        }
    if closed is None:
        return
    verdict = _VERDICTS[number % len(_VERDICTS)]
    decided = _event(teller, complaint, Happened.DECIDED, _moment(closed, 10), words.outcome)
    yield decided | {"outcome": verdict}
    told = _event(teller, complaint, Happened.ANSWERED, _moment(closed, 11), words.outcome)
    yield told | {"channel": "phone", "evidence": words.told}
    if verdict is not Verdict.NOT:
        done = _event(teller, complaint, Happened.CARRIED_OUT, _moment(closed, 12), words.done)
        yield done | {"done_on": closed}


def verdict_of(number: int, state: str) -> Verdict | None:
    """What was decided on one that is closed."""
    return _VERDICTS[number % len(_VERDICTS)] if state == CLOSED else None


def _event(teller: Teller, complaint: Row, kind: Happened, at: datetime, text: str) -> Row:
    return {
        "complaint_id": complaint["id"],
        "kind": kind,
        "text": text,
        "outcome": None,
        "who": None,
        "channel": None,
        "done_on": None,
        "evidence": None,
        "happened_at": at,
        "by_id": teller.users["supervisor"],
    }


def _moment(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=RIYADH)
