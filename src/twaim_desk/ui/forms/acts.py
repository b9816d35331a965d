"""What can be done with the line that is chosen, beside the list."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.rows import Row, Rows


class Acts(QWidget):
    """Rows on number keys; `chosen` carries the name of the act."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, *, latin: bool) -> None:
        super().__init__()
        self._theme, self._latin = theme, latin
        self.names: list[str] = []
        self._rows: Rows | None = None
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.addStretch()

    def offer(self, acts: Mapping[str, tuple[str, str]]) -> None:
        """These acts in place of those before."""
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self.names, self._rows = list(acts), None
        if acts:
            rows = [Row(*said) for said in acts.values()]
            self._rows = Rows(self._theme, rows, latin=self._latin)
            self._rows.chosen.connect(lambda at: self.chosen.emit(self.names[at]))
            self._down.insertWidget(0, self._rows)

    def press(self, digit: int) -> None:
        """The act on this number key, if there is one."""
        if self._rows is not None:
            self._rows.press(str(digit))

    def first(self) -> None:
        """The act that Enter on a line means."""
        if self.names:
            self.chosen.emit(self.names[0])
