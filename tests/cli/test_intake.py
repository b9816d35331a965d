"""A whole interview from a file: what is printed, what is kept, what is refused."""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import SitDown
from tests.services import offices
from twaim_desk import paths
from twaim_desk.__main__ import main
from twaim_desk.cli import office_options
from twaim_desk.clock import RIYADH
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import intake_command as texts
from twaim_desk.texts import intake_file as file_texts

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
KEYS = {"uuid", "number", "state", "received_on", "complete_on", "reply_by", "missing", "papers"}
NOON = datetime(2026, 11, 22, 12, tzinfo=RIYADH)

Capture = pytest.CaptureFixture[str]
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture(autouse=True)
def office(sit_down: SitDown) -> Path:
    """The desk of a copy of the sample office, at noon of a day of work."""
    return sit_down("desk", NOON)


@pytest.fixture
def run(tmp_path: Path, capsys: Capture) -> Run:
    """Takes a file in: the status, what is printed for a program, what is said."""

    def take_in(file: Path, *words: str) -> tuple[int, Any, str]:
        status = main(["intake", str(file), "--out", str(tmp_path / "papers"), *words])
        printed = capsys.readouterr()
        return status, json.loads(printed.out) if printed.out else None, printed.err.strip()

    return take_in


def example(name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    return value


def written(folder: Path, value: object) -> Path:
    file = folder / "answers.json"
    file.write_text(json.dumps(value), "utf-8")
    return file


def test_the_complete_example_is_received_with_a_reply_date(run: Run, tmp_path: Path) -> None:
    status, facts, said = run(EXAMPLES / "intake-complete.json")
    assert (status, said) == (0, "")
    assert facts.keys() == KEYS
    assert facts["number"].startswith("TW-1448-")
    assert facts["state"] == "complete"
    assert facts["complete_on"] == facts["received_on"] == "2026-11-22"
    assert date.fromisoformat(facts["reply_by"]) > NOON.date()
    assert (facts["missing"], facts["papers"]) == ([], [f"{facts['number']}-receipt.pdf"])
    assert (tmp_path / "papers" / facts["papers"][0]).read_bytes().startswith(b"%PDF-")


def test_the_same_file_gives_the_same_number(run: Run) -> None:
    file = EXAMPLES / "intake-complete.json"
    assert run(file) == run(file) == run(file, "--json")


def test_the_incomplete_example_gets_a_number_and_says_what_is_missing(
    run: Run, tmp_path: Path
) -> None:
    status, facts, said = run(EXAMPLES / "intake-incomplete.json")
    assert facts["papers"] == [f"{facts['number']}-missing-slip.pdf"]
    assert (tmp_path / "papers" / facts["papers"][0]).read_bytes().startswith(b"%PDF-")
    assert (status, said) == (1, texts.INCOMPLETE)
    assert facts.keys() == KEYS
    assert facts["number"].startswith("TW-1448-")
    assert (facts["state"], facts["complete_on"], facts["reply_by"]) == ("incomplete", None, None)
    assert all(one.keys() == {"field", "block", "clause", "message"} for one in facts["missing"])
    missing = {one["field"]: one for one in facts["missing"]}
    assert {"paper.inheritance_deed.state", "paper.title_deed.state", "sign.read"} <= set(missing)
    assert missing["paper.inheritance_deed.state"]["clause"] == "ت-2"
    assert missing["sign.read"]["clause"] == "ت-4"
    assert all(offices.is_arabic(one["message"]) for one in facts["missing"])


def test_a_file_without_a_uuid_and_a_document_is_a_new_intake_that_lacks_it(
    run: Run, tmp_path: Path
) -> None:
    lacking = example("intake-complete")
    del lacking["uuid"], lacking["documents"]["national_id"]
    status, facts, _ = run(written(tmp_path, lacking))
    assert (status, facts["reply_by"]) == (1, None)
    assert [one["field"] for one in facts["missing"]] == ["paper.national_id.state"]


def test_a_file_that_lacked_something_is_completed_under_its_number(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = example("intake-complete")
    del lacking["documents"]["family_card"]
    _, first, _ = run(written(tmp_path, lacking))
    assert [one["field"] for one in first["missing"]] == ["paper.family_card.state"]
    monkeypatch.setattr(office_options, "system_clock", lambda: NOON.replace(day=23))
    status, second, _ = run(EXAMPLES / "intake-complete.json")
    assert status == 0
    assert second["number"] == first["number"]
    assert (second["received_on"], second["complete_on"]) == ("2026-11-22", "2026-11-23")


def test_without_a_person_there_is_no_number(run: Run, tmp_path: Path) -> None:
    unknown = example("intake-complete") | {"answers": {"service": "registration"}}
    status, facts, said = run(written(tmp_path, unknown))
    assert (status, said) == (1, texts.NOT_NUMBERED)
    assert facts["number"] is facts["state"] is None
    assert "person.identity" in {one["field"] for one in facts["missing"]}


@pytest.mark.parametrize("service", ["", "rent_aid", "membership"])
def test_an_example_is_complete_as_it_is(
    service: str, run: Run, tmp_path: Path, capsys: Capture
) -> None:
    words = ["--service", service] if service else []
    assert main(["intake", "--example", *words]) == 0
    file = tmp_path / "example.json"
    file.write_text(capsys.readouterr().out, "utf-8")
    status, facts, _ = run(file)
    assert (status, facts["state"]) == (0, "complete")


def test_an_unknown_service_has_no_example(capsys: Capture) -> None:
    assert main(["intake", "--example", "--service", "nonsense"]) == 1
    printed = capsys.readouterr()
    assert not printed.out
    assert "rent_aid" in printed.err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", texts.NOT_JSON),
        (b"{", texts.NOT_JSON),
        (b"\xff\xfe", texts.NOT_JSON),
        (b"[" * 200_000, texts.NOT_JSON),
        (b"1" * 5000, texts.NOT_JSON),
        (b" " * 5_000_001, texts.NOT_JSON),
        (b"[]", file_texts.NOT_AN_INTAKE),
        (b'{"uuid": "1", "answers": []}', file_texts.NOT_AN_INTAKE),
        (b'{"uuid": null, "answers": {}}', file_texts.NO_UUID),
        (b'{"uuid": 1, "answers": {}}', file_texts.NO_UUID),
        (b'{"uuid": "\\ud800", "answers": {}}', file_texts.NO_UUID),
    ],
)
def test_what_is_no_intake_is_refused_in_one_sentence(
    content: bytes, sentence: str, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(content)
    assert run(file) == (1, None, sentence)


@pytest.mark.parametrize("answer", [None, 1.5, [], {}])
def test_an_answer_of_no_kind_is_refused(answer: object, run: Run, tmp_path: Path) -> None:
    bad = example("intake-complete")
    bad["answers"]["service"] = answer
    assert run(written(tmp_path, bad)) == (1, None, file_texts.BAD_ANSWER)


@pytest.mark.parametrize("way", ["pigeon", None, 3, []])
def test_an_unknown_way_of_arrival_is_refused(way: object, run: Run, tmp_path: Path) -> None:
    status, facts, said = run(written(tmp_path, example("intake-complete") | {"taken_from": way}))
    assert (status, facts) == (1, None)
    assert "website" in said


def test_any_text_in_an_answer_is_taken_in(run: Run, tmp_path: Path) -> None:
    odd = example("intake-incomplete")
    odd["answers"] |= {"\ud800": "\ud800", "person.district": "\x00\udfff", "sign.deed": "\ud800"}
    odd["answers"] |= {"person.address": "{name} \u202e" * 2000, "sign.method": "agent"}
    odd["answers"] |= {
        "sign.read": True,
        "sign.name": "\ud800",
        "members": "٣٠",
        "q.iban": "[" * 90,
    }
    status, facts, _ = run(written(tmp_path, odd))
    assert (status, facts["state"]) == (1, "incomplete")
    assert {"person.district", "person.address", "q.iban"} <= {
        one["field"] for one in facts["missing"]
    }


def test_a_file_that_is_not_there_and_a_folder_that_cannot_be(run: Run, tmp_path: Path) -> None:
    assert run(tmp_path / "nowhere.json") == (1, None, texts.UNREADABLE)
    (tmp_path / "papers").touch()
    assert run(EXAMPLES / "intake-complete.json") == (1, None, texts.NO_FOLDER)


@pytest.mark.parametrize("words", [[], ["x.json"], ["--out", "x"], ["x.json", "--out", ""]])
def test_file_and_folder_are_needed(words: list[str], capsys: Capture) -> None:
    assert main(["intake", *words]) == 2
    assert "--help" in capsys.readouterr().err


@pytest.mark.parametrize("user", ["researcher", "auditor", "admin"])
def test_who_may_not_is_refused(user: str, run: Run, capsys: Capture) -> None:
    assert run(EXAMPLES / "intake-complete.json", "--user", user)[2] == desk_texts.NOT_ALLOWED
    assert main(["intake", "--example", "--user", user]) == 1
    assert capsys.readouterr().err.strip() == desk_texts.NOT_ALLOWED


def test_nothing_personal_is_logged_or_said(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    answers = example("intake-incomplete")["answers"]
    _, _, said = run(EXAMPLES / "intake-incomplete.json")
    for name in ("person.first", "person.family", "person.identity", "person.phone"):
        assert answers[name] not in caplog.text + said


def test_the_examples_are_of_an_association_that_ships() -> None:
    assert paths.shipped("forms", "profiles", "twaim.toml").is_file()
    assert {file.name for file in EXAMPLES.glob("*.json")} == {
        "intake-complete.json",
        "intake-incomplete.json",
    }
