"""The versions of a form below each other, to be read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label


class History(QWidget):
    """A card for each version; arrows and page keys move through them with the page."""

    def __init__(self, theme: Theme, title: str, said: Sequence[tuple[str, list[str]]]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(12))
        down.addWidget(label(title, "subtitle", wrap=True))
        for head, lines in said:
            frame, inside = card(theme, padding=16)
            inside.addWidget(label(head, "strong", wrap=True))
            for line in lines:
                inside.addWidget(label(line, wrap=True))
            down.addWidget(frame)
        down.addStretch()
