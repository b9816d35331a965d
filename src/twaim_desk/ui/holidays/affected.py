"""The requests whose dates a change moves, as a table."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from twaim_desk.domain.digits import isolated
from twaim_desk.domain.written_dates import both_calendars, hijri_in_words
from twaim_desk.services.recount import Affected
from twaim_desk.texts import holidays as texts
from twaim_desk.ui.places import Surroundings

Index = QModelIndex | QPersistentModelIndex
_LEAST_HEIGHT = 110


class AffectedRows(QAbstractTableModel):
    """Number, printed day, day by the changed calendar, and the earlier of both."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.affected: Sequence[Affected] = ()

    def show_these(self, affected: Sequence[Affected]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self.affected = affected
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many requests there are."""
        return 0 if parent.isValid() else len(self.affected)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many columns each has."""
        return 0 if parent.isValid() else len(texts.COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        one = self.affected[index.row()]
        if index.column() == 0:
            return isolated(one.number)
        return self._short((one.printed, one.now, one.effective)[index.column() - 1])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return texts.COLUMNS[section]
        return None

    def detail_of(self, row: int) -> str:
        """The dates of one request in both calendars, and by when it is to be worked at."""
        one = self.affected[row]
        said = texts.DETAIL.format(
            number=one.number, printed=self._long(one.printed), effective=self._long(one.effective)
        )
        if one.work_due == one.effective:
            return said
        return texts.AND_WORK_DUE.format(said=said, day=self._long(one.work_due))

    def _short(self, day: date) -> str:
        association = self._around.association
        hijri = association.forms.table.from_gregorian(day)
        return hijri_in_words(hijri, association.profile.digits)

    def _long(self, day: date) -> str:
        association = self._around.association
        return both_calendars(day, association.forms.table, association.profile.digits)


class AffectedTable(QTableView):
    """The rows; `looked_at` carries the one with the focus. Enter and Tab belong to the page."""

    looked_at = Signal(int)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.rows = AffectedRows(around)
        self.setModel(self.rows)
        self.setProperty("lines", True)
        self.setAccessibleName(texts.ROWS)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMinimumHeight(around.theme.pixels(_LEAST_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(around.theme.pixels(30))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentRowChanged.connect(lambda now: self.looked_at.emit(now.row()))

    def show_these(self, affected: Sequence[Affected]) -> None:
        """Show these requests, the first one looked at."""
        self.rows.show_these(affected)
        self.setVisible(bool(affected))
        if affected:
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the page's."""
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)
