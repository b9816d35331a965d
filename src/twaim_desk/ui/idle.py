"""Notices a desk that is left alone: three minutes by the clock on the wall, asleep or not."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from twaim_desk.clock import Clock

ALONE_AFTER = timedelta(minutes=3)
_LOOK_EVERY_MS = 5_000
_SIGNS_OF_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


class Idle(QObject):
    """Says `alone` when nobody has touched key or mouse for three minutes."""

    alone = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self.touched_at = self._clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def watch(self, app: QApplication) -> None:
        """Begin to watch.

        Each window where keys arrive, and not the application: a filter there sees every event of
        every widget, which is slow in Python.
        """
        self.touched_at = self._clock()
        app.focusWindowChanged.connect(self._watch_window, Qt.ConnectionType.UniqueConnection)
        for window in app.topLevelWindows():
            self._watch_window(window)
        self._timer.start(_LOOK_EVERY_MS)

    def stop(self) -> None:
        """Nobody is waited for any more."""
        self._timer.stop()

    @Slot(QWindow)
    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def look(self) -> None:
        """Compare with the wall clock: it goes on while the computer sleeps."""
        if abs(self._clock() - self.touched_at) >= ALONE_AFTER:
            self.touched_at = self._clock()
            self.alone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a sign of life; never stop an event."""
        if event.type() in _SIGNS_OF_LIFE:
            if self._clock() - self.touched_at >= ALONE_AFTER:
                self.look()  # woken from sleep: the first key must not show the desk
            else:
                self.touched_at = self._clock()
        return False
