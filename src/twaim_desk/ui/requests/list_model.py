"""Requests as a table of any length, of which only the pages that are looked at are kept."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.escalation import Level
from twaim_desk.domain.names import short_name
from twaim_desk.domain.work_list import Span, Stretch
from twaim_desk.services.work_list import ListLine
from twaim_desk.texts import request_list as texts
from twaim_desk.texts.request import STATES
from twaim_desk.ui import icons
from twaim_desk.ui.levels import badge_of
from twaim_desk.ui.moments import day_said, short_day
from twaim_desk.ui.places import Surroundings

Index = QModelIndex | QPersistentModelIndex

MOST_PAGES = 8
NUMBER, NAME, SERVICE, STATE, REPLY, LEVEL, OFFICER = range(len(texts.COLUMNS))


class RequestLines(QAbstractTableModel):
    """`wanted` carries the number of a page that is to be seen and was not read yet."""

    wanted = Signal(int)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._firsts: list[int] = []
        self.spans: list[Span] = []
        self._count = 0
        self.pages: OrderedDict[int, tuple[ListLine, ...]] = OrderedDict()
        self.redress()

    def redress(self) -> None:
        """Draw the signs for the theme as it is now."""
        self._icons = {
            level: QIcon(icons.pixmap(badge.drawing, self._around.theme, badge.tone, 18))
            for level in Level
            if (badge := badge_of(level)) is not None
        }

    def begin(self, first: Stretch, lines: Sequence[ListLine]) -> None:
        """Show the beginning of a list in place of the one before."""
        self.beginResetModel()
        self._firsts, self.spans, self._count = [], [], 0
        self.pages.clear()
        self._add(first)
        if self.spans:
            self.pages[0] = tuple(lines)
        self.endResetModel()

    def grow(self, more: Stretch) -> None:
        """Know of the rows of the next part."""
        if more.count:
            self.beginInsertRows(QModelIndex(), self._count, self._count + more.count - 1)
            self._add(more)
            self.endInsertRows()

    def put(self, page: int, lines: Sequence[ListLine]) -> None:
        """Keep a page that was read, and let go of those that nobody looks at any more."""
        self.pages[page] = tuple(lines)
        self.pages.move_to_end(page)
        while len(self.pages) > MOST_PAGES:
            self.pages.popitem(last=False)
        first = self._firsts[page]
        last = self._firsts[page + 1] if page + 1 < len(self._firsts) else self._count
        self.dataChanged.emit(self.index(first, 0), self.index(last - 1, OFFICER))

    def page_of(self, row: int) -> int:
        """The page that a row stands on."""
        return bisect_right(self._firsts, row) - 1

    def line(self, row: int) -> ListLine | None:
        """A row, where it was read."""
        if not 0 <= row < self._count:
            return None
        page = self.page_of(row)
        lines = self.pages.get(page)
        at = row - self._firsts[page]
        return lines[at] if lines is not None and at < len(lines) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many rows are known of."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many columns each has."""
        return 0 if parent.isValid() else len(texts.COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words; one that was not read yet is asked for."""
        shows = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if role not in {*shows, Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole}:
            return None
        line = self.line(index.row())
        if line is None:
            if role == Qt.ItemDataRole.DisplayRole and index.column() == NUMBER:
                self.wanted.emit(self.page_of(index.row()))
            return texts.READING if role == Qt.ItemDataRole.DisplayRole else None
        if role in shows:
            return self._words(line, index.column())
        return self._sign(line.level, role) if index.column() == LEVEL else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return texts.COLUMNS[section]
        return None

    def detail_of(self, line: ListLine) -> str:
        """All that a line says; on a narrow screen the table cuts some of it off."""
        return texts.DETAIL.format(
            number=left_to_right(line.number),
            label=line.label,
            service=line.service or "",
            state=STATES[line.state],
            received=day_said(self._around, line.received_on),
            officer=line.officer,
        )

    def _add(self, part: Stretch) -> None:
        for page in part.pages:
            self._firsts.append(self._count)
            self.spans.append(page)
            self._count += page[1]

    def _sign(self, level: Level, role: int) -> object:
        badge = badge_of(level)
        if badge is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[level]
        return QColor(self._around.theme.colours[badge.tone])

    def _words(self, line: ListLine, column: int) -> str:
        said = {
            NUMBER: left_to_right(line.number),
            NAME: line.label,
            SERVICE: line.service or "",
            STATE: STATES[line.state],
            REPLY: "" if line.reply_by is None else short_day(self._around, line.reply_by),
            LEVEL: "" if (badge := badge_of(line.level)) is None else badge.word,
            OFFICER: short_name(line.officer),
        }
        return said[column]
