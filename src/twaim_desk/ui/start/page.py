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
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from twaim_desk.ui.place import Place

MOST_HOLIDAYS, HOLIDAYS_BESIDE_WORK = 4, 1
_LAST_KEY = 10  # nought


class StartPage(Page):
    """Today at a glance; each line is a number key: the day's work, and nought for other places.

    `asked` carries a place of the day's work and what its page begins with.
    """

    chosen = Signal(int)
    asked = Signal(str, object)

    def __init__(
        self, surroundings: Surroundings, places: Sequence[Place], *, in_office: bool = False
    ) -> None:
        super().__init__(surroundings.theme)
        self._surroundings, self._places = surroundings, places
        self._in_office, self._padding = in_office, 16 if in_office else 20
        self._most_holidays = HOLIDAYS_BESIDE_WORK if in_office else MOST_HOLIDAYS
        self.work: TodayLines | None = None
        self.rows: Rows | None = None
        theme = surroundings.theme
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        self._right, self._left = QVBoxLayout(), QVBoxLayout()
        shares = (4, 3) if in_office else (3, 2)
        for column, share in zip((self._right, self._left), shares, strict=True):
            column.setSpacing(theme.pixels(10 if in_office else 16))
            across.addLayout(column, share)
        (self._left if in_office else self._right).addWidget(self._today())
        self._left.addWidget(self._holidays())
        if not in_office:
            rows = self._rows(first=1)
            self._right.addWidget(rows)
            self.setFocusProxy(rows)
        self._right.addStretch()
        self._left.addStretch()
        self.down.addLayout(across)
        self.down.addStretch()

    def show_work(self, today: Today) -> None:
        """Show the day's work, once it was counted; the tenth key leads to all other places."""
        self.work = TodayLines(self._surroundings, today)
        self.work.asked.connect(self.asked)
        self._right.insertWidget(0, self.work)
        if self._places:
            self._left.insertWidget(0, self._rows(first=_LAST_KEY))
        had_focus = self.window().focusWidget() is self  # also while another window is in front
        self.setFocusProxy(self.rows if self.rows and not self.work.count else self.work)
        if had_focus:
            self.setFocus()

    def _rows(self, first: int) -> Rows:
        """The places one can go to from here."""
        theme, digits = self._surroundings.theme, self._surroundings.association.profile.digits
        titles = [Row(place.title, place.about) for place in self._places]
        self.rows = Rows(theme, titles, latin=digits is Digits.LATIN, first=first)
        self.rows.chosen.connect(self.chosen)
        return self.rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number that is not among the rows with the focus may be among the others."""
        shown = (self.rows, *(self.work.every_rows if self.work else ()))
        if any(rows is not None and rows.press(event.text()) for rows in shown):
            return
        super().keyPressEvent(event)

    def _today(self) -> QFrame:
        """The day and its promise; beside the work of an office the promise alone."""
        association, today = self._surroundings.association, self._surroundings.today
        frame, layout = card(self._surroundings.theme, spacing=4, padding=self._padding)
        if not self._in_office:
            digits = association.profile.digits
            hijri = hijri_in_words(association.forms.table.from_gregorian(today), digits)
            layout.addWidget(label(texts.TODAY, "captionStrong"))
            layout.addWidget(label(f"{weekday_of(today)} {hijri}", "display"))
            layout.addWidget(label(gregorian_in_words(today, digits), "title"))
            layout.addSpacing(self._surroundings.theme.pixels(12))
        layout.addWidget(label(texts.IF_COMPLETE_TODAY, "captionStrong"))
        words = promise_in_words(association, promise_for(association, today))
        layout.addWidget(label(words, None if self._in_office else "large", wrap=True))
        return frame

    def _holidays(self) -> QFrame:
        surroundings = self._surroundings
        frame, layout = card(surroundings.theme, spacing=2, padding=self._padding)
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
            across.addWidget(Pill(texts.ESTIMATED, "warning"))
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
