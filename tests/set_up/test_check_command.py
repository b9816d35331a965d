"""How check.py runs checks, tells of them and counts them."""

import re
import sys
from pathlib import Path

import pytest

from checks import command, every
from checks.every import Stage
from checks.running import Check, Processes, Result
from set_up import sentences
from set_up.sentences import SetUpError

PASSES = Check("passes", (sys.executable, "-c", "print('well')"), 60)
FAILS = Check("fails", (sys.executable, "-c", "print('why'); raise SystemExit(3)"), 60)
CRASHES = Check("crashes", (sys.executable, "-c", "import os; os.abort()"), 60)
HANGS = Check("hangs", (sys.executable, "-c", "import time; time.sleep(60)"), 1)
IS_NOT_THERE = Check("is-not-there", ("no-such-program-anywhere",), 60)
ELSEWHERE = Check("elsewhere", PASSES.command, 60, systems=("plan9",))


@pytest.fixture
def check_py(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A check.py of its own folder, whose set-up is done."""
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.setattr(command, "make_ready", lambda *_: False)
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, *stages: Stage) -> int:
    monkeypatch.setattr(every, "stages", lambda root, fast=False: list(stages))
    return command.main([])


def test_all_is_well(
    check_py: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, [PASSES]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"passed  set-up +\d+\.\d s", lines[0])
    assert re.fullmatch(r"passed  passes +\d+\.\d s", lines[1])
    assert lines[-1] == "2 passed, 0 failed"
    assert (check_py / ".check" / "passes.log").read_text(encoding="utf-8") == "well\n"


def test_no_failure_stops_the_others(
    check_py: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stages = ([FAILS, PASSES, HANGS], [CRASHES, IS_NOT_THERE])
    assert run(monkeypatch, *stages) == 1
    told = capsys.readouterr().out
    assert told.splitlines()[-1] == "2 passed, 4 failed"
    for check in (FAILS, CRASHES, HANGS, IS_NOT_THERE):
        assert re.search(rf"^FAILED  {check.name} ", told, re.MULTILINE)
        assert f"\n--- {check.name}: " in told
    assert "why" in told
    assert "stopped: it took more than 1 s" in told
    assert "no-such-program-anywhere" in told


def test_what_this_system_cannot_do_is_counted(
    check_py: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, [PASSES, ELSEWHERE]) == 0
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "not on this system: 1 (elsewhere)",
        "2 passed, 0 failed",
    ]


def test_without_a_set_up_nothing_is_run_and_it_is_said(
    check_py: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> bool:
        raise SetUpError(sentences.NO_NETWORK)

    monkeypatch.setattr(command, "make_ready", fail)
    assert run(monkeypatch, [PASSES, FAILS]) == 1
    told = capsys.readouterr()
    assert "not run without a set-up: fails passes" in told.out
    assert told.out.splitlines()[-1] == "0 passed, 1 failed"
    assert told.err.startswith(sentences.NO_NETWORK[0])


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ([], {"tests", "tour", "frozen"}),
        (["--fast"], {"tests"}),
        (["--all"], {"tests", "tour", "frozen", "bare"}),
        (["--only", "bare", "tests"], {"tests", "bare"}),
    ],
)
def test_flags_choose_the_checks(words: list[str], names: set[str]) -> None:
    known = ["tests", "tour", "frozen", "bare"]
    stages = [[Check(name, (), 1)] for name in known]
    assert command.names(command.chosen(stages, command.parsed(words, known))) == names


def test_an_unknown_name_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.parsed(["--only", "test"], ["tests"])
    assert ended.value.code == 2
    assert "tests" in capsys.readouterr().err


def test_every_check_has_a_name_of_its_own_and_a_limit(tmp_path: Path) -> None:
    checks = [check for stage in every.stages(tmp_path) for check in stage]
    assert len({check.name for check in checks}) == len(checks)
    assert all(check.seconds > 0 for check in checks)
    assert {*every.LEFT_OUT_WHEN_FAST, *every.ONLY_FOR_A_RELEASE} < {check.name for check in checks}


def test_a_long_failure_is_told_from_its_end() -> None:
    text = "\n".join(map(str, range(1000)))
    lines = command.shortened(text).splitlines()
    assert lines[0] == "(700 lines before these are in the log)"
    assert lines[-1] == "999"
    assert command.shortened("short\n") == "short"


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are Linux's")
def test_what_a_check_leaves_running_is_ended(tmp_path: Path) -> None:
    child = "import time, pathlib; time.sleep(3); pathlib.Path('left').touch()"
    parent = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}])"
    check = Check("leaves", (sys.executable, "-c", parent), 60)
    result = Processes().run(check, tmp_path, tmp_path)
    assert result == Result("leaves", True, result.seconds, tmp_path / "leaves.log")
    assert result.seconds < 3
    assert not (tmp_path / "left").exists()
