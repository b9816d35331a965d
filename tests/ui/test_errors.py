"""What is said when something goes wrong, and what the log keeps of it."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from twaim_desk.errors import ExpectedError
from twaim_desk.log import write_log_to
from twaim_desk.texts import shell as texts
from twaim_desk.ui import error_dialog

SECRET = "نورة 1046403927"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers = []
    write_log_to(tmp_path / "logs")
    yield tmp_path / "logs" / "twaim-desk.log"
    for handler in root.handlers:
        handler.close()
    root.handlers = before
    root.setLevel(level)


def test_an_expected_error_is_one_arabic_sentence(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, log_file: Path
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    error_dialog.show_error(ExpectedError("disk full", user_message="القرص ممتلئ."))
    assert told == ["القرص ممتلئ."]
    assert "ExpectedError: disk full" in log_file.read_text("utf-8")


def test_an_unexpected_error_is_a_bug() -> None:
    with pytest.raises(ZeroDivisionError):
        error_dialog.show_error(ZeroDivisionError())


def test_a_crash_is_said_once_for_each_place(qtbot: QtBot) -> None:
    told: list[str] = []
    hook = error_dialog.CrashHook(lambda _title, body: told.append(body))
    for _ in range(3):
        _crash_into(hook)
    assert told == [texts.CRASH_BODY]


def test_a_crash_on_another_thread_is_said_in_the_window(qtbot: QtBot) -> None:
    told: list[bool] = []
    main = threading.current_thread()
    hook = error_dialog.CrashHook(
        lambda _title, _body: told.append(threading.current_thread() is main)
    )
    thread = threading.Thread(target=_crash_into, args=(hook,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: told == [True])


def test_the_hook_takes_over_and_can_be_given_back(qtbot: QtBot) -> None:
    hooks = sys.excepthook, threading.excepthook
    try:
        hook = error_dialog.CrashHook(lambda _title, _body: None)
        hook.install()
        assert sys.excepthook == hook.on_crash
    finally:
        sys.excepthook, threading.excepthook = hooks


def test_the_log_keeps_the_place_but_not_the_words(qtbot: QtBot, log_file: Path) -> None:
    hook = error_dialog.CrashHook(lambda _title, _body: None)
    _crash_into(hook)
    written = log_file.read_text("utf-8")
    assert "KeyError" in written
    assert "test_errors.py" in written
    assert SECRET not in written
    assert "1046403927" not in written


def test_the_log_turns_over(log_file: Path) -> None:
    handler = logging.getLogger().handlers[0]
    for _ in range(80):
        handler.handle(logging.makeLogRecord({"msg": "x" * 100_000}))
    files = list(log_file.parent.iterdir())
    assert len(files) == 6
    assert all(path.stat().st_size <= 1_000_000 for path in files)


def _crash_into(hook: error_dialog.CrashHook) -> None:
    spoiled: dict[str, str] = {}
    try:
        spoiled[SECRET]
    except KeyError as error:
        hook.on_crash(KeyError, error, error.__traceback__)
