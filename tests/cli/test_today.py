"""The day's work at the command line: what is printed for a program, what for a person."""

import json
import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.services import offices
from twaim_desk.__main__ import main
from twaim_desk.cli import office_options
from twaim_desk.clock import RIYADH
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import today as texts

LATER = datetime(2027, 1, 3, 9, tzinfo=RIYADH)

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test changes."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_STATE_HOME", str(folder / "state"))
        patched.setenv("LOCALAPPDATA", str(folder / "state"))
        patched.setattr("twaim_desk.vault.keys.derive", offices.cheap_derive)
        made = make_sample(folder / "office", "twaim", 20, 60, 7, date(2026, 11, 1))
        made.desk.store.dispose()
    return folder / "office"


@pytest.fixture(autouse=True)
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy of it, named in the environment, two months after its last request."""
    folder = Path(shutil.copytree(made, tmp_path / "office"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    monkeypatch.setenv("TWAIM_DESK_DATA", str(folder))
    monkeypatch.setenv("TWAIM_DESK_USER", "desk")
    monkeypatch.setenv("TWAIM_DESK_PASSWORD", PASSWORD)
    monkeypatch.setattr("twaim_desk.vault.keys.derive", offices.cheap_derive)
    monkeypatch.setattr(office_options, "system_clock", lambda: LATER)


def test_a_program_reads_the_lines_of_the_role(capsys: Capture) -> None:
    assert main(["today", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["role"], facts["day"], facts["restored"]) == ("desk", "2027-01-03", None)
    counts = {line["name"]: line["count"] for line in facts["lines"]}
    assert counts.keys() == {"due_today", "overdue", "suspended"}
    assert counts["overdue"] > 0
    assert counts["suspended"] > 0  # the sample has interviews that were left


def test_another_role_has_its_own_lines(capsys: Capture) -> None:
    assert main(["today", "--role", "supervisor", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["role"] == "supervisor"
    assert [line["name"] for line in facts["lines"]][-1] == "matters"


def test_a_person_reads_sentences(capsys: Capture) -> None:
    assert main(["today"]) == 0
    said = capsys.readouterr().out
    for name in ("due_today", "overdue", "suspended"):
        assert texts.LINES[name] in said
    assert texts.LINES["approvals"] not in said


def test_an_unknown_role_is_refused_in_one_sentence(capsys: Capture) -> None:
    assert main(["today", "--role", "boss"]) == 1
    assert capsys.readouterr().err.strip() == desk_texts.UNKNOWN_ROLE
