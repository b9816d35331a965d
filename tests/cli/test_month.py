"""The report of a month at the command line."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import SitDown
from twaim_desk.__main__ import main
from twaim_desk.clock import RIYADH
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import month as texts
from twaim_desk.texts import month_workbook as words

NOW = datetime(2026, 11, 2, 9, tzinfo=RIYADH)

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def office(sit_down: SitDown) -> None:
    """The supervisor in a copy of the sample office."""
    sit_down("supervisor", NOW)


def test_the_workbook_is_written(tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "month.xlsx"
    assert main(["month", "2026-10", "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert texts.WRITTEN.format(month="أكتوبر ٢٠٢٦م", file=out) in said
    book = load_workbook(out)
    assert [cell.value for cell in book[words.REQUESTS][7]][2] == words.NAME


def test_the_letter_to_the_board_is_written(tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "letter.pdf"
    assert main(["month", "2026-10", "--letter", str(out)]) == 0
    assert texts.LETTER_WRITTEN.format(month="أكتوبر ٢٠٢٦م", file=out) in capsys.readouterr().out
    assert out.read_bytes().startswith(b"%PDF")
    assert main(["month", "2026-10", "--letter", str(tmp_path / "none" / "letter.pdf")]) == 1
    assert capsys.readouterr().err.strip() == texts.NOT_WRITTEN


def test_without_names_also_the_auditor_may(tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "month.xlsx"
    command = ["month", "2026-10", "--out", str(out), "--user", "auditor"]
    assert main(command) == 1
    assert capsys.readouterr().err.strip() == desk_texts.NOT_ALLOWED
    assert not out.exists()
    assert main([*command, "--without-names"]) == 0
    assert words.NAME not in [cell.value for cell in load_workbook(out)[words.REQUESTS][7]]


def test_a_program_reads_the_figures(capsys: Capture) -> None:
    assert main(["month", "٢٠٢٦-١٠", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["month"], facts["closed"]) == ("2026-10", False)
    in_time = facts["answered_on_time"] + facts["open_in_time"]
    assert facts["in_time"] == in_time / facts["received"]


def test_a_month_is_closed_and_two_people_open_it(tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "month.xlsx"
    assert main(["month", "2026-10", "--close", "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert texts.CLOSED.format(month="أكتوبر ٢٠٢٦م") in said
    assert texts.WRITTEN_CLOSED.format(month="أكتوبر ٢٠٢٦م", file=out) in said
    assert main(["month", "2026-10", "--close"]) == 1
    assert capsys.readouterr().err.strip() == texts.CLOSED_BEFORE
    reopen = ["month", "2026-10", "--reopen", "--second-user", "admin"]
    assert main(reopen) == 1
    assert capsys.readouterr().err.strip() == texts.REASON_NEEDED
    assert main([*reopen, "--reason", "تصحيح"]) == 0
    assert texts.REOPENED.format(month="أكتوبر ٢٠٢٦م") in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words_after", "status", "sentence"),
    [
        (["2026-10"], 1, texts.OUT_NEEDED),
        (["2026-12", "--json"], 1, texts.FUTURE),
        (["2026-11", "--close"], 1, texts.NOT_OVER),
        (["2026-10", "--out", "/none/month.xlsx"], 1, texts.NOT_WRITTEN),
        (["2026-13", "--json"], 2, texts.NOT_A_MONTH),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    words_after: list[str], status: int, sentence: str, capsys: Capture
) -> None:
    assert main(["month", *words_after]) == status
    assert sentence in capsys.readouterr().err
