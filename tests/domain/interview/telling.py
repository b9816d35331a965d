"""Interviews for the tests: rules of a day, answers that open the gate, and what is missing."""

from dataclasses import replace
from datetime import date
from functools import cache
from random import Random

from tests.calendars import shipped
from twaim_desk.domain.asks import Answer, Ask
from twaim_desk.domain.identity import parse_identity
from twaim_desk.domain.interview.gate import missing
from twaim_desk.domain.interview.signature import read_anew
from twaim_desk.domain.interview.value import Interview, Rules
from twaim_desk.domain.interview.way import way_of
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.before_office import association_of, shipped_forms
from twaim_desk.services.intake_example import answered
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_texts import paper_words

Answers = dict[str, Answer]
TODAY = date(2026, 11, 22)  # Sunday, 12 Jumada al-akhira 1448
REPLY_BY = date(2026, 12, 13)
CITIZEN, OTHER_CITIZEN, RESIDENT = "1046403927", "1000000008", "2000000006"
PROFILES = ("twaim", "general", "khair-albiqa", "awj", "dumat-nahhal")


@cache
def rules(profile: str = "twaim", today: date = TODAY) -> Rules:
    """The rules of an association that ships, on a day."""
    forms, calendar = shipped_forms(), shipped()
    chosen = forms.profiles[profile]
    association = association_of(chosen, forms.policies[chosen.policy], calendar)
    return rules_of(OfficeForms(forms, association, calendar.version, paper_words()), today)


def person(**more: Answer) -> Answers:
    """What a new person says of herself; names of parts with `_` in place of the dot."""
    said: Answers = {
        "person.identity": CITIZEN,
        "person.born": "١٢/٦/١٣٨٤",
        "person.gender": "female",
        "person.first": "نورة",
        "person.father": "عبدالله",
        "person.grandfather": "صالح",
        "person.family": "المطيري",
        "person.phone": "0551234567",
        "person.district": "التويم",
        "person.category": "elderly",
        "service": "registration",
        "sign.method": "ink",
    }
    return said | {name.replace("_", ".", 1): answer for name, answer in more.items()}


def complete(answers: Answers | None = None, profile: str = "twaim") -> Interview:
    """An interview that lacks nothing."""
    given = answered(rules(profile), person() if answers is None else answers)
    interview = Interview(rules(profile), given)
    assert missing(interview) == ()
    return interview


def with_answers(interview: Interview, **more: Answer | None) -> Interview:
    """The same with other answers; a name has `__` for each dot, None takes an answer away."""
    changed = {name.replace("__", "."): answer for name, answer in more.items()}
    merged = {**interview.answers, **changed}
    kept = {name: answer for name, answer in merged.items() if answer is not None}
    return replace(interview, answers=kept)


def read_again(interview: Interview) -> Interview:
    """The same after its declaration was read as it now stands, and signed."""
    read = {**interview.answers, **read_anew(interview), "sign.done": True}
    kept = {name: answer for name, answer in read.items() if answer is not None}
    return replace(interview, answers=kept)


def known(interview: Interview, **changed: Answer) -> Interview:
    """The person of a complete interview as one on record, asked for another service."""
    kept = ("person.", "member", "q.")
    record = {name: one for name, one in interview.answers.items() if name.startswith(kept)}
    del record["person.told"]
    answers: Answers = {"person.changed": False, "person.told": True, **changed}
    return Interview(interview.rules, answers, record)


def fields(interview: Interview) -> list[str]:
    """The fields of what is missing, in order."""
    return [one.field for one in missing(interview)]


def sentence(interview: Interview, field: str) -> str:
    """What is said of a field that is missing."""
    return next(one.message for one in missing(interview) if one.field == field)


def asked(interview: Interview) -> dict[str, Ask]:
    """Every question of the way, by its name."""
    return {ask.id: ask for _, block in way_of(interview) for ask in block.asks}


def blocks(interview: Interview) -> list[str]:
    """The blocks of the way, in order."""
    return [block.id for _, block in way_of(interview)]


def another_identity(seed: int, first: str = "1") -> str:
    """A number that passes its check."""
    chance = Random(seed)
    while True:
        number = f"{first}{chance.randrange(10**9):09}"
        try:
            return parse_identity(number).number
        except RefusedInputError:
            continue
