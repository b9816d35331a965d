"""How a sample office was watched over, and what its people are owed beside their answers."""

from datetime import date, datetime, timedelta

from twaim_desk.db.models.oversight import (
    Agreement,
    ContactAhead,
    ContactConsent,
    ManagementLook,
    OfficeVisit,
    Shortcoming,
    VisitFinding,
    Work,
)
from twaim_desk.domain.ahead import Tried
from twaim_desk.domain.matters import Kind
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.teller import Teller, Told
from twaim_desk.texts import ahead as texts

VISITS = 4
_DAYS_BETWEEN_VISITS, _DAYS_TO_PUT_RIGHT = 45, 14
_LOOKS, _DAYS_BETWEEN_LOOKS = 6, 7
_MOST_ASKED, _ONE_AGREES_IN = 400, 4
_EVERY_REQUEST, _MOST_REQUESTS = 25, 8


def oversight_of(teller: Teller, people: int, requests: int) -> Told:
    """Rows of every such table; the newest visit still has a finding to be put right."""
    numbers = range(_EVERY_REQUEST, requests + 1, _EVERY_REQUEST)[:_MOST_REQUESTS]
    return [
        *_visits(teller),
        (ManagementLook, [_look(teller, at) for at in range(_LOOKS, 0, -1)]),
        (Agreement, [_agreement(teller, at, one) for at, one in enumerate(numbers, start=1)]),
        (Shortcoming, [_shortcoming(teller, at, one) for at, one in enumerate(numbers)]),
        (Work, [_work(teller, at, people) for at in range(min(people, 3))]),
        *_contacts(teller, people),
    ]


def _visits(teller: Teller) -> Told:
    words, by = teller.words, teller.users["supervisor"]
    visits: list[Row] = []
    findings: list[Row] = []
    for number in range(1, VISITS + 1):
        day = _before(teller, _DAYS_BETWEEN_VISITS * (VISITS + 1 - number) - 20)
        at = teller.moment(day)
        visit: Row = {
            "id": number,
            "visited_on": day,
            "place": words.offices[number % len(words.offices)],
            "seen": words.seen[number % len(words.seen)],
            "made_at": at,
            "by_id": by,
        }
        visits.append(visit)
        for which in range(2):
            done = None if number == VISITS and which else day + timedelta(days=9)
            findings.append(_finding(teller, number, which, at, done))
    return [(OfficeVisit, visits), (VisitFinding, findings)]


def _finding(teller: Teller, visit: int, which: int, at: datetime, done: date | None) -> Row:
    words, by = teller.words, teller.users["supervisor"]
    number = (visit + which) % len(words.findings_of_visits)
    return {
        "office_visit_id": visit,
        "text": words.findings_of_visits[number],
        "due_on": at.date() + timedelta(days=_DAYS_TO_PUT_RIGHT),
        "made_at": at,
        "by_id": by,
        "done": None if done is None else words.put_right[number],
        "done_on": done,
        "done_by": None if done is None else by,
    }


def _look(teller: Teller, weeks: int) -> Row:
    words = teller.words
    figures = {f"{kind}.{state}": weeks - 1 for kind in Kind for state in ("open", "late")}
    return {
        "looker": words.manager,
        "ordered": words.ordered[weeks % len(words.ordered)],
        "figures": figures,
        "looked_at": teller.moment(_before(teller, 1 + _DAYS_BETWEEN_LOOKS * (weeks - 1))),
        "by_id": teller.users["supervisor"],
    }


def _agreement(teller: Teller, at: int, request: int) -> Row:
    words = teller.words
    return {
        "request_id": request,
        "number": f"{at}/{teller.until.year - 1}",
        "agreed_on": _before(teller, 400),
        "party": words.parties[at % len(words.parties)],
        "shelf_id": None,
        "reference": words.reference,
        "linked_at": teller.moment(_before(teller, 20)),
        "by_id": teller.users["desk"],
    }


def _shortcoming(teller: Teller, at: int, request: int) -> Row:
    words = teller.words
    number, is_remedied = at % len(words.shortcomings), at % 2 == 0
    return {
        "request_id": request,
        "text": words.shortcomings[number],
        "noted_at": teller.moment(_before(teller, 30)),
        "by_id": teller.users["desk"],
        "remedy": words.remedies[number] if is_remedied else None,
        "remedied_on": _before(teller, 12) if is_remedied else None,
        "remedied_by": teller.users["supervisor"] if is_remedied else None,
    }


def _work(teller: Teller, at: int, people: int) -> Row:
    words = teller.words
    return {
        "person_id": 1 + at * people // 3,
        "title": words.works[at % len(words.works)],
        "owner": words.owner,
        "terms": words.terms,
        "until_on": None if at else teller.until + timedelta(days=300),
        "noted_at": teller.moment(_before(teller, 60)),
        "by_id": teller.users["desk"],
        "ended_on": None,
        "ended_reason": None,
        "ended_by": None,
    }


def _contacts(teller: Teller, people: int) -> Told:
    by = teller.users["desk"]
    step = max(1, people // _MOST_ASKED)
    asked = range(1, people + 1, step)[:_MOST_ASKED]
    consents: list[Row] = [
        {
            "person_id": person,
            "given": at % _ONE_AGREES_IN != 1,
            "said_at": teller.moment(_before(teller, 40)),
            "by_id": by,
        }
        for at, person in enumerate(asked)
        if at % _ONE_AGREES_IN
    ]
    tried: list[Row] = [
        {
            "person_id": one["person_id"],
            "reason": "identity:0",
            "about": texts.IDENTITY,
            "result": Tried.NO_ANSWER,
            "note": "",
            "tried_at": teller.moment(_before(teller, 3)),
            "by_id": teller.users["liaison"],
        }
        for one in consents[:4]
        if one["given"]
    ]
    return [(ContactConsent, consents), (ContactAhead, tried)]


def _before(teller: Teller, days: int) -> date:
    return teller.until - timedelta(days=days)
