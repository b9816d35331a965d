"""One line to type into: what it accepts is said below it, and what is wrong in one sentence."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from twaim_desk.domain.digits import drop_invisible
from twaim_desk.errors import RefusedInputError
from twaim_desk.ui.widgets.basics import label, set_state, stand_right

_STEP_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CheckedField(QWidget):
    """Reads while one types; complains only when the field is left or Enter is pressed.

    What was typed always stays. `stepped` carries the arrow and page keys.
    """

    accepted = Signal(object)
    stepped = Signal(Qt.Key)

    def __init__(self, name: str, accepts: str, parse: Callable[[str], object]) -> None:
        super().__init__()
        self._parse = parse
        self._accepts = accepts
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(accepts)
        self.edit.setMaxLength(200)
        # Numbers and dates read left to right, but stand where the reader begins.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        stand_right(self.edit)
        self.edit.textEdited.connect(self._read_quietly)
        self.edit.editingFinished.connect(self._read)
        self.edit.installEventFilter(self)
        self.note = label(accepts, "caption", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(name, "captionStrong"))
        layout.addWidget(self.edit)
        layout.addWidget(self.note)

    def set_text(self, text: str) -> None:
        """Put an accepted text into the field."""
        self.edit.setText(text)
        self._say(None)

    def restore(self, text: str) -> None:
        """Put back what was typed, with the complaint it deserves."""
        self.set_text(text)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on the keys that step to the neighbouring value."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEP_KEYS:
                self.stepped.emit(key)
                return True
        return super().eventFilter(watched, event)

    def _read_quietly(self, text: str) -> None:
        try:
            value = self._parse(text)
        except RefusedInputError:
            return
        self._say(None)
        self.accepted.emit(value)

    def _read(self) -> None:
        try:
            self._parse(drop_invisible(self.edit.text()))
        except RefusedInputError as error:
            self._say(error.user_message)

    def _say(self, problem: str | None) -> None:
        self.note.setText(self._accepts if problem is None else problem)
        set_state(self.note, "role", "caption" if problem is None else "problem")
        set_state(self.edit, "refused", problem is not None)
