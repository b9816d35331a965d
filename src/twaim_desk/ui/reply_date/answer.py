"""The answer of the calculator: the date, the sentence, the days."""

from datetime import date
from itertools import groupby

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.domain.counting import WORKING_DAY, Case, counted
from twaim_desk.domain.digits import written
from twaim_desk.domain.promise import Promise
from twaim_desk.domain.workdays import DayCount
from twaim_desk.domain.written_dates import (
    both_calendars,
    gregorian_in_words,
    hijri_in_words,
    weekday_of,
)
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.before_office import Association, promise_for, promise_in_words
from twaim_desk.texts import reply_date as texts
from twaim_desk.texts.before_office import AGREED_CHANNEL
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.widgets.weeks import Cell, Tone, WeeksTable


class Answer(QWidget):
    """By when the association must answer for a day, and why."""

    def __init__(self, association: Association, theme: Theme) -> None:
        super().__init__()
        self._association = association
        self.caption = label("", "captionStrong")
        self.reply_by = label("", "promise", wrap=True)
        self.matching = label("", "title", wrap=True)
        self.period = Pill("", "primary")
        self.estimated = Pill(texts.ESTIMATED, "warning")
        self.sentence = label("", "large", wrap=True)
        self.no_date = label(texts.NO_DATE_WHY, "soft", wrap=True)
        self.days = WeeksTable(theme, 50, texts.DAYS)
        self.skipped = label("", "soft", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.pixels(12))
        layout.addWidget(self._promise_card(theme))
        self.days_card = self._days_card(theme)
        layout.addWidget(self.days_card)

    def show_day(self, complete_on: date, channel: str = "") -> None:
        """Show the promise for a request that becomes complete on a day, with an agreed channel."""
        try:
            promise = promise_for(self._association, complete_on)
        except RefusedInputError as error:
            self._show_refusal(error.user_message)
            return
        self._show_date(promise)
        said = promise_in_words(self._association, promise, channel or AGREED_CHANNEL)
        self.sentence.setText(said)
        self.estimated.setVisible(promise.estimated)
        self.no_date.setVisible(promise.reply_by is None)
        self.days_card.setVisible(bool(promise.days))
        if promise.days:
            self.days.show_cells(self._cells(promise))
            self.skipped.setText(self._skipped(promise))

    def _promise_card(self, theme: Theme) -> QFrame:
        frame, layout = card(theme, spacing=4, padding=16)
        across = QHBoxLayout()
        across.addWidget(self.caption)
        across.addStretch()
        across.addWidget(self.estimated)
        across.addWidget(self.period)
        layout.addLayout(across)
        layout.addWidget(self.reply_by)
        layout.addWidget(self.matching)
        layout.addSpacing(theme.pixels(8))
        layout.addWidget(label(texts.SENTENCE, "captionStrong"))
        layout.addWidget(self.sentence)
        layout.addWidget(self.no_date)
        return frame

    def _days_card(self, theme: Theme) -> QFrame:
        frame, layout = card(theme, spacing=6, padding=16)
        layout.addWidget(label(texts.DAYS, "subtitle"))
        layout.addWidget(self.days)
        layout.addWidget(label(texts.SKIPPED, "captionStrong"))
        layout.addWidget(self.skipped)
        return frame

    def _show_date(self, promise: Promise) -> None:
        table, digits = self._association.forms.table, self._association.profile.digits
        day = promise.reply_by or promise.not_before
        if promise.reply_by is not None:
            self.caption.setText(texts.REPLY_BY)
        else:
            self.caption.setText(texts.NOT_BEFORE if day else texts.REPLY_BY)
        period = self._association.terms.max_working_days
        self.period.setVisible(period is not None)
        if period is not None:
            days = counted(period, WORKING_DAY, digits, Case.GENITIVE)
            self.period.setText(texts.WITHIN.format(days=days))
        if day is None:
            self.reply_by.setText(texts.NO_DATE)
            self.matching.hide()
            return
        self.matching.show()
        hijri = hijri_in_words(table.from_gregorian(day), digits)
        self.reply_by.setText(f"{weekday_of(day)} {hijri}")
        self.matching.setText(texts.MATCHING.format(date=gregorian_in_words(day, digits)))

    def _show_refusal(self, sentence: str) -> None:
        self.caption.setText(texts.REPLY_BY)
        self.reply_by.setText(texts.NO_DATE)
        self.sentence.setText(sentence)
        for widget in (self.matching, self.no_date, self.period, self.estimated, self.days_card):
            widget.hide()

    def _cells(self, promise: Promise) -> list[Cell]:
        note, explained = texts.COMPLETE_DAY, texts.COMPLETE_DAY_LONG
        start = self._cell(promise.complete_on, Tone.START, note, explained)
        return [start, *(self._day_cell(day, promise) for day in promise.days)]

    def _day_cell(self, day: DayCount, promise: Promise) -> Cell:
        if day.number is None:
            holiday = self._association.calendar.holidays.get(day.date)
            note = texts.REST if holiday is None else holiday.name.removeprefix(texts.DAY_OFF)
            return self._cell(day.date, Tone.REST, note, day.reason or "")
        number = written(day.number, self._association.profile.digits)
        tone = Tone.CHOSEN if day.date == promise.reply_by else Tone.PLAIN
        note = texts.COUNTED.format(number=number)
        return self._cell(day.date, tone, note, texts.COUNTED_LONG.format(number=number))

    def _cell(self, day: date, tone: Tone, note: str, explained: str) -> Cell:
        table, digits = self._association.forms.table, self._association.profile.digits
        words = f"{both_calendars(day, table, digits)}، {explained}"
        hijri = table.from_gregorian(day)
        return Cell(day, written(day.day, digits), written(hijri.day, digits), tone, words, note)

    def _skipped(self, promise: Promise) -> str:
        skipped = [day for day in promise.days if day.reason is not None]
        if not skipped:
            return texts.NOTHING_SKIPPED
        groups: dict[str, list[date]] = {}
        for day in skipped:
            groups.setdefault(day.reason or "", []).append(day.date)
        return "\n".join(
            texts.SKIPPED_LINE.format(reason=reason, days=self._listed(days))
            for reason, days in groups.items()
        )

    def _listed(self, days: list[date]) -> str:
        """The days with their month said once: «٦ و٧ و١٣ مارس»."""
        digits = self._association.profile.digits
        parts = []
        for _, group in groupby(days, key=lambda day: (day.year, day.month)):
            *before, last = list(group)
            numbers = "".join(f"{written(day.day, digits)} و" for day in before)
            parts.append(numbers + gregorian_in_words(last, digits))
        return "، ".join(parts)
