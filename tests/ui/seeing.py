"""What a person sees in a widget, and typing as he types."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget


def words_in(widget: QWidget) -> str:
    """Everything that its visible labels say."""
    labels = [one for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    return "\n".join(one.accessibleName() or one.text() for one in labels)


def type_into(widget: QWidget, text: str) -> None:
    """Type letters; pytest-qt's keyClicks aborts on Arabic ones."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key that is no letter."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
