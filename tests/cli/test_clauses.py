import json

import pytest

from twaim_desk.__main__ import main
from twaim_desk.domain.policy import Clause
from twaim_desk.services.before_office import shipped_forms
from twaim_desk.services.clauses import ClauseState, state_of

Capture = pytest.CaptureFixture[str]


def test_no_clause_of_a_policy_is_left_out(capsys: Capture) -> None:
    assert main(["clauses", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)["policies"]
    policies = shipped_forms().policies
    assert [policy["id"] for policy in printed] == list(policies)
    for policy in printed:
        clauses = policies[policy["id"]].clauses
        assert [clause["id"] for clause in policy["clauses"]] == [clause.id for clause in clauses]
        assert sum(policy["totals"].values()) == len(clauses)
        for clause in policy["clauses"]:
            assert clause["fulfilled_by"] or clause["planned"]
            assert clause["state"] in {"fulfilled", "partly", "planned"}
            assert clause["text"]


def test_a_person_reads_each_clause_with_its_state_and_the_totals(capsys: Capture) -> None:
    assert main(["clauses"]) == 0
    printed = capsys.readouterr().out
    for policy in shipped_forms().policies.values():
        assert policy.title in printed
        for clause in policy.clauses:
            assert f"  {clause.id} (" in printed
            assert all(name in printed for name in (*clause.fulfilled_by, *clause.shown_by))
    assert "المخطَّط: " in printed
    assert "عدد البنود: " in printed


@pytest.mark.parametrize("typed", ["002", "٠٠٢"])
def test_one_policy_can_be_asked_for(typed: str, capsys: Capture) -> None:
    assert main(["clauses", "--policy", typed, "--json"]) == 0
    assert [one["id"] for one in json.loads(capsys.readouterr().out)["policies"]] == ["002"]


def test_a_policy_that_does_not_exist_is_refused(capsys: Capture) -> None:
    assert main(["clauses", "--policy", "999"]) == 1
    printed = capsys.readouterr()
    assert not printed.out
    assert "لا توجد سياسة بالمعرّف المذكور" in printed.err


def test_a_clause_is_fulfilled_only_when_nothing_of_it_is_planned() -> None:
    done = Clause("1", "s", "text", fulfilled_by=("forms",), shown_by=("tests",))
    partly = Clause("2", "s", "text", fulfilled_by=("forms",), shown_by=("tests",), planned="rest")
    planned = Clause("3", "s", "text", planned="all")
    assert state_of(done) is ClauseState.FULFILLED
    assert state_of(partly) is ClauseState.PARTLY
    assert state_of(planned) is ClauseState.PLANNED
