"""Facts below each other: what it is, and what it says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from twaim_desk.domain.digits import isolated
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label


class Pairs(QWidget):
    """A grid of captions and values that is filled anew each time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.pixels(20))
        self._grid.setVerticalSpacing(theme.pixels(6))
        self._grid.setColumnStretch(1, 1)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these facts; one without a value is left out."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, (caption, value) in enumerate(one for one in pairs if one[1]):
            self._grid.addWidget(label(caption, "soft"), row, 0, top)
            said = label(isolated(value), "strong", wrap=any(map(str.isalpha, value)))
            said.setAccessibleName(value)
            # A Latin name stands where the reader begins, too.
            said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | top)
            self._grid.addWidget(said, row, 1, top)
