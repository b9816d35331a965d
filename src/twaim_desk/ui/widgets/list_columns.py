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
_BETWEEN, _LEAST_BETWEEN = 1.6, 0.7  # heights of a line between two columns


class ListColumns(QStyledItemDelegate):
    """Paints the parts of each line in columns that all lines share.

    Where a column has no room any more, or a part has lines of its own, the parts run on as text.
    """

    def __init__(self, shown: QListWidget) -> None:
        super().__init__(shown)
        self._list = shown
        self._widths: dict[str, list[int]] = {}
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
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        style = self._list.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, self._list)
        line = option.fontMetrics.height()
        between = (room.width() - sum(widths)) // max(len(widths) - 1, 1)
        if not parts or between < _LEAST_BETWEEN * line:
            super().paint(painter, option, index)
            return
        between = min(between, round(_BETWEEN * line))
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
            right -= width + between if width else 0
        painter.restore()

    def _forget(self) -> None:
        self._widths.clear()

    def _columns(self, option: QStyleOptionViewItem) -> list[int]:
        """The width of each column in the type that the list has now."""
        type_face = option.font.key()
        if type_face not in self._widths:
            lines = [self._list.item(row).data(PARTS) or [] for row in range(self._list.count())]
            self._widths[type_face] = _widest(lines, option)
        return self._widths[type_face]


def _widest(lines: list[list[str]], option: QStyleOptionViewItem) -> list[int]:
    """How wide the parts are at most, place by place; nothing fits where a part is of two lines."""
    metrics = option.fontMetrics
    widths = [0] * max(map(len, lines), default=0)
    for parts in lines:
        for at, part in enumerate(parts):
            if "\n" in part:
                return [_NO_ROOM]
            if part:
                widths[at] = max(widths[at], metrics.horizontalAdvance(part) + 1)
    return widths
