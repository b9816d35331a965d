"""How long this step takes, quietly; it never closes anything."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from twaim_desk.domain.digits import Digits, isolated, written
from twaim_desk.texts import interview_page as texts

_EVERY_MS = 1_000


class StepClock(QLabel):
    """Minutes and seconds since the step began."""

    def __init__(self, clock: Callable[[], datetime], digits: Digits) -> None:
        super().__init__()
        self.setProperty("role", "caption")
        self._clock, self._digits = clock, digits
        self._since = clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tell)
        self._timer.start(_EVERY_MS)
        self._tell()

    def count_from(self, since: datetime) -> None:
        """Count from here on."""
        self._since = since
        self._tell()

    def _tell(self) -> None:
        seconds = max(0, int((self._clock() - self._since).total_seconds()))
        passed = isolated(written(f"{seconds // 60}:{seconds % 60:02}", self._digits))
        self.setText(f"{texts.CLOCK} {passed}")
