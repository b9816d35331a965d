"""`receipt` and `verify`: what a person or a script gets, and how both end."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import SitDown
from tests.cli.test_intake import EXAMPLES, NOON
from tests.pdfs import a_pdf
from twaim_desk.__main__ import main
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import paper_commands as texts
from twaim_desk.texts import papers as paper_texts
from twaim_desk.texts import verify as verify_texts

KEYS = {"ours", "unchanged", "stands", "message"}

Capture = pytest.CaptureFixture[str]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def office(sit_down: SitDown) -> Path:
    """The desk of a copy of the sample office, at noon of a day of work."""
    return sit_down("desk", NOON)


@pytest.fixture
def run(capsys: Capture) -> Run:
    """Runs a command: the status, what is printed, what is said."""

    def command(*words: object) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        printed = capsys.readouterr()
        return status, printed.out.strip(), printed.err.strip()

    return command


@pytest.fixture
def number(run: Run, tmp_path: Path) -> str:
    """The number of a request that was taken in."""
    _, out, _ = run("intake", EXAMPLES / "intake-complete.json", "--out", tmp_path / "papers")
    return str(json.loads(out)["number"])


@pytest.fixture
def receipt(run: Run, number: str, tmp_path: Path) -> Path:
    """Its receipt."""
    file = tmp_path / "receipt.pdf"
    assert run("receipt", number, "--out", file) == (
        0, texts.RECEIPT_WRITTEN.format(file=file), "",
    )  # fmt: skip
    return file


def verdict(run: Run, *words: object) -> tuple[int, dict[str, Any], str]:
    """What `verify --json` prints, and what it says beside."""
    status, out, said = run("verify", *words, "--json")
    facts: dict[str, Any] = json.loads(out)
    assert facts.keys() == KEYS
    return status, facts, said


def test_the_receipt_is_the_same_each_time(run: Run, receipt: Path, number: str) -> None:
    first = receipt.read_bytes()
    assert first.startswith(b"%PDF")
    assert run("receipt", number, "--out", receipt)[0] == 0
    assert receipt.read_bytes() == first


def test_a_copy_is_numbered_and_ours(run: Run, receipt: Path, number: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    assert run("receipt", number, "--out", copy, "--copy")[0] == 0
    assert copy.read_bytes() != receipt.read_bytes()
    status, facts, _ = verdict(run, copy)
    assert status == 0
    assert "نسخة رقم (١)" in facts["message"]


def test_a_sample_has_receipts_when_they_are_asked_for(run: Run, tmp_path: Path) -> None:
    _, out, _ = run("requests", "--user", "supervisor", "--json")
    requests = [json.loads(line) for line in out.splitlines()]
    complete = next(one["number"] for one in requests if one["complete_on"])
    for name, words in (("a", ()), ("b", ("--copy",)), ("c", ())):
        assert run("receipt", complete, "--out", tmp_path / name, *words)[0] == 0
        assert verdict(run, tmp_path / name)[0] == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "c").read_bytes()
    assert (tmp_path / "a").read_bytes() != (tmp_path / "b").read_bytes()
    incomplete = [one["number"] for one in requests if not one["complete_on"]]
    for number in incomplete:
        assert run("receipt", number, "--out", tmp_path / "d") == (1, "", paper_texts.NO_PAPER)


def test_there_has_to_be_such_a_request_and_such_a_folder(run: Run, tmp_path: Path) -> None:
    assert run("receipt", "TW-1448-999999", "--out", tmp_path / "a.pdf") == (
        1, "", paper_texts.NO_PAPER,
    )  # fmt: skip
    for out in (tmp_path, tmp_path / "no" / "a.pdf"):
        assert run("receipt", "TW-1448-999999", "--out", out) == (1, "", texts.FILE_NOT_WRITTEN)


def test_our_receipt_stands(run: Run, receipt: Path, number: str) -> None:
    status, facts, said = verdict(run, receipt)
    assert (status, said) == (0, "")
    assert (facts["ours"], facts["unchanged"], facts["stands"]) == (True, True, True)
    assert number in facts["message"]
    assert run("verify", receipt) == (0, facts["message"], "")


def test_a_changed_receipt_is_refused_in_one_sentence(run: Run, receipt: Path) -> None:
    receipt.write_bytes(receipt.read_bytes() + b"\n")
    status, facts, said = verdict(run, receipt)
    assert (status, said) == (1, verify_texts.CHANGED)
    assert (facts["ours"], facts["unchanged"], facts["stands"]) == (True, False, None)
    assert run("verify", receipt) == (1, "", verify_texts.CHANGED)


def test_a_strangers_file_is_not_ours(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "other.pdf"
    file.write_bytes(a_pdf())
    status, facts, said = verdict(run, file)
    assert (status, said) == (1, verify_texts.UNSEALED)
    assert (facts["ours"], facts["unchanged"]) == (False, False)


def test_a_code_that_nobody_issued(run: Run) -> None:
    status, facts, said = verdict(run, "--code", "ABCD-EFGH-ABCD-EFGH")
    assert (status, said) == (1, verify_texts.UNKNOWN_CODE)
    assert facts == {"ours": False, "unchanged": None, "stands": None, "message": said}
    assert verdict(run, "--code", "ABCD")[2] == verify_texts.NOT_A_CODE


def test_without_an_office_nobody_knows_whose_it_is(
    run: Run, receipt: Path, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWAIM_DESK_DATA", str(tmp_path / "nothing"))
    for words, unchanged in (((receipt,), True), (("--code", "ABCD-EFGH-ABCD-EFGH"), None)):
        status, facts, said = verdict(run, *words)
        assert status == 1
        assert (facts["ours"], facts["unchanged"], facts["stands"]) == (None, unchanged, None)
        assert said.endswith(verify_texts.WITHOUT_OFFICE)
    assert run("verify", receipt, "--data", tmp_path / "nothing") == (
        1, "", desk_texts.NO_SUCH_OFFICE,
    )  # fmt: skip
    assert verdict(run, receipt, "--data", office)[0] == 0


def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    for file in (tmp_path / "none.pdf", tmp_path, "\0"):
        assert run("verify", file) == (1, "", verify_texts.FILE_UNREADABLE)


def test_a_file_or_a_code_and_not_both(run: Run, receipt: Path) -> None:
    for words in ((), (receipt, "--code", "ABCD-EFGH-ABCD-EFGH")):
        status, out, said = run("verify", *words)
        assert (status, out) == (2, "")
        assert "--code" in said
