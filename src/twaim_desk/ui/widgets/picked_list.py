"""A list to choose from: Enter opens the line, a number key does something with it.

An empty one is no box but a sentence.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout

from twaim_desk.domain.digits import fold_digits, isolated
from twaim_desk.ui.widgets.basics import label, set_state
from twaim_desk.ui.widgets.list_columns import PARTS, ListColumns

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PickedList(QListWidget):
    """`opened` carries what stands behind the line, `digit` the number that was typed on it."""

    opened = Signal(object)
    digit = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ListColumns(self))
        self.itemDoubleClicked.connect(lambda _: self.opened.emit(self.current()))
        self.nothing = label("", "nothing", wrap=True)
        down = QVBoxLayout(self.viewport())
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.nothing)
        down.addStretch()
        self._say("")
        set_state(self, "empty", True)

    def fill(self, lines: Sequence[tuple[Sequence[str], object]], nothing: str = "") -> None:
        """Show these lines, each of some parts, in place of those before.

        `nothing`: why there are none, and what to press.
        """
        self.clear()
        self._say("" if lines else nothing)
        set_state(self, "empty", not lines)
        for parts, behind in lines:
            item = QListWidgetItem("   ".join(isolated(part) for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, behind)
            item.setData(PARTS, [isolated(part) for part in parts])
            self.addItem(item)
        self.setCurrentRow(0)

    def choose(self, behind: object) -> None:
        """Stand on the line behind which this stands; where there is none, stay."""
        for at in range(self.count()):
            if self.item(at).data(Qt.ItemDataRole.UserRole) == behind:
                self.setCurrentRow(at)

    def current(self) -> object:
        """What stands behind the line with the focus, or None."""
        if self.currentRow() < 0:
            return None
        return self.currentItem().data(Qt.ItemDataRole.UserRole)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is around the sentence where there is no box."""
        super().focusInEvent(event)
        set_state(self.nothing, "ring", True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring any more."""
        super().focusOutEvent(event)
        set_state(self.nothing, "ring", False)

    def _say(self, nothing: str) -> None:
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        self.setAccessibleDescription(nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; a digit is told."""
        typed = fold_digits(event.text())
        if Qt.Key(event.key()) in _ENTER:
            if self.count():
                self.opened.emit(self.current())
        elif len(typed) == 1 and typed.isascii() and typed.isdecimal():
            self.digit.emit(int(typed))
        else:
            super().keyPressEvent(event)
