"""A new password, typed twice; whether it is strong is said while one types."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from twaim_desk.texts import passwords as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, set_state, stand_right


class NewPassword(QWidget):
    """`entered` when Enter is pressed in the second field; `weakness` says what is wrong with one.

    A change of whose password it is calls `look_again`.
    """

    entered = Signal()

    def __init__(self, theme: Theme, weakness: Callable[[str], str | None]) -> None:
        super().__init__()
        self._weakness = weakness
        self.new, self.again = secret_field(texts.NEW), secret_field(texts.AGAIN)
        self.note = label(texts.RULE, "caption", wrap=True)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(4))
        down.addWidget(label(texts.NEW, "captionStrong"))
        down.addWidget(self.new)
        down.addWidget(self.note)
        down.addWidget(label(texts.AGAIN, "captionStrong"))
        down.addWidget(self.again)
        self.new.textEdited.connect(self.look_again)
        self.new.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)

    def look_again(self) -> None:
        """Say how the password stands that is typed now."""
        password = self.new.text()
        weak = self._weakness(password) if password else None
        self._say(weak or (texts.STRONG if password else texts.RULE), is_problem=weak is not None)

    def password(self) -> str | None:
        """The password, or None after saying what is wrong with it."""
        password = self.new.text()
        if (weak := self._weakness(password)) is not None:
            self._say(weak, is_problem=True)
            self.new.setFocus()
            return None
        if self.again.text() != password:
            self._say(texts.DIFFERENT, is_problem=True)
            self.again.clear()
            self.again.setFocus()
            return None
        return password

    def clear(self) -> None:
        """Nothing typed, nothing said."""
        self.new.clear()
        self.again.clear()
        self.look_again()

    def _say(self, sentence: str, *, is_problem: bool) -> None:
        self.note.setText(sentence)
        set_state(self.note, "role", "problem" if is_problem else "caption")


def secret_field(name: str) -> QLineEdit:
    """A field whose text nobody sees."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(200)
    stand_right(field)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
