"""Where one signs with pen, finger or mouse; what is kept are strokes with their time."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label

Stroke = list[list[int]]  # points: x and y in thousandths of the pad, milliseconds since the first
_WHOLE = 1000


class Pad(QWidget):
    """A white field to sign in; `drawn` carries all strokes after each of them."""

    drawn = Signal(list)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.sheet = _Sheet(theme)
        self.sheet.ended.connect(lambda: self.drawn.emit(self.sheet.strokes))
        self.again = QPushButton(texts.SIGN_AGAIN)
        self.again.clicked.connect(self._clear)
        across = QHBoxLayout()
        across.addWidget(label(texts.PAD, "captionStrong"), 1)
        across.addWidget(self.again)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(across)
        down.addWidget(self.sheet)

    def put(self, strokes: list[Stroke]) -> None:
        """Show a signature that was given before."""
        self.sheet.strokes = [list(stroke) for stroke in strokes]
        self.sheet.update()

    def extent(self) -> list[int]:
        """Width and height in pixels, so that the strokes can be drawn in their proportion."""
        return [self.sheet.width(), self.sheet.height()]

    def _clear(self) -> None:
        self.put([])
        self.drawn.emit([])


class _Sheet(QWidget):
    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.strokes: list[Stroke] = []
        self._clock = QElapsedTimer()
        self.setFixedHeight(theme.pixels(150))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(texts.PAD)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if not self.strokes or not self._clock.isValid():
            self._clock.start()
        self.strokes.append([self._point(event.position())])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The stroke goes on."""
        if self.strokes and event.buttons() & Qt.MouseButton.LeftButton:
            self.strokes[-1].append(self._point(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The stroke ends."""
        self.ended.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line to sign on, and the strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor("#FFFFFF"))
        painter.setPen(QPen(QColor(self._theme.colours["control"]), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        line = self.height() * 0.75
        painter.drawLine(QPointF(24, line), QPointF(self.width() - 24, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#14211E"), self._theme.pixels(2.4)))
        for stroke in self.strokes:
            painter.drawPath(self._path(stroke))

    def _path(self, stroke: Stroke) -> QPainterPath:
        points = [
            QPointF(x * self.width() / _WHOLE, y * self.height() / _WHOLE) for x, y, *_ in stroke
        ]
        path = QPainterPath(points[0])
        for point in points[1:] or [points[0] + QPointF(1, 1)]:
            path.lineTo(point)
        return path

    def _point(self, at: QPointF) -> list[int]:
        x, y = at.x() / max(1, self.width()), at.y() / max(1, self.height())
        return [round(_WHOLE * x), round(_WHOLE * y), int(self._clock.elapsed())]
