"""The table of the list of requests: Enter opens a line, Home and End lead to its ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from twaim_desk.services.work_list import ListLine
from twaim_desk.texts import request_list as texts
from twaim_desk.texts.today import LEVELS
from twaim_desk.ui.requests.list_model import (
    LEVEL,
    NAME,
    NUMBER,
    OFFICER,
    REPLY,
    SERVICE,
    STATE,
    RequestLines,
)
from twaim_desk.ui.tokens import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEAST_HEIGHT, _ROW, _ICON = 180, 32, 24
_PADDING = 20  # of a cell, on both sides
# What stands in a column whatever the request; the others share what is left.
_LIKE = {NUMBER: texts.NUMBER_LIKE, STATE: texts.STATE_LIKE, REPLY: texts.REPLY_LIKE}
_SHARES = {NAME: 4, SERVICE: 6, OFFICER: 4}


class RequestTable(QTableView):
    """`opened` carries the line; its columns share the width there is, never more."""

    opened = Signal(object)

    def __init__(self, theme: Theme, model: RequestLines) -> None:
        super().__init__()
        self._lines, self._theme = model, theme
        self.setModel(model)
        self.setProperty("lines", True)
        self.setAccessibleName(texts.LINES)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setMinimumHeight(theme.pixels(_LEAST_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(theme.pixels(_ROW))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # Qt turns it over
        self.horizontalHeader().setDefaultAlignment(leading)
        self.doubleClicked.connect(lambda _: self._open())

    def redress(self) -> None:
        """The signs of the lines, too, wear the theme."""
        self._lines.redress()

    def current(self) -> ListLine | None:
        """The line with the focus, where it was read."""
        return self._lines.line(self.currentIndex().row())

    def seen(self) -> range:
        """The rows that stand in the window now."""
        height = max(self.viewport().height() - 1, 0)
        first, last = self.rowAt(0), self.rowAt(height)
        count = self._lines.rowCount()
        return range(max(first, 0), (last if last >= 0 else count - 1) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        width = self.viewport().width()
        widths = self._fixed()
        left = max(width - sum(widths.values()), 0)
        widths |= {at: left * share // sum(_SHARES.values()) for at, share in _SHARES.items()}
        for column, wide in widths.items():
            self.setColumnWidth(column, wide)

    def _fixed(self) -> dict[int, int]:
        """How wide the columns are that say much the same of every request."""
        measured, padding = self.fontMetrics(), self._theme.pixels(_PADDING)
        widths = {at: measured.horizontalAdvance(words) for at, words in _LIKE.items()}
        words = max(measured.horizontalAdvance(one) for one in LEVELS.values())
        widths[LEVEL] = words + self._theme.pixels(_ICON)
        return {at: wide + padding for at, wide in widths.items()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Home and End go to the first and the last line."""
        key = Qt.Key(event.key())
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._lines.rowCount() - 1}
        if key in _ENTER and not event.modifiers():
            self._open()
        elif key in ends and not event.modifiers():
            self.setCurrentIndex(self._lines.index(ends[key], 0))
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if (line := self.current()) is not None:
            self.opened.emit(line)
