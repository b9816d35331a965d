"""`profile export` and `profile import` of an office."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.conftest import SitDown
from twaim_desk.__main__ import main
from twaim_desk.clock import RIYADH
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import profile_files as texts

Capture = pytest.CaptureFixture[str]
NOW = datetime(2026, 11, 2, 9, tzinfo=RIYADH)


@pytest.fixture(autouse=True)
def office(sit_down: SitDown) -> None:
    """The administrator in a copy of the sample office."""
    sit_down("admin", NOW)


def test_forms_go_out_and_changed_ones_come_in(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "forms"
    assert main(["profile", "export", str(folder)]) == 0
    assert str(folder) in capsys.readouterr().out
    assert main(["profile", "check", str(folder / "**" / "*.toml")]) == 0
    capsys.readouterr()
    assert main(["profile", "import", str(folder)]) == 0
    assert capsys.readouterr().out.strip() == texts.NOTHING_CHANGED
    file = folder / "profiles" / "twaim.toml"
    file.write_text(file.read_text("utf-8").replace('"10017"', '"20017"'), "utf-8")
    (folder / "own.toml").write_text("", "utf-8")
    assert main(["profile", "import", str(folder)]) == 0
    out = capsys.readouterr().out
    assert texts.CHANGED.format(files="profiles/twaim.toml") in out
    assert texts.STRANGE.format(files="own.toml") in out


def test_a_wrong_file_is_named_with_its_line(tmp_path: Path, capsys: Capture) -> None:
    assert main(["profile", "export", str(tmp_path / "forms")]) == 0
    file = tmp_path / "forms" / "documents.toml"
    file.write_text('\n\nstrange = "x"\n' + file.read_text("utf-8"), "utf-8")
    assert main(["profile", "import", str(tmp_path / "forms")]) == 1
    assert f"{file}، السطر 3: " in capsys.readouterr().err


def test_a_role_that_may_not_is_told_so(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWAIM_DESK_USER", "desk")
    for command in ("export", "import"):
        assert main(["profile", command, str(tmp_path)]) == 1
        assert desk_texts.NOT_ALLOWED in capsys.readouterr().err
