"""The day's work at the command line: what is printed for a program, what for a person."""

import json
from datetime import datetime

import pytest

from tests.cli.conftest import SitDown
from twaim_desk.__main__ import main
from twaim_desk.clock import RIYADH
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import today as texts

LATER = datetime(2027, 1, 3, 9, tzinfo=RIYADH)

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def office(sit_down: SitDown) -> None:
    """The desk of a copy of the sample office, two months after its last request."""
    sit_down("desk", LATER)


def test_a_program_reads_the_lines_of_the_role(capsys: Capture) -> None:
    assert main(["today", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["role"], facts["day"], facts["restored"]) == ("desk", "2027-01-03", None)
    counts = {line["name"]: line["count"] for line in facts["lines"]}
    assert {"due_today", "overdue", "five_days", "suspended"} < counts.keys()
    assert counts["overdue"] > 0
    assert counts["suspended"] > 0  # the sample has interviews that were left


def test_another_role_has_its_own_lines(capsys: Capture) -> None:
    assert main(["today", "--role", "supervisor", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["role"] == "supervisor"
    assert "approvals" in [line["name"] for line in facts["lines"]]
    late = [line for line in facts["lines"] if line["name"] == "overdue_of"]
    assert late[0]["about"] == "هند بنت سعد العتيبي"


def test_a_person_reads_sentences(capsys: Capture) -> None:
    assert main(["today"]) == 0
    said = capsys.readouterr().out
    for name in ("due_today", "overdue", "suspended"):
        assert texts.LINES[name] in said
    assert texts.LINES["approvals"] not in said


def test_an_unknown_role_is_refused_in_one_sentence(capsys: Capture) -> None:
    assert main(["today", "--role", "boss"]) == 1
    assert capsys.readouterr().err.strip() == desk_texts.UNKNOWN_ROLE
