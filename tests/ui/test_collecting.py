"""Cycles are collected on the window's thread, and what was imported is left alone."""

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from twaim_desk.ui import collecting
from twaim_desk.ui.collecting import collector_of


class Cycle(QWidget):
    """A widget that holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_a_worker_never_lets_go_of_a_widget(desk_app: QApplication) -> None:
    collector_of(desk_app)
    gone_in: list[threading.Thread] = []
    widget = Cycle()
    weakref.finalize(widget, lambda: gone_in.append(threading.current_thread()))
    del widget
    worker = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    worker.start()
    worker.join()
    assert not gone_in
    gc.collect()
    assert gone_in == [threading.current_thread()]


def test_what_is_due_is_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []
    monkeypatch.setattr(gc, "collect", done.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts, expected in (((700, 99, 99), []), ((701, 10, 11), [0]), ((701, 11, 11), [0, 1, 2])):
        done.clear()
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collecting.collect()
        assert done == expected


def test_each_is_set_apart_once(desk_app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    frozen: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(True))
    collector = collecting.Collector(desk_app)
    for name in ("interview", "papers", "interview"):
        collector.set_apart(name)
    assert frozen == [True, True]
    collector.deleteLater()
