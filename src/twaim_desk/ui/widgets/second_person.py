"""A coloured line in which a second person confirms an act: his name and his password."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout

from twaim_desk.domain.roles import Roles, who_confirms
from twaim_desk.texts import second_person as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.new_password import secret_field


class SecondPersonLine(QFrame):
    """Hidden until `ask`; `confirmed` carries name and password, `refuse` says why not.

    A page hands its `back` on to this line's, so that Esc leaves the line and not the page.
    """

    own_enter = True

    confirmed = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, roles: Roles, action: str) -> None:
        super().__init__()
        self.setProperty("band", "info")
        self.name, self.password = _field(texts.NAME), secret_field(texts.PASSWORD)
        self.button = QPushButton(texts.CONFIRM)
        self.button.setProperty("kind", "primary")
        self.leave = QPushButton(texts.LEAVE)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        down = QVBoxLayout(self)
        inside = theme.pixels(16)
        down.setContentsMargins(inside, theme.pixels(12), inside, theme.pixels(12))
        down.setSpacing(theme.pixels(8))
        title = next((one.title for one in roles.actions if one.id == action), action)
        who = texts.OR.join(who_confirms(roles, action))
        down.addWidget(label(texts.ASKS.format(action=title, who=who), "strong", wrap=True))
        down.addLayout(self._fields(theme))
        down.addWidget(self.problem)
        down.addLayout(self._buttons(theme))
        self.name.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._confirm)
        self.leave.clicked.connect(self.back)
        self.hide()

    def ask(self) -> None:
        """Show the line, empty; the name comes first."""
        self.name.clear()
        self.password.clear()
        self._say("")
        self.button.setEnabled(True)
        self.show()
        self.name.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why not; the password is typed anew, the name stays."""
        self.button.setEnabled(True)
        self.password.clear()
        self.password.setFocus()
        self._say(sentence)

    def done(self) -> None:
        """The act is confirmed: nothing of it stays on the screen."""
        self.password.clear()
        self.hide()

    def back(self) -> bool:
        """Leave without confirming; whether there was anything to leave."""
        if self.isHidden():
            return False
        self.done()
        self.left.emit()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """A page that scrolls shows the whole line, once it is laid out."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._come_into_view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button presses it; no key goes on to the rows of the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            for button in (self.button, self.leave):
                if button.hasFocus():
                    button.click()
        event.accept()

    def _confirm(self) -> None:
        self.button.setEnabled(False)
        self._say("")
        self.confirmed.emit(self.name.text(), self.password.text())

    def _come_into_view(self) -> None:
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        if widget is not None:
            widget.ensureWidgetVisible(self.button)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _fields(self, theme: Theme) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(12))
        for caption, field in ((texts.NAME, self.name), (texts.PASSWORD, self.password)):
            down = QVBoxLayout()
            down.setSpacing(theme.pixels(4))
            down.addWidget(label(caption, "captionStrong"))
            down.addWidget(field)
            across.addLayout(down, 1)
        return across

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(8))
        across.addWidget(self.button)
        across.addWidget(self.leave)
        across.addStretch()
        return across


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(200)
    return field
