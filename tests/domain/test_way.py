"""The steps of an interview and their blocks."""

from dataclasses import replace
from datetime import date

import pytest

from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.way import Step, step_of, way_of
from twaim_desk.services.before_office import association, shipped_calendar, shipped_forms
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_texts import paper_words

FORMS = OfficeForms(
    shipped_forms(), association("twaim"), shipped_calendar().version, paper_words()
)
RULES = rules_of(FORMS, date(2026, 11, 22))
ANSWERS = {"members": "2", "channel": "email", "person.category": "orphans"}


@pytest.mark.parametrize("service", FORMS.association.profile.services)
@pytest.mark.parametrize("method", ["ink", "pad", "thumb", "guardian", "agent", "refused"])
def test_the_name_of_a_block_tells_its_step(service: str, method: str) -> None:
    interview = Interview(RULES, ANSWERS | {"service": service, "sign.method": method})
    changed = replace(interview, record={"person.first": "نورة", "members": "1"})
    ways = [*way_of(interview), *way_of(changed)]
    assert {step for step, _ in ways} >= {Step.PERSON, Step.SERVICE, Step.PAPERS, Step.SIGNATURE}
    for step, block in ways:
        assert step_of(block.id) is step, block.id


def test_an_interview_that_was_only_begun_is_at_the_person() -> None:
    assert step_of("") is Step.PERSON
