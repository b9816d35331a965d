"""Shows the pages of a paper one under the other, as wide as there is room."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider

from twaim_desk.domain.digits import Digits, written
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import printing as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.pdf_pages import PageSize, Picture, page_sizes, picture_of
from twaim_desk.ui.worker import Worker, tried

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
FIT = ZOOMS.index(1.0)
LARGER_KEYS = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
SMALLER_KEYS = {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}
# Papers have no reading direction: here Left is left, where Qt's own keys would turn it around.
SIDEWAYS = {
    Qt.Key.Key_Left: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Right: QAbstractSlider.SliderAction.SliderSingleStepAdd,
}
_MOST_PIXELS_ACROSS = 5000


class _Drawn(NamedTuple):
    """A page, and how many pixels across it was asked for: PDFium may round to one more."""

    asked_across: int
    picture: QPixmap


class PaperView(QAbstractScrollArea):
    """Draws behind the window only the pages that can be seen; `drawn` is said for each of them.

    Page keys and arrows move, + and - change the size.
    """

    opened = Signal()
    drawn = Signal(int)

    def __init__(self, theme: Theme, worker: Worker, digits: Digits = Digits.ARABIC) -> None:
        super().__init__()
        self._theme, self._worker, self._digits = theme, worker, digits
        self._content = b""
        self._title, self._words = "", texts.PREPARING
        self.sizes: list[PageSize] = []
        self._frames: list[QRect] = []
        self._pictures: dict[int, _Drawn] = {}
        self._awaited: set[int] = set()
        self._zoom = FIT
        self.setObjectName("paper")
        self.setAccessibleName(texts.PREPARING)
        self.setAccessibleDescription(texts.PREVIEW_KEYS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A bar that comes and goes would change the room, with it the pages, and so itself.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumHeight(theme.pixels(160))

    def show_paper(self, title: str, content: bytes) -> None:
        """Show another paper from its beginning."""
        self._title, self._content = title, content
        self.sizes, self._frames, self._words = [], [], texts.PREPARING
        self._pictures.clear()
        self._awaited.clear()
        job = tried(lambda: page_sizes(content))
        self._worker.read(self, job, lambda answer: self._use(content, answer))
        self.viewport().update()

    def zoom(self, steps: int) -> None:
        """Show the pages larger or smaller; the place that is read stays."""
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        part = down.value() / max(1, down.maximum())
        middle = across.value() / across.maximum() if across.maximum() else 0.5
        self._zoom = max(0, min(self._zoom + steps, len(ZOOMS) - 1))
        self._lay_out()
        down.setValue(round(part * down.maximum()))
        across.setValue(round(middle * across.maximum()))

    def frame_of(self, at: int) -> QRect:
        """Where a page stands on the screen."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return self._frames[at].translated(-across, -down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the size, move sideways; up and down are Qt's own."""
        key = Qt.Key(event.key())
        if key in LARGER_KEYS:
            self.zoom(1)
        elif key in SMALLER_KEYS:
            self.zoom(-1)
        elif key in SIDEWAYS:
            self.horizontalScrollBar().triggerAction(SIDEWAYS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar = self.verticalScrollBar()
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages take the room there is."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen, and ask for what is not drawn yet."""
        painter = QPainter(self.viewport())
        if not self._frames:
            painter.setPen(QColor(self._theme.colours["text_soft"]))
            inside = self.viewport().rect().adjusted(8, 8, -8, -8)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inside, flags, self._words)
        seen = [at for at in range(len(self._frames)) if self._is_seen(at)]
        for at in seen:
            self._paint_page(painter, at)
        for at in set(self._pictures) - set(seen):
            del self._pictures[at]
        painter.end()

    def _use(self, content: bytes, answer: list[PageSize] | ExpectedError) -> None:
        if content is not self._content:
            return
        if isinstance(answer, ExpectedError):
            self._words = answer.user_message
            self.setAccessibleName(self._words)
        else:
            self.sizes = answer
            pages = written(len(answer), self._digits)
            self.setAccessibleName(texts.PREVIEW.format(title=self._title, pages=pages))
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.opened.emit()

    def _lay_out(self) -> None:
        gap, room = self._theme.pixels(12), self.viewport().size()
        widest = max((size.width for size in self.sizes), default=room.width())
        scale = max(1, room.width() - 2 * gap) / widest * ZOOMS[self._zoom]
        whole = max(room.width(), round(widest * scale) + 2 * gap) if self.sizes else 0
        self._frames, below = [], gap
        for size in self.sizes:
            width, height = round(size.width * scale), round(size.height * scale)
            self._frames.append(QRect((whole - width) // 2, below, width, height))
            below += height + gap
        for bar, length, shown in (
            (self.horizontalScrollBar(), whole, room.width()),
            (self.verticalScrollBar(), below, room.height()),
        ):
            bar.setRange(0, max(0, length - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(self._theme.pixels(40))
        self.viewport().update()

    def _is_seen(self, at: int) -> bool:
        return self.frame_of(at).intersects(self.viewport().rect())

    def _paint_page(self, painter: QPainter, at: int) -> None:
        frame = self.frame_of(at)
        painter.fillRect(frame, Qt.GlobalColor.white)
        drawn = self._pictures.get(at)
        if drawn is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(frame, drawn.picture)
        painter.setPen(QColor(self._theme.colours["border"]))
        painter.drawRect(frame)
        if drawn is None or drawn.asked_across != self._pixels_across(at):
            self._ask_for(at)

    def _pixels_across(self, at: int) -> int:
        pixels = round(self._frames[at].width() * self.devicePixelRatioF())
        return min(pixels, _MOST_PIXELS_ACROSS)

    def _ask_for(self, at: int) -> None:
        """Have a page drawn, one drawing at a time: while one drags, only the last size counts."""
        if at in self._awaited:
            return
        self._awaited.add(at)
        content, across = self._content, self._pixels_across(at)
        scale = across / self.sizes[at].width
        job = tried(lambda: picture_of(content, at, scale))
        self._worker.read(self, job, lambda answer: self._keep(content, at, across, answer))

    def _keep(self, content: bytes, at: int, across: int, answer: Picture | ExpectedError) -> None:
        if content is not self._content:
            return
        self._awaited.discard(at)
        if isinstance(answer, ExpectedError):
            self._words, self.sizes = answer.user_message, []
            self.setAccessibleName(self._words)
            self._lay_out()
            return
        if self._is_seen(at):  # still: one may have moved on meanwhile
            self._pictures[at] = _Drawn(across, QPixmap.fromImage(image_of(answer)))
            self.viewport().update()
            self.drawn.emit(at)


def image_of(picture: Picture) -> QImage:
    """The pixels as Qt paints them; they have to stay where they are while it is used."""
    kind = QImage.Format.Format_RGB32
    return QImage(picture.pixels, picture.width, picture.height, picture.bytes_per_line, kind)
