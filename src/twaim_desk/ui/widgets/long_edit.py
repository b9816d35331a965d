"""A box for several lines of Arabic."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class LongEdit(QPlainTextEdit):
    """Written from the right, also where a line begins with a number; Tab leaves it."""

    def __init__(self, name: str, height: int) -> None:
        super().__init__()
        option = self.document().defaultTextOption()
        # Qt stands on the left here, whatever the direction of the window.
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Tab to the window, which knows where it goes; Qt would keep it for a text."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _TABS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
