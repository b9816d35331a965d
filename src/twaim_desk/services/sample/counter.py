"""What comes to the counter of a sample office beside requests."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple, cast

from twaim_desk.domain.matters import answer_day, days_allowed
from twaim_desk.domain.numbering import complaint_number
from twaim_desk.domain.surveys import Method
from twaim_desk.domain.workdays import last_working_day_until, working_day_after
from twaim_desk.services.grievances import first_body
from twaim_desk.services.sample.grievances import verdict_of
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.requests import SampleRequest
from twaim_desk.services.sample.teller import Teller

_RATINGS = {"good": 70, "middling": 20, "poor": 10}
_LATE_COMPLAINT = 0  # of the complaints, the first is about a late answer


class Grievance(NamedTuple):
    """A complaint or a suggestion before it has its number."""

    day: date
    kind: str
    person: int | None
    request: int | None
    about: str


def visits_of(teller: Teller, made: SampleRequest) -> Iterator[Row]:
    """The visits of a request: when it was taken, when papers came, when somebody asked."""
    request = made.request
    came = cast(datetime, made.events[0]["happened_at"])
    place = str(request["taken_from"])
    yield _visit(teller, "request", place, came, request)
    complete, received = request["complete_on"], request["received_on"]
    if complete is not None and complete != received:
        done = next(event["happened_at"] for event in made.events if event["after"] == "complete")
        yield _visit(teller, "papers", "desk", cast(datetime, done), request)
    if teller.happens(6) and made.attempts:
        asked = cast(datetime, made.attempts[0]["tried_at"])
        yield _visit(teller, "follow_up", "desk", asked, request)


def turned_away(teller: Teller, day: date) -> Row:
    """Somebody who left without a request, and why."""
    why = teller.chance.choice(teller.words.turned_away)
    return _visit(teller, "request", "desk", teller.moment(day), None) | {"turned_away": why}


def enquiry(teller: Teller, day: date) -> tuple[Row, Row]:
    """A question at the desk with the answer that was given, and the visit it belongs to."""
    at = teller.chance.randrange(len(teller.words.questions))
    visit = _visit(teller, "enquiry", "desk", teller.moment(day), None)
    asked = cast(datetime, visit["came_at"])
    row: Row = {
        "visit_id": visit["id"],
        "category": None,
        "question": teller.words.questions[at],
        "answer": teller.words.answers[at],
        "source": teller.association.policy.title,
        "asked_at": asked,
        "answered_at": teller.soon_after(asked, 4),
        "owner_id": teller.users["desk"],
    }
    return visit, row


def rating(teller: Teller, day: date, service: object) -> Row:
    """How a visitor found the service; it has no name."""
    return {
        "rated_on": day,
        "method": Method.COUNTER,
        "service": service,
        "rating": teller.chance.choices(list(_RATINGS), list(_RATINGS.values()))[0],
    }


def grievance_of(teller: Teller, made: SampleRequest) -> Grievance | None:
    """A complaint about this request, where the answer was late, or a suggestion, seldom."""
    chance, words = teller.chance, teller.words
    promise = (made.promise or {}).get("effective")
    late = isinstance(promise, date) and promise < _answered(teller, made)
    if late and teller.happens(4):
        return _about(teller, made, words.complaints[_LATE_COMPLAINT], cast(date, promise))
    if teller.happens(35):
        return _about(teller, made, chance.choice(words.complaints[1:]), _received(made))
    if teller.happens(60):
        day = working_day_after(_received(made), 1, teller.association.calendar)
        return Grievance(day, "suggestion", None, None, chance.choice(words.suggestions))
    return None


def complaint_rows(teller: Teller, grievances: list[Grievance]) -> tuple[list[Row], dict[int, int]]:
    """Complaints and suggestions, numbered in the order they came, and the last of each year."""
    table, prefix = teller.association.forms.table, teller.association.profile.number_prefix
    counts: dict[int, int] = {}
    listed: list[Row] = []
    for one in sorted(one for one in grievances if one.day <= teller.until):
        year = table.from_gregorian(one.day).year
        counts[year] = counts.get(year, 0) + 1
        number = complaint_number(prefix, year, counts[year])
        listed.append(_complaint(teller, one, len(listed) + 1, number))
    return listed, counts


def arrival_of(teller: Teller, made: SampleRequest) -> Row:
    """The letter, or what else was written, with which a request came."""
    received = _received(made)
    return {
        "channel": made.request["taken_from"],
        "reference": f"{teller.chance.randrange(100, 9999)}",
        "dated_on": received - timedelta(days=teller.chance.randint(1, 9)),
        "arrived_on": received,
        "attachments": teller.chance.randint(0, 6),
        "about": teller.forms.services[str(made.request["service"])].title,
        "person_id": made.request["person_id"],
        "request_id": made.request["id"],
        "by_id": teller.users["desk"],
    }


def draft_visit(teller: Teller, draft: Row) -> Row:
    """The visit at which an interview was begun and left."""
    return _visit(teller, "request", "desk", cast(datetime, draft["changed_at"]), draft)


def _complaint(teller: Teller, one: Grievance, at: int, number: str) -> Row:
    association = teller.association
    allowed = days_allowed(association.profile, association.terms)
    closed = working_day_after(one.day, teller.chance.randint(2, 12), teller.association.calendar)
    is_closed = closed <= teller.until
    state = "closed" if is_closed else "open"
    return {
        "id": at,
        "number": number,
        "kind": one.kind,
        "person_id": one.person,
        "request_id": one.request,
        "about": one.about,
        "channel": teller.chance.choice(("visit", "phone", "website")),
        "state": state,
        "body": first_body(association.profile),
        "verdict": verdict_of(at, state),
        "answer_by": answer_day(one.day, allowed, association.calendar),
        "outcome": teller.words.outcome if is_closed else None,
        "received_on": one.day,
        "closed_on": closed if is_closed else None,
        "owner_id": teller.users["supervisor"],
    }


def _about(teller: Teller, made: SampleRequest, about: str, day: date) -> Grievance:
    later = working_day_after(day, teller.chance.randint(1, 4), teller.association.calendar)
    person = cast("int | None", made.request["person_id"])
    return Grievance(later, "complaint", person, cast(int, made.request["id"]), about)


def _answered(teller: Teller, made: SampleRequest) -> date:
    return cast("date | None", made.request["answered_on"]) or teller.until


def _received(made: SampleRequest) -> date:
    return cast(date, made.request["received_on"])


def _visit(teller: Teller, purpose: str, place: str, came: datetime, request: Row | None) -> Row:
    return {
        "id": next(teller.visits),
        "person_id": None if request is None else request["person_id"],
        "request_id": None if request is None else request["id"],
        "purpose": purpose,
        "place": place,
        "turned_away": None,
        "came_at": came,
        "left_at": teller.soon_after(came),
        "by_id": teller.users["desk"],
    }


def a_day_of(teller: Teller, days_back: int) -> date:
    """A working day of the last so many."""
    day = teller.until - timedelta(days=teller.chance.randrange(days_back))
    return last_working_day_until(day, teller.association.calendar)
