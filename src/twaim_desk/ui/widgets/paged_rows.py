"""Rows of which there may be more than number keys: nought leads on to those behind."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.texts import rows as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.rows import Row, Rows

_TEN, _NINE = 10, 9
_ONE_COLUMN = 6  # rows that stand one below the other without scrolling
_NAMED = 3


class PagedRows(QWidget):
    """Each row is a number key; `chosen` carries which of all the rows it was.

    Where there are more than ten, the tenth key shows the next nine, and at their end the first.
    `columns`: in as many, where the page has no room for two beside each other.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, rows: Sequence[Row], *, latin: bool = False, columns: int = 0
    ) -> None:
        super().__init__()
        self._theme, self._every, self._latin = theme, list(rows), latin
        self._columns = columns or (1 if len(self._every) <= _ONE_COLUMN else 2)
        self._first = 0
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self.rows = self._made()
        self._down.addWidget(self.rows)
        self.setFocusProxy(self.rows)

    def back(self) -> bool:
        """From the rows behind to the first ones."""
        if not self._first:
            return False
        self._show(0)
        return True

    def _made(self) -> Rows:
        shown = self._every[self._first : self._first + self._size()]
        if len(self._every) > _TEN:
            shown.append(self._leading_on())
        made = Rows(self._theme, shown, latin=self._latin, columns=self._columns)
        made.chosen.connect(self._choose)
        return made

    def _size(self) -> int:
        return len(self._every) if len(self._every) <= _TEN else _NINE

    def _leading_on(self) -> Row:
        behind = self._every[self._first + _NINE :]
        if not behind:
            return Row(texts.BEGINNING, "")
        return Row(texts.MORE, texts.SEPARATOR.join(one.title for one in behind[:_NAMED]))

    def _choose(self, at: int) -> None:
        if at == len(self.rows.buttons) - 1 and len(self._every) > _TEN:
            behind = self._first + _NINE
            self._show(behind if behind < len(self._every) else 0)
        else:
            self.chosen.emit(self._first + at)

    def _show(self, first: int) -> None:
        self._first = first
        before, self.rows = self.rows, self._made()
        self._down.replaceWidget(before, self.rows)
        self.setFocusProxy(self.rows)
        self.rows.setFocus()
        before.hide()
        before.deleteLater()
