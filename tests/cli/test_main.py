import errno
import io
import logging
import os
import re
import subprocess
import sys
import types
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from twaim_desk.__main__ import main
from twaim_desk.cli import terminal
from twaim_desk.cli.parser import in_arabic
from twaim_desk.services import before_office
from twaim_desk.texts import cli as texts

ARABIC = re.compile("[\u0621-\u064a]{3}")
DUE = ["due", "2026-03-01"]
COMMANDS = [[], ["due"], ["vectors"], ["profile"], ["profile", "check"], ["clauses"]]

Capture = pytest.CaptureFixture[str]


def raising(error: BaseException) -> Callable[..., object]:
    def fail(*_: object) -> object:
        raise error

    return fail


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_arabic_help(command: list[str], capsys: Capture) -> None:
    assert main([*command, "--help"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith(f"الاستخدام: {' '.join(['twaim-desk', *command])}")
    assert not printed.err
    for english in ("usage", "positional", "options", "show this"):
        assert english not in printed.out


def test_the_version_is_printed(capsys: Capture) -> None:
    assert main(["--version"]) == 0
    assert re.fullmatch(r"twaim-desk \d+\.\d+\.\d+\n", capsys.readouterr().out)


def test_a_version_that_nobody_wrote_down_is_said_to_be_unknown(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib import metadata

    monkeypatch.setattr(metadata, "version", raising(metadata.PackageNotFoundError("twaim-desk")))
    assert main(["--version"]) == 0
    assert texts.VERSION_UNKNOWN in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["nonsense"], "«nonsense»"),
        (["it's"], "«it's»"),
        (["due"], "DATE"),
        (["profile"], "COMMAND"),
        (["profile", "check"], "FILE"),
        ([*DUE, "--nonsense"], "--nonsense"),
        ([*DUE, "--day", "5"], "--day 5"),
        ([*DUE, "--days"], "--days"),
        ([*DUE, "--days", "some"], "--days"),
        ([*DUE, "--days", "1.5"], "--days"),
        ([*DUE, "--days", "9" * 5000], "--days"),
        ([*DUE, "--weekend", "fri,holiday"], "mon, tue, wed"),
        ([*DUE, "--weekend", ""], "--weekend"),
        ([*DUE, "--json=yes"], "--json"),
        (["--data"], "--data"),
        (["--data="], "COMMAND"),
        (["--data", "a", "--data", "b"], "COMMAND"),
    ],
)
def test_wrong_usage_is_said_in_arabic(words: list[str], named: str, capsys: Capture) -> None:
    assert main(words) == 2
    printed = capsys.readouterr()
    assert not printed.out
    assert ARABIC.search(printed.err)
    assert named in printed.err
    assert "--help" in printed.err


def test_a_complaint_that_is_not_known_is_told_in_general() -> None:
    assert in_arabic("something quite new") == texts.WRONG_USAGE


