"""What taking a merge back asks for: the reason, and who confirms it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.roles import Roles
from twaim_desk.texts import merging as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.second_person import SecondPersonLine


class UndoForm(QWidget):
    """`filled` carries the reason, and name and password of the second person."""

    filled = Signal(str, str, str)

    def __init__(self, theme: Theme, roles: Roles) -> None:
        super().__init__()
        self.reason = ReasonLine(theme, texts.UNDO_REASON, texts.UNDO_ACCEPTS, texts.UNDO)
        self.second = SecondPersonLine(theme, roles, "person.unmerge")
        self.reason.given.connect(lambda _: self.second.ask())
        self.second.confirmed.connect(self._confirmed)
        self.second.left.connect(self.reason.setFocus)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(10))
        down.addWidget(self.reason)
        down.addWidget(self.second)
        self.setFocusProxy(self.reason)

    def back(self) -> bool:
        """From the second person to the reason."""
        return self.second.back()

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self.second.refuse(sentence)

    def _confirmed(self, name: str, password: str) -> None:
        if (reason := self.reason.text()) is not None:
            self.filled.emit(reason, name, password)
