"""Name and password; every failure is one sentence, and what was typed as name stays."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from twaim_desk.texts import sign_in as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page, card, label, stand_right

_WIDTH = 460


class SignInPage(Page):
    """Asks who is there; `tried` carries name and password, `refuse` says why not.

    `another` is what the button says by which it is `left` to somebody else.
    """

    tried = Signal(str, str)
    left = Signal()

    def __init__(
        self, theme: Theme, title: str = texts.TITLE, hint: str = "", another: str = ""
    ) -> None:
        super().__init__(theme)
        self.name = _field(texts.NAME)
        self.password = _field(texts.PASSWORD)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.button = QPushButton(texts.ENTER)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._try)
        self.name.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._try)
        self.problem = label("", "problem", wrap=True)
        frame, layout = card(theme, spacing=8, padding=28)
        frame.setFixedWidth(theme.pixels(_WIDTH))
        layout.addWidget(label(title, "title"))
        for caption, field in ((texts.NAME, self.name), (texts.PASSWORD, self.password)):
            layout.addWidget(label(caption, "captionStrong"))
            layout.addWidget(field)
        layout.addWidget(self.problem)
        layout.addWidget(self.button)
        if hint:
            layout.addSpacing(theme.pixels(8))
            layout.addWidget(label(hint, "soft", wrap=True))
        if another:
            leave = QPushButton(another)
            leave.clicked.connect(self.left)
            layout.addWidget(leave)
        self.down.addStretch()
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(frame)
        across.addStretch()
        self.down.addLayout(across)
        self.down.addStretch()
        self.setFocusProxy(self.name)

    def begin_with(self, name: str) -> None:
        """Put a name in that was typed before; the password comes next."""
        self.name.setText(name)
        self.setFocusProxy(self.password if name else self.name)

    def refuse(self, sentence: str) -> None:
        """Say why not; the password is typed anew, the name stays."""
        self.button.setEnabled(True)
        self.button.setText(texts.ENTER)
        self.problem.setText(sentence)
        self.password.clear()
        self.password.setFocus()

    def _try(self) -> None:
        self.button.setEnabled(False)
        self.button.setText(texts.OPENING)
        self.problem.setText("")
        self.tried.emit(self.name.text(), self.password.text())


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(200)
    stand_right(field)
    return field
