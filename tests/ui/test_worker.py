"""Work off the window's thread comes back on it."""

import threading
from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from twaim_desk.ui.worker import Worker


def test_the_result_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    worker, asker = Worker(), QObject()
    seen: list[tuple[threading.Thread, threading.Thread]] = []
    worker.read(
        asker,
        threading.current_thread,
        lambda where: seen.append((where, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker.stop()
    ran_on, came_back_on = seen[0]
    assert ran_on is not threading.main_thread()
    assert came_back_on is threading.main_thread()


def test_jobs_run_in_the_order_they_were_given(qtbot: QtBot) -> None:
    worker, asker = Worker(), QObject()
    seen: list[int] = []
    for number in range(20):
        worker.read(asker, partial(int, number), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    worker.stop()
    assert seen == list(range(20))


def test_a_result_whose_asker_is_gone_is_dropped(qtbot: QtBot) -> None:
    worker, gone, asker = Worker(), QObject(), QObject()
    seen: list[str] = []
    may_end = threading.Event()
    worker.read(gone, may_end.wait, lambda _: seen.append("gone"))
    worker.read(asker, lambda: None, lambda _: seen.append("here"))
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    may_end.set()
    qtbot.waitUntil(lambda: bool(seen))
    worker.stop()
    assert seen == ["here"]


def test_a_window_that_went_away_asks_nothing_more() -> None:
    worker, asker = Worker(), QObject()
    worker.stop()
    seen: list[int] = []
    worker.read(asker, lambda: 1, seen.append)
    assert not seen


def test_a_failure_reaches_the_window_even_if_the_asker_is_gone(qtbot: QtBot) -> None:
    worker, gone = Worker(), QObject()
    failures: list[Exception] = []
    worker.failed.connect(failures.append)
    error = ValueError()

    def fail() -> None:
        raise error

    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    worker.read(gone, fail, lambda _: None)
    qtbot.waitUntil(lambda: failures == [error])
    worker.stop()


def test_a_printer_that_does_not_answer_keeps_nothing_waiting(qtbot: QtBot) -> None:
    worker, asker = Worker(), QObject()
    may_end, seen = threading.Event(), list[str]()
    worker.print_out(asker, may_end.wait, lambda _: seen.append("printed"))
    worker.save(asker, lambda: None, lambda _: seen.append("saved"))
    worker.read(asker, lambda: None, lambda _: seen.append("read"))
    qtbot.waitUntil(lambda: len(seen) == 2)
    may_end.set()
    qtbot.waitUntil(lambda: len(seen) == 3)
    worker.stop()
    assert seen[-1] == "printed"


def test_a_paper_is_asked_for_no_more_once_the_window_goes_away(qtbot: QtBot) -> None:
    worker, asker, seen = Worker(), QObject(), list[str]()
    worker.stop()
    worker.print_out(asker, lambda: seen.append("asked"), lambda _: None)
    assert seen == []
