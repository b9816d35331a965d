"""Days in rows of weeks, Sunday first on the right, each with a second calendar and a note."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from twaim_desk.domain.written_dates import WEEKDAYS
from twaim_desk.ui.theme import font
from twaim_desk.ui.tokens import Theme

_CELL = Qt.ItemDataRole.UserRole
_SUNDAY_FIRST = (6, 0, 1, 2, 3, 4, 5)


class Tone(StrEnum):
    """How a day is shown; each differs by more than colour."""

    PLAIN = "plain"
    REST = "rest"
    CHOSEN = "chosen"
    START = "start"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Cell:
    """A day in the table: its date in two calendars, a note, and all of it in words."""

    date: date
    first: str
    second: str
    tone: Tone
    words: str
    note: str = ""


class WeeksTable(QTableWidget):
    """Whole weeks of days; what is in them is given by `show_cells`."""

    def __init__(self, theme: Theme, cell_height: int, name: str) -> None:
        super().__init__(0, 7)
        self.theme = theme
        self._cell_height = cell_height
        self.setAccessibleName(name)
        self.setItemDelegate(_CellPainter(theme, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeaderLabels([WEEKDAYS[day] for day in _SUNDAY_FIRST])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setMinimumWidth(7 * theme.pixels(46))
        self.verticalHeader().hide()

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show these days, each in its week; the days of a week that are not given stay empty."""
        first = week_start(cells[0].date)
        weeks = (cells[-1].date - first).days // 7 + 1
        self.clearContents()
        self.setRowCount(weeks)
        for cell in cells:
            row, column = divmod((cell.date - first).days, 7)
            item = QTableWidgetItem()
            item.setData(_CELL, cell)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.words)
            item.setToolTip(cell.words)
            self.setItem(row, column, item)
        self.redress()

    def redress(self) -> None:
        """As tall as all its weeks are in this theme."""
        height, weeks = self.theme.pixels(self._cell_height), self.rowCount()
        self.verticalHeader().setMinimumSectionSize(height)
        for row in range(weeks):
            self.setRowHeight(row, height)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + weeks * height + 2 * self.frameWidth() + 4)

    def cell_at(self, row: int, column: int) -> Cell | None:
        """The day at a place of the table."""
        item = self.item(row, column)
        return None if item is None else item.data(_CELL)

    def select_day(self, day: date) -> None:
        """Put the cursor on a day."""
        first = self.cell_at(0, 0) or next(
            (cell for at in range(7) if (cell := self.cell_at(0, at)) is not None), None
        )
        if first is not None:
            row, column = divmod((day - week_start(first.date)).days, 7)
            self.setCurrentCell(row, column)


def week_start(day: date) -> date:
    """The Sunday on or before a day."""
    return day - timedelta(days=(day.weekday() + 1) % 7)


class _CellPainter(QStyledItemDelegate):
    """Paints a day: first calendar at the right, second at the left, the note below."""

    def __init__(self, theme: Theme, parent: WeeksTable) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell."""
        cell = index.data(_CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        self._paint_ground(painter, box, cell.tone)
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.colours["focus"]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        self._paint_words(painter, box, cell)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, tone: Tone) -> None:
        colours = self._theme.colours
        ground = {Tone.PLAIN: "surface_low", Tone.CHOSEN: "primary", Tone.START: "primary_soft"}
        painter.setPen(Qt.PenStyle.NoPen)
        if tone in ground:
            painter.setBrush(QColor(colours[ground[tone]]))
            painter.drawRoundedRect(box, 6, 6)
        if tone is Tone.REST:
            painter.setBrush(QColor(colours["neutral_soft"]))
            painter.drawRoundedRect(box, 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours["control"]), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if tone is Tone.START:
            painter.setPen(QPen(QColor(colours["primary"]), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_words(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        inside = box.adjusted(self._theme.pixels(5), 2, -self._theme.pixels(5), -2)
        bold, soft = _inks(cell.tone)
        upright = Qt.AlignmentFlag.AlignTop if cell.note else Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.setFont(font(self._theme, "body", QFont.Weight.DemiBold))
        painter.setPen(QColor(self._theme.colours[bold]))
        painter.drawText(inside, right | upright, cell.first)
        painter.setFont(font(self._theme, "caption"))
        painter.setPen(QColor(self._theme.colours[soft]))
        painter.drawText(inside, left | upright, cell.second)
        if cell.note:
            wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom
            painter.setPen(QColor(self._theme.colours[bold]))
            painter.drawText(inside, right | wrap, cell.note)


def _inks(tone: Tone) -> tuple[str, str]:
    if tone is Tone.CHOSEN:
        return "on_primary", "on_primary"
    if tone is Tone.START:
        return "on_primary_soft", "on_primary_soft"
    return ("text_faint", "text_faint") if tone is Tone.FAINT else ("text", "text_soft")
