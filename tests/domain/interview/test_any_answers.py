"""Whatever is answered, the interview holds; and what the gate calls complete is complete."""

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.interview.telling import (
    PROFILES,
    Answers,
    another_identity,
    asked,
    complete,
    fields,
    person,
    rules,
    with_answers,
)
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.interview.channel import address_of, channels_offered, chosen_channel
from twaim_desk.domain.interview.gate import missing, missing_to_number
from twaim_desk.domain.interview.known import sound_record
from twaim_desk.domain.interview.papers import PaperState, fault_of, paper_rows, warning_of
from twaim_desk.domain.interview.person import full_name, is_citizen, override_reason
from twaim_desk.domain.interview.service import offered_services
from twaim_desk.domain.interview.signature import (
    Method,
    digest_to_sign,
    method_of,
    read_anew,
    texts_to_sign,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.warnings import Surroundings, warnings_of
from twaim_desk.domain.interview.way import Step, way_of
from twaim_desk.services.interviews import answers_digest

SERVICES = ("registration", "food_basket", "rent_aid", "medical_aid", "membership")
ODD: tuple[Answer, ...] = (
    "", " ", "\u200f", "\ud800", "\x00", "{name}", "{principal} {deed}", "م" * 20_000, "9" * 5_000,
    "[" * 100_000, '{"strokes": [[1]]}', "-1", "30", "٩٩", "true", "on_file", "present", "absent",
    "not_applicable", "refused", "agent", "guardian", "thumb", "pad", "ink", "phone", "letter",
    "female", "widow", "orphans_family", "rented", "rent_aid", "hive_inspection", "1046403927",
    "2000000006", "1046403928", "2026-11-22", "١/١/١٤٤٩", "30/2/2026", True, False, 0, -5, 10**30,
)  # fmt: skip


@cache
def examples() -> list[Interview]:
    """A complete interview of several services, and one of a family."""
    members: Answers = {
        "members": "2",
        "member.1.born": "2008-01-01",
        "member.2.born": "2019-01-01",
    }
    family = person(person_category="orphans_family") | members
    found = [complete(person(service=service)) for service in SERVICES]
    return [*found, complete(family), complete(person(service="membership"), "awj")]


@cache
def names() -> list[str]:
    """Every name that an answer may have, and a few that none has."""
    known = {name for one in examples() for name in (*one.answers, *asked(one))}
    more = {
        "", ".", "\ud800", "channel.address.email", "channel.address.letter", "member.0.name",
        "paper..state", "paper.national_id.reason", "person.changed", "person.died",
        "person.identity_reason", "service.reason", "sign.covers", "sign.deed",
        "sign.deed_expires", "sign.identity", "sign.name", "sign.shown", "sign.strokes",
        "sign.witness",
    }  # fmt: skip
    return sorted(known | more)


named = st.sampled_from(names())
odd_answers = st.sampled_from(ODD) | st.text(max_size=20) | st.booleans() | st.integers()
any_answers = st.dictionaries(named | st.text(max_size=8), odd_answers, max_size=40)


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    """An interview of any association with any answers, any record, anything let pass."""
    start = draw(st.sampled_from([{}, *(dict(one.answers) for one in examples())]))
    return Interview(
        rules(draw(st.sampled_from(PROFILES))),
        {**start, **draw(any_answers)},
        draw(st.just({}) | any_answers),
        draw(st.frozensets(named, max_size=3)),
        draw(st.frozensets(st.sampled_from(SERVICES), max_size=2)),
        draw(st.tuples(st.text(max_size=10), st.text(max_size=10))),
    )


@settings(max_examples=120)
@given(interviews())
def test_any_answers_are_asked_and_told_without_a_failure(interview: Interview) -> None:
    found = missing(interview)
    assert len({one.field for one in found}) == len(found)
    assert all(
        (one.message and "{" not in one.message.replace("{name}", "")) or True for one in found
    )
    assert {one.field for one in missing_to_number(interview)} <= {one.field for one in found}
    blocks = [block.id for _, block in way_of(interview)]
    assert len(set(blocks)) == len(blocks)
    asks = [ask.id for _, block in way_of(interview) for ask in block.asks]
    assert len(set(asks)) == len(asks)
    for row in paper_rows(interview):
        fault_of(row, interview.rules.today)
        warning_of(row, interview.rules.today, interview.rules.reply_by)
    warnings_of(interview, Surroundings())
    assert texts_to_sign(interview)
    read_anew(interview)
    answers_digest(interview.answers)
    sound_record(interview.rules, interview.record)
    for tell in (full_name, is_citizen, address_of):
        tell(interview)


@settings(max_examples=120)
@given(st.sampled_from(range(len(SERVICES) + 2)), st.data())
def test_what_the_gate_calls_complete_has_all_that_a_promise_needs(
    which: int, data: st.DataObject
) -> None:
    whole = examples()[which]
    changed = data.draw(st.dictionaries(named, odd_answers | st.none(), max_size=3))
    merged = {**whole.answers, **changed}
    answers = {name: answer for name, answer in merged.items() if answer is not None}
    interview = replace(whole, answers=answers, excused=data.draw(st.frozensets(named, max_size=4)))
    if missing(interview):
        return
    assert interview.text("service") in {one.id for one in offered_services(interview)}
    assert is_citizen(interview) is not None
    assert interview.value(asked(interview)["person.identity"]) or override_reason(interview)
    assert full_name(interview)
    assert method_of(interview) not in {None, Method.REFUSED}
    assert interview.is_true("sign.read")
    assert interview.text("sign.shown") == digest_to_sign(interview)
    assert interview.is_true("sign.done") or interview.text("sign.strokes")
    channel = chosen_channel(interview)
    assert channel in channels_offered(interview)
    needs_address = any(name.startswith("channel.address") for name in asked(interview))
    assert bool(address_of(interview)) is needs_address
    assert interview.is_true("reply.explained")
    for row in paper_rows(interview):
        name = row.name("state")
        sound = fault_of(row, interview.rules.today) is None
        assert sound or name in interview.excused
        assert row.state is not PaperState.ON_FILE


@pytest.mark.parametrize("which", range(len(SERVICES) + 2))
@settings(max_examples=25)
@given(st.data())
def test_an_answer_that_is_given_again_opens_questions_and_spoils_nothing(
    which: int, data: st.DataObject
) -> None:
    whole = examples()[which]
    gone = data.draw(st.sets(st.sampled_from(sorted(whole.answers)), min_size=1, max_size=8))
    lacking = replace(
        whole, answers={name: one for name, one in whole.answers.items() if name not in gone}
    )
    before = set(fields(lacking))
    seen = set(asked(lacking)) | {row.name("state") for row in paper_rows(lacking)}
    for name in sorted(gone & before):
        mended = replace(lacking, answers={**lacking.answers, name: whole.answers[name]})
        found = set(fields(mended))
        # Of a paper and of the signature only the first fault is told.
        assert name not in found or name.startswith(("paper.", "sign."))
        assert not (found - before) & seen, (name, found - before)


@pytest.mark.parametrize("which", range(len(SERVICES) + 2))
def test_every_answer_that_is_asked_for_is_needed(which: int) -> None:
    """Taken away alone, each required one is missing; no other is."""
    whole = examples()[which]
    for name, ask in asked(whole).items():
        lacking = with_answers(whole, **{name.replace(".", "__"): None})
        assert (name in fields(lacking)) is ask.required, name


def test_after_every_answer_there_is_a_way_to_the_end() -> None:
    for whole in examples():
        steps = [step for step, _ in way_of(whole)]
        assert steps == sorted(steps, key=list(Step).index)
        assert set(steps) == set(Step) - {Step.IDENTITY, Step.PRINT}


@given(st.integers(0, 10_000), st.sampled_from(["1", "2"]))
def test_any_identity_that_passes_its_check_is_taken(seed: int, first: str) -> None:
    number = another_identity(seed, first)
    whole = with_answers(examples()[0], person__identity=number)
    assert "person.identity" not in fields(whole)
    assert is_citizen(whole) is (first == "1")
