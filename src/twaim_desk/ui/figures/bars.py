"""A picture of bars, one below the other: reached by arrows, opened by Enter or a click."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from twaim_desk.ui.theme import font
from twaim_desk.ui.tokens import Theme

_BAR = Qt.ItemDataRole.UserRole
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TALL, _THICK, _GAP, _LEAST = 26, 14, 8, 2
_NAMES_SHARE = 0.42  # of the width, at most


class Tone(StrEnum):
    """How a bar is filled; each differs by more than colour."""

    PLAIN = "primary"
    LATE = "danger"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name and value as they are written, all of it in words, and what it leads to.

    Without a `name` it stands under the bar before, of the same thing.
    """

    name: str
    value: int
    written: str
    words: str
    leads_to: object
    tone: Tone = Tone.PLAIN


class Bars(QListWidget):
    """`opened` carries what a bar leads to; a bar of nothing leads nowhere."""

    opened = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setItemDelegate(_BarPainter(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.pixels(180))
        self.itemClicked.connect(self._open)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars in place of those before; the cursor stays where it was."""
        at = max(self.currentRow(), 0)
        self.clear()
        for bar in bars:
            item = QListWidgetItem()
            item.setData(_BAR, bar)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, bar.words)
            item.setToolTip(bar.words)
            self.addItem(item)
        self.setCurrentRow(min(at, len(bars) - 1))
        self.redress()

    def redress(self) -> None:
        """As tall as all the bars are in this theme."""
        tall = self._theme.pixels(_TALL)
        for at in range(self.count()):
            self.item(at).setSizeHint(QSize(0, tall))
        self.setFixedHeight(self.count() * tall + 2 * self.frameWidth() + _LEAST)

    @property
    def bars(self) -> list[Bar]:
        """The bars as they stand."""
        return [self.item(at).data(_BAR) for at in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the bar with the cursor."""
        if Qt.Key(event.key()) in _ENTER and self.currentItem() is not None:
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        bar = item.data(_BAR)
        if bar.value:
            self.opened.emit(bar.leads_to)


class _BarPainter(QStyledItemDelegate):
    """Paints a line: the name at the right, the bar from it to the left, its value behind it."""

    def __init__(self, theme: Theme, bars: Bars) -> None:
        super().__init__(bars)
        self._theme, self._bars = theme, bars

    @property
    def _letters(self) -> QFont:
        return font(self._theme, "caption")

    @property
    def _strong(self) -> QFont:
        return font(self._theme, "caption", QFont.Weight.DemiBold)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the bar of a line."""
        bar, box = index.data(_BAR), QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._paint_cursor(painter, box, option.state)
        gap, side = self._theme.pixels(_GAP), Qt.AlignmentFlag.AlignVCenter
        names, values = self._room_of_names(box.width()), self._room_of_values()
        right = side | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        inside = box.adjusted(gap, 0, -gap, 0)
        name = QRectF(inside.right() - names, inside.top(), names, inside.height())
        painter.setFont(self._letters)
        painter.setPen(QColor(self._theme.colours["text"]))
        said = QFontMetrics(self._letters).elidedText(
            bar.name, Qt.TextElideMode.ElideLeft, round(names)
        )
        painter.drawText(name, right, said)
        room = inside.width() - names - values - 2 * gap
        most = max([1, *(one.value for one in self._bars.bars)])
        wide = room * bar.value / most
        edge = name.left() - gap
        if bar.value:
            wide = max(wide, _LEAST)
            thick = self._theme.pixels(_THICK)
            top = box.center().y() - thick / 2
            self._paint_bar(painter, QRectF(edge - wide, top, wide, thick), bar.tone)
        painter.setFont(self._strong)
        painter.setPen(QColor(self._theme.colours["text"]))
        behind = QRectF(edge - wide - gap - values, box.top(), values, box.height())
        painter.drawText(behind, right, bar.written)
        painter.restore()

    def _paint_cursor(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(self._theme.colours["hover"]))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colours["focus"]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_bar(self, painter: QPainter, bar: QRectF, tone: Tone) -> None:
        colour = QColor(self._theme.colours[tone])
        if tone is Tone.PLAIN:
            painter.fillRect(bar, colour)
            return
        painter.fillRect(bar, QColor(self._theme.colours["danger_soft"]))
        painter.fillRect(bar, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))

    def _room_of_names(self, width: float) -> float:
        metrics = QFontMetrics(self._letters)
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars.bars), default=0)
        return min(widest + _LEAST, width * _NAMES_SHARE)

    def _room_of_values(self) -> float:
        metrics = QFontMetrics(self._strong)
        return max((metrics.horizontalAdvance(bar.written) for bar in self._bars.bars), default=0)
