"""What start.py says before it opens anything."""

import inspect
import os
import subprocess
import sys

import pytest

import start
from set_up import ROOT, opening, ready, sentences
from set_up.folder import Folder
from set_up.sentences import Sentence, SetUpError


def all_sentences() -> dict[str, Sentence]:
    """Every sentence that a set-up can say."""
    found = inspect.getmembers(sentences, lambda value: isinstance(value, tuple))
    return {name: value for name, value in found if len(value) == 2}


def is_arabic(letter: str) -> bool:
    return "\u0600" <= letter <= "\u06ff"


@pytest.mark.parametrize("name", all_sentences())
def test_each_sentence_is_in_both_languages(name: str) -> None:
    arabic, english = all_sentences()[name]
    assert any(map(is_arabic, arabic))
    assert not any(map(str.isascii, filter(str.isalpha, arabic)))
    assert not any(map(is_arabic, english))


@pytest.mark.parametrize(
    ("version", "is_refused"),
    [((3, 6), True), ((3, 10), True), ((3, 11), False), ((3, 13), False), ((4, 0), False)],
)
def test_an_old_python_is_refused_with_a_sentence(
    version: tuple[int, int], is_refused: bool
) -> None:
    sentence = start.refusal(*version)
    assert bool(sentence) is is_refused
    assert not is_refused or f"this one is {version[0]}.{version[1]}." in sentence


@pytest.mark.parametrize("name", ["start.py", "check.py"])
def test_an_old_python_can_read_them(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    compile(text, name, "exec")
    newer = (" match ", ":=", "| None", "list[", "tuple[", "from __future__")
    assert not [word for word in newer if word in text]


@pytest.mark.parametrize(
    ("arguments", "environment", "lacks"),
    [
        ([], {}, True),
        (["--data", "folder"], {}, True),
        (["due", "2026-03-01"], {}, False),
        ([], {"DISPLAY": ":0"}, False),
        ([], {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ([], {"QT_QPA_PLATFORM": "offscreen"}, False),
        ([], {"DISPLAY": ""}, True),
    ],
)
def test_only_the_window_needs_a_display(
    arguments: list[str], environment: dict[str, str], lacks: bool
) -> None:
    assert opening.lacks_display(arguments, "linux", environment) is lacks
    assert not opening.lacks_display(arguments, "win32", environment)


@pytest.mark.skipif(sys.platform != "linux", reason="Windows always has a display")
def test_without_a_display_it_says_what_to_do() -> None:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in displays}
    done = subprocess.run(
        [sys.executable, ROOT / "start.py"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.splitlines() == [*sentences.NO_DISPLAY, "    python3 start.py --set-up"]


def test_help_names_every_flag(capsys: pytest.CaptureFixture[str]) -> None:
    assert opening.main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(flag in told for flag in ("--set-up", "--tour OUT", "--help", "--data"))


def test_a_tour_without_its_folder_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert opening.main(["--tour"]) == 2
    assert sentences.WRONG_USAGE[1] in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (SetUpError(sentences.NO_NETWORK, sentences.SEE_LOG, lines=("log",)), sentences.NO_NETWORK),
        (OSError(28, "No space left on device"), sentences.DISK_FULL),
        (PermissionError(13, "Permission denied"), sentences.CANNOT_WRITE),
    ],
)
def test_what_stops_a_set_up_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
    sentence: Sentence,
) -> None:
    def fail(*_: object) -> bool:
        raise error

    monkeypatch.setattr(opening, "make_ready", fail)
    assert opening.main(["--set-up"]) == 1
    told = capsys.readouterr().err
    assert told.startswith(sentence[0])
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        ("ERROR: NewConnectionError(...): Name or service not known", sentences.NO_NETWORK),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", sentences.WRONG_HASH),
        ("OSError: [Errno 28] No space left on device", sentences.DISK_FULL),
        ("something else", sentences.PIP_FAILED),
    ],
)
def test_pips_failure_becomes_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, log: str, sentence: Sentence
) -> None:
    folder = Folder(tmp_path_factory.mktemp("desk"))
    folder.beside.mkdir()
    folder.log.write_text(log, encoding="utf-8")
    told = ready._why_pip_failed(folder)
    assert told.sentences[0] == sentence
    assert told.lines == (str(folder.log),)
