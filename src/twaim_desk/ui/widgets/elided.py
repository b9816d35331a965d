"""Text on one line that never makes the window wider than the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel


class Elided(QLabel):
    """Takes the room that its text needs, and ends in an ellipsis where there is less."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def tell(self, text: str) -> None:
        """Show a text, as much of it as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self.setText(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """The room for the whole text."""
        wanted = self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(wanted + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No width at all, if need be."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