def test_a_bug_shows_one_sentence_and_no_traceback(
    capsys: Capture, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(before_office, "association", raising(RuntimeError("planted")))
    with caplog.at_level(logging.ERROR):
        assert main(DUE) == 1
    printed = capsys.readouterr()
    assert printed.err == texts.UNEXPECTED + "\n"
    assert not printed.out
    assert "a command failed" in caplog.text
    assert "planted" in caplog.text


def test_a_bug_stays_quiet_where_no_log_was_begun() -> None:
    code = """
import sys
from twaim_desk.__main__ import main
from twaim_desk.services import before_office
before_office.association = None
sys.exit(main(["due", "2026-03-01"]))
"""
    done = python(code)
    assert done.returncode == 1
    assert done.stderr.decode() == texts.UNEXPECTED + os.linesep


def test_an_interruption_is_no_bug(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(before_office, "association", raising(KeyboardInterrupt()))
    assert main(DUE) == 130
    assert not capsys.readouterr().err


class Unwritable(io.StringIO):
    """A stream that refuses what is written, at once or at the end."""

    def __init__(self, error: OSError, *, at_the_end: bool) -> None:
        super().__init__()
        self.error = error
        self.at_the_end = at_the_end

    def write(self, text: str) -> int:
        if not self.at_the_end:
            raise self.error
        return len(text)

    def flush(self) -> None:
        if self.at_the_end:
            raise self.error


@pytest.mark.parametrize("at_the_end", [False, True])
@pytest.mark.parametrize("words", [DUE, [*DUE, "--json"], ["--help"]], ids=" ".join)
@pytest.mark.parametrize(
    ("number", "status", "said"),
    [
        (errno.EPIPE, 141, ""),
        (errno.EINVAL, 141, ""),
        (errno.ENOSPC, 1, texts.NOT_WRITTEN + "\n"),
    ],
)
def test_output_that_does_not_arrive_ends_quietly_or_with_a_sentence(
    number: int,
    status: int,
    said: str,
    words: list[str],
    at_the_end: bool,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stream = Unwritable(OSError(number, "planted"), at_the_end=at_the_end)
    monkeypatch.setattr(sys, "stdout", stream)
    assert main(words) == status
    assert capsys.readouterr().err == said


def test_a_closed_stderr_changes_no_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Unwritable(BrokenPipeError(), at_the_end=False))
    assert main(["due", "2026-02-30"]) == 1


def test_a_program_without_a_console_prints_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(DUE) == 0
    assert main([*DUE, "--json"]) == 0
    assert main(["due", "2026-02-30"]) == 1


def test_pipes_carry_utf8_in_logical_order_whatever_the_code_page() -> None:
    code = "import sys; from twaim_desk.__main__ import main; sys.exit(main(sys.argv[1:]))"
    done = python(code, "due", "2026-02-30", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.returncode == 1
    assert "ليس في هذا الشهر" in done.stderr.decode("utf-8")


def test_a_windows_console_gets_joined_letters_in_visual_order(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminal, "is_windows_console", lambda _: True)
    monkeypatch.setenv("COLUMNS", "40")
    assert main(DUE) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 39
    assert "\ufe90\ufee0\ufec3" not in lines[0]
    assert lines[0].endswith("ﺽﺮﻌﻳ")
    assert main([*DUE, "--json"]) == 0
    assert "يُعرض" in capsys.readouterr().out


def test_options_keep_their_direction_on_a_windows_console() -> None:
    assert "--days" in terminal.for_console("القيمة غير صحيحة: --days. يُكتب عدد الأيام بالأرقام.")
    assert terminal.for_console("") == ""
    assert "?" in terminal.for_console("\ud800 نص")


def test_only_a_console_of_windows_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    class Console(io.StringIO):
        def isatty(self) -> bool:
            return True

    with monkeypatch.context() as patched:
        patched.setattr(terminal, "os", types.SimpleNamespace(name="nt"))
        assert terminal.is_windows_console(Console())
        assert not terminal.is_windows_console(io.StringIO())
        patched.setattr(terminal, "os", types.SimpleNamespace(name="posix"))
        assert not terminal.is_windows_console(Console())


def test_a_command_brings_neither_qt_nor_a_database() -> None:
    code = """
import sys
from twaim_desk.__main__ import main
status = main(["due", "2026-03-01", "--json"])
heavy = ("PySide6", "sqlalchemy", "arabic_reshaper", "bidi", "twaim_desk.ui", "twaim_desk.app")
sys.exit(", ".join(name for name in heavy if name in sys.modules) or status)
"""
    done = python(code)
    assert done.returncode == 0, done.stderr.decode()


def test_the_window_opens_without_a_command_and_without_parsers(tmp_path: Path) -> None:
    code = """
import sys, types
from pathlib import Path
stub = types.ModuleType("twaim_desk.app")
stub.run = lambda folder, clock: print(folder) or 5
sys.modules["twaim_desk.app"] = stub
from twaim_desk.__main__ import main
status = main(sys.argv[1:])
assert "twaim_desk.cli" not in sys.modules
assert "argparse" not in sys.modules
sys.exit(status)
"""
    done = python(code, TWAIM_DESK_DATA=str(tmp_path))
    assert (done.returncode, done.stdout.decode().strip()) == (5, str(tmp_path))


@pytest.mark.parametrize("words", [["--data", "here"], ["--data=here"]], ids=" ".join)
def test_the_window_opens_the_named_folder(
    words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path, datetime]] = []

    def run(folder: Path, clock: Callable[[], datetime]) -> int:
        opened.append((folder, clock()))
        return 0

    stub = types.ModuleType("twaim_desk.app")
    stub.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "twaim_desk.app", stub)
    assert main(words) == 0
    assert [folder for folder, _ in opened] == [Path("here")]


def python(code: str, *words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """What a new process says when it runs the code."""
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True,
        check=False,
        env=os.environ | environment,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_a_program_that_aborts_leaves_no_picture_of_its_memory(tmp_path: Path) -> None:
    code = (
        "import os, resource, sys; from twaim_desk.__main__ import main;"
        " _, most = resource.getrlimit(resource.RLIMIT_CORE);"
        " resource.setrlimit(resource.RLIMIT_CORE, (most, most)); main(['--version']);"
        " print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True); os.abort()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode < 0
    assert done.stdout.splitlines()[-1] == "0"
    assert not list(tmp_path.iterdir())
