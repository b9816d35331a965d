"""The promise calculator: a day in, the reply date out, with every day in between."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from twaim_desk.domain.typed_dates import TypedDay, parse_day
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.texts import reply_date as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.reply_date.answer import Answer
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.checked_field import CheckedField
from twaim_desk.ui.widgets.month_picker import MonthPicker, month_later
from twaim_desk.ui.widgets.rows import Row, Rows

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class ReplyDatePage(Page):
    """Shows, for any day in either calendar, by when the association must answer and why.

    `prints`: whether the table of the coming month can be asked for.
    """

    table_asked = Signal()

    def __init__(self, surroundings: Surroundings, *, prints: bool = False) -> None:
        super().__init__(surroundings.theme)
        self._surroundings = surroundings
        association, theme = surroundings.association, surroundings.theme
        digits = association.profile.digits
        self.day = surroundings.today
        self.field = CheckedField(texts.COMPLETE_ON, texts.ACCEPTS, self._parse)
        self.field.accepted.connect(self._show_typed)
        self.field.stepped.connect(self._step)
        self.weekday = label("", "strong", wrap=True)
        self.month = MonthPicker(theme, association.forms.table, association.calendar, digits)
        self.month.picked.connect(self._show_picked)
        self.answer = Answer(association, theme)
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        question = QVBoxLayout()
        question.setSpacing(theme.pixels(12))
        question.addWidget(self._question())
        self.table: Rows | None = None
        if prints:
            self.table = Rows(theme, [Row(*texts.TABLE)])
            self.table.chosen.connect(lambda _: self.table_asked.emit())
            question.addWidget(self.table)
        question.addStretch()
        across.addLayout(question, 5)
        across.addWidget(self.answer, 9, Qt.AlignmentFlag.AlignTop)
        self.down.addLayout(across)
        self.down.addStretch()
        self.setFocusProxy(self.field.edit)
        self._show_picked(self.day)

    def _question(self) -> QFrame:
        frame, layout = card(self._surroundings.theme, padding=16)
        layout.addWidget(self.field)
        layout.addWidget(self.weekday)
        layout.addSpacing(self._surroundings.theme.pixels(4))
        layout.addWidget(self.month)
        return frame

    def _parse(self, text: str) -> TypedDay:
        return parse_day(text, self._surroundings.association.forms.table)

    def _show_typed(self, typed: TypedDay) -> None:
        self._show(typed.gregorian)

    def _show_picked(self, day: date) -> None:
        hijri = self._surroundings.association.forms.table.from_gregorian(day)
        self.field.set_text(f"{hijri.day}/{hijri.month}/{hijri.year}")
        self._show(day)

    def _step(self, key: Qt.Key) -> None:
        if key in _STEPS:
            day = self.day + timedelta(days=_STEPS[key])
        else:
            day = month_later(self.day, 1 if key is Qt.Key.Key_PageUp else -1)
        if self._surroundings.association.calendar.covers(day):
            self._show_picked(day)

    def _show(self, day: date) -> None:
        self.day = day
        association = self._surroundings.association
        digits = association.profile.digits
        self.weekday.setText(both_calendars(day, association.forms.table, digits))
        self.month.show_day(day)
        self.answer.show_day(day)
