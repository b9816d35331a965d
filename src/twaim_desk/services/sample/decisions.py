"""What happens to a request of a sample office behind the counter: study, decision, delivery."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.follow_up import CommitteeSession
from twaim_desk.domain.committee import is_quorate
from twaim_desk.domain.numbering import session_number
from twaim_desk.domain.request import State
from twaim_desk.domain.service import Amount, AmountKind, Service
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.requests import SampleRequest
from twaim_desk.services.sample.teller import Teller
from twaim_desk.services.sample.words import full_name

_DUTIES = ("chair", "secretary", "member", "member", "member")
_DECIDED = {State.ACCEPTED, State.REJECTED, State.DEFERRED}
_LATELY_DAYS = 45
_MEMBERS_SINCE_DAYS = 900
_HALALAS = 100


class Sessions:
    """The meetings of the committees, one a day at most for each; found by their day."""

    def __init__(self, teller: Teller) -> None:
        self._teller = teller
        self._ids: dict[tuple[str, date], int] = {}
        self._new: list[Row] = []
        self._present: dict[int, list[int]] = {}
        self.members = list(_members(teller))

    def at(self, committee: str, day: date) -> int:
        """The session of a committee on a day; it is numbered when all of them are known."""
        key = (committee, day)
        if key not in self._ids:
            self._ids[key] = len(self._ids) + 1
            self._new.append(self._row(self._ids[key], committee, day))
        return self._ids[key]

    def present(self, session_id: int) -> list[int]:
        """Who was there."""
        return self._present[session_id]

    @property
    def count(self) -> int:
        """How many there were."""
        return len(self._ids)

    def new(self) -> list[Row]:
        """The sessions that were met with since this was last asked."""
        found, self._new = self._new, []
        return found

    def _row(self, number: int, committee: str, day: date) -> Row:
        office = [one["id"] for one in self.members if one["committee"] == committee]
        here = office[:3] if self._teller.happens(2) else office
        here = here if is_quorate(set(here), set(office)) else office
        self._present[number] = here
        closed = self._teller.moment(day)
        return {
            "id": number,
            "committee": committee,
            "number": str(number),
            "held_on": day,
            "present": {"members": here, "in_office": office},
            "quorum": True,
            "closed_at": closed,
        }


def leave_untold(teller: Teller, made: SampleRequest) -> None:
    """Sometimes nobody could be reached lately, so the decision stands and is not told yet."""
    at = next((at for at, one in enumerate(made.events) if one["after"] == State.TOLD), None)
    told = cast("date | None", made.request["answered_on"])
    if at is None or told is None or (teller.until - told).days > _LATELY_DAYS:
        return
    outcome = made.events[at - 1]["after"]
    if not teller.happens(2 if outcome == State.REJECTED else 5):
        return
    del made.events[at:]
    for attempt in made.attempts:
        attempt["result"] = "no_answer"
    changed = made.events[-1]["happened_at"]
    made.request |= {"answered_on": None, "closed_on": None, "state": outcome}
    made.request["changed_at"] = changed


def referral_of(teller: Teller, made: SampleRequest) -> Row | None:
    """The way to the social researcher and back."""
    went = _event(made, State.WITH_RESEARCHER)
    if went is None:
        return None
    back = _event(made, State.WITH_COMMITTEE)
    service = made.request["service"]
    return {
        "request_id": made.request["id"],
        "reason": "study",
        "findings": None if back is None else teller.chance.choice(teller.words.findings),
        "recommended_service": None if back is None else service,
        "recommended_halalas": None,
        "referred_at": went["happened_at"],
        "referred_by": teller.users["desk"],
        "returned_at": None if back is None else back["happened_at"],
        "returned_by": None if back is None else teller.users["researcher"],
    }


def decision_of(
    teller: Teller, made: SampleRequest, service: Service, sessions: Sessions
) -> Row | None:
    """What the committee decided, in which session, and why not."""
    event = next((one for one in made.events if one["after"] in _DECIDED), None)
    if event is None:
        return None
    at = cast(datetime, event["happened_at"])
    outcome, deferred = event["after"], event["after"] == State.DEFERRED
    accepted = outcome == State.ACCEPTED
    missing: Any = {"documents": [service.documents[0].document] if service.documents else []}
    not_before = (made.promise or {}).get("not_before")
    early = isinstance(not_before, date) and at.date() < not_before
    due = (made.promise or {}).get("effective")
    late = isinstance(due, date) and at.date() > due
    session_id = sessions.at(service.committee, at.date())
    return {
        "request_id": made.request["id"],
        "session_id": session_id,
        "outcome": str(outcome),
        "kind": service.amount.kind.value if accepted else None,
        "halalas": _halalas(teller, service.amount) if accepted else None,
        "schedule": None,
        "reason": event["reason"],
        "missing": missing if deferred else None,
        "early_reason": teller.words.early if early else None,
        "late_reason": teller.words.late if late else None,
        "members": {"decided": sessions.present(session_id), "left": {}},
        "decided_at": at,
        "by_id": teller.users["secretary"],
    }


def agenda_item_of(decision: Row) -> Row:
    """The place of what was decided on the agenda of its session."""
    return {
        "session_id": decision["session_id"],
        "request_id": decision["request_id"],
        "added_at": decision["decided_at"],
        "by_id": decision["by_id"],
    }


def number_sessions(session: Session, teller: Teller) -> list[Row]:
    """Number the sessions by their days, each committee by itself; the counters that it leaves."""
    association = teller.association
    last: dict[tuple[str, int], int] = {}
    query = select(CommitteeSession).order_by(CommitteeSession.held_on, CommitteeSession.id)
    for one in session.scalars(query):
        year = association.forms.table.from_gregorian(one.held_on).year
        key = (f"session.{one.committee}", year)
        last[key] = last.get(key, 0) + 1
        one.number = session_number(association.profile.number_prefix, year, last[key])
    session.flush()
    return [{"series": series, "year": year, "last": n} for (series, year), n in last.items()]


def deliveries_of(
    teller: Teller, made: SampleRequest, service: Service, decision: Row
) -> Iterator[Row]:
    """What was given, or is due to be given, after an acceptance that was told."""
    told = _event(made, State.TOLD)
    if decision["outcome"] != State.ACCEPTED or told is None:
        return
    given = _event(made, State.DELIVERED)
    due = cast(datetime, told["happened_at"]).date()
    day = None if given is None else cast(datetime, given["happened_at"]).date()
    yield {
        "request_id": made.request["id"],
        "what": service.amount.what,
        "halalas": decision["halalas"],
        "due_on": max(due, day) if day else due + timedelta(days=15),
        "given_on": day,
        "given_to": None if day is None else "self",
        "acknowledged": day is not None,
        "by_id": None if day is None else teller.users["desk"],
    }


def _members(teller: Teller) -> Iterator[Row]:
    since = teller.until - timedelta(days=_MEMBERS_SINCE_DAYS)
    number = 0
    for committee in teller.association.profile.committees:
        for duty in _DUTIES[: teller.chance.randint(3, len(_DUTIES))]:
            number += 1
            feminine = teller.chance.random() < 0.3
            yield {
                "id": number,
                "committee": committee.id,
                "name": full_name(teller.chance, teller.words, feminine=feminine),
                "duty": duty,
                "from_on": since,
            }


def _event(made: SampleRequest, after: State) -> Row | None:
    return next((one for one in made.events if one["after"] == after), None)


def _halalas(teller: Teller, amount: Amount) -> int | None:
    if amount.kind is not AmountKind.MONEY:
        return None
    most = amount.ceiling_riyals or 3000
    return teller.chance.randrange(most // 300 * 100, most + 1, 50) * _HALALAS
