"""The parts of the lines of a list below each other, as far as there is room beside each other."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

PARTS = Qt.ItemDataRole.UserRole + 1
_NO_ROOM = 1_000_000
_BETWEEN = 1.6  # heights of a line between two columns


class ListColumns(QStyledItemDelegate):
    """Paints the parts of each line in columns that all lines share.

    Where a column has no room any more, or a part has lines of its own, the parts run on as text.
    """

    def __init__(self, shown: QListWidget) -> None:
        super().__init__(shown)
        self._list = shown
        self._widths: list[int] | None = None
        model = shown.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            changed.connect(self._forget)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a line."""
        parts, widths = index.data(PARTS), self._columns(option)
        if not parts or sum(widths) > self._list.viewport().width():
            super().paint(painter, option, index)
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        style = self._list.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, self._list)
        whole.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, self._list)
        painter.save()
        painter.setFont(whole.font)
        painter.setPen(self._list.palette().text().color())
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        right = room.right()
        begin = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for part, width in zip(parts, widths, strict=False):
            cell = QRect(right - width, room.top(), width, room.height())
            painter.drawText(cell, begin | Qt.AlignmentFlag.AlignAbsolute, part)
            right -= width
        painter.restore()

    def _forget(self) -> None:
        self._widths = None

    def _columns(self, option: QStyleOptionViewItem) -> list[int]:
        """The width of each column with what stands between it and the next."""
        if self._widths is None:
            lines = [self._list.item(row).data(PARTS) or [] for row in range(self._list.count())]
            self._widths = _widest(lines, option)
        return self._widths


def _widest(lines: list[list[str]], option: QStyleOptionViewItem) -> list[int]:
    """How wide the parts are at most, place by place; nothing fits where a part is of two lines."""
    metrics = option.fontMetrics
    between = round(_BETWEEN * metrics.height())
    widths = [0] * max(map(len, lines), default=0)
    for parts in lines:
        for at, part in enumerate(parts):
            if "\n" in part:
                return [_NO_ROOM]
            if part:
                widths[at] = max(widths[at], metrics.horizontalAdvance(part) + between)
    return widths
