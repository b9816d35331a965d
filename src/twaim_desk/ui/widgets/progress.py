"""How far long work is, and a button that stops it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from twaim_desk.texts.progress import STOP
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
    """A bar and the button; it is there only while something runs.

    `words`: the same in words, below the bar.
    """

    def __init__(
        self, theme: Theme, name: str, words: Callable[[int, int], str] | None = None
    ) -> None:
        super().__init__()
        self._words, self.course = words, Course()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        self.said = label("", "soft", wrap=True)
        self.button = QPushButton(STOP)
        self.button.clicked.connect(self.stop)
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(12))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(6))
        if words is None:
            across.addWidget(self.bar, 1)
        else:
            down.addWidget(self.bar)
            across.addWidget(self.said, 1)
        across.addWidget(self.button)
        down.addLayout(across)
        self.hide()

    def begin(self) -> Callable[[int, int], bool]:
        """Show it at its beginning; what the work asks whether to go on."""
        self.course = Course()
        self.button.setEnabled(True)
        self._look()
        self._timer.start(_LOOK_EVERY_MS)
        self.show()
        return self.course.goes_on

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self.course.stopped = True
        self.button.setEnabled(False)

    def end(self) -> None:
        """It is over, one way or the other."""
        self._timer.stop()
        self.hide()

    def _look(self) -> None:
        done, total = self.course.done, self.course.total
        self.bar.setRange(0, total)  # while nobody knows how much it is, it moves
        self.bar.setValue(done)
        if self._words is not None:
            self.said.setText(self._words(done, total))
