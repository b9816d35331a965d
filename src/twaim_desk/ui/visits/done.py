"""The end of a short visit: what was done, said large, with its number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.visits.value import Done
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label


class VisitDone(QWidget):
    """`finished`: Enter, or the button, which says where one goes on."""

    finished = Signal()

    def __init__(self, theme: Theme, done: Done, goes_on: str) -> None:
        super().__init__()
        frame, inside = card(theme, spacing=12)
        inside.addWidget(label(done.title, "title", wrap=True))
        if done.number is not None:
            number = label(left_to_right(done.number), "copied")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            inside.addWidget(number)
        for line in done.lines:
            inside.addWidget(label(line, "large", wrap=True))
        self.button = QPushButton(goes_on)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.finished)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(frame)
        down.addStretch()
        self.setFocusProxy(self.button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.button.click()
        else:
            super().keyPressEvent(event)
