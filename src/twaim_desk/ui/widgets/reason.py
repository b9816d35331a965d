"""One line for the reason of an act, with the button that does it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import RefusedInputError
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, set_state, stand_right

_MOST_TYPED = 2000  # what is too long is refused in words, not cut


class ReasonLine(QWidget):
    """`given` carries the reason as it is kept; a bad one is said below, and stays.

    `parse`: what else than a reason is asked for.
    """

    given = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        accepts: str,
        act: str | None = None,
        parse: Callable[[str], str] = parse_reason,
    ) -> None:
        super().__init__()
        self._accepts, self._parse = accepts, parse
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(accepts)
        self.edit.setMaxLength(_MOST_TYPED)
        stand_right(self.edit)
        self.edit.returnPressed.connect(self._give)
        self.note = label(accepts, "caption", wrap=True)
        self.button = QPushButton(act or "")
        self.button.setAccessibleName(act or "")
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._give)
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(12))
        across.addWidget(self.edit, 1)
        across.addWidget(self.button)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(4))
        down.addWidget(label(name, "captionStrong"))
        down.addLayout(across)
        down.addWidget(self.note)
        # Only now: shown before it stands in the line, it is a window and takes the keys.
        self.button.setVisible(act is not None)
        self.setFocusProxy(self.edit)

    def text(self) -> str | None:
        """The reason as it is kept; None where it was refused, which is said."""
        try:
            reason = self._parse(self.edit.text())
        except RefusedInputError as error:
            self.say(error.user_message)
            self.edit.setFocus()
            return None
        self.say(None)
        return reason

    def say(self, problem: str | None) -> None:
        """Say what is wrong, or again what is accepted."""
        self.note.setText(self._accepts if problem is None else problem)
        set_state(self.note, "role", "caption" if problem is None else "problem")
        set_state(self.edit, "refused", problem is not None)

    def clear(self) -> None:
        """Empty, as at the beginning."""
        self.edit.clear()
        self.say(None)

    def _give(self) -> None:
        if (reason := self.text()) is not None:
            self.given.emit(reason)
