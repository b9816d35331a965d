"""How far long work is, and a button that stops it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label

_LOOK_EVERY_MS = 100


@dataclass(slots=True)
class Course:
    """How far the work is; written by the thread that works, read by the window's."""

    done: int = 0
    total: int = 0
    stopped: bool = False

    def goes_on(self, done: int, total: int) -> bool:
        """Note how far it is; whether to go on."""
        self.done, self.total = done, total
        return not self.stopped


class Progress(QWidget):
    """A bar with the same in words, and the button; it is there only while something runs."""

    def __init__(
        self, theme: Theme, name: str, stop: str, words: Callable[[int, int], str]
    ) -> None:
        super().__init__()
        self._words, self._course = words, Course()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        self.said = label("", "soft", wrap=True)
        self.button = QPushButton(stop)
        self.button.clicked.connect(self.stop)
        across = QHBoxLayout()
        across.addWidget(self.said, 1)
        across.addWidget(self.button)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(6))
        down.addWidget(self.bar)
        down.addLayout(across)
        self.hide()

    def begin(self) -> Course:
        """Show it, and the course that the work is to tell how far it is."""
        self._course = Course()
        self.button.setEnabled(True)
        self._look()
        self._timer.start(_LOOK_EVERY_MS)
        self.show()
        return self._course

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._course.stopped = True
        self.button.setEnabled(False)

    def end(self) -> None:
        """It is over, one way or the other."""
        self._timer.stop()
        self.hide()

    def _look(self) -> None:
        done, total = self._course.done, self._course.total
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.said.setText(self._words(done, total))
