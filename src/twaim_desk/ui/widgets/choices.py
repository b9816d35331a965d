"""A few answers beside each other, each on a number key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from twaim_desk.domain.digits import Digits, fold_digits, written
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import set_state

Option = tuple[str, str]
_STEPS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHORT, _LONG = 16, 34  # letters of the longest answer, by which the columns are chosen
_TEN = 10
_NARROWEST = 96
_MOST_COLUMNS = 4


class Choices(QWidget):
    """Answers as buttons in rows; one has the focus, arrows move it, a number chooses.

    Of more than nine, the tenth is 0, and the others are reached by the arrows; `zero` names the
    answer that is on 0 however many there are. `entered`: Enter on
    what is already chosen, or on what need not be answered while the cursor was not moved.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[Option],
        *,
        optional: bool = False,
        zero: str | None = None,
        columns: int = _MOST_COLUMNS,
    ) -> None:
        super().__init__()
        self._optional, self._zero, self._most = optional, zero, columns
        self._theme = theme
        self._value: str | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.pixels(8))
        self.buttons: list[QPushButton] = []
        self.options: list[Option] = []
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Put other answers in place of these."""
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.options, self._value = list(options), None
        self.buttons = [self._button(at, say) for at, (_, say) in enumerate(self.options)]
        self._columns = min(_columns([say for _, say in self.options]), self._most)
        for at, button in enumerate(self.buttons):
            self._grid.addWidget(button, at // self._columns, at % self._columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def value(self) -> str | None:
        """The answer that is chosen."""
        return self._value

    def put(self, answer: str | None) -> None:
        """Show an answer as chosen."""
        self._value = answer if answer in {name for name, _ in self.options} else None
        for (name, _), button in zip(self.options, self.buttons, strict=True):
            button.setChecked(name == self._value)
            set_state(button, "chosen", name == self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses; arrows move; Enter or Space chooses, or goes on."""
        typed, key = fold_digits(event.text()), Qt.Key(event.key())
        if len(typed) == 1 and typed.isascii() and typed.isdecimal():
            self._choose(self._on_key(int(typed)))
        elif key in _STEPS or key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = _STEPS.get(key, self._columns if key == Qt.Key.Key_Down else -self._columns)
            self._move(step)
        elif key == Qt.Key.Key_Space or self._enter_chooses(key):
            self._choose(self._current())
        elif key in _ENTER and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _on_key(self, digit: int) -> int:
        """The place of the answer on a number key; beyond the last one there is none."""
        names = [name for name, _ in self.options]
        if self._zero in names:
            return names.index(self._zero) if digit == 0 else digit - 1
        return (digit or _TEN) - 1

    def _enter_chooses(self, key: Qt.Key) -> bool:
        """Where an answer is needed, or once the cursor was moved to another one."""
        is_needed = self._value is None and not self._optional
        return key in _ENTER and (is_needed or self._current() != self._resting())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus stands on the answer that is chosen, or on the first."""
        super().focusInEvent(event)
        self._show_cursor(self._current())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing has the focus any more."""
        super().focusOutEvent(event)
        self._show_cursor(None)

    def _button(self, at: int, say: str) -> QPushButton:
        key = next((one for one in range(_TEN) if self._on_key(one) == at), None)
        number = "" if key is None else written(key, Digits.ARABIC)
        button = QPushButton(f"{number}  {say}" if number else say)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setAccessibleName(say)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(self._theme.pixels(_NARROWEST))
        button.clicked.connect(lambda: self._choose(at))
        return button

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self.options):
            self.put(self.options[at][0])
            self._show_cursor(at if self.hasFocus() else None)
            self.chosen.emit(self.options[at][0])

    def _current(self) -> int:
        for at, button in enumerate(self.buttons):
            if button.property("focused"):
                return at
        return self._resting()

    def _resting(self) -> int:
        """Where the cursor stands before it is moved."""
        names = [name for name, _ in self.options]
        return names.index(self._value) if self._value in names else 0

    def _move(self, step: int) -> None:
        at = self._current() + step
        if 0 <= at < len(self.buttons):
            self._show_cursor(at)

    def _show_cursor(self, at: int | None) -> None:
        for number, button in enumerate(self.buttons):
            # Not "cursor": that is every widget's mouse pointer, and takes no other value.
            set_state(button, "focused", number == at)


def _columns(sayings: Sequence[str]) -> int:
    longest = max((len(say) for say in sayings), default=0)
    most = _MOST_COLUMNS if longest <= _SHORT else (2 if longest <= _LONG else 1)
    return max(1, min(most, len(sayings)))
