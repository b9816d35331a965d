"""The pages of bringing an office back: which file, two parts of the key, a new password, done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from twaim_desk.domain.digits import arabic_indic
from twaim_desk.services.recovery_words import Progress, progress_of
from twaim_desk.texts import new_computer as texts
from twaim_desk.ui.sign_in.page import SignInPage
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page, card, label, set_state
from twaim_desk.ui.widgets.rows import Row, Rows

_WAYS = (
    Row(texts.BY_PASSWORD, texts.BY_PASSWORD_ABOUT),
    Row(texts.BY_PARTS, texts.BY_PARTS_ABOUT),
)
_PART_HEIGHT = 150


class GoesBack:
    """A step that Esc leaves for the one before it, where there is one."""

    back_to: Callable[[], None] | None = None

    def back(self) -> bool:
        """Whether there was a step to go back to."""
        if self.back_to is None:
            return False
        self.back_to()
        return True


class PasswordPage(GoesBack, SignInPage):
    """The name and the password of who may restore."""


class FilePage(GoesBack, Page):
    """Which backup? `chosen` carries the path that stands in the field."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, path: str) -> None:
        super().__init__(theme)
        self.ask_file: Callable[[], str] = self._ask_file
        self.edit = QLineEdit(path)
        self.edit.setAccessibleName(texts.FILE)
        self.choose, self.next = QPushButton(texts.CHOOSE_FILE), _primary(texts.NEXT)
        self.problem = label("", "problem", wrap=True)
        frame, layout = card(theme, spacing=10)
        layout.addWidget(label(texts.FILE, "captionStrong"))
        across = QHBoxLayout()
        across.addWidget(self.edit, 1)
        across.addWidget(self.choose)
        layout.addLayout(across)
        layout.addWidget(self.problem)
        layout.addLayout(_at_reading_end(self.next))
        _head(self, texts.FILE_TITLE, texts.FILE_EXPLAINED)
        self.down.addWidget(frame)
        self.down.addStretch()
        self.choose.clicked.connect(self._choose)
        self.next.clicked.connect(self._go_on)
        self.edit.returnPressed.connect(self._go_on)
        self.setFocusProxy(self.edit if path else self.choose)

    def refuse(self, sentence: str) -> None:
        """Say why this file will not do; its name stays."""
        self.problem.setText(sentence)
        self.edit.setFocus()

    def _choose(self) -> None:
        if path := self.ask_file():
            self.edit.setText(path)
            self.next.setFocus()

    def _go_on(self) -> None:
        self.problem.setText("")
        self.chosen.emit(self.edit.text().strip())

    def _ask_file(self) -> str:
        return QFileDialog.getOpenFileName(self, texts.FILE, filter=texts.FILES)[0]


class WayPage(GoesBack, Page):
    """By a password, or by two parts of the recovery key?"""

    chosen = Signal(int)

    def __init__(self, theme: Theme, says: str) -> None:
        super().__init__(theme)
        _head(self, texts.WAY_TITLE, says)
        self.rows = Rows(theme, _WAYS)
        self.rows.chosen.connect(self.chosen)
        self.down.addWidget(self.rows)
        self.down.addStretch()
        self.setFocusProxy(self.rows)


class PartField(QVBoxLayout):
    """One part while it is typed: how many words so far, and where one is wrong."""

    def __init__(self, theme: Theme, number: int, text: str) -> None:
        super().__init__()
        name = texts.PART.format(number=arabic_indic(str(number)))
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(name)
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(theme.pixels(_PART_HEIGHT))
        self.note: QLabel = label("", "caption", wrap=True)
        self.progress = Progress(0)
        self.addWidget(label(name, "captionStrong"))
        self.addWidget(self.edit)
        self.addWidget(self.note)
        self.addStretch()
        self.edit.textChanged.connect(self._look)
        self.edit.setPlainText(text)
        self._look()

    def _look(self) -> None:
        self.progress = progress = progress_of(self.edit.toPlainText())
        count = {"words": arabic_indic(str(progress.words)), "of": arabic_indic(str(progress.of))}
        so_far = texts.WHOLE if progress.is_whole else texts.SO_FAR.format(**count)
        self.note.setText(progress.problem or so_far)
        role = "strong" if progress.is_whole else "caption"
        set_state(self.note, "role", "problem" if progress.problem else role)


