"""The fields of a part of a form; what is wrong is said below each of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.asks import Block
from twaim_desk.domain.form_parts import Part, Typed, read_part
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.interview.fields import LineField
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EditForm(QWidget):
    """`submitted` carries answers that can be read; Ctrl+Enter submits from every field."""

    submitted = Signal(object)

    def __init__(self, theme: Theme, part: Part, typed: Typed | None = None) -> None:
        super().__init__()
        self.part = part
        self.fields = BlockForm(theme)
        answers = part.given if typed is None else typed
        self.fields.show_block(Block("form", part.title, part.asks), answers)
        for field in self.fields.fields.values():
            if isinstance(field, LineField):  # a number stands where the reader begins
                sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
                field.edit.setAlignment(sides)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.fields.finished.connect(self.submit)
        frame, inside = card(theme, spacing=12)
        inside.addWidget(label(part.title, "subtitle", wrap=True))
        if part.note:
            inside.addWidget(label(part.note, "soft", wrap=True))
        inside.addWidget(self.problem)
        inside.addWidget(self.fields)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(frame)
        down.addStretch()
        self.setFocusProxy(self.fields)

    @property
    def typed(self) -> Typed:
        """What stands in the fields."""
        return {name: field.value() for name, field in self.fields.fields.items()}

    def submit(self) -> None:
        """Hand the answers over, or say what is wrong with them."""
        typed = self.typed
        _, problems = read_part(self.part, typed)
        self.refuse(problems)
        if not problems:
            self.submitted.emit(typed)

    def refuse(self, problems: Mapping[str, str]) -> None:
        """A sentence below each field that it is about, the others above all of them."""
        at = {place: self._field_of(place) for place in problems}
        general = [sentence for place, sentence in problems.items() if at[place] is None]
        self.problem.setText("\n".join(general))
        self.problem.setVisible(bool(general))
        said = {name: problems[place] for place, name in at.items() if name is not None}
        for name, field in self.fields.fields.items():
            field.say(said.get(name))
        if problems:
            self.fields.focus(next(iter(said), None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter submits."""
        if (
            Qt.Key(event.key()) in _ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _field_of(self, place: str) -> str | None:
        """The field for a place in the form: its own, or one of what holds it."""
        while place:
            if place in self.fields.fields:
                return place
            place = place.rpartition(".")[0]
        return None
