"""A state on a soft colour: its word and, for who does not see colours, its drawing."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from twaim_desk.ui import icons
from twaim_desk.ui.widgets.basics import set_state

_DRAWINGS = {
    "success": "circle-check",
    "warning": "circle-alert",
    "danger": "triangle-alert",
    "info": "info",
}


class Pill(QLabel):
    """What praises or warns brings its drawing with it; other tones have the one they are given."""

    def __init__(self, word: str, tone: str, drawing: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.drawing = ""
        self.say(word, tone, drawing)

    def say(self, word: str, tone: str, drawing: str = "") -> None:
        """Another state in place of the one before."""
        self.drawing = drawing or _DRAWINGS.get(tone, "")
        self.setText(word)
        set_state(self, "tone", tone)
        self._make_room()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the drawing at another size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word, and the drawing where the reader begins."""
        super().paintEvent(event)
        if not self.drawing:
            return
        room, side = self.contentsRect(), self._side()
        is_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.right() + 1 - side if is_right else room.left()
        at = QPoint(left, room.center().y() + 1 - side // 2)
        colour = self.palette().color(self.foregroundRole()).name()
        painter = QPainter(self)
        painter.drawPixmap(at, icons.drawn(self.drawing, colour, side))
        painter.end()

    def _make_room(self) -> None:
        self.setIndent(self._side() + self.fontMetrics().averageCharWidth() if self.drawing else 0)

    def _side(self) -> int:
        return self.fontMetrics().ascent()
