"""The figures live: of a period that is chosen, and of what is open; each bar leads to its list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.figure_words import share_in_words
from twaim_desk.domain.periods import Calendar, Length, Period, period_of
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.figures import Figures, Standing, figures, standing
from twaim_desk.services.month_reading import StoppedError
from twaim_desk.texts import figures as texts
from twaim_desk.texts.month_page import NO_VALUE
from twaim_desk.ui.figures import pictures
from twaim_desk.ui.figures.bars import Bar, Bars
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.choice import Choice
from twaim_desk.ui.widgets.progress import Course
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_OFFERED = {Length.MONTH: 24, Length.QUARTER: 12, Length.YEAR: 6}
_COLUMNS = 5


class FiguresPage(Page):
    """`visit.kept` is the period that was looked at last."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=10)
        self._visit, theme = visit, visit.around.theme
        self._digits: Digits = visit.around.association.profile.digits
        self._table = visit.around.association.forms.table
        self._course = Course()
        today = visit.around.today
        self.period = (
            visit.kept
            if isinstance(visit.kept, Period)
            else period_of(today, Length.MONTH, Calendar.HIJRI, self._table)
        )
        self.calendar, self.length = Choice(theme, texts.CALENDAR), Choice(theme, texts.LENGTH)
        self.choice = Choice(theme, texts.PERIOD)
        self.shown: Figures | None = None
        self.values: dict[str, QLabel] = {}
        self.note = label("", "soft", wrap=True)
        self.due, self.ages = Bars(theme, texts.DUE), Bars(theme, texts.AGES)
        self.months, self.services = Bars(theme, texts.MONTHS), Bars(theme, texts.SERVICES)
        self._lay_out()
        self._fill()
        self._connect()
        self.setFocusProxy(self.due)
        self._read()

    @property
    def kept(self) -> Period:
        """The period, when somebody comes back."""
        return self.period

    def leave(self) -> None:
        """Nobody waits for the figures any more."""
        self._course.stopped = True

    def _lay_out(self) -> None:
        theme = self._visit.around.theme
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(10))
        across.addWidget(label(texts.TITLE, "title"))
        across.addStretch()
        for choice in (self.calendar, self.length, self.choice):
            across.addWidget(label(choice.accessibleName(), "captionStrong"))
            across.addWidget(choice)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.down.addLayout(across)
        self.down.addWidget(self._figures())
        grid = QGridLayout()
        grid.setSpacing(theme.pixels(12))
        parts = ((self.due, ""), (self.ages, ""), (self.months, texts.LEGEND), (self.services, ""))
        for at, (bars, about) in enumerate(parts):
            grid.addWidget(self._picture(bars, about), at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
        self.down.addLayout(grid)
        self.down.addWidget(label(texts.KEYS, "caption", wrap=True))
        self.down.addStretch()

    def _figures(self) -> QFrame:
        theme = self._visit.around.theme
        frame, layout = card(theme, spacing=6, padding=14)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.pixels(14))
        for at, (name, title) in enumerate(texts.FIGURES.items()):
            self.values[name] = value = label("", "title")
            # A number alone stands where the reader begins, too.
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            down = QVBoxLayout()
            down.setSpacing(0)
            down.addWidget(label(title, "captionStrong", wrap=True))
            down.addWidget(value)
            grid.addLayout(down, at // _COLUMNS, at % _COLUMNS)
            grid.setColumnStretch(at % _COLUMNS, 1)
        layout.addLayout(grid)
        layout.addWidget(self.note)
        return frame

    def _picture(self, bars: Bars, about: str) -> QFrame:
        frame, layout = card(self._visit.around.theme, spacing=6, padding=14)
        layout.addWidget(label(bars.accessibleName(), "subtitle", wrap=True))
        if about:
            layout.addWidget(label(about, "caption", wrap=True))
        layout.addWidget(bars)
        layout.addStretch()
        return frame

    def _fill(self) -> None:
        """The choices as they stand at the period."""
        for calendar in Calendar:
            self.calendar.addItem(texts.CALENDARS[calendar], calendar.value)
        for length in Length:
            self.length.addItem(texts.LENGTHS[length], length.value)
        self.calendar.setCurrentIndex(list(Calendar).index(self.period.calendar))
        self.length.setCurrentIndex(list(Length).index(self.period.length))
        self._offer()

    def _offer(self) -> None:
        """The periods of this calendar and length, the newest first."""
        length = Length(self.length.currentData())
        calendar = Calendar(self.calendar.currentData())
        newest = period_of(self._visit.around.today, length, calendar, self._table)
        self._offered = [
            one for at in range(_OFFERED[length]) if self._is_known(one := newest.later(-at))
        ]
        if self.period not in self._offered:
            self.period = newest
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([one.in_words(self._digits) for one in self._offered])
        self.choice.setCurrentIndex(self._offered.index(self.period))
        self.choice.blockSignals(False)

    def _is_known(self, period: Period) -> bool:
        """Whether the calendars reach so far back."""
        try:
            period.first_day(self._table)
        except RefusedInputError:
            return False
        return True

    def _connect(self) -> None:
        for choice in (self.calendar, self.length):
            choice.currentIndexChanged.connect(self._choose_kind)
        self.choice.currentIndexChanged.connect(self._choose)
        for bars in (self.due, self.ages, self.months, self.services):
            bars.opened.connect(partial(self._visit.go_to, "requests"))
            bars.currentRowChanged.connect(partial(self._keep_bar_in_sight, bars))

    def _choose_kind(self) -> None:
        self._offer()
        self._read_period()

    def _choose(self, at: int) -> None:
        self.period = self._offered[at]
        self._read_period()

    def _read(self) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.read(self, tried(lambda: standing(desk)), self._show_standing)
        self._read_period()

    def _read_period(self) -> None:
        """The figures of the chosen period; an older wish is given up."""
        self._course.stopped = True
        self._course = course = Course()
        self.note.setText(texts.READING)
        desk, period = self._visit.inside.desk, self.period
        job = tried(lambda: figures(desk, period, course.goes_on))
        self._visit.worker.work(self, job, self._show)

    def _show_standing(self, answer: Standing | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            return
        self._show_bars(self.due, pictures.bars_of_due(answer, self._digits))
        self._show_bars(self.ages, pictures.bars_of_ages(answer, self._digits))

    def _show(self, answer: Figures | ExpectedError) -> None:
        if isinstance(answer, StoppedError):
            return  # for another period was chosen
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            return
        if answer.period != self.period:
            return
        self.shown = answer
        for name, title in texts.FIGURES.items():
            said = self._said(answer, name)
            self.values[name].setText(said)
            self.values[name].setAccessibleName(f"{title}: {said}")
        day = both_calendars(answer.last, self._table, self._digits)
        self.note.setText(texts.AS_OF.format(day=day))
        self._show_bars(self.months, pictures.bars_of_months(answer, self._digits))
        self._show_bars(self.services, pictures.bars_of_services(answer, self._digits))

    def _said(self, shown: Figures, name: str) -> str:
        if name != "kept":
            return written(shown.counts[name], self._digits)
        return NO_VALUE if shown.kept is None else share_in_words(shown.kept, self._digits)

    def _show_bars(self, bars: Bars, found: list[Bar]) -> None:
        none = Bar(texts.NOTHING, 0, "", texts.NOTHING, None)
        bars.show_bars(found or [none])

    def _keep_bar_in_sight(self, bars: Bars, at: int) -> None:
        inside = self.area.widget()
        if inside is not None and at >= 0 and bars.hasFocus():
            place = bars.mapTo(inside, bars.visualItemRect(bars.item(at)).center())
            self.area.ensureVisible(place.x(), place.y(), 0, bars.sizeHintForRow(at))
