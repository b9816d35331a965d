"""A short list of things to do, each on a number key."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from twaim_desk.domain.digits import arabic_indic, fold_digits
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.pill import Pill

_TEN = 10


class Badge(NamedTuple):
    """How urgent a line is: in a word, a drawing and a colour."""

    word: str
    drawing: str
    tone: str


class Row(NamedTuple):
    """A line of the list: what it is, a little more about it, and how urgent it is.

    `spoken`: what is read out of it, where what is seen is shorter.
    """

    title: str
    about: str
    badge: Badge | None = None
    spoken: str = ""


class Rows(QWidget):
    """Rows chosen by number key, by Enter on the one with the focus, or by click.

    The number keys are commands only while the focus is on a row. `first` is the number of the
    first row, where these rows go on from others; the tenth is on zero, those after it on no key.
    `inline`: what is said about a row stands at the end of its line, so that more of them fit.
    `numbers`: each row's own, where some are left out and the others keep theirs.
    """

    own_enter = True

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        rows: Sequence[Row],
        *,
        latin: bool = False,
        across: bool = False,
        columns: int = 1,
        first: int = 1,
        inline: bool = False,
        numbers: Sequence[int] = (),
    ) -> None:
        super().__init__()
        self._numbers = list(numbers) or list(range(first, first + len(rows)))
        columns = len(rows) if across else columns
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.pixels(6 if inline else 10))
        made = _inline if inline else _button
        numbered = zip(self._numbers, rows, strict=True)
        self.buttons = [made(theme, number, row, latin=latin) for number, row in numbered]
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, at=at: self.chosen.emit(at))
            layout.addWidget(button, at // columns, at % columns)
        for column in range(columns):
            layout.setColumnStretch(column, 1)
        self.setFocusProxy(self.buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number; Enter chooses the row with the focus."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)  # Ctrl+Enter completes the step that the rows stand in
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            for button in self.buttons:
                if button.hasFocus():
                    button.click()
                    return
        elif self.press(event.text()):
            return
        super().keyPressEvent(event)

    def press(self, text: str) -> bool:
        """Choose the row whose number was typed; whether there is one."""
        typed = fold_digits(text)
        if len(typed) != 1 or not typed.isascii() or not typed.isdecimal():
            return False
        number = int(typed) or _TEN
        if number not in self._numbers:
            return False
        self.buttons[self._numbers.index(number)].click()
        return True


class _OneLine(QLabel):
    """Words that end in an ellipsis where there is no room for them."""

    def __init__(self, words: str, role: str) -> None:
        super().__init__()
        self._whole = words
        self.setAccessibleName(words)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A Latin name stands where the reader begins, too.
        self.setAlignment(
            Qt.AlignmentFlag.AlignRight
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)


def _button(theme: Theme, number: int, row: Row, *, latin: bool) -> QPushButton:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(_OneLine(row.title, "subtitle"))
    if row.about:
        words.addWidget(_OneLine(row.about, "caption"))
    return _with_chip(theme, number, row, words, latin=latin)


def _inline(theme: Theme, number: int, row: Row, *, latin: bool) -> QPushButton:
    words = QHBoxLayout()
    words.setSpacing(theme.pixels(12))
    words.addWidget(_OneLine(row.title, "subtitle"), 1)
    if row.about:
        words.addWidget(label(row.about, "subtitle"))
    return _with_chip(theme, number, row, words, latin=latin)


def _with_chip(
    theme: Theme, number: int, row: Row, words: QBoxLayout, *, latin: bool
) -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", "row")
    button.setAccessibleName(row.title)
    button.setAccessibleDescription(row.spoken or row.about)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    across = QHBoxLayout(button)
    across.setContentsMargins(theme.pixels(16), theme.pixels(8), theme.pixels(16), theme.pixels(8))
    across.setSpacing(theme.pixels(14))
    digit = str(number % _TEN) if number <= _TEN else ""
    number_text = digit if latin else arabic_indic(digit)
    chip = label(number_text, "chip" if digit else None)
    chip.setFixedSize(theme.pixels(28), theme.pixels(28))
    chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
    across.addWidget(chip)
    across.addLayout(words, 1)
    if row.badge is not None:
        button.setAccessibleName(f"{row.title}، {row.badge.word}")
        across.addWidget(Pill(row.badge.word, row.badge.tone, row.badge.drawing))
    for child in button.findChildren(QWidget):
        child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return button
