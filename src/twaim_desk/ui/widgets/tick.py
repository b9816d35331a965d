"""A box that is ticked with Space or a click."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from twaim_desk.ui import icons
from twaim_desk.ui.tokens import Theme

_MARK = 16


class Tick(QCheckBox):
    """A tick whose mark has the colours and the size of the theme."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self._theme = theme
        self.redress()

    def redress(self) -> None:
        """Draw the mark for the theme as it is now."""
        self._mark = icons.pixmap("check", self._theme, "on_primary", _MARK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and the mark in it, which a style sheet cannot colour."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = self.style().subElementRect(part, option, self)
        size = self._mark.deviceIndependentSize().toSize()
        left = box.left() + (box.width() - size.width()) // 2
        top = box.top() + (box.height() - size.height()) // 2
        QPainter(self).drawPixmap(left, top, self._mark)
