"""A page of buttons and choices that is walked through with Enter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QPushButton

from twaim_desk.ui.widgets.basics import Page

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EnterPage(Page):
    """Enter presses the button with the focus, and goes on from a choice to what comes next."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter; every other key is for somebody else."""
        focused = self.focusWidget()
        if Qt.Key(event.key()) in _ENTER and isinstance(focused, QPushButton):
            if not event.isAutoRepeat():  # what is pressed may give way to another button
                focused.click()
        elif Qt.Key(event.key()) in _ENTER and isinstance(focused, QComboBox):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
