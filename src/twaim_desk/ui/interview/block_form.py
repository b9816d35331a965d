"""A block of questions on the screen: fields below each other, Enter from one to the next."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.asks import Answer, Ask, AskKind, Block
from twaim_desk.ui.interview.field import Field
from twaim_desk.ui.interview.fields import field_for
from twaim_desk.ui.tokens import Theme


class BlockForm(QWidget):
    """Shows a block; when its questions change, what was typed in those that stay remains.

    `answered` carries one answer, `finished` that Enter was pressed in the last field.
    """

    answered = Signal(str, object)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.fields: dict[str, Field] = {}
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(theme.pixels(14))

    def show_block(self, block: Block, answers: Mapping[str, Answer | None]) -> None:
        """Show the questions of a block with what is known of each."""
        self.clear()
        for ask in block.asks:
            self._add(ask, answers.get(ask.id))
        self._take_focus()

    def sync(self, block: Block, answers: Mapping[str, Answer | None]) -> None:
        """Show the same block as it stands after an answer; fields that stay keep their text.

        A tick is told at once, so it shows what is known: another answer may have taken it away.
        """
        wanted = [ask.id for ask in block.asks]
        for name in [name for name in self.fields if name not in wanted]:
            self._remove(name)
        for at, ask in enumerate(block.asks):
            if ask.id in self.fields:
                self.fields[ask.id].refresh(ask)
                if ask.kind is AskKind.TICK:
                    self.fields[ask.id].put(answers.get(ask.id))
            else:
                self._add(ask, answers.get(ask.id), at)
        self.fields = {name: self.fields[name] for name in wanted}
        self._take_focus()

    def clear(self) -> None:
        """Take every field away."""
        for name in list(self.fields):
            self._remove(name)

    def focus(self, name: str | None = None) -> None:
        """Put the cursor into a field, or into the first."""
        field = self.fields.get(name or "") or next(iter(self.fields.values()), None)
        if field is not None:
            field.setFocus()

    def go_on_from(self, name: str) -> None:
        """The field after this one, or on from the block."""
        names = list(self.fields)
        at = names.index(name) + 1 if name in names else 0
        if at < len(names):
            self.fields[names[at]].setFocus()
        else:
            self.finished.emit()

    def _add(self, ask: Ask, answer: Answer | None, at: int | None = None) -> None:
        field = field_for(self._theme, ask)
        field.put(answer)
        field.answered.connect(self.answered)
        field.entered.connect(self.go_on_from)
        self.fields[ask.id] = field
        self._down.insertWidget(self._down.count() if at is None else at, field)

    def _remove(self, name: str) -> None:
        field = self.fields.pop(name)
        self._down.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _take_focus(self) -> None:
        if self.fields:
            self.setFocusProxy(next(iter(self.fields.values())))
