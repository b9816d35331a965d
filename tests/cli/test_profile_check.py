import json
import shutil
from pathlib import Path

import pytest

from twaim_desk import paths
from twaim_desk.__main__ import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """A copy of the forms that ship, to be damaged."""
    return Path(shutil.copytree(paths.shipped("forms"), tmp_path / "forms"))


def test_every_shipped_form_is_told_in_one_line(capsys: Capture) -> None:
    shipped = paths.shipped("forms")
    assert main(["profile", "check", str(shipped / "**" / "*.toml")]) == 0
    printed = capsys.readouterr()
    assert not printed.err
    assert len(printed.out.splitlines()) == len(list(shipped.rglob("*.toml")))


def test_what_a_file_contains_is_counted(forms: Path, capsys: Capture) -> None:
    assert main(["profile", "check", str(forms / "services" / "food_basket.toml")]) == 0
    line = capsys.readouterr().out
    assert "الخدمة «السلة الغذائية»، عدد الأسئلة: " in line
    assert main(["profile", "check", str(forms / "profiles" / "twaim.toml")]) == 0
    assert "الجمعية «الجمعية التعاونية متعددة الأغراض بالتويم»" in capsys.readouterr().out
    assert main(["profile", "check", str(forms / "policies" / "002.toml")]) == 0
    assert "عدد البنود: " in capsys.readouterr().out


def test_every_problem_of_every_file_is_told(forms: Path, capsys: Capture) -> None:
    first, second = forms / "services" / "food_basket.toml", forms / "profiles" / "twaim.toml"
    first.write_text('nonsense = 1\nid = "food_basket"\n', encoding="utf-8")
    second.write_text("id = [", encoding="utf-8")
    sound = forms / "policies" / "000.toml"
    assert main(["profile", "check", str(first), str(second), str(sound)]) == 1
    printed = capsys.readouterr()
    assert f"{first}، السطر 1: المفتاح «nonsense» غير معروف هنا." in printed.err
    assert "المفتاح «title» مطلوب ولم يُكتب." in printed.err
    assert f"{second}، السطر 1: " in printed.err
    assert str(sound) in printed.out


def test_json_tells_files_contents_and_problems(forms: Path, capsys: Capture) -> None:
    broken = forms / "services" / "rent_aid.toml"
    broken.write_text("nonsense = 1\n", encoding="utf-8")
    sound = forms / "services" / "cash_aid.toml"
    assert main(["profile", "check", "--json", str(broken), str(sound)]) == 1
    printed = capsys.readouterr()
    first, second = json.loads(printed.out)["files"]
    assert first["kind"] is None
    assert {"file": str(broken), "line": 1, "sentence": "المفتاح «nonsense» غير معروف هنا."} in (
        first["problems"]
    )
    assert second["kind"] == "service"
    assert second["title"]
    assert second["counts"].keys() == {"questions", "conditions", "documents"}
    assert second["problems"] == []
    assert "nonsense" in printed.err


def test_a_pattern_is_expanded_where_the_shell_has_not(
    forms: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(forms)
    assert main(["profile", "check", "pol*/*.toml", str(Path("policies") / "000.toml")]) == 0
    named = [line.split(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert named == sorted(str(path) for path in Path("policies").glob("*.toml"))


def test_a_file_whose_name_looks_like_a_pattern_is_itself(forms: Path, capsys: Capture) -> None:
    odd = forms / "services" / "[a].toml"
    odd.write_text("nonsense = 1\n", encoding="utf-8")
    assert main(["profile", "check", str(odd)]) == 1
    assert str(odd) in capsys.readouterr().err


@pytest.mark.parametrize("name", ["none.toml", "none*.toml", "services", "x" * 5_000, "\ud800"])
def test_a_file_that_is_not_there_is_told(name: str, forms: Path, capsys: Capture) -> None:
    assert main(["profile", "check", str(forms / name)]) == 1
    assert "الملف غير موجود." in capsys.readouterr().err


def test_a_file_of_no_known_folder_is_told(tmp_path: Path, capsys: Capture) -> None:
    stray = tmp_path / "stray.toml"
    stray.write_text("id = 1\n", encoding="utf-8")
    assert main(["profile", "check", str(stray)]) == 1
    assert "السطر 1: " in capsys.readouterr().err
