"""`import` and `export` of an office."""

import json
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import SitDown
from twaim_desk.__main__ import main
from twaim_desk.clock import RIYADH
from twaim_desk.domain.identity import with_check_digit
from twaim_desk.exchange.reading import read_list
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import exchange as exchange_texts
from twaim_desk.texts import list_import as import_texts
from twaim_desk.texts import moving_commands as texts
from twaim_desk.texts import office_commands, old_list

Capture = pytest.CaptureFixture[str]
NOW = datetime(2026, 11, 2, 9, tzinfo=RIYADH)
GOOD = with_check_digit("198765430")
LIST = f"صاحب الملف;السجل\nليلى صقر المريخي;{GOOD}\nبندر بن صقر;1103456789\n"
MAPPING = 'gender = "female"\n[columns]\nname = "صاحب الملف"\nidentity = "السجل"\n'


@pytest.fixture(autouse=True)
def office(sit_down: SitDown) -> None:
    """The supervisor in a copy of the sample office."""
    sit_down("supervisor", NOW)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A list whose headings nobody knows."""
    place = tmp_path / "قائمة.csv"
    place.write_text(LIST, "utf-8-sig")
    return place


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    """What its columns are."""
    place = tmp_path / "columns.toml"
    place.write_text(MAPPING, "utf-8")
    return place


def test_a_list_is_looked_at_then_taken_in(
    file: Path, mapping: Path, tmp_path: Path, capsys: Capture
) -> None:
    command = ["import", str(file), "--mapping", str(mapping)]
    assert main([*command, "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert texts.NOT_SAVED in shown
    assert "الصف 3: «السجل»" in shown
    refused = tmp_path / "refused.xlsx"
    assert main([*command, "--json", "--refused-to", str(refused)]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["people"], facts["refused"], facts["saved"]) == (1, 1, True)
    assert [one["row"] for one in facts["errors"]] == [3]
    assert read_list(refused).headings[-1] == old_list.REASON
    assert main(["find", GOOD, "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["results"]) == 1
    assert main(command) == 1
    assert import_texts.NOTHING_NEW in capsys.readouterr().err


def test_what_cannot_be_read_exits_with_a_sentence(
    file: Path, mapping: Path, tmp_path: Path, capsys: Capture
) -> None:
    strange = tmp_path / "list.xlsx"
    strange.write_text("<html>")
    assert main(["import", str(strange)]) == 1
    assert exchange_texts.REFUSALS["not_what_it_says"] in capsys.readouterr().err
    assert main(["import", str(file)]) == 1
    assert old_list.NEEDS_COLUMNS in capsys.readouterr().err
    mapping.write_text("x = 1", "utf-8")
    assert main(["import", str(file), "--mapping", str(mapping)]) == 1
    assert old_list.MAPPING_UNREADABLE.format(what="x") in capsys.readouterr().err


def test_everything_goes_out_by_two(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "all.zip"
    assert main(["export", "--to", str(place), "--second-user", "supervisor"]) == 1
    assert desk_texts.SECOND_REFUSALS["same"] in capsys.readouterr().err
    assert main(["export", "--to", str(place)]) == 2
    assert "--second-user" in capsys.readouterr().err
    assert main(["export", "--to", str(place), "--second-user", " "]) == 1
    assert office_commands.NO_SECOND in capsys.readouterr().err
    assert main(["export", "--to", str(place), "--second-user", "admin"]) == 0
    assert texts.PRIVATE in capsys.readouterr().out
    with ZipFile(place) as archive:
        assert "request.csv" in archive.namelist()
    other = tmp_path / "other.zip"
    assert main(["export", "--to", str(other), "--second-user", "admin", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["place"] == str(other)
    assert facts["rows"] > 0
    monkeypatch.setenv("TWAIM_DESK_USER", "desk")
    assert main(["export", "--to", str(tmp_path / "x.zip"), "--second-user", "admin"]) == 1
    assert desk_texts.NOT_ALLOWED in capsys.readouterr().err
