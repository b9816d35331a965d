"""Plays keys into a real window and measures how soon each is painted."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NOTHING_HELD = Qt.KeyboardModifier.NoModifier


class Paints(QObject):
    """Notes when anything was painted last."""

    last = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Watch; never stop an event."""
        if event.type() == QEvent.Type.Paint:
            self.last = time.perf_counter()
        return False


@dataclass
class Keyboard:
    """Types into the widget that has the focus in a window; keeps the time of each key."""

    window: QWidget
    timings: list[tuple[str, float]] = field(default_factory=list)
    pressed: int = 0
    paints: Paints = field(default_factory=Paints)

    def __post_init__(self) -> None:
        application().installEventFilter(self.paints)

    def rest(self) -> None:
        """Watch nothing any more."""
        application().removeEventFilter(self.paints)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        """Press one key of no letter: F-keys, Enter, arrows, Esc."""
        self._timed(Qt.Key(key).name, lambda: QTest.keyClick(self._target(), key, held))

    def write(self, text: str) -> None:
        """Type a text letter by letter; QTest aborts on Arabic letters, so the events are ours."""
        for letter in text:
            self._timed(letter, partial(self._send, letter))

    def _send(self, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._target(), event)

    def _target(self) -> QWidget:
        focused: QWidget | None = self.window.focusWidget()
        return self.window if focused is None else focused

    def _timed(self, name: str, act: Callable[[], object]) -> None:
        self.pressed += 1
        started = time.perf_counter()
        act()
        painted = 0.0
        while painted < self.paints.last or painted == 0.0:
            painted = max(self.paints.last, started)
            QApplication.processEvents()
        if painted > started:
            self.timings.append((name, round(1000 * (painted - started), 2)))
        settle()


def settle(seconds: float = 0.03) -> None:
    """Let the window do all that waits to be done."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        # Inside a slot Qt keeps these until the slot ends, and pages would pile up.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        time.sleep(0.001)


def application() -> QApplication:
    """The application that is running."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
