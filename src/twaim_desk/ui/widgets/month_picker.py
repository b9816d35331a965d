"""A month of days in both calendars, from which one is picked."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.hijri import HijriTable
from twaim_desk.domain.workdays import WorkCalendar
from twaim_desk.domain.written_dates import GREGORIAN_MONTHS, HIJRI_MONTHS, both_calendars
from twaim_desk.texts import reply_date as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.drawing import DrawnButton
from twaim_desk.ui.widgets.weeks import Cell, Tone, WeeksTable, week_start

_WEEKS = 6
_STEPS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthPicker(QWidget):
    """Six weeks around a day; arrows move by day and week, PgUp and PgDn by month."""

    picked = Signal(date)

    def __init__(
        self, theme: Theme, table: HijriTable, calendar: WorkCalendar, digits: Digits
    ) -> None:
        super().__init__()
        self._hijri, self._calendar, self._digits = table, calendar, digits
        self._day = table.first_day
        self._heading = label("", "strong")
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.days = MonthDays(theme, 46, texts.MONTH)
        self.days.moved.connect(self._move_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.pixels(4))
        layout.addLayout(self._header(theme))
        layout.addWidget(self.days)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date) -> None:
        """Show the month of a day, with the cursor on it."""
        self._day = day
        self._heading.setText(self._heading_of(day))
        first = week_start(day.replace(day=1))
        days = [first + timedelta(days=at) for at in range(7 * _WEEKS)]
        known = [one for one in days if self._calendar.covers(one)]
        self.days.show_cells([self._cell(one) for one in known])
        self.days.select_day(day)

    def _header(self, theme: Theme) -> QHBoxLayout:
        across = QHBoxLayout()
        back, on = (
            self._step_button(theme, name, drawing, step)
            for name, drawing, step in (
                (texts.EARLIER_MONTH, "chevron-right", -1),
                (texts.LATER_MONTH, "chevron-left", 1),
            )
        )
        across.addWidget(back)
        across.addStretch()
        across.addWidget(self._heading)
        across.addStretch()
        across.addWidget(on)
        return across

    def _step_button(self, theme: Theme, name: str, drawing: str, step: int) -> DrawnButton:
        button = DrawnButton(name, theme, drawing)
        button.clicked.connect(lambda: self._move_to(month_later(self._day, step)))
        return button

    def _move_to(self, day: date) -> None:
        if self._calendar.covers(day):
            self.show_day(day)
            self.picked.emit(day)

    def _heading_of(self, day: date) -> str:
        first = day.replace(day=1)
        last = month_later(first, 1) - timedelta(days=1)
        names = []
        for one in (max(first, self._hijri.first_day), min(last, self._hijri.last_day)):
            hijri = self._hijri.from_gregorian(one)
            names.append((HIJRI_MONTHS[hijri.month - 1], hijri.year))
        months = " و".join(dict.fromkeys(name for name, _ in names))
        text = f"{GREGORIAN_MONTHS[day.month - 1]} {day.year}م\n{months} {names[-1][1]}هـ"
        return written(text, self._digits)

    def _cell(self, day: date) -> Cell:
        tone = Tone.PLAIN if self._calendar.is_working(day) else Tone.REST
        if day == self._day:
            tone = Tone.CHOSEN
        elif day.month != self._day.month:
            tone = Tone.FAINT
        words = both_calendars(day, self._hijri, self._digits)
        if (reason := self._calendar.reason(day)) is not None:
            words = f"{words}، {reason}"
        hijri = self._hijri.from_gregorian(day)
        first, second = written(day.day, self._digits), written(hijri.day, self._digits)
        return Cell(day, first, second, tone, words)


class MonthDays(WeeksTable):
    """The days of the month; the keys move the chosen day, also over the month's edge."""

    moved = Signal(date)

    def __init__(self, theme: Theme, cell_height: int, name: str) -> None:
        super().__init__(theme, cell_height, name)
        self.clicked.connect(self._click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by day, week or month."""
        cell = self.cell_at(self.currentRow(), self.currentColumn())
        key = Qt.Key(event.key())
        if cell is not None and key in _STEPS:
            self.moved.emit(cell.date + timedelta(days=_STEPS[key]))
        elif cell is not None and key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.moved.emit(month_later(cell.date, 1 if key == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex | QPersistentModelIndex) -> None:
        cell = self.cell_at(index.row(), index.column())
        if cell is not None:
            self.moved.emit(cell.date)


def month_later(day: date, months: int) -> date:
    """The same day of another month, or its last day where it has no such day."""
    at = day.year * 12 + day.month - 1 + months
    first = date(at // 12, at % 12 + 1, 1)
    next_first = date((at + 1) // 12, (at + 1) % 12 + 1, 1)
    return first + timedelta(days=min(day.day, (next_first - first).days) - 1)
