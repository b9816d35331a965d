"""How far the work on a month is, with a key that stops it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from twaim_desk.texts import month_page as texts
from twaim_desk.ui.tokens import Theme

_LOOK_EVERY_MS = 100


@dataclass(slots=True)
class Course:
    """How far it is; written by the thread that works, read by the window's."""

    done: int = 0
    total: int = 0
    stopped: bool = False

    def goes_on(self, done: int, total: int) -> bool:
        """Note how far it is; whether to go on."""
        self.done, self.total = done, total
        return not self.stopped


class Making(QWidget):
    """Hidden but while something is being made."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.course = Course()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(texts.MAKING)
        self.cancel = QPushButton(texts.STOP)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.pixels(12))
        across.addWidget(self.bar, 1)
        across.addWidget(self.cancel)
        self.cancel.clicked.connect(self.stop)
        self.hide()

    def begin(self) -> Callable[[int, int], bool]:
        """Show it at its beginning; what the work asks whether to go on."""
        self.course = Course()
        self._look()
        self._timer.start(_LOOK_EVERY_MS)
        self.cancel.setEnabled(True)
        self.show()
        return self.course.goes_on

    def end(self) -> None:
        """Nothing is made any more."""
        self._timer.stop()
        self.hide()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self.course.stopped = True
        self.cancel.setEnabled(False)

    def _look(self) -> None:
        self.bar.setRange(0, self.course.total)  # while nobody knows how much it is, it moves
        self.bar.setValue(self.course.done)
