"""One field for each kind of answer: what it accepts, what is wrong, that it was saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
)

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.typed_answers import LONGEST_PROSE
from twaim_desk.texts import answers as answer_texts
from twaim_desk.ui.interview.field import Field
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import set_state, stand_right
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.long_edit import LongEdit

_LEFT_TO_RIGHT = {
    AskKind.IDENTITY, AskKind.PHONE, AskKind.EMAIL, AskKind.PAST, AskKind.DATE, AskKind.NUMBER,
    AskKind.MONEY, AskKind.IBAN,
}  # fmt: skip
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOST_TYPED = 20_000  # more than anyone types; what is too long is refused in words, not cut


class LineField(Field):
    """One line to type into; Enter goes on, leaving it saves it."""

    def __init__(self, theme: Theme, ask: Ask) -> None:
        super().__init__(theme, ask)
        self.edit = QLineEdit()
        self.edit.setMaxLength(_MOST_TYPED)
        self.edit.setAccessibleName(ask.label)
        self.edit.setAccessibleDescription(self._accepts())
        if ask.kind in _LEFT_TO_RIGHT:
            self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        else:
            stand_right(self.edit)
        self.edit.textEdited.connect(self._hide_saved)
        self.edit.editingFinished.connect(self._tell)
        self.edit.returnPressed.connect(self._enter)
        self.down.addLayout(self._head())
        self.down.addWidget(self.edit)
        self.down.addWidget(self.note)
        self.setFocusProxy(self.edit)

    def value(self) -> str | None:
        """The text as typed."""
        return self.edit.text() or None

    def _enter(self) -> None:
        """Qt says first that Enter was pressed, and only then that the field is finished."""
        self._tell()
        self.entered.emit(self.ask.id)

    def put(self, answer: Answer | None) -> None:
        """Show a text."""
        self.edit.setText("" if answer is None else str(answer))
        self._last = self.value()

    def _mark(self, *, refused: bool) -> None:
        set_state(self.edit, "refused", refused)


class LongField(Field):
    """Several lines; Tab and Ctrl+Enter leave it."""

    def __init__(self, theme: Theme, ask: Ask) -> None:
        super().__init__(theme, ask)
        self.edit = LongEdit(ask.label, theme.pixels(120))
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._hide_saved)
        self.down.addLayout(self._head())
        self.down.addWidget(self.edit)
        self.down.addWidget(self.note)
        self.setFocusProxy(self.edit)

    def value(self) -> str | None:
        """The text as typed, never longer than what can be refused in words."""
        return self.edit.toPlainText()[: 5 * LONGEST_PROSE] or None

    def put(self, answer: Answer | None) -> None:
        """Show a text."""
        self.edit.setPlainText("" if answer is None else str(answer))
        self._last = self.value()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self._tell()
        return super().eventFilter(watched, event)


class TickField(Field):
    """A box: Space ticks it, Enter goes on."""

    def __init__(self, theme: Theme, ask: Ask) -> None:
        super().__init__(theme, ask)
        self.box = QCheckBox(ask.label)
        self.box.setAccessibleName(ask.label)
        self.box.toggled.connect(lambda _: self._tell())
        self.box.installEventFilter(self)
        across = QHBoxLayout()
        across.addWidget(self.box, 1)
        across.addWidget(self.saved)
        self.down.addLayout(across)
        self.down.addWidget(self.note)
        self.setFocusProxy(self.box)

    def value(self) -> bool | None:
        """Whether it is ticked; an untouched box says nothing."""
        return True if self.box.isChecked() else (False if self._last is not None else None)

    def put(self, answer: Answer | None) -> None:
        """Show whether it is ticked."""
        self.box.blockSignals(True)
        self.box.setChecked(answer is True)
        self.box.blockSignals(False)
        self._last = answer if isinstance(answer, bool) else None

    def refresh(self, ask: Ask) -> None:
        """The words of a tick may agree with someone else now."""
        super().refresh(ask)
        self.box.setText(ask.label)
        self.box.setAccessibleName(ask.label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a box goes on."""
        if isinstance(event, QKeyEvent) and _is_enter(event):
            self.entered.emit(self.ask.id)
            return True
        return super().eventFilter(watched, event)


class ChoiceField(Field):
    """Several answers, each on a number key; a number chooses and goes on."""

    def __init__(self, theme: Theme, ask: Ask) -> None:
        super().__init__(theme, ask)
        self.choices = Choices(theme, ask.label, self._options(), optional=not ask.required)
        self.choices.chosen.connect(self._choose)
        self.choices.entered.connect(lambda: self.entered.emit(self.ask.id))
        if ask.kind is AskKind.YES_NO:
            across = self._head()
            across.insertWidget(1, self.choices)
            self.down.addLayout(across)
        else:
            self.down.addLayout(self._head())
            self.down.addWidget(self.choices)
        self.down.addWidget(self.note)
        self.setFocusProxy(self.choices)

    def value(self) -> Answer | None:
        """What was chosen."""
        chosen = self.choices.value()
        if self.ask.kind is AskKind.YES_NO:
            return None if chosen is None else chosen == "yes"
        return chosen

    def put(self, answer: Answer | None) -> None:
        """Show what is chosen."""
        if isinstance(answer, bool):
            answer = "yes" if answer else "no"
        self.choices.put(None if answer is None else str(answer))
        self._last = self.value()

    def refresh(self, ask: Ask) -> None:
        """Other choices stand to choose from now."""
        if ask.choices != self.ask.choices:
            chosen = self.choices.value()
            super().refresh(ask)
            self.choices.set_options(self._options())
            self.choices.put(chosen)
        else:
            super().refresh(ask)

    def _options(self) -> list[tuple[str, str]]:
        if self.ask.kind is AskKind.YES_NO:
            both = [("yes", answer_texts.YES), ("no", answer_texts.NO)]
            return both[::-1] if self.ask.no_first else both
        return [(choice.id, choice.say) for choice in self.ask.choices]

    def _choose(self, _: str) -> None:
        self._tell()
        if not self.ask.halts:
            self.entered.emit(self.ask.id)


def _is_enter(event: QKeyEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and Qt.Key(event.key()) in _ENTER and not event.modifiers()


def field_for(theme: Theme, ask: Ask) -> Field:
    """The field that a question needs."""
    made: Callable[[Theme, Ask], Field] = _FIELDS.get(ask.kind, LineField)
    return made(theme, ask)


_FIELDS: dict[AskKind, Callable[[Theme, Ask], Field]] = {
    AskKind.LONG: LongField,
    AskKind.TICK: TickField,
    AskKind.CHOICE: ChoiceField,
    AskKind.YES_NO: ChoiceField,
}
