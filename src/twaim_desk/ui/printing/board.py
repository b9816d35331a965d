"""What is seen of printing: the preview with its column, or the sheet that is copied by hand."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from twaim_desk.domain.digits import Digits
from twaim_desk.ui.printing.by_hand import ByHandSheet
from twaim_desk.ui.printing.column import Column
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.paper_view import LARGER_KEYS, SMALLER_KEYS, PaperView
from twaim_desk.ui.worker import Worker

_FOR_THE_PAPER = LARGER_KEYS | SMALLER_KEYS | {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Board(QWidget):
    """Shows one thing at a time; the focus is never taken from another place."""

    def __init__(self, theme: Theme, worker: Worker, digits: Digits, title: str) -> None:
        super().__init__()
        self.paper = PaperView(theme, worker, digits)
        self.column = Column(theme, title)
        self.sheet: ByHandSheet | None = None
        beside = QWidget()
        across = QHBoxLayout(beside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.pixels(16))
        across.addWidget(self.paper, 1)
        across.addWidget(self.column)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(beside)
        self.column.larger.clicked.connect(lambda: self.paper.zoom(1))
        self.column.smaller.clicked.connect(lambda: self.paper.zoom(-1))
        self.setFocusProxy(self.paper)

    @contextmanager
    def changing(self) -> Iterator[None]:
        """At the end of the block the focus goes to what is shown, if it was within before."""
        focused: QWidget | None = self.window().focusWidget()
        within = focused is not None and (focused is self or self.isAncestorOf(focused))
        yield
        if within:
            self.setFocus()

    def show_beside(self, *widgets: QWidget, focus: QWidget | None = None) -> None:
        """Show the preview, and these in the column."""
        self.column.show_only(*widgets)
        self._drop_sheet()
        self.setFocusProxy(focus or self.paper)

    def show_sheet(self, sheet: ByHandSheet, focus: QWidget) -> None:
        """Show what is copied by hand, over everything else."""
        self._drop_sheet()
        self.column.show_only()
        self.sheet = sheet
        self._layers.setCurrentIndex(self._layers.addWidget(sheet))
        self.setFocusProxy(focus)

    def say(self, sentence: str) -> None:
        """Say how a small thing ended, beside what is shown."""
        (self.sheet or self.column).say(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter prints on its key; the keys of the paper move it wherever the focus is."""
        key, primary = Qt.Key(event.key()), self.column.print_button
        if key in _ENTER and primary.hasFocus():
            primary.click()
        elif key in _FOR_THE_PAPER and self.sheet is None and not self.paper.hasFocus():
            self.paper.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _drop_sheet(self) -> None:
        if self.sheet is not None:
            self._layers.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
            self.sheet = None
            self._layers.setCurrentIndex(0)
