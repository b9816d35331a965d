"""A step that asks for a few fields; what is wrong is said below each of them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from twaim_desk.errors import RefusedInputError
from twaim_desk.ui.set_up.step_page import Heading, StepPage
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.checked_field import CheckedField

_WIDTH = 560


class Asked(NamedTuple):
    """One field: its name, what stands above and below it, and what reads it.

    `latin` text is written from the left. A `secret` is shown as dots; `strong` is said of a good
    one.
    """

    name: str
    title: str
    accepts: str
    read: Callable[[str], object]
    latin: bool = False
    secret: bool = False
    strong: str = ""


class AskedField(CheckedField):
    """The line of one field."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        super().__init__(asked.title, asked.accepts, asked.read)
        if not asked.latin:
            self.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        if asked.secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.note.setVisible(bool(asked.accepts))

    def value(self) -> object:
        """What was typed, read; what is wrong is said here and raised."""
        self._read()
        return self._parse(self.edit.text())

    def refuse(self, sentence: str) -> None:
        """Say what is wrong where the field alone could not know it."""
        self._say(sentence)

    def _say(self, problem: str | None) -> None:
        super()._say(problem)
        self.note.setVisible(bool(problem or self.asked.accepts))

    def _read_quietly(self, text: str) -> None:
        super()._read_quietly(text)
        if self.asked.strong:
            self._say_how_strong(text)

    def _say_how_strong(self, text: str) -> None:
        try:
            self._parse(text)
        except RefusedInputError:
            self._say(None)
        else:
            self.note.setText(self.asked.strong)


class FieldsPage(StepPage):
    """Goes on when every field can be read; else the first that cannot has the focus."""

    def __init__(
        self, theme: Theme, heading: Heading, asked: Sequence[Asked], *, columns: int = 1
    ) -> None:
        super().__init__(theme, heading)
        self._is_left = False
        self.fields = {one.name: AskedField(one) for one in asked}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.pixels(24))
        grid.setVerticalSpacing(theme.pixels(8))
        if columns == 1:
            grid.setColumnMinimumWidth(0, theme.pixels(_WIDTH))
            grid.setColumnStretch(1, 1)
        for at, field in enumerate(self.fields.values()):
            field.edit.editingFinished.connect(self._say_left)
            grid.addWidget(field, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        self.down.addLayout(grid)
        self.below = QWidget()
        self.down.addWidget(self.below)
        self.down.addStretch()
        self.setFocusProxy(next(iter(self.fields.values())).edit)

    def values(self) -> dict[str, object] | None:
        """Every field as it was read, or None."""
        found: dict[str, object] = {}
        refused: AskedField | None = None
        for name, field in self.fields.items():
            try:
                found[name] = field.value()
            except RefusedInputError:
                refused = refused or field
        if refused is None:
            return found
        self.point_at(refused)
        return None

    def point_at(self, field: AskedField) -> None:
        """Give a field the focus, and show it where the page is longer than the window."""
        field.edit.setFocus()
        self.area.ensureWidgetVisible(field)

    def try_on(self) -> None:
        """Go on when nothing is wrong."""
        if self.values() is not None and self.is_sound():
            self.went_on.emit()

    def is_sound(self) -> bool:
        """Whether the fields fit each other, where they have to."""
        return True

    def typed(self) -> dict[str, str]:
        """The texts of all fields that are no secret."""
        open_ones = (one for one in self.fields.values() if not one.asked.secret)
        return {one.asked.name: one.edit.text() for one in open_ones}

    def restore(self, typed: dict[str, str]) -> None:
        """Put the texts back into their fields."""
        for name, text in typed.items():
            if name in self.fields and text:
                self.fields[name].restore(text)

    def leave(self) -> None:
        """A window that is closed takes the focus from a field, and keeps nothing any more."""
        self._is_left = True
        super().leave()

    def _say_left(self) -> None:
        if not self._is_left:
            self.field_left.emit()

    def enter(self, focused: QWidget | None) -> None:
        """From field to field; from the last one on to the next step."""
        fields = list(self.fields.values())
        at = next((at for at, one in enumerate(fields) if one.edit is focused), len(fields))
        if at + 1 < len(fields):
            self.point_at(fields[at + 1])
        else:
            self.try_on()
