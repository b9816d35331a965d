"""The check of the whole trail: how far it is, and its result in words."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import TrailReport, verify_trail
from twaim_desk.services.desk import Desk
from twaim_desk.services.health import sentence_of
from twaim_desk.texts import trail as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, set_state
from twaim_desk.ui.widgets.progress import Course
from twaim_desk.ui.worker import Worker, tried

_LOOK_EVERY_MS = 100


class Verifying(QWidget):
    """A button, and below it how far the check is and what it found."""

    def __init__(self, theme: Theme, desk: Desk, worker: Worker, digits: Digits) -> None:
        super().__init__()
        self._desk, self._worker, self._digits = desk, worker, digits
        self._course = Course()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self.button = QPushButton(texts.VERIFY)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(texts.VERIFY)
        self.bar.hide()
        self.said = label("", "soft", wrap=True)
        self.said.hide()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(6))
        down.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        down.addWidget(self.bar)
        down.addWidget(self.said)
        self.button.clicked.connect(self._begin)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._course.stopped = True

    def _begin(self) -> None:
        self.button.setEnabled(False)
        self._course = course = Course()
        self._look()
        self._timer.start(_LOOK_EVERY_MS)
        desk = self._desk
        self._worker.work(self, tried(lambda: verify_trail(desk, course.goes_on)), self._end)

    def _look(self) -> None:
        done, total = self._course.done, self._course.total
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.show()
        words = (written(number, self._digits) for number in (done, total))
        self._say("soft", texts.VERIFYING.format(done=next(words), total=next(words)))

    def _end(self, answer: TrailReport | ExpectedError) -> None:
        self._timer.stop()
        self.bar.hide()
        self.button.setEnabled(True)
        if isinstance(answer, ExpectedError):
            self._say("problem", answer.user_message)
        else:
            self._say("done" if answer.ok else "problem", sentence_of(answer))

    def _say(self, role: str, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
        set_state(self.said, "role", role)
