"""How the people of a sample office found its services, and what was improved by it."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from twaim_desk.db.models.surveys import Improvement, SurveyRemark, SurveyRound, SurveySheet
from twaim_desk.domain.surveys import (
    Asked,
    Audience,
    Group,
    Method,
    Questionnaire,
    Split,
    asked_in,
)
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.requests import SampleRequest
from twaim_desk.services.sample.teller import Teller, Told

ROUNDS = 3
_INSIDE, _FIELD, _RUNNING = range(1, ROUNDS + 1)
_BITS = 62  # of a number drawn by lot
_LENGTHS = {_INSIDE: 20, _FIELD: 20, _RUNNING: 60}
_DAYS_AGO = {_INSIDE: 150, _FIELD: 60, _RUNNING: 5}
_SHEETS = {_INSIDE: 24, _FIELD: 64, _RUNNING: 12}
_METHODS = {_INSIDE: Method.PAPER, _FIELD: Method.FIELD, _RUNNING: Method.DELIVERY}
_DUE_IN = (-20, 45, 90)  # days; what was due before today is done
_LEVELS = {1: 70, 2: 20, 3: 10}


def ratings_of(made: SampleRequest, given: list[Row]) -> Iterator[Row]:
    """How some of those found the service who were asked when it was delivered to them."""
    for row in given:
        chance = Random(f"rated {made.request['number']}")
        if row["given_on"] is not None and chance.random() < 0.5:
            yield {
                "rated_on": row["given_on"],
                "method": Method.DELIVERY,
                "service": made.request["service"],
                "rating": chance.choices(("good", "middling", "poor"), list(_LEVELS.values()))[0],
            }


def rounds_of(teller: Teller) -> Told:
    """Two rounds that are closed and one that runs, with their sheets and what follows."""
    chance = Random(f"survey {teller.until}")
    rounds = [_round(teller, number) for number in _DAYS_AGO]
    asked = {number: _asked(teller, number) for number in _DAYS_AGO}
    sheets = [
        _sheet(chance, number, asked[number]) for number in _SHEETS for _ in range(_SHEETS[number])
    ]
    remarks: list[Row] = [
        {"id": chance.getrandbits(_BITS), "round_id": _FIELD, "text": text}
        for text in teller.words.survey_remarks
    ]
    follows = [_improvement(teller, at) for at in range(len(teller.words.improvements))]
    return [
        (SurveyRound, rounds),
        (SurveySheet, sheets),
        (SurveyRemark, remarks),
        (Improvement, follows),
    ]


def _round(teller: Teller, number: int) -> Row:
    first = teller.until - timedelta(days=_DAYS_AGO[number])
    last = first + timedelta(days=_LENGTHS[number])
    questionnaire = _questionnaire(teller, number)
    inside = questionnaire.asked is Audience.INTERNAL
    return {
        "id": number,
        "title": teller.words.survey_titles[number - 1],
        "questionnaire": questionnaire.id,
        "method": _METHODS[number],
        "split": Split.DEPARTMENT if inside else Split.SERVICE,
        "asked": _asked(teller, number).as_kept,
        "first_on": first,
        "last_on": last,
        "closed_on": last if last < teller.until else None,
        "begun_at": teller.moment(first),
        "by_id": teller.users["supervisor"],
    }


def _questionnaire(teller: Teller, number: int) -> Questionnaire:
    asked = Audience.INTERNAL if number == _INSIDE else Audience.EXTERNAL
    return next(one for one in teller.forms.surveys.questionnaires if one.asked is asked)


def _asked(teller: Teller, number: int) -> Asked:
    profile, surveys = teller.association.profile, teller.forms.surveys
    groups = [Group(one.id, one.title) for one in surveys.departments]
    if number != _INSIDE:
        groups = [Group(name, teller.forms.services[name].title) for name in profile.services]
    people = teller.forms.people[profile.person].the_plural_genitive
    return asked_in(surveys, _questionnaire(teller, number), people, tuple(groups))


def _sheet(chance: Random, number: int, asked: Asked) -> Row:
    """One person's answers; now and then a question is left out."""
    most = min(3, len(asked.groups))
    levels = {
        one.id: chance.choices(list(_LEVELS), list(_LEVELS.values()))[0]
        for one in asked.questions
        if chance.random() > 0.05
    }
    return {
        "id": chance.getrandbits(_BITS),
        "round_id": number,
        "group": chance.choice(asked.groups[:most]).id,
        "levels": levels,
    }


def _improvement(teller: Teller, at: int) -> Row:
    finding, action, responsible, changed = teller.words.improvements[at]
    due = teller.until + timedelta(days=_DUE_IN[at % len(_DUE_IN)])
    is_done = due < teller.until
    supervisor = teller.users["supervisor"]
    return {
        "round_id": _FIELD,
        "finding": finding,
        "action": action,
        "responsible": responsible,
        "due_on": due,
        "done_on": due if is_done else None,
        "changed": changed if is_done else None,
        "made_at": teller.moment(
            teller.until - timedelta(days=_DAYS_AGO[_FIELD] - _LENGTHS[_FIELD])
        ),
        "by_id": supervisor,
        "done_by": supervisor if is_done else None,
    }
