"""The check of the whole trail: how far it is, and its result in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import TrailReport, verify_trail
from twaim_desk.services.desk import Desk
from twaim_desk.services.health import sentence_of
from twaim_desk.texts import trail as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, set_state
from twaim_desk.ui.widgets.progress import Progress
from twaim_desk.ui.worker import Worker, tried


class Verifying(QWidget):
    """A button, and below it how far the check is and what it found."""

    def __init__(self, theme: Theme, desk: Desk, worker: Worker, digits: Digits) -> None:
        super().__init__()
        self._desk, self._worker, self._digits = desk, worker, digits
        self.button = QPushButton(texts.VERIFY)
        self.progress = Progress(theme, texts.VERIFY, self._how_far)
        self.said = label("", "soft", wrap=True)
        self.said.hide()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(6))
        down.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        down.addWidget(self.progress)
        down.addWidget(self.said)
        self.button.clicked.connect(self._begin)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self.progress.stop()

    def _begin(self) -> None:
        self.button.setEnabled(False)
        self.said.hide()
        desk, goes_on = self._desk, self.progress.begin()
        self._worker.work(self, tried(lambda: verify_trail(desk, goes_on)), self._end)

    def _how_far(self, done: int, total: int) -> str:
        words = {"done": written(done, self._digits), "total": written(total, self._digits)}
        return texts.VERIFYING.format(**words)

    def _end(self, answer: TrailReport | ExpectedError) -> None:
        self.progress.end()
        self.button.setEnabled(True)
        if isinstance(answer, ExpectedError):
            self._say("problem", answer.user_message)
        else:
            self._say("done" if answer.ok else "problem", sentence_of(answer))

    def _say(self, role: str, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
        set_state(self.said, "role", role)
