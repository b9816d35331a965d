"""`profile export` and `profile import` of an office."""

import shutil
from pathlib import Path

import pytest

from twaim_desk.__main__ import main
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import profile_files as texts

Capture = pytest.CaptureFixture[str]
SAMPLE = ["--beneficiaries", "5", "--requests", "5", "--seed", "7", "--until", "2026-03-01"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_STATE_HOME", str(folder / "state"))
        patched.setenv("LOCALAPPDATA", str(folder / "state"))
        assert main(["sample", "--data", str(folder / "office"), *SAMPLE]) == 0
    return folder / "office"


@pytest.fixture(autouse=True)
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy of it, named in the environment with its administrator and password."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    monkeypatch.setenv("TWAIM_DESK_DATA", str(shutil.copytree(made, tmp_path / "office")))
    monkeypatch.setenv("TWAIM_DESK_USER", "admin")
    monkeypatch.setenv("TWAIM_DESK_PASSWORD", PASSWORD)


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
