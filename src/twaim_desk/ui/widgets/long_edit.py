"""A box for several lines of Arabic."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


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
