"""Notices a desk that is left alone: three minutes by the clock on the wall, asleep or not."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

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
        self._handle: QWindow | None = None
        self.touched_at = self._clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QWidget) -> None:
        """Begin to watch the window where keys arrive.

        And not the application: a filter there sees every event of every widget, which is slow in
        Python, and sees widgets while they are taken apart.
        """
        self.touched_at = self._clock()
        self._handle = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)
        self._timer.start(_LOOK_EVERY_MS)

    def stop(self) -> None:
        """Nobody is waited for any more, and nothing is seen of the window as it is taken apart."""
        self._timer.stop()
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.removeEventFilter(self)

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
