"""The gate: one sentence for each field, with its clause, and what a supervisor may let pass."""

from dataclasses import replace

import pytest

from tests.domain.interview.telling import PROFILES, asked, complete, fields, rules, with_answers
from twaim_desk.domain.asks import AskKind
from twaim_desk.domain.interview.gate import can_be_excused, missing, problem_of
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.way import Step, blocks_of, way_of


@pytest.mark.parametrize("profile", PROFILES)
def test_what_is_missing_at_the_beginning_names_block_and_clause(profile: str) -> None:
    its = rules(profile)
    empty = Interview(its)
    known_blocks = {block.id for _, block in way_of(empty)}
    clauses = {one.id for one in its.policy.clauses}
    found = missing(empty)
    assert found
    assert len({one.field for one in found}) == len(found)
    for one in found:
        assert one.block in known_blocks
        assert one.clause in clauses
        assert one.message.strip()


def test_the_clause_is_that_of_what_is_asked_for() -> None:
    lacking = with_answers(
        complete(), person__district=None, paper__family_card__state="absent", sign__done=None,
        reply__explained=None, channel__read=None, q__in_area=False,
    )  # fmt: skip
    clauses = {one.field: one.clause for one in missing(lacking)}
    assert clauses == {
        "person.district": "ت-3",
        "condition.in_area": "ت-2",
        "paper.family_card.state": "ت-2",
        "channel.read": "ت-3",
        "sign.done": "ت-4",
        "reply.explained": "ت-5",
    }


def test_what_is_missing_stands_in_the_order_of_the_interview() -> None:
    found = fields(Interview(rules(), {"service": "rent_aid", "sign.method": "ink"}))
    steps = [field.partition(".")[0] for field in found]
    order = ["person", "service", "q", "members", "condition", "paper", "channel", "sign", "reply"]
    assert steps == sorted(steps, key=order.index)


@pytest.mark.parametrize(
    ("field", "excusable"),
    [
        ("paper.family_card.state", True),
        ("paper.national_id.2.state", False),  # it says who he is
        ("condition.in_area", True),
        ("service.open", True),
        ("person.identity", False),
        ("person.died", False),
        ("service", False),
        ("q.in_area", False),
        ("channel", False),
        ("sign.method", False),
        ("sign.read", False),
        ("reply.explained", False),
    ],
)
def test_a_supervisor_lets_papers_and_conditions_pass_and_nothing_else(
    field: str, excusable: bool
) -> None:
    assert can_be_excused(complete(), field) is excusable


def test_what_was_excused_is_missing_no_more_and_nothing_else_is() -> None:
    lacking = with_answers(
        complete(), paper__family_card__state="absent", paper__national_id__state=None
    )
    excused = replace(lacking, excused=frozenset({"paper.family_card.state", "reply.explained"}))
    assert fields(excused) == ["paper.national_id.state"]
    unexplained = with_answers(excused, reply__explained=None, paper__national_id__state="present")
    assert fields(unexplained) == ["reply.explained"]


def test_what_is_optional_is_told_only_when_it_is_wrong() -> None:
    for name in ("person.address", "channel.best_time", "channel.second"):
        ask = asked(complete())[name]
        assert not ask.required
        assert problem_of(complete(), ask) is None
    wrong = with_answers(complete(), person__address="\x00")
    assert fields(wrong) == ["person.address"]


def test_every_step_has_its_blocks_and_what_is_shown_only_has_none() -> None:
    whole = complete()
    assert [step for step in Step if not blocks_of(whole, step)] == [Step.IDENTITY, Step.PRINT]
    assert [ask.kind for _, block in way_of(whole) for ask in block.asks][-1] is AskKind.TICK
