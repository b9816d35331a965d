"""A choice of one from a short list."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox

from twaim_desk.ui.tokens import Theme

_ARROW = 5
_FROM_EDGE = 18


class Choice(QComboBox):
    """Changed by arrows and by click; the wheel over it only scrolls the page."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._theme = theme

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and an arrow in it, which a style sheet cannot colour."""
        super().paintEvent(event)
        half = self._theme.pixels(_ARROW)
        x, y = self._theme.pixels(_FROM_EDGE), self.height() / 2
        if self.isLeftToRight():
            x = self.width() - x
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._theme.colours["text_soft"]))
        painter.setPen(QColor(self._theme.colours["text_soft"]))
        corners = ((x - half, y - half / 2), (x + half, y - half / 2), (x, y + half / 2))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
