"""The questions of an act on a page that shows more than them: filled in, then done by a button."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.asks import Answer, Block
from twaim_desk.errors import ExpectedError
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label


class FilledForm(QWidget):
    """`filled` carries the answers by their questions; what is refused keeps what was typed.

    It may be taller than the page: what is brought into sight is its `title`.
    """

    filled = Signal(object)

    def __init__(self, theme: Theme, block: Block, known: Mapping[str, Answer | None]) -> None:
        super().__init__()
        self.form = BlockForm(theme)
        self.button = QPushButton(block.title)
        self.button.setProperty("kind", "primary")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._fill)
        self.form.finished.connect(self.button.setFocus)
        self.title = label(block.title, "subtitle")
        self.note = label(block.note, "soft", wrap=True)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(10))
        down.addWidget(self.title)
        down.addWidget(self.note)
        down.addWidget(self.form)
        down.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.note.setVisible(bool(block.note))
        self.form.show_block(block, known)
        self.setFocusProxy(self.form)

    def refuse(self, error: ExpectedError) -> None:
        """Say what is wrong beside its question, or above all of them."""
        field = self.form.fields.get(getattr(error, "field", ""))
        if field is None:
            self.note.setText(error.user_message)
            self.note.show()
            self.form.focus()  # the first is next to what is said above all of them
            return
        field.say(error.user_message)
        field.setFocus()

    def _fill(self) -> None:
        for field in self.form.fields.values():
            field.say(None)
        self.filled.emit({name: field.value() for name, field in self.form.fields.items()})