class PartsPage(GoesBack, Page):
    """The words of two parts; `chosen` comes when both are whole."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, typed: Sequence[str]) -> None:
        super().__init__(theme, spacing=10)
        _head(self, texts.PARTS_TITLE, texts.PARTS_EXPLAINED)
        self.fields = [PartField(theme, at, text) for at, text in enumerate(typed, start=1)]
        self.problem = label("", "problem", wrap=True)
        self.next = _primary(texts.NEXT)
        frame, layout = card(theme, padding=16)
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        for field in self.fields:
            across.addLayout(field, 1)
            field.edit.textChanged.connect(self._offer)
        layout.addLayout(across)
        layout.addWidget(self.problem)
        layout.addLayout(_at_reading_end(self.next))
        self.down.addWidget(frame)
        self.down.addStretch()
        self.next.clicked.connect(lambda: self.chosen.emit(*self.typed))
        self._offer()
        self.setFocusProxy(self.fields[0].edit)

    @property
    def typed(self) -> list[str]:
        """What stands in the two fields."""
        return [field.edit.toPlainText() for field in self.fields]

    def refuse(self, sentence: str) -> None:
        """Say why these parts do not open it; the words stay."""
        self.problem.setText(sentence)
        self.fields[0].edit.setFocus()

    def _offer(self) -> None:
        self.problem.setText("")
        self.next.setEnabled(all(field.progress.is_whole for field in self.fields))


class NewPasswordPage(GoesBack, Page):
    """Which administrator gets which new password?"""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__(theme)
        self.name = _field(texts.ADMIN)
        self.name.setText(names[0] if names else "")
        self.password, self.again = _field(texts.NEW_PASSWORD), _field(texts.NEW_AGAIN)
        for hidden in (self.password, self.again):
            hidden.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = label("", "problem", wrap=True)
        self.button = _primary(texts.RESTORE)
        listed = texts.ADMINS.format(names="، ".join(names)) if names else texts.NO_ADMIN
        _head(self, texts.NEW_TITLE, listed)
        frame, layout = card(theme, padding=20)
        layout.addLayout(_captioned(self.name))
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        for field in (self.password, self.again):
            across.addLayout(_captioned(field), 1)
        layout.addLayout(across)
        layout.addWidget(self.problem)
        layout.addLayout(_at_reading_end(self.button))
        self.down.addWidget(frame)
        self.down.addStretch()
        self.name.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._go_on)
        self.button.setEnabled(bool(names))
        self.setFocusProxy(self.password)

    def refuse(self, sentence: str) -> None:
        """Say why not; the passwords are typed anew, the name stays."""
        self.problem.setText(sentence)
        self.password.clear()
        self.again.clear()
        self.password.setFocus()

    def _go_on(self) -> None:
        if self.password.text() != self.again.text():
            self.refuse(texts.DIFFERENT)
        else:
            self.problem.setText("")
            self.chosen.emit(self.name.text(), self.password.text())


class DonePage(GoesBack, Page):
    """What came back, beside what the backup holds."""

    left = Signal()

    def __init__(self, theme: Theme, day: str, lines: Sequence[str]) -> None:
        super().__init__(theme)
        _head(self, texts.DONE_TITLE, texts.DONE.format(day=day))
        frame, layout = card(theme, spacing=10)
        for line in lines:
            layout.addWidget(label(line, "large", wrap=True))
        layout.addWidget(label(texts.SINCE, "soft", wrap=True))
        layout.addWidget(label(texts.PLACE_NEXT, "soft", wrap=True))
        self.button = _primary(texts.SIGN_IN)
        layout.addLayout(_at_reading_end(self.button))
        self.down.addWidget(frame)
        self.down.addStretch()
        self.button.clicked.connect(self.left)
        self.setFocusProxy(self.button)


def _head(page: Page, title: str, about: str) -> None:
    page.down.addWidget(label(title, "title"))
    page.down.addWidget(label(about, "soft", wrap=True))


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(200)
    return field


def _captioned(field: QLineEdit) -> QVBoxLayout:
    down = QVBoxLayout()
    down.addWidget(label(field.accessibleName(), "captionStrong"))
    down.addWidget(field)
    return down


def _primary(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "primary")
    return button


def _at_reading_end(button: QPushButton) -> QHBoxLayout:
    across = QHBoxLayout()
    across.addStretch()
    across.addWidget(button)
    return across
