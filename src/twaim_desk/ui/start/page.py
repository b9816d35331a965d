"""The first page: today in both calendars, what is promised today, which holidays are near."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from twaim_desk.domain.counting import DAY, Case, counted
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.statutory import HolidayBlock
from twaim_desk.domain.written_dates import (
    gregorian_in_words,
    gregorian_span,
    hijri_in_words,
    hijri_span,
    weekday_of,
)
from twaim_desk.services.before_office import promise_for, promise_in_words
from twaim_desk.services.today import Today
from twaim_desk.texts import start as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.start.lines import TodayLines
from twaim_desk.ui.widgets.basics import Page, card, label, pill
from twaim_desk.ui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from twaim_desk.ui.place import Place

MOST_HOLIDAYS, HOLIDAYS_BESIDE_WORK = 4, 2


class StartPage(Page):
    """Today at a glance; each line is a number key, those of the day's work after the places.

    `asked` carries a list of the day's work, or an interview to go on with.
    """

    chosen = Signal(int)
    asked = Signal(str, object)

    def __init__(
        self, surroundings: Surroundings, places: Sequence[Place], holidays: int = MOST_HOLIDAYS
    ) -> None:
        super().__init__(surroundings.theme)
        self._surroundings, self._most_holidays = surroundings, holidays
        self.work: TodayLines | None = None
        association, theme = surroundings.association, surroundings.theme
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        right = QVBoxLayout()
        right.setSpacing(theme.pixels(16))
        right.addWidget(self._today())
        latin = association.profile.digits is Digits.LATIN
        self.rows = Rows(theme, [Row(place.title, place.about) for place in places], latin=latin)
        self.rows.chosen.connect(self.chosen)
        right.addWidget(self.rows)
        right.addStretch()
        across.addLayout(right, 3)
        self._left = QVBoxLayout()
        self._left.setSpacing(theme.pixels(16))
        self._left.addWidget(self._holidays())
        self._left.addStretch()
        across.addLayout(self._left, 2 if holidays == MOST_HOLIDAYS else 3)
        self.down.addLayout(across)
        self.down.addStretch()
        self.setFocusProxy(self.rows)

    def show_work(self, today: Today) -> None:
        """Show the day's work above the holidays, once it was counted."""
        first = len(self.rows.buttons) + 1
        self.work = TodayLines(self._surroundings, today, first)
        self.work.asked.connect(self.asked)
        self._left.insertWidget(0, self.work)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number that is not among the rows with the focus may be among the others."""
        for rows in (self.rows, *(self.work.every_rows if self.work else ())):
            if rows.press(event.text()):
                return
        super().keyPressEvent(event)

    def _today(self) -> QFrame:
        association, today = self._surroundings.association, self._surroundings.today
        digits = association.profile.digits
        hijri = hijri_in_words(association.forms.table.from_gregorian(today), digits)
        frame, layout = card(self._surroundings.theme, spacing=4)
        layout.addWidget(label(texts.TODAY, "captionStrong"))
        layout.addWidget(label(f"{weekday_of(today)} {hijri}", "display"))
        layout.addWidget(label(gregorian_in_words(today, digits), "title"))
        layout.addSpacing(self._surroundings.theme.pixels(12))
        layout.addWidget(label(texts.IF_COMPLETE_TODAY, "captionStrong"))
        promise = promise_for(association, today)
        layout.addWidget(label(promise_in_words(association, promise), "large", wrap=True))
        return frame

    def _holidays(self) -> QFrame:
        surroundings = self._surroundings
        frame, layout = card(surroundings.theme, spacing=2)
        layout.addWidget(label(texts.HOLIDAYS, "subtitle"))
        blocks = surroundings.association.forms.blocks
        near = [block for block in blocks if block.dates()[-1] >= surroundings.today]
        for block in near[: self._most_holidays]:
            layout.addSpacing(surroundings.theme.pixels(10))
            layout.addLayout(self._name_of(block))
            for line in self._days_of(block):
                layout.addWidget(label(line, "soft", wrap=True))
        if any(block.estimated for block in near[: self._most_holidays]):
            layout.addSpacing(surroundings.theme.pixels(10))
            layout.addWidget(label(texts.ESTIMATED_EXPLAINED, "caption", wrap=True))
        return frame

    def _name_of(self, block: HolidayBlock) -> QHBoxLayout:
        across = QHBoxLayout()
        across.addWidget(label(block.name, "strong"))
        if block.estimated:
            across.addWidget(pill(texts.ESTIMATED, "warning"))
        across.addStretch()
        across.addWidget(label(self._how_far(block), "caption"))
        return across

    def _how_far(self, block: HolidayBlock) -> str:
        days = (block.first - self._surroundings.today).days
        if days <= 0:
            return texts.NOW
        digits = self._surroundings.association.profile.digits
        return texts.AFTER.format(days=counted(days, DAY, digits, Case.GENITIVE))

    def _days_of(self, block: HolidayBlock) -> tuple[str, str]:
        association = self._surroundings.association
        table, digits = association.forms.table, association.profile.digits
        first, last = block.first, block.dates()[-1]
        hijri_first, hijri_last = table.from_gregorian(first), table.from_gregorian(last)
        if first == last:
            weekday = f"{weekday_of(first)} {gregorian_in_words(first, digits)}"
            return weekday, hijri_in_words(hijri_first, digits)
        return gregorian_span(first, last, digits), hijri_span(hijri_first, hijri_last, digits)
