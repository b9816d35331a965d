"""The holidays at the command line: what is printed for a program, what for a person."""

import json
from datetime import datetime
from typing import Any

import pytest

from tests.cli.conftest import SitDown
from twaim_desk.__main__ import main
from twaim_desk.clock import RIYADH
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import holidays as texts

NOW = datetime(2026, 11, 2, 9, tzinfo=RIYADH)
DAY = "2026-11-10"

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def office(sit_down: SitDown) -> None:
    """The administrator in a copy of the sample office."""
    sit_down("admin", NOW)


def told(capsys: Capture, *words: str) -> dict[str, Any]:
    assert main(["holiday", *words, "--json"]) == 0
    facts: dict[str, Any] = json.loads(capsys.readouterr().out)
    return facts


def test_what_a_day_off_moves_is_told_and_kept_only_when_it_is_meant(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("add", DAY, "--name", "إجازة طارئة")
    tried = told(capsys, *words, "--dry-run")
    assert tried["saved"] is False
    assert tried["affected"]
    for one in tried["affected"]:
        assert one["was"] <= one["now"]
        assert one["effective"] == min(one["printed"], one["now"])
        assert one["work_due"] != DAY
    assert told(capsys, "list")["holidays"][0]["id"] == "founding-2027"
    assert told(capsys, *words) == tried | {"saved": True}
    first = told(capsys, "list")["holidays"][0]
    assert (first["id"], first["standing"]) == (f"added-{DAY}", "added")
    monkeypatch.setenv("TWAIM_DESK_USER", "supervisor")
    assert main(["requests", "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    now = {line["number"]: line for line in lines}
    for one in tried["affected"]:
        line = now[one["number"]]
        assert (line["reply_by_recomputed"], line["reply_by"]) == (one["now"], one["effective"])
    back = told(capsys, "remove", first["id"])
    assert {one["number"] for one in back["affected"]} == {
        one["number"] for one in tried["affected"]
    }


def test_a_person_reads_sentences(capsys: Capture) -> None:
    assert main(["holiday", "add", "١/٦/١٤٤٨", "--to", "2/6/1448", "--name", "إجازة"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("عدد الطلبات المتأثرة: ")
    assert texts.SAVED in said
    assert main(["holiday", "list"]) == 0
    assert "added-2026-11-11: إجازة (مضافة)، 2026-11-11، 2026-11-12" in capsys.readouterr().out
    assert main(["holiday", "move", "fitr-1448", "2027-03-10", "--to", "2027-03-13"]) == 0
    assert main(["holiday", "confirm", "adha-1448", "--source", "إعلان", "--dry-run"]) == 0
    assert texts.NOT_SAVED_YET in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["add", DAY, "--name", " "], texts.REFUSALS["no_name"]),
        (["add", DAY, "--to", "2026-11-09", "--name", "إجازة"], texts.REFUSALS["reversed"]),
        (["remove", "fitr-1448"], texts.REFUSALS["by_law"]),
        (["confirm", "nothing"], texts.REFUSALS["unknown"]),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    words: list[str], sentence: str, capsys: Capture
) -> None:
    assert main(["holiday", *words]) == 1
    assert capsys.readouterr().err.strip() == sentence


def test_who_may_not_is_refused(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWAIM_DESK_USER", "desk")
    assert main(["holiday", "add", DAY, "--name", "إجازة"]) == 1
    assert capsys.readouterr().err.strip() == desk_texts.NOT_ALLOWED
    assert main(["holiday", "add", DAY]) == 2
