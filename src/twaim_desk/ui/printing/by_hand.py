"""What is copied by hand when nothing prints, in type that is read across the counter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.digits import left_to_right
from twaim_desk.ui.printing.values import ByHand
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.rows import Rows


class ByHandSheet(QWidget):
    """Why nothing printed, number and date, and what can be done next."""

    def __init__(self, theme: Theme, by_hand: ByHand | None, problem: str, rows: Rows) -> None:
        super().__init__()
        frame, layout = card(theme, spacing=2, padding=16)
        if problem:
            layout.addWidget(label(problem, "problem", wrap=True))
        if by_hand is not None:
            number = label(left_to_right(by_hand.number), "copied")
            number.setAccessibleName(by_hand.number)
            # It reads left to right, but stands where the reader begins.
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            layout.addWidget(label(by_hand.sentence, "subtitle", wrap=True))
            layout.addWidget(number)
            layout.addWidget(label(by_hand.date, "promise", wrap=True))
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        layout.addWidget(self.note)
        layout.addStretch()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(12))
        down.addWidget(frame, 1)
        down.addWidget(rows)

    def say(self, sentence: str) -> None:
        """Say how a small thing ended."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
