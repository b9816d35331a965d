"""What a list would bring: counts, its first rows as understood, and what can be done now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
)

from twaim_desk.domain.digits import Digits, written
from twaim_desk.services.list_import import Counts, Examined
from twaim_desk.texts import old_list_page as texts
from twaim_desk.ui.old_list.preview_rows import PreviewRows
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.pill import Pill

_HEIGHT = 260
_ROW_HEIGHT = 30
_NARROW = (0, 2, 3, 5)
_LEAST_WIDTH = 40


class PreviewCard(QFrame):
    """`asked` to import, `change` to map anew, `save` to keep the refused rows in a file."""

    asked = Signal()
    change = Signal()
    save = Signal()

    def __init__(
        self, theme: Theme, model: PreviewRows, examined: Examined, digits: Digits
    ) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._theme, self._digits, self.model = theme, digits, model
        counts = examined.counts
        self.table, self.detail = self._table(), label("", "caption", wrap=True)
        self.button, self.keep = QPushButton(texts.IMPORT), QPushButton(texts.SAVE_REFUSED)
        self.again = QPushButton(texts.CHANGE_MAPPING)
        self.button.setProperty("kind", "primary")
        self.button.setEnabled(bool(counts.people or counts.requests))
        if not counts.refused:
            self.keep.hide()
        self._lay_out(counts)
        self._connect()

    def _lay_out(self, counts: Counts) -> None:
        _, down = card(self._theme, padding=16)
        self.setLayout(down)
        down.addLayout(self._head(counts))
        people, requests = self._said(counts.people), self._said(counts.requests)
        down.addWidget(label(texts.NEW.format(people=people, requests=requests), wrap=True))
        down.addWidget(label(texts.FIRST_ROWS, "captionStrong"))
        down.addWidget(self.table)
        down.addWidget(self.detail)
        across = QHBoxLayout()
        across.setSpacing(self._theme.pixels(8))
        for button in (self.button, self.keep, self.again):
            across.addWidget(button)
        across.addStretch()
        down.addLayout(across)
        if counts.refused:
            down.addWidget(label(texts.REFUSED_ABOUT, "caption", wrap=True))

    def _head(self, counts: Counts) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(self._theme.pixels(8))
        across.addWidget(label(texts.ROWS_ARE.format(rows=self._said(counts.rows)), "subtitle"))
        for sentence, count, tone in (
            (texts.GOOD, counts.good, "success"),
            (texts.REFUSED, counts.refused, "danger" if counts.refused else "neutral"),
            (texts.KNOWN, counts.known, "neutral"),
        ):
            across.addWidget(Pill(sentence.format(count=self._said(count)), tone))
        across.addStretch()
        return across

    def _connect(self) -> None:
        self.button.clicked.connect(self.asked)
        self.keep.clicked.connect(self.save)
        self.again.clicked.connect(self.change)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.setFocusProxy(self.button if self.button.isEnabled() else self.table)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setProperty("lines", True)
        table.setAccessibleName(texts.FIRST_ROWS)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setFixedHeight(self._theme.pixels(_HEIGHT))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._theme.pixels(_ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(self._theme.pixels(_LEAST_WIDTH))
        for column in _NARROW:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for at, (_, row) in enumerate(self.model.rows):
            if isinstance(row, str):
                table.setSpan(at, 1, 1, len(texts.COLUMNS) - 2)
        return table

    def _show_detail(self) -> None:
        at = self.table.currentIndex().row()
        if at >= 0:
            self.detail.setText(self.model.detail_of(at))

    def _said(self, number: int) -> str:
        return written(number, self._digits)
